#include "ui/bridge/dataset_description.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "engine/core/errors.h"
#include "engine/planted/planted_dataset.h"
#include "tests/engine/data/hand_made_dataset.h"
#include "ui/bridge/category_slots.h"
#include "ui/bridge/dataset_charts.h"

using namespace tastescope;

namespace {

bool never() {
    return false;
}

std::shared_ptr<const DatasetValues> describe(const Dataset& dataset) {
    return describeDataset(dataset, QStringLiteral("somewhere"), never);
}

/// Three users, three films; 1700000000 is in November 2023, a hundred days before it in August.
Dataset smallDataset() {
    Dataset dataset = handMadeDataset({{"196", "a", 5, 1'700'000'000},
                                       {"196", "b", 3, 1'700'000'000},
                                       {"7", "a", 4, 1'691'360'000},
                                       {"0042", "a", 1, 1'700'000'000}});
    dataset.itemNoun = "film";
    dataset.catalogue.itemTitles = {"Alpha (1995)", ""};
    dataset.catalogue.itemCategories = {{"Drama", "Comedy"}, {0, 2, 3}, {1, 0, 0}};
    dataset.catalogue.itemAttributes.columns.push_back({"year", NumberColumn{{1995, std::nan("")}}});
    return dataset;
}

/// `count` categories; category n has n + 1 items of its own, and the last item has the first and the last category.
CategoryColumn manyCategories(std::uint32_t count) {
    CategoryColumn column;
    for (std::uint32_t category = 0; category < count; ++category) {
        column.names.push_back("c" + std::to_string(category));
        for (std::uint32_t item = 0; item <= category; ++item) {
            column.members.push_back(category);
            column.offsets.push_back(std::uint32_t(column.members.size()));
        }
    }
    column.members.push_back(0);
    column.members.push_back(count - 1);
    column.offsets.push_back(std::uint32_t(column.members.size()));
    return column;
}

QStringList figuresOf(const DatasetValues& values) {
    QStringList texts;
    for (const FigureValues& figure : values.figures)
        texts.append(figure.value + QLatin1Char(' ') + figure.caption);
    return texts;
}

}  // namespace

class DatasetDescriptionTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void figuresAreThoseOfTheDataSet() {
        const auto values = describe(smallDataset());
        QCOMPARE(figuresOf(*values),
                 QStringList({QStringLiteral("3 users"), QStringLiteral("2 films"), QStringLiteral("4 ratings"),
                              QStringLiteral("66.7 % of the matrix filled"), QStringLiteral("3.25 mean rating"),
                              QStringLiteral("3 months Aug 2023 to Nov 2023")}));
        QCOMPARE(values->lowest, 1.0);
        QCOMPARE(values->highest, 5.0);
        QCOMPARE(values->valueDecimals, 0);
    }

    void withoutTimesTheLastFigureSaysHowMuchUsersRate() {
        const auto values = describe(handMadeDataset({{"u", "a", 5}, {"u", "b", 3}, {"v", "a", 4}}));
        QCOMPARE(figuresOf(*values).last(), QStringLiteral("1.5 ratings per user"));
    }

    void rowsStandAtTheirKeysWithIdsAsTheFileHasThem() {
        const auto values = describe(smallDataset());
        QCOMPARE(values->users[2].id, QStringLiteral("0042"));
        QCOMPARE(values->users[2].key, qint64(2));
        QCOMPARE(values->users[0].ratings, 2);
        QCOMPARE(values->users[0].mean, 4.0);
        QCOMPARE(values->items[0].title, QStringLiteral("Alpha (1995)"));
        QCOMPARE(values->items[0].year, 1995);
        QCOMPARE(values->items[1].title, QStringLiteral("b"));
        QCOMPARE(values->items[1].year, 0);
    }

    void theBarsOfACellSpanTheScale() {
        const CellBars bars = describe(smallDataset())->items[0].bars;
        // One 1, one 4 and one 5 on a scale of five.
        QCOMPARE(bars, (CellBars{1, 0, 0, 1, 1, kNoBar, kNoBar, kNoBar, kNoBar, kNoBar}));
    }

    void fewCategoriesKeepTheirOrderAndItemsTakeTheirFirst() {
        const auto values = describe(smallDataset());
        QCOMPARE(values->categoryNames, QStringList({QStringLiteral("Drama"), QStringLiteral("Comedy")}));
        QCOMPARE(values->items[0].category, 1);
        QCOMPARE(values->items[0].categoryName, QStringLiteral("Comedy"));
        QCOMPARE(values->items[1].category, 0);
    }

    void ofManyCategoriesTheSevenMostFrequentGetASlot() {
        const CategoryColumn column = manyCategories(10);
        const CategorySlots found = categorySlots(column, column.rowCount());
        QCOMPARE(found.names.size(), qsizetype(8));
        QCOMPARE(found.names.first(), QStringLiteral("c9"));
        QCOMPARE(found.names[6], QStringLiteral("c3"));
        QCOMPARE(found.names.last(), QStringLiteral("other"));
        QCOMPARE(found.ofItem.front(), CategorySlots::kNone);
        QCOMPARE(found.nameOfItem.first(), QStringLiteral("c0"));
        // Its first category has no slot, its second one has.
        QCOMPARE(found.ofItem.back(), 0);
        QCOMPARE(found.nameOfItem.last(), QStringLiteral("c9"));
    }

    void anItemTheCatalogueDoesNotKnowHasNoCategory() {
        const CategorySlots found = categorySlots({}, 2);
        QCOMPARE(found.ofItem, std::vector<int>({CategorySlots::kNone, CategorySlots::kNone}));
        QVERIFY(found.names.isEmpty());
    }

    void refusedRowsAreToldWithTheirLines() {
        Dataset dataset = smallDataset();
        dataset.report.rows = 11;
        dataset.report.accepted = 4;
        dataset.report.refused = 7;
        dataset.report.reasons = {{"empty user id", 6, {12, 40, 41, 42, 43, 44}, {",1,5"}},
                                  {"too few columns", 1, {2'000}, {"7"}}};
        const ImportValues import = describe(dataset)->import;
        QCOMPARE(import.sentence, QStringLiteral("4 of 11 rows read, 7 refused. "
                                                 "Ratings 1 to 5 in whole stars, with time of rating."));
        QCOMPARE(import.refused.size(), std::size_t(2));
        QCOMPARE(import.refused[0].count, qint64(6));
        QCOMPARE(import.refused[0].lines, QStringLiteral("lines 12, 40, 41, 42, 43 …"));
        QCOMPARE(import.refused[0].samples.at(0).text, QStringLiteral(",1,5"));
        QCOMPARE(import.refused[1].lines, QStringLiteral("line 2,000"));
    }

    void theNounGivesWordsAndIcon() {
        Dataset dataset = smallDataset();
        QCOMPARE(describe(dataset)->noun.manyTitle, QStringLiteral("Films"));
        QCOMPARE(describe(dataset)->iconName, QStringLiteral("film"));
        QCOMPARE(describe(dataset)->categoryTitle, QStringLiteral("Genre"));
        dataset.itemNoun = "book";
        QCOMPARE(describe(dataset)->noun.one, QStringLiteral("book"));
        QCOMPARE(describe(dataset)->iconName, QStringLiteral("book"));
        dataset.itemNoun = "recipe";
        QCOMPARE(describe(dataset)->noun.many, QStringLiteral("items"));
        QCOMPARE(describe(dataset)->iconName, QStringLiteral("item"));
    }

    void implicitFeedbackHasNoMeanAndOtherWords() {
        const auto values =
            describe(handMadeDataset({{"u", "a"}, {"u", "b"}, {"u", "c"}, {"v", "a"}}, Feedback::implicitFeedback));
        QVERIFY(!values->isExplicit);
        QCOMPARE(figuresOf(*values)[2], QStringLiteral("4 interactions"));
        QCOMPARE(figuresOf(*values)[4], QStringLiteral("2.0 per user on average"));
        QVERIFY(std::isnan(values->items[0].mean));
        QCOMPARE(values->items[0].ratings, 2);
        QCOMPARE(values->valueTitle, QStringLiteral("Items per user"));
        // One user of one item, one of two or three.
        QCOMPARE(values->valueHistogram.counts, QList<double>({1, 1}));
        QCOMPARE(values->valueHistogram.labels.last(), QStringLiteral("2–3"));
        QVERIFY(values->import.sentence.contains(QStringLiteral("it happened")));
    }

    void theValueHistogramHasABarForEachStepAndNamesTheWholeOnes() {
        std::vector<HandMadeRow> rows;
        for (int half = 1; half <= 10; ++half)
            rows.push_back({"u" + std::to_string(half), "a", float(half) / 2});
        const auto values = describe(handMadeDataset(rows));
        QCOMPARE(values->valueHistogram.counts.size(), qsizetype(10));
        QCOMPARE(values->valueHistogram.labels[6], QStringLiteral("3.5"));
        QCOMPARE(values->valueHistogram.tickLabels.mid(0, 3), QStringList({QString(), QStringLiteral("1"), QString()}));
        QCOMPARE(values->valueNote, QStringLiteral("10 % give 5"));
    }

    void theLorenzCurveStartsWithTheFewest() {
        QCOMPARE(lorenzCurve({6, 3, 1}), QList<QPointF>({{0, 0}, {1 / 3.0, 0.1}, {2 / 3.0, 0.4}, {1, 1}}));
        const std::vector<std::uint32_t> even(5'000, 2);
        const QList<QPointF> diagonal = lorenzCurve(even);
        QVERIFY(diagonal.size() <= 200);
        QCOMPARE(diagonal.last(), QPointF(1, 1));
        QVERIFY(std::all_of(diagonal.begin(), diagonal.end(),
                            [](QPointF point) { return std::abs(point.x() - point.y()) < 1e-9; }));
    }

    void theBuiltInDataSetHasItsNameGenresAndTruth() {
        PlantedConfig config = plantedConfigOfSize(120, 80, 4'000, 1);
        const auto dataset = makePlantedDataset(config, 1);
        const auto values = describeDataset(*dataset, QStringLiteral("builtin:planted"), never);
        QCOMPARE(values->name, QStringLiteral("Film club (built in)"));
        QVERIFY(values->hasTruth);
        QCOMPARE(values->categoryNames.size(), qsizetype(8));
        QCOMPARE(values->categoryNames.first(), QStringLiteral("Family"));
        QCOMPARE(values->ratingCount, qint64(4'000));
        QCOMPARE(values->valueDecimals, 1);
        QCOMPARE(values->items.size(), dataset->itemCount());
        QVERIFY(values->items[5].year > 1900);
        QVERIFY(values->import.sentence.startsWith(QStringLiteral("4,000 ratings made up")));
    }

    void aCancelledDescriptionIsGivenUp() {
        const Dataset dataset = smallDataset();
        QVERIFY_THROWS_EXCEPTION(Cancelled, describeDataset(dataset, QString(), [] { return true; }));
    }

    void aDataSetOfOneRatingIsDescribedToo() {
        const auto values = describe(handMadeDataset({{"u", "a", 4}}));
        QCOMPARE(values->valueHistogram.counts, QList<double>({1}));
        QCOMPARE(values->items[0].mean, 4.0);
        QCOMPARE(values->popularity.points.last(), QPointF(1, 1));
    }
};

QTEST_APPLESS_MAIN(DatasetDescriptionTest)
#include "dataset_description_test.moc"
