#include "engine/planted/planted_catalogue.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include "engine/planted/planted_words.h"

using namespace tastescope;

namespace {

struct Told {
    PlantedItems items;
    PlantedUsers users;
    Catalogue catalogue;
};

Told toldBy(const PlantedConfig& config) {
    Told told{makePlantedItems(config), makePlantedUsers(config), {}};
    std::vector<std::uint32_t> order(config.itemCount);
    std::iota(order.begin(), order.end(), 0U);
    told.catalogue = makePlantedCatalogue(config, told.items, told.users, order);
    return told;
}

/// The share of items whose description begins with a hero of their main genre.
double shareOfTrueHeroes(const Told& told) {
    const auto* descriptions = told.catalogue.itemAttributes.findAs<TextColumn>("description");
    double count = 0.0;
    for (std::size_t item = 0; item < told.items.size(); ++item)
        for (const char* hero : plantedPhrases(told.items.genres[item]).heroes)
            count += descriptions->values[item].starts_with(std::string(hero) + " ") ? 1.0 : 0.0;
    return count / static_cast<double>(told.items.size());
}

/// The share of users with the most frequent snack among those with the same favourite genre.
double shareOfGenreSnacks(const Told& told) {
    const auto* snacks = told.catalogue.userAttributes.findAs<CategoryColumn>("snack");
    std::vector<std::map<std::string, int>> counts(kPlantedGenreCount);
    for (std::size_t user = 0; user < told.users.size(); ++user)
        ++counts[told.users.favouriteGenres[user]][snacks->names[snacks->ofRow(user).front()]];
    double sum = 0.0;
    for (const std::map<std::string, int>& genre : counts) {
        int most = 0;
        for (const auto& [snack, count] : genre)
            most = std::max(most, count);
        sum += most;
    }
    return sum / static_cast<double>(told.users.size());
}

double yearCorrelationWithFactor4(const Told& told) {
    const auto* years = told.catalogue.itemAttributes.findAs<NumberColumn>("year");
    double xx = 0.0, xy = 0.0, yy = 0.0, x = 0.0, y = 0.0, count = 0.0;
    for (std::size_t item = 0; item < told.items.size(); ++item) {
        if (told.items.releaseDays[item] >= 0) continue;
        const double factor = static_cast<double>(told.items.factors.row(item)[3]);
        const double year = years->values[item];
        x += factor, y += year, xx += factor * factor, yy += year * year, xy += factor * year, count += 1.0;
    }
    return (count * xy - x * y) / std::sqrt((count * xx - x * x) * (count * yy - y * y));
}

double vectorVariance(const Told& told) {
    const auto* vectors = told.catalogue.itemAttributes.findAs<VectorColumn>("vector");
    double squares = 0.0;
    for (const float value : vectors->values)
        squares += static_cast<double>(value) * static_cast<double>(value);
    return squares / static_cast<double>(vectors->values.size());
}

}  // namespace

class PlantedCatalogueTest : public QObject {
    Q_OBJECT
  private slots:
    void everyColumnHasAValueForEveryRow() {
        const Told told = toldBy({});
        const AttributeTable& items = told.catalogue.itemAttributes;
        QCOMPARE(told.catalogue.itemTitles.size(), std::size_t{600});
        QCOMPARE(told.catalogue.itemCategories.rowCount(), std::size_t{600});
        QCOMPARE(items.findAs<TextColumn>("title:zh")->values.size(), std::size_t{600});
        QCOMPARE(items.findAs<VectorColumn>("vector")->dimension, 16U);
        QCOMPARE(items.findAs<VectorColumn>("vector")->values.size(), std::size_t{600 * 16});
        for (const double year : items.findAs<NumberColumn>("year")->values)
            QVERIFY(year >= 1950.0 && year <= 2023.0);
        for (const std::string& text : items.findAs<TextColumn>("description")->values)
            QVERIFY(text.ends_with(".") || text.ends_with("?"));
        for (const double age : told.catalogue.userAttributes.findAs<NumberColumn>("age")->values)
            QVERIFY(age >= 12.0 && age <= 90.0);
        for (const char* name : {"region", "snack"}) {
            const auto* column = told.catalogue.userAttributes.findAs<CategoryColumn>(name);
            QCOMPARE(column->members.size(), told.users.size());
            QCOMPARE(column->rowCount(), told.users.size());
        }
    }

    void genresAreTheNamesOfTheRingInItsOrder() {
        const Told told = toldBy({});
        QCOMPARE(told.catalogue.itemCategories.names,
                 (std::vector<std::string>{"Family", "Comedy", "Romance", "Drama", "Crime", "Horror", "Sci-fi",
                                           "Adventure"}));
        for (std::size_t item = 0; item < 600; ++item)
            QCOMPARE(told.catalogue.itemCategories.ofRow(item)[0], told.items.genres[item]);
    }

    void fullStrengthTellsTheTruthAndNoneTellsNothing() {
        PlantedConfig config;
        config.secondGenreShare = 0.0;
        config.descriptionStrength = config.yearStrength = config.userAttributeStrength = 1.0;
        const Told truthful = toldBy(config);
        QCOMPARE(shareOfTrueHeroes(truthful), 1.0);
        QCOMPARE(shareOfGenreSnacks(truthful), 1.0);
        QVERIFY(yearCorrelationWithFactor4(truthful) > 0.9);
        config.descriptionStrength = config.yearStrength = config.userAttributeStrength = config.vectorStrength = 0.0;
        const Told silent = toldBy(config);
        QVERIFY(shareOfTrueHeroes(silent) < 0.2);    // by chance .125
        QVERIFY(shareOfGenreSnacks(silent) < 0.22);  // the largest of eight counts
        QVERIFY(std::abs(yearCorrelationWithFactor4(silent)) < 0.2);
        QVERIFY(std::abs(vectorVariance(silent) - 0.09) < 0.01);  // only its noise
        QVERIFY(vectorVariance(truthful) > 0.2);
    }

    void noDimensionMeansNoVector() {
        PlantedConfig config;
        config.vectorDimension = 0;
        QVERIFY(toldBy(config).catalogue.itemAttributes.find("vector") == nullptr);
    }
};

QTEST_APPLESS_MAIN(PlantedCatalogueTest)
#include "planted_catalogue_test.moc"
