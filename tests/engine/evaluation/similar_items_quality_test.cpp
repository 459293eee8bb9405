#include "engine/evaluation/similar_items_quality.h"

#include <QTest>

#include <cmath>

using namespace tastescope;

namespace {

/// Four items on a line, 0 1 2 3; near is who stands beside.
void nearOnALine(ItemIndex item, std::span<float> nearness) {
    for (std::size_t other = 0; other < nearness.size(); ++other)
        nearness[other] = std::abs(static_cast<float>(other) - static_cast<float>(item.value())) <= 1.0F ? 1.0F : 0.0F;
}

CategoryColumn categories() {
    CategoryColumn column;
    column.names = {"drama", "comedy"};
    column.members = {0, 0, 1, 1};
    column.offsets = {0, 1, 3, 4, 4};  // drama; drama and comedy; comedy; none
    return column;
}

}  // namespace

class SimilarItemsQualityTest : public QObject {
    Q_OBJECT
  private slots:
    void aLineOfFourGivesTheNumbersByHand() {
        const std::vector<std::uint32_t> positives{5, 5, 5, 4};
        const std::vector<SimilarItemsQuery> queries{{ItemIndex(0), ItemIndex(1)}, {ItemIndex(0), ItemIndex(2)}, {ItemIndex(3), ItemIndex(2)},
                                                     {ItemIndex(1), ItemIndex(1)}};
        const SimilarItemsQuality quality = similarItemsQuality(nearOnALine, positives, queries, categories());
        // Lists: 0 → 1; 1 → 0 2; 2 → 1 3; that of 3 is asked by a query but has too few positives to count.
        QCOMPARE(quality.hitRate, 2.0 / 4.0);
        QVERIFY(std::abs(quality.categoryCosine - 1.0 / std::sqrt(2.0)) < 1e-12);
        QCOMPARE(quality.coverage, 1.0);
        // On 1 2 1 1 lists: Σ (5 − 2 i) x_i over 2 1 1 1 ÷ (4 · 5).
        QCOMPARE(quality.gini, (3.0 * 2.0 + 1.0 - 1.0 - 3.0) / 20.0);
    }

    void aListEndsAtItsLengthWithTheLowerItemsFirst() {
        const std::vector<std::uint32_t> positives{9, 9, 9, 9};
        SimilarItemsOptions options;
        options.listLength = 1;
        const SimilarItemsQuality quality =
            similarItemsQuality(nearOnALine, positives, std::vector<SimilarItemsQuery>{{ItemIndex(1), ItemIndex(2)}}, categories(), options);
        QCOMPARE(quality.hitRate, 0.0);
        // 0 → 1, 1 → 0, 2 → 1, 3 → 2.
        QCOMPARE(quality.coverage, 0.75);
    }

    void withoutQueriesOrCategoriesThereIsNoNumber() {
        const std::vector<std::uint32_t> positives{9, 9};
        const SimilarItemsQuality quality = similarItemsQuality(nearOnALine, positives, {}, CategoryColumn());
        QVERIFY(std::isnan(quality.hitRate));
        QVERIFY(std::isnan(quality.categoryCosine));
        QCOMPARE(quality.coverage, 1.0);
    }
};

QTEST_APPLESS_MAIN(SimilarItemsQualityTest)
#include "similar_items_quality_test.moc"
