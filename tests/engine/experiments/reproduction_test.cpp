#include "engine/experiments/reproduction.h"

#include <QTest>

#include <cmath>

#include "engine/core/errors.h"
#include "engine/experiments/run_preparation.h"
#include "resources/embedded_files.h"
#include "tests/engine/reading/temporary_files.h"

using namespace tastescope;

namespace {

constexpr const char* kRecipe = R"({
    "title": "A small table", "data": "small", "get_it": "make it", "draws": {"folds": "folds.txt"}, "metrics": ["rmse"],
    "rows": [{"model": "bias", "epochs": 3,
              "published": [{"name": "somebody", "metrics": {"rmse": 0.5}, "source": "a paper"}],
              "goals": [{"metric": "rmse", "at_most": 100}, {"metric": "rmse", "at_most": 0.0001}]}]})";

Json recipeJson() { return Json::parse(kRecipe); }

/// Ratings of 12 users for 6 items that users and items explain but for a little.
void writeSmallData(const TemporaryFiles& files) {
    std::string ratings = "user,item,rating\n";
    std::string folds;
    for (int user = 0; user < 12; ++user)
        for (int item = 0; item < 6; ++item) {
            ratings += "u" + std::to_string(user) + ",i" + std::to_string(item) + "," +
                       std::to_string(1 + user % 3 + (item * item + 3 * user * item) % 5 / 3) + "\n";
            folds += std::to_string((user + item) % 3) + "\n";
        }
    files.write("small/ratings.csv", ratings);
    files.write("folds.txt", folds);
}

std::string reasonOf(const Json& json) {
    try {
        recipeFromJson("X", json);
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return {};
}

}  // namespace

class ReproductionTest : public QObject {
    Q_OBJECT
  private slots:
    void everyFoldIsATestPartOnce() {
        const TemporaryFiles files;
        writeSmallData(files);
        const auto rows = run(recipeFromJson("X", recipeJson()), files);
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].values.at("rmse").size(), std::size_t{3});
        QVERIFY(rows[0].metric("rmse").mean > 0.0);
        QVERIFY(rows[0].metric("rmse").deviation > 0.0);
    }

    void theTableSaysWhichGoalsAreReached() {
        const TemporaryFiles files;
        writeSmallData(files);
        const ReproductionRecipe recipe = recipeFromJson("X", recipeJson());
        const Json json = toJson(recipe, run(recipe, files));
        QCOMPARE(json["rows"][0]["goals"][0]["reached"].get<bool>(), true);
        QCOMPARE(json["rows"][0]["goals"][1]["reached"].get<bool>(), false);
        QCOMPARE(json["rows"][0]["published"][0]["metrics"]["rmse"].get<double>(), 0.5);
    }

    void meanAndDeviationAreThoseOfASample() {
        ReproducedRow row;
        row.values["rmse"] = {1.0, 2.0, 4.0};
        QCOMPARE(row.metric("rmse").mean, 7.0 / 3.0);
        QVERIFY(std::abs(row.metric("rmse").deviation - std::sqrt(7.0 / 3.0)) < 1e-12);
        QCOMPARE(row.metric("mae").count, std::size_t{0});
    }

    void settingsAreChosenInsideEachDraw() {
        const TemporaryFiles files;
        writeSmallData(files);
        Json json = recipeJson();
        json["rows"][0]["tuning"] = Json::parse(
            R"({"metric": "rmse", "fraction": 0.2, "candidates": [{"user_regularisation": 10000}, {"user_regularisation": 0.1}]})");
        const auto rows = run(recipeFromJson("X", json), files);
        QCOMPARE(rows[0].chosen.size(), std::size_t{3});
        for (const Json& chosen : rows[0].chosen) QCOMPARE(chosen["user_regularisation"].get<double>(), 0.1);
    }

    void labelsSayWhichRowsAreWhat() {
        const TemporaryFiles files;
        writeSmallData(files);
        Json json = recipeJson();
        json["draws"] = {{"labels", {"folds.txt"}}, {"meaning", {{"1", "test"}, {"2", "unused"}}}};
        const auto rows = run(recipeFromJson("X", json), files);
        QCOMPARE(rows[0].values.at("rmse").size(), std::size_t{1});
    }

    void missingDataIsSaidWithWhereToGetIt() {
        const TemporaryFiles files;
        try {
            run(recipeFromJson("X", recipeJson()), files);
            QFAIL("ran without data");
        } catch (const DataError& error) {
            QVERIFY(std::string(error.reason()).find("small: is not there") != std::string::npos);
            QVERIFY(error.hint().starts_with("make it"));
        }
    }

    void foldsThatDoNotFitTheRowsAreRefused() {
        const TemporaryFiles files;
        writeSmallData(files);
        files.write("folds.txt", "0\n1\n");
        QVERIFY_THROWS_EXCEPTION(DataError, run(recipeFromJson("X", recipeJson()), files));
    }

    void aSlipInARecipeIsNamedWithItsPlace() {
        Json json = recipeJson();
        json["rows"][0]["epoch"] = 3;
        QVERIFY(reasonOf(json).find("rows[0]") != std::string::npos);
        json = recipeJson();
        json["draws"] = Json::object();
        QVERIFY(reasonOf(json).find("one of folds, labels and files") != std::string::npos);
        json = recipeJson();
        json.erase("metrics");
        QVERIFY(reasonOf(json).find("'metrics' is missing") != std::string::npos);
    }

    void aRequestedStopEndsIt() {
        const TemporaryFiles files;
        writeSmallData(files);
        TrainingControls controls;
        controls.requestStop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, reproduce(recipeFromJson("X", recipeJson()), files.folder(), registry_, controls, {}));
    }

    void everyRecipeOfTheProgramFitsTheRegistry() {
        int recipes = 0;
        for (const EmbeddedFile& file : embeddedFiles()) {
            if (!file.path.starts_with("reproductions/")) continue;
            ++recipes;
            const ReproductionRecipe recipe = recipeFromJson(std::string(file.path), Json::parse(file.text));
            QVERIFY(!recipe.getIt.empty());
            for (const ReproductionRow& row : recipe.rows) {
                RunConfig config;
                config.hyperparameters = row.hyperparameters;
                hyperparametersOf(config, registry_.find(row.model));  // throws if a name or a value does not fit
                if (!row.tuning) continue;
                for (const Json& candidate : row.tuning->candidates) {
                    config.hyperparameters.update(candidate);
                    hyperparametersOf(config, registry_.find(row.model));
                }
            }
        }
        QVERIFY(recipes > 0);
    }

  private:
    std::vector<ReproducedRow> run(const ReproductionRecipe& recipe, const TemporaryFiles& files) const {
        TrainingControls controls;
        return reproduce(recipe, files.folder(), registry_, controls, {});
    }

    const ModelRegistry registry_ = builtInModels();
};

QTEST_APPLESS_MAIN(ReproductionTest)
#include "reproduction_test.moc"
