#include "ui/pages/recommend_page.h"

#include "tests/ui/pages/hand_made_values.h"
#include "ui/table_models/data_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_line.h"
#include "ui/widgets/search_picker.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tastescope;

class RecommendPageTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { new Theme(*qApp, ThemeMode::light); }

    void init() {
        page_ = std::make_unique<RecommendPage>();
        page_->resize(720, 660);
        page_->setDataset(test::handMadeDataset());
        page_->setSelection(7, 103);
        page_->setInsight(test::handMadeLive().recommend);
        page_->show();
        QApplication::processEvents();
    }

    void theFieldShowsTheChosenUser() { QCOMPARE(picker()->text(), QStringLiteral("User 407")); }

    void aUserIsFoundByTyping() {
        QSignalSpy picked(page_.get(), &RecommendPage::userPicked);
        page_->focusSearch();
        QTest::keyClicks(picker(), QStringLiteral("431"));
        QTest::keyClick(picker(), Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toLongLong(), qint64(31));
    }

    void theHistoryStandsBesideTheList() {
        QCOMPARE(table(QStringLiteral("Rated"))->model()->rowCount(), 2);
        QCOMPARE(table(QStringLiteral("Recommended"))->model()->rowCount(), 2);
    }

    void aTitleReachesOverThePlaceOfTheTickWhereThereIsNone() {
        QCOMPARE(table(QStringLiteral("Recommended"))->columnSpan(0, 1), 1);
        QCOMPARE(table(QStringLiteral("Recommended"))->columnSpan(1, 1), 2);
    }

    void rowsOfBothTablesArePicked() {
        QSignalSpy picked(page_.get(), &RecommendPage::itemPicked);
        QTest::mouseClick(table(QStringLiteral("Rated"))->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
        QTest::mouseClick(table(QStringLiteral("Recommended"))->viewport(), Qt::LeftButton, {}, QPoint(80, 40));
        QCOMPARE(picked.size(), 2);
        QCOMPARE(picked[0].first().toLongLong(), qint64(301));
        QCOMPARE(picked[1].first().toLongLong(), qint64(104));
    }

    void aSimilarUserIsReachedByKey() {
        QSignalSpy picked(page_.get(), &RecommendPage::userPicked);
        Chip* second = page_->findChildren<Chip*>().at(1);
        QVERIFY(second->focusPolicy() & Qt::TabFocus);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toLongLong(), qint64(13));
    }

    void theWayOfTheListIsChosenByHandOnly() {
        QSignalSpy chosen(page_.get(), &RecommendPage::listByChosen);
        page_->setListBy(ListBy::similarItems);
        QCOMPARE(chosen.size(), 0);
        auto* segments = page_->findChild<SegmentedSwitch*>();
        QCOMPARE(segments->current(), 2);
        QTest::mouseClick(segments->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ListBy>(), ListBy::similarUsers);
    }

    void theSentenceStandsBelow() {
        QCOMPARE(page_->findChild<IconLine*>()->text(), QStringLiteral("One of the first 2 is the one hidden film."));
    }

    void aRefusalTakesThePlaceOfTheList() {
        RecommendInsight insight = test::handMadeLive().recommend;
        insight.refusal = QStringLiteral("This model has no embeddings to compare.");
        insight.ranked.clear();
        page_->setInsight(insight);
        QVERIFY(!table(QStringLiteral("Recommended"))->isVisible());
        QVERIFY(hasText(insight.refusal));
    }

    void withoutAUserItSaysHowToChooseOne() {
        page_->setSelection(-1, -1);
        QVERIFY(!table(QStringLiteral("Rated"))->isVisible());
        QVERIFY(hasText(QStringLiteral("Choose a user to see what they rated, and what would be recommended to them.")));
        QCOMPARE(picker()->text(), QString());
    }

    void anAnswerWithoutThisPageChangesNothing() {
        page_->setInsight({});
        QVERIFY(table(QStringLiteral("Rated"))->isVisible());
        QCOMPARE(table(QStringLiteral("Rated"))->model()->rowCount(), 2);
    }

    void newValuesEmitNothing() {
        QSignalSpy items(page_.get(), &RecommendPage::itemPicked);
        QSignalSpy users(page_.get(), &RecommendPage::userPicked);
        page_->setSelection(12, 104);
        page_->setInsight(test::handMadeLive().recommend);
        QCOMPARE(items.size() + users.size(), 0);
    }

    void chipsThatDoNotFitAreLeftOut() {
        RecommendInsight insight = test::handMadeLive().recommend;
        for (int user = 14; user < 30; ++user)
            insight.similar.push_back({user, QStringLiteral("User %1").arg(400 + user), QStringLiteral("0.90")});
        page_->setInsight(insight);
        QApplication::processEvents();
        const auto chips = page_->findChildren<Chip*>();
        QVERIFY(chips.first()->isVisible());
        QVERIFY(!chips.last()->isVisible());
    }

  private:
    SearchPicker* picker() const { return page_->findChild<SearchPicker*>(); }

    DataTable* table(const QString& name) const {
        for (DataTable* each : page_->findChildren<DataTable*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }

    bool hasText(const QString& text) const {
        for (const TextLabel* label : page_->findChildren<TextLabel*>())
            if (label->isVisible() && label->text() == text) return true;
        return false;
    }

    std::unique_ptr<RecommendPage> page_;
};

QTEST_MAIN(RecommendPageTest)
#include "recommend_page_test.moc"
