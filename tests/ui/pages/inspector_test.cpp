#include "ui/pages/inspector.h"

#include "tests/ui/pages/hand_made_values.h"
#include "ui/charts/histogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/icon_line.h"
#include "ui/widgets/neighbour_list.h"
#include "ui/widgets/parts_waterfall.h"
#include "ui/widgets/ranked_list.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tastescope;

class InspectorTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { new Theme(*qApp, ThemeMode::light); }

    void init() {
        inspector_ = std::make_unique<Inspector>();
        inspector_->resize(304, 706);
        inspector_->setDataset(test::handMadeDataset());
        inspector_->setSelection(7, 103);
        inspector_->setLive(test::handMadeLive());
        inspector_->show();
        QApplication::processEvents();
    }

    void besideTrainTheUsersListStandsAboveTheItemsSum() {
        QVERIFY(find<RankedList>()->isVisible());
        QVERIFY(find<PartsWaterfall>()->isVisible());
        QVERIFY(hasText(QStringLiteral("Really rated 4.0, hidden from training")));
        QVERIFY(!find<Histogram>()->isVisible());
    }

    void besideRecommendItTellsWhyTheItemIsOnTheList() {
        inspector_->setPage(InspectorPage::recommend);
        QVERIFY(!find<RankedList>()->isVisible());
        QVERIFY(hasText(QStringLiteral("Why is it on the list?")));
        QVERIFY(hasText(QStringLiteral("The bars add up to the prediction.")));
        QVERIFY(!hasText(QStringLiteral("Really rated 4.0, hidden from training")));
    }

    void besideDataItTellsHowTheItemWasRated() {
        inspector_->setPage(InspectorPage::data);
        QVERIFY(find<Histogram>()->isVisible());
        QVERIFY(!find<PartsWaterfall>()->isVisible());
        QVERIFY(hasText(QStringLiteral("60 rows read, none refused.")));
    }

    void theLinesOfTheSplitCheckFollowTheSplit() {
        inspector_->setPage(InspectorPage::data);
        inspector_->setSplit({QStringLiteral("random"),
                              {{true, QStringLiteral("No pair is in two parts")}, {false, QStringLiteral("3 are cold")}},
                              QStringLiteral("A random split lets the model see the future.")});
        QVERIFY(hasText(QStringLiteral("3 are cold")));
        inspector_->setSplit({QStringLiteral("random"), {{true, QStringLiteral("No pair is in two parts")}}, {}});
        QVERIFY(!hasText(QStringLiteral("3 are cold")));
        QVERIFY(hasText(QStringLiteral("No pair is in two parts")));
    }

    void withoutAnItemItSaysHowToPickOne() {
        inspector_->setSelection(7, -1);
        QVERIFY(hasText(QStringLiteral("Pick a film in a list, a table or the map to look into it.")));
        QVERIFY(!find<PartsWaterfall>()->isVisible());
    }

    void withoutAUserItSaysHowToChooseOne() {
        inspector_->setSelection(-1, 103);
        QVERIFY(!find<RankedList>()->isVisible());
        QVERIFY(hasText(QStringLiteral("Choose a user on the Recommend page or in the table of the Data page.")));
    }

    void aRowOfTheListIsPicked() {
        QSignalSpy picked(inspector_.get(), &Inspector::itemPicked);
        QTest::mouseClick(find<RankedList>()->viewport(), Qt::LeftButton, {}, QPoint(40, 40));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toLongLong(), qint64(101));
    }

    void aNearestItemIsPicked() {
        QSignalSpy picked(inspector_.get(), &Inspector::itemPicked);
        QTest::mouseClick(find<NeighbourList>()->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toLongLong(), qint64(201));
    }

    void theSelectedItemIsMarkedInTheList() { QCOMPARE(find<RankedList>()->currentIndex().row(), 3); }

    void onlyAHandSetsThePin() {
        QSignalSpy chosen(inspector_.get(), &Inspector::pinChosen);
        inspector_->setPinned(true);
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(find<IconButton>(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toBool(), false);
    }

    void newValuesEmitNothing() {
        QSignalSpy picked(inspector_.get(), &Inspector::itemPicked);
        LiveValues live = test::handMadeLive();
        std::swap(live.user.top[0], live.user.top[3]);
        inspector_->setLive(live);
        inspector_->setSelection(7, 104);
        QCOMPARE(picked.size(), 0);
    }

    void whatWasDescribedStaysUntilTheNextDescription() {
        inspector_->setSelection(7, 104);
        QVERIFY(hasText(QStringLiteral("The Whispering Choir")));
    }

    void anotherDataSetLeavesNothingOfTheOldOne() {
        inspector_->setDataset(test::handMadeDataset());
        inspector_->setSelection(3, 4);
        QVERIFY(!hasText(QStringLiteral("The Whispering Choir")));
        QVERIFY(!hasText(QStringLiteral("User 407")));
    }

    void listsLoseRowsWhereTheHeightIsShort() {
        const int before = find<RankedList>()->model()->rowCount();
        inspector_->resize(304, 560);
        QApplication::processEvents();
        QVERIFY(find<RankedList>()->model()->rowCount() < before);
        QVERIFY(inspector_->minimumSizeHint().height() <= 441);
    }

  private:
    template <class Widget>
    Widget* find() const {
        return inspector_->findChild<Widget*>();
    }

    bool hasText(const QString& text) const {
        for (const TextLabel* label : inspector_->findChildren<TextLabel*>())
            if (label->isVisible() && label->text() == text) return true;
        return false;
    }

    std::unique_ptr<Inspector> inspector_;
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
