#include "engine/reading/attribute_columns.h"

#include <QTest>
#include <cmath>

using namespace tastescope;

class AttributeColumnsTest : public QObject {
    Q_OBJECT
  private slots:
    void numbersMakeANumberColumnWithNanWhereNothingIsKnown() {
        const Attribute attribute = typedAttribute("year", {"1995", "", "1971.5"}, {2, kNoRow, 1, 0});
        const auto& numbers = std::get<NumberColumn>(attribute.values).values;
        QCOMPARE(numbers.size(), std::size_t{4});
        QCOMPARE(numbers[0], 1971.5);
        QVERIFY(std::isnan(numbers[1]) && std::isnan(numbers[2]));
        QCOMPARE(numbers[3], 1995.0);
    }

    void listsOfNumbersOfOneLengthMakeAVectorColumn() {
        const Attribute attribute = typedAttribute("vector", {"1 -2.5 3e1", "", "4 5 6"}, {0, 1, 2});
        const auto& vectors = std::get<VectorColumn>(attribute.values);
        QCOMPARE(vectors.dimension, 3U);
        QCOMPARE(vectors.values, (std::vector<float>{1, -2.5F, 30, 0, 0, 0, 4, 5, 6}));
    }

    void anythingElseIsText() {
        QVERIFY(std::holds_alternative<TextColumn>(typedAttribute("a", {"1", "x"}, {0, 1}).values));
        QVERIFY(std::holds_alternative<TextColumn>(typedAttribute("a", {"1 2", "1 2 3"}, {0, 1}).values));
        QVERIFY(std::holds_alternative<TextColumn>(typedAttribute("a", {"nan", "inf"}, {0, 1}).values));
        QVERIFY(std::holds_alternative<TextColumn>(typedAttribute("a", {"", ""}, {0, 1}).values));
    }

    void categoriesAreNumberedByFirstAppearanceAndNamedOnceARow() {
        const CategoryColumn genres =
            categoryColumn({"Drama|Crime", "(no genres listed)", "Crime|Crime"}, {2, 1, 0, kNoRow}, false);
        QCOMPARE(genres.names, (std::vector<std::string>{"Drama", "Crime"}));
        QCOMPARE(genres.offsets, (std::vector<std::uint32_t>{0, 1, 1, 3, 3}));
        QCOMPARE(genres.members, (std::vector<std::uint32_t>{1, 0, 1}));
    }

    void wordListsPartAtSpacesAndOtherListsAtTheirSeparator() {
        QCOMPARE(categoryColumn({"Action Children's"}, {0}, true).names,
                 (std::vector<std::string>{"Action", "Children's"}));
        QCOMPARE(categoryColumn({"Science Fiction, Drama"}, {0}, false).names,
                 (std::vector<std::string>{"Science Fiction", "Drama"}));
    }

    void theYearStandsInBracketsAtTheEndOfATitle() {
        const std::vector<double> years =
            yearsOfTitles({"Toy Story (1995)", "1984", "Heat (remake)", "(2001) Space"}).values;
        QCOMPARE(years[0], 1995.0);
        for (std::size_t title = 1; title < years.size(); ++title)
            QVERIFY(std::isnan(years[title]));
    }
};

QTEST_APPLESS_MAIN(AttributeColumnsTest)
#include "attribute_columns_test.moc"
