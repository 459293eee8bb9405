#include "engine/models/hyperparameters.h"

#include <QTest>

#include <limits>
#include <stdexcept>

using namespace tastescope;

class HyperparametersTest : public QObject {
    Q_OBJECT
  private slots:
    void valuesStartFromTheirDefaults() {
        QCOMPARE(values().count("rank"), std::size_t{8});
        QCOMPARE(values().real("rate"), 0.1);
        QVERIFY(!values().flag("biases"));
    }

    void whatIsOutOfRangeOrUnknownIsRefused() {
        HyperparameterValues some = values();
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, some.set("rank", 0));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, some.set("rank", 2.5));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, some.set("rate", std::numeric_limits<double>::quiet_NaN()));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, some.set("biases", 2));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, some.set("speed", 1));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, some.setFromText("rate", "0.1x"));
        QCOMPARE(some.count("rank"), std::size_t{8});
    }

    void jsonComesBackWithItsTypes() {
        HyperparameterValues some = values();
        some.setFromText("biases", "true");
        some.setFromText("rate", "1e-3");
        const Json json = some.toJson();
        QCOMPARE(json.dump(), std::string("{\"rank\":8,\"rate\":0.001,\"biases\":true}"));
        HyperparameterValues other = values();
        other.setFromJson(json);
        QVERIFY(other.toJson() == json);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, other.setFromJson(Json{{"rank", "eight"}}));
    }

    void aChoiceIsSetByNameAndKeepsItInJson() {
        enum class Similarity { cosine, pearson };
        HyperparameterValues some({choiceHyperparameter("similarity", "Similarity", "", {{"cosine", "Cosine"}, {"pearson", "Pearson"}})});
        QCOMPARE(some.choice<Similarity>("similarity"), Similarity::cosine);
        some.setFromText("similarity", "pearson");
        QCOMPARE(some.choice<Similarity>("similarity"), Similarity::pearson);
        QCOMPARE(some.toJson().dump(), std::string("{\"similarity\":\"pearson\"}"));
        some.setFromJson(Json{{"similarity", "cosine"}});
        QCOMPARE(some.choice<Similarity>("similarity"), Similarity::cosine);
    }

    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        HyperparameterValues some({choiceHyperparameter("similarity", "Similarity", "", {{"cosine", "Cosine"}, {"pearson", "Pearson"}})});
        try {
            some.setFromText("similarity", "jaccard");
            QFAIL("an unknown option was taken");
        } catch (const std::invalid_argument& error) {
            QCOMPARE(std::string(error.what()), std::string("similarity must be one of cosine, pearson, not 'jaccard'"));
        }
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, some.set("similarity", 2));
    }

  private:
    static HyperparameterValues values() {
        return HyperparameterValues(
            {{"rank", "Rank", "", HyperparameterType::integer, 8, 1, 64, HyperparameterScale::logarithmic, false},
             {"rate", "Rate", "", HyperparameterType::real, 0.1, 0, 1, HyperparameterScale::linear, true},
             {"biases", "Biases", "", HyperparameterType::boolean, 0, 0, 1, HyperparameterScale::linear, false}});
    }
};

QTEST_APPLESS_MAIN(HyperparametersTest)
#include "hyperparameters_test.moc"
