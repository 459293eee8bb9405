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

    void listsMayStandInBracketsOrBetweenBars() {
        for (const std::vector<std::string>& cells :
             {std::vector<std::string>{"[0.5, 1, -2]", "[1,2,3]"}, {"[0.5 1 -2]", "[1 2 3]"}, {"0.5|1|-2", "1|2|3"}}) {
            const Attribute attribute = typedAttribute("v", cells, {1, 0});
            QCOMPARE(std::get<VectorColumn>(attribute.values).values, (std::vector<float>{1, 2, 3, 0.5F, 1, -2}));
        }
        QVERIFY(!std::holds_alternative<VectorColumn>(typedAttribute("v", {"1|2", "3|4"}, {1, 0}).values));
    }

    void aLongVectorAmongVeryManyRowsIsNotSpreadOut() {
        std::string longList;
        for (int number = 0; number < 10'000; ++number)
            longList += "1 ";
        std::vector<std::string> cells(20'000);
        cells[7] = longList;
        RowOfIndex rows(cells.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row] = static_cast<std::uint32_t>(row);
        QVERIFY(std::holds_alternative<TextColumn>(typedAttribute("v", cells, rows).values));
    }

    void writtenDatesAndSecondsOfATimeColumnAreDates() {
        const Attribute written = typedAttribute("released", {"1969-12-31", "", "1970-01-02"}, {0, 1, 2, kNoRow});
        const std::int64_t unknown = DateColumn::kUnknown;
        QCOMPARE(std::get<DateColumn>(written.values).seconds,
                 (std::vector<std::int64_t>{-86400, unknown, 86400, unknown}));
        QCOMPARE(std::get<DateColumn>(typedAttribute("d", {"01/02/1970", "12/25/1970"}, {0}).values).seconds,
                 std::vector<std::int64_t>{86400});
        QVERIFY(std::holds_alternative<DateColumn>(typedAttribute("timestamp", {"978300760"}, {0}).values));
        QVERIFY(std::holds_alternative<NumberColumn>(typedAttribute("votes", {"978300760"}, {0}).values));
        QVERIFY(std::holds_alternative<NumberColumn>(typedAttribute("date", {"1995"}, {0}).values));
    }

    void fewShortTextsThatComeAgainAreCategories() {
        const Attribute gender = typedAttribute("gender", {"M", "F", "M", "M", ""}, {1, 0, 4});
        const auto& column = std::get<CategoryColumn>(gender.values);
        QCOMPARE(column.names, (std::vector<std::string>{"M", "F"}));
        QCOMPARE(column.members, (std::vector<std::uint32_t>{1, 0}));
        QCOMPARE(column.rowCount(), std::size_t{3});
        QVERIFY(std::holds_alternative<TextColumn>(typedAttribute("zip", {"a", "b", "c", "a"}, {0}).values));
        QVERIFY(std::holds_alternative<TextColumn>(typedAttribute("title", {"M", "F", "M", "M"}, {0}).values));
        const std::string sentence(80, 'x');
        QVERIFY(std::holds_alternative<TextColumn>(
            typedAttribute("about", {sentence, sentence, sentence, sentence}, {0}).values));
    }

    void repeatingPiecesBetweenSeparatorsAreSeveralCategories() {
        const Attribute tags = typedAttribute("tags", {"new|funny", "funny|old", "old|new", "funny"}, {1, 3});
        const auto& column = std::get<CategoryColumn>(tags.values);
        QCOMPARE(column.names, (std::vector<std::string>{"new", "funny", "old"}));
        QCOMPARE(column.members, (std::vector<std::uint32_t>{1, 2, 1}));
        const Attribute python = typedAttribute("tags", {"['a', 'b']", "[\"b\", 'a']", "['a']", "['b', 'a']"}, {1});
        QCOMPARE(std::get<CategoryColumn>(python.values).names, (std::vector<std::string>{"a", "b"}));
        QVERIFY(std::holds_alternative<TextColumn>(
            typedAttribute("about", {"One, two", "Three, four", "Five, six"}, {0}).values));
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
