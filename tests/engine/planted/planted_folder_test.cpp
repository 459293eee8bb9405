#include "engine/planted/planted_folder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "engine/core/errors.h"
#include "engine/core/random.h"
#include "engine/planted/planted_dataset.h"

using namespace tastescope;

namespace {

std::string textOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> linesOf(const std::filesystem::path& path) {
    std::istringstream text(textOf(path));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

/// The ids below `count` in another order.
IdMap shuffledIds(const IdMap& ids, std::size_t count, std::uint32_t unit) {
    std::vector<std::string> texts = ids.toStrings();
    texts.resize(count);
    RandomStream stream(1, RandomPurpose::test, 0, unit);
    shuffle(std::span(texts), stream);
    return IdMap::fromStrings(texts);
}

}  // namespace

class PlantedFolderTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        dataset_ = makePlantedDataset(plantedConfigOfSize(60, 160, 900, 1));
        folder_ = std::filesystem::path(temporary_.path().toStdString()) / "made" / "film club";
        writePlantedFolder(*dataset_, folder_);
    }

    void everyRatingIsOneLineInTheOrderOfTheRows() {
        const std::vector<std::string> lines = linesOf(folder_ / "ratings.csv");
        QCOMPARE(lines.size(), std::size_t{901});
        QCOMPARE(lines[0], std::string("userId,itemId,rating,timestamp"));
        const InteractionColumns& columns = dataset_->interactions;
        for (std::size_t row = 0; row < 900; ++row) {
            std::istringstream line(lines[row + 1]);
            std::string user, item, value, time;
            std::getline(line, user, ',');
            std::getline(line, item, ',');
            std::getline(line, value, ',');
            std::getline(line, time, ',');
            QCOMPARE(user, std::string(dataset_->userIds.id(columns.users[row])));
            QCOMPARE(item, std::string(dataset_->itemIds.id(columns.items[row])));
            QCOMPARE(std::stof(value), columns.values[row]);
            QCOMPARE(std::stoll(time), static_cast<long long>(columns.timestamps[row]));
        }
    }

    void itemsStandInOrderOfTheirIdsWithEveryColumn() {
        const std::vector<std::string> lines = linesOf(folder_ / "items.csv");
        QCOMPARE(lines.size(), std::size_t{161});
        QCOMPARE(lines[0], std::string("itemId,title,genres,year,description,title:zh,vector"));
        QVERIFY(lines[160].starts_with("160,"));
        const std::uint32_t item = dataset_->itemIds.find("1").value();
        QVERIFY(lines[1].starts_with("1," + dataset_->catalogue.itemTitles[item] + ",Family,"));
        const auto* chinese = dataset_->catalogue.itemAttributes.findAs<TextColumn>("title:zh");
        QVERIFY(lines[1].find("," + chinese->values[item] + ",") != std::string::npos);
        const std::string vector = lines[1].substr(lines[1].rfind(',') + 1);
        const auto* vectors = dataset_->catalogue.itemAttributes.findAs<VectorColumn>("vector");
        std::istringstream numbers(vector);
        for (std::size_t place = 0; place < 16; ++place) {
            std::string number;
            numbers >> number;
            QCOMPARE(std::stof(number), vectors->values[item * 16 + place]);
        }
    }

    void severalGenresArePartedByABar() {
        const CategoryColumn& genres = dataset_->catalogue.itemCategories;
        for (const std::string& line : linesOf(folder_ / "items.csv")) {
            const auto item = dataset_->itemIds.find(line.substr(0, line.find(',')));
            if (!item || genres.ofRow(*item).size() < 2) continue;
            const auto row = genres.ofRow(*item);
            QVERIFY(line.find("," + genres.names[row[0]] + "|" + genres.names[row[1]] + ",") != std::string::npos);
            return;
        }
        QFAIL("no item with two genres");
    }

    void usersHaveTheirAttributes() {
        const std::vector<std::string> lines = linesOf(folder_ / "users.csv");
        QCOMPARE(lines.size(), std::size_t{61});
        QCOMPARE(lines[0], std::string("userId,age,region,snack"));
        QVERIFY(lines[1].starts_with("1,"));
    }

    void theSameBytesAreWrittenByAnyNumberOfThreads() {
        const std::filesystem::path other = std::filesystem::path(temporary_.path().toStdString()) / "other";
        writePlantedFolder(*dataset_, other, 3);
        for (const char* name : {"ratings.csv", "items.csv", "users.csv", "truth.safetensors", "truth.json"})
            QCOMPARE(textOf(other / name), textOf(folder_ / name));
    }

    /// More rows than one block of the writer.
    void manyRowsAreAllWrittenInOrder() {
        const auto large = makePlantedDataset(plantedConfigOfSize(4000, 600, 300'000, 1));
        const std::filesystem::path place = std::filesystem::path(temporary_.path().toStdString()) / "large";
        writePlantedFolder(*large, place, 2);
        const std::vector<std::string> lines = linesOf(place / "ratings.csv");
        QCOMPARE(lines.size(), std::size_t{300'001});
        for (const std::size_t row :
             {std::size_t{0}, std::size_t{131'071}, std::size_t{131'072}, std::size_t{299'999}}) {
            const std::string user(large->userIds.id(large->interactions.users[row]));
            const std::string item(large->itemIds.id(large->interactions.items[row]));
            QVERIFY(lines[row + 1].starts_with(user + "," + item + ","));
            QVERIFY(lines[row + 1].ends_with("," + std::to_string(large->interactions.timestamps[row])));
        }
    }

    void fieldsWithCommasAndQuotesAreQuoted() {
        Dataset odd;
        odd.userIds.indexOrAdd("a,b");
        odd.itemIds.indexOrAdd("say \"x\"");
        odd.interactions.users.assign(1, 0U);
        odd.interactions.items.assign(1, 0U);
        odd.interactions.values.assign(1, 2.5F);
        odd.interactingItemCount = 1;
        const std::filesystem::path place = std::filesystem::path(temporary_.path().toStdString()) / "odd";
        writePlantedFolder(odd, place);
        QCOMPARE(textOf(place / "ratings.csv"), std::string("userId,itemId,rating\n\"a,b\",\"say \"\"x\"\"\",2.5\n"));
        QVERIFY(!std::filesystem::exists(place / "truth.safetensors"));
        QVERIFY(readPlantedTruth(place, odd.userIds, odd.itemIds, 1, 1) == nullptr);
    }

    void theTruthComesBackInTheOrderOfOtherIds() {
        const PlantedTruth& written = *dataset_->truth;
        const IdMap users = shuffledIds(dataset_->userIds, 60, 1);
        const std::size_t itemCount = dataset_->itemCount() - 7;  // as if a filter had dropped some
        const IdMap items = shuffledIds(dataset_->itemIds, itemCount, 2);
        const auto read = readPlantedTruth(folder_, users, items, 60, itemCount);
        QVERIFY(read != nullptr);
        QCOMPARE(read->mean, written.mean);
        QCOMPARE(read->noise, written.noise);
        QCOMPARE(read->step, written.step);
        QCOMPARE(read->minimum, written.minimum);
        QCOMPARE(read->maximum, written.maximum);
        QCOMPARE(read->genreNames, written.genreNames);
        QCOMPARE(read->itemFactors.rows(), itemCount);
        for (std::uint32_t user = 0; user < 60; ++user) {
            for (std::uint32_t item = 0; item < itemCount; ++item) {
                const UserIndex oldUser(dataset_->userIds.find(users.id(user)).value());
                const ItemIndex oldItem(dataset_->itemIds.find(items.id(item)).value());
                QCOMPARE(read->expectedValue(UserIndex(user), ItemIndex(item)),
                         written.expectedValue(oldUser, oldItem));
                QCOMPARE(read->itemGenres[item], written.itemGenres[oldItem.value()]);
            }
        }
    }

    void aForeignIdIsNamed() {
        const IdMap items = IdMap::fromStrings({"nobody's film"});
        try {
            readPlantedTruth(folder_, dataset_->userIds, items, 60, 1);
            QFAIL("accepted");
        } catch (const DataError& error) {
            QVERIFY(std::string(error.what()).find("item 'nobody's film'") != std::string::npos);
            QVERIFY(!error.hint().empty());
        }
    }

    void aPlaceThatCannotBeWrittenIsNamed() {
        const std::filesystem::path blocked = std::filesystem::path(temporary_.path().toStdString()) / "file";
        std::ofstream(blocked) << "in the way";
        QVERIFY_THROWS_EXCEPTION(DataError, writePlantedFolder(*dataset_, blocked / "below"));
    }

  private:
    QTemporaryDir temporary_;
    std::filesystem::path folder_;
    std::shared_ptr<const Dataset> dataset_;
};

QTEST_APPLESS_MAIN(PlantedFolderTest)
#include "planted_folder_test.moc"
