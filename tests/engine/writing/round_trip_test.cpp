#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "engine/planted/planted_folder.h"
#include "engine/reading/open_dataset.h"
#include "engine/writing/dataset_writer.h"
#include "engine/writing/field_text.h"
#include "engine/writing/item_text.h"
#include "tests/engine/planted/small_planted.h"

using namespace tastescope;

namespace {

std::int64_t keptTime(std::int64_t seconds, CarriedParts::Times times) {
    constexpr std::int64_t kDay = 86400;
    if (times == CarriedParts::Times::none) return 0;
    return times == CarriedParts::Times::days ? seconds - seconds % kDay : seconds;
}

/// "user item value time" for each row, as far as the format carries it, in order.
std::vector<std::string> sortedRows(const Dataset& dataset, const CarriedParts& carries) {
    std::vector<std::string> rows;
    const InteractionColumns& columns = dataset.interactions;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const std::int64_t time = dataset.hasTimestamps() ? keptTime(columns.timestamps[row], carries.times) : 0;
        rows.push_back(std::string(dataset.userIds.id(columns.users[row])) + " " +
                       std::string(dataset.itemIds.id(columns.items[row])) + " " +
                       std::to_string(carries.ratings ? columns.values[row] : 1.0F) + " " + std::to_string(time));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::set<std::string> genresOf(const Dataset& dataset, std::uint32_t item) {
    std::set<std::string> genres;
    for (const std::uint32_t member : dataset.catalogue.itemCategories.ofRow(item))
        genres.insert(dataset.catalogue.itemCategories.names[member]);
    return genres;
}

/// Some formats keep the year behind the title only.
bool isSameTitle(const Dataset& written, std::uint32_t item, const std::string& read) {
    return read == titleOf(written, item) || read == titleWithYear(written, item);
}

/// The columns and ids whose cells differ.
std::string differences(const AttributeTable& written, const IdMap& ids, const AttributeTable& read,
                        const IdMap& readIds) {
    std::string found;
    for (const Attribute& column : written.columns) {
        const Attribute* other = read.find(column.name);
        if (other == nullptr) found += column.name + " is missing ";
        for (std::uint32_t index = 0; other != nullptr && index < ids.size(); ++index) {
            std::string cell;
            std::string readCell;
            appendCell(cell, column, index, {});
            appendCell(readCell, *other, readIds.find(ids.id(index)).value(), {});
            if (cell != readCell) found += column.name + " of " + std::string(ids.id(index)) + " ";
        }
    }
    return found;
}

}  // namespace

/// Whatever is written in a format that is read comes back, as far as the format can carry it.
class RoundTripTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { dataset_ = test::smallPlantedDataset(); }

    void everyFormatComesBack_data() {
        QTest::addColumn<QString>("id");
        for (const DatasetWriter& writer : datasetWriters())
            QTest::newRow(std::string(writer.id).c_str()) << QString::fromStdString(std::string(writer.id));
    }

    void everyFormatComesBack() {
        QFETCH(QString, id);
        const DatasetWriter& writer = datasetWriter(id.toStdString());
        const std::filesystem::path folder = std::filesystem::path(place_.path().toStdString()) / writer.id;
        writePlantedFolder(*dataset_, writer, folder);
        const std::shared_ptr<const Dataset> read = openDataset(folder.string());
        QCOMPARE(read->report.refused, std::uint64_t{0});
        QCOMPARE(read->hasTimestamps(), writer.carries.times != CarriedParts::Times::none);
        QCOMPARE(read->feedback == Feedback::explicitRatings, writer.carries.ratings);
        const std::vector<std::string> expected = sortedRows(*dataset_, writer.carries);
        const std::vector<std::string> rows = sortedRows(*read, writer.carries);
        QCOMPARE(rows.size(), expected.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row], expected[row]);
        compareItems(*read, writer.carries);
        if (writer.carries.attributes) compareAttributes(*read);
    }

  private:
    void compareItems(const Dataset& read, const CarriedParts& carries) {
        std::size_t missing = 0;
        std::size_t wrongTitles = 0;
        std::size_t wrongGenres = 0;
        for (std::uint32_t item = 0; item < dataset_->catalogueItemCount(); ++item) {
            const std::optional<std::uint32_t> other = read.itemIds.find(dataset_->itemIds.id(item));
            // What nobody rated is known by the table of items only.
            if (!other) {
                (item < dataset_->itemCount() ? missing : wrongTitles) += 1;
                continue;
            }
            if (!isSameTitle(*dataset_, item, titleOf(read, *other))) ++wrongTitles;
            if (genresOf(read, *other) != genresOf(*dataset_, item)) ++wrongGenres;
        }
        QCOMPARE(missing, std::size_t{0});
        if (carries.titles) QCOMPARE(wrongTitles, std::size_t{0});
        if (carries.categories) QCOMPARE(wrongGenres, std::size_t{0});
    }

    void compareAttributes(const Dataset& read) {
        QCOMPARE(differences(dataset_->catalogue.itemAttributes, dataset_->itemIds, read.catalogue.itemAttributes,
                             read.itemIds),
                 std::string());
        QCOMPARE(differences(dataset_->catalogue.userAttributes, dataset_->userIds, read.catalogue.userAttributes,
                             read.userIds),
                 std::string());
    }

    QTemporaryDir place_;
    std::shared_ptr<const Dataset> dataset_;
};

QTEST_APPLESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
