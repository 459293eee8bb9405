#include "ui/pages/data_page.h"

#include "ui/charts/curve_chart.h"
#include "ui/charts/histogram.h"
#include "ui/table_models/data_table.h"
#include "ui/table_models/items_table.h"
#include "ui/table_models/users_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

namespace {

std::shared_ptr<const DatasetValues> filmsAndUsers() {
    auto values = std::make_shared<DatasetValues>();
    values->noun = {QStringLiteral("film"), QStringLiteral("films"), QStringLiteral("Film"), QStringLiteral("Films")};
    values->categoryTitle = QStringLiteral("Genre");
    values->categoryNames = {QStringLiteral("Drama")};
    values->lookFor = QStringLiteral("A few films get most of the ratings.");
    values->figures.assign(6, FigureValues{QStringLiteral("2,000"), QStringLiteral("users")});
    values->valueTitle = QStringLiteral("Rating values");
    values->valueHistogram.counts = {1, 3};
    values->valueHistogram.labels = {QStringLiteral("1"), QStringLiteral("2")};
    values->valueNote = QStringLiteral("75 % give 2");
    values->popularity.points = values->activity.points = {{0, 0}, {1, 1}};
    values->popularity.isShare = values->activity.isShare = true;
    for (int index = 0; index < 40; ++index) {
        ItemRow item;
        item.key = index;
        item.title = QStringLiteral("film %1").arg(index);
        item.categoryName = QStringLiteral("Drama");
        item.year = 1990;
        item.ratings = 100 + index;
        item.mean = 3;
        values->items.push_back(item);
        UserRow user;
        user.key = index;
        user.id = QStringLiteral("user%1").arg(index);
        user.ratings = 10 + index;
        values->users.push_back(user);
    }
    return values;
}

bool hasVisibleLabel(const QWidget& page, const QString& text) {
    for (const TextLabel* label : page.findChildren<TextLabel*>())
        if (label->isVisible() && label->text() == text) return true;
    return false;
}

DataTable* tableInSight(const QWidget& page) {
    for (DataTable* table : page.findChildren<DataTable*>())
        if (table->isVisible()) return table;
    return nullptr;
}

}  // namespace

class DataPageTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        new Theme(*qApp, ThemeMode::light);
    }

    void init() {
        page_ = std::make_unique<DataPage>();
        page_->resize(720, 690);
        page_->setDataset(filmsAndUsers());
        page_->show();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }
    void cleanup() { page_.reset(); }

    void theMostRatedStandFirst() {
        QCOMPARE(tableInSight(*page_)->model()->index(0, ItemsTable::kTitle).data().toString(),
                 QStringLiteral("film 39"));
        QVERIFY(hasVisibleLabel(*page_, QStringLiteral("40 films, most rated first")));
    }

    void typingKeepsWhatMatches() {
        typeSearch(QStringLiteral("film 3"));
        QCOMPARE(tableInSight(*page_)->model()->rowCount(), 13);
        QVERIFY(hasVisibleLabel(*page_, QStringLiteral("13 of 40 films")));
        typeSearch(QStringLiteral("film 37"));
        QCOMPARE(tableInSight(*page_)->model()->rowCount(), 1);
    }

    void whereNothingMatchesThePageSaysSo() {
        typeSearch(QStringLiteral("zebra"));
        QVERIFY(!tableInSight(*page_));
        QVERIFY(hasVisibleLabel(*page_, QString::fromUtf8("None of the 40 films matches “zebra”")));
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->text().isEmpty());
        QCOMPARE(tableInSight(*page_)->model()->rowCount(), 40);
    }

    void aClickPicksAnItem() {
        QSignalSpy picked(page_.get(), &DataPage::itemPicked);
        DataTable* table = tableInSight(*page_);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, ItemsTable::kRatings)).center());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().at(0).toLongLong(), qint64(38));
    }

    void arrowDownGoesFromTheFieldToWhatItFound() {
        QSignalSpy picked(page_.get(), &DataPage::itemPicked);
        typeSearch(QStringLiteral("film 12"));
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(tableInSight(*page_)->hasFocus());
        QCOMPARE(picked.takeFirst().at(0).toLongLong(), qint64(12));
    }

    void theSelectionIsShownWithoutBeingToldBack() {
        QSignalSpy items(page_.get(), &DataPage::itemPicked);
        QSignalSpy users(page_.get(), &DataPage::userPicked);
        page_->setSelection(4, 5);
        const DataTable* table = tableInSight(*page_);
        QCOMPARE(table->currentIndex().siblingAtColumn(ItemsTable::kTitle).data().toString(), QStringLiteral("film 5"));
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
        chooseUsers();
        QCOMPARE(tableInSight(*page_)->currentIndex().siblingAtColumn(UsersTable::kUser).data().toString(),
                 QStringLiteral("user4"));
        QCOMPARE(items.size() + users.size(), 0);
    }

    void usersHaveATableOfTheirOwn() {
        typeSearch(QStringLiteral("film 3"));
        chooseUsers();
        QVERIFY(search()->text().isEmpty());
        QVERIFY(hasVisibleLabel(*page_, QStringLiteral("40 users, most active first")));
        QSignalSpy picked(page_.get(), &DataPage::userPicked);
        typeSearch(QStringLiteral("r21"));
        DataTable* table = tableInSight(*page_);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, UsersTable::kUser)).center());
        QCOMPARE(picked.takeFirst().at(0).toLongLong(), qint64(21));
    }

    void focusSearchIsReadyToBeTypedOver() {
        search()->setText(QStringLiteral("old"));
        page_->focusSearch();
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new"));
        QCOMPARE(search()->text(), QStringLiteral("new"));
    }

    void columnsThatWouldBeEmptyAreLeftOut() {
        auto values = std::make_shared<DatasetValues>(*filmsAndUsers());
        values->isExplicit = false;
        values->categoryNames.clear();
        for (ItemRow& row : values->items)
            row.year = 0;
        page_->setDataset(values);
        const DataTable* table = tableInSight(*page_);
        for (const int column : {ItemsTable::kCategory, ItemsTable::kYear, ItemsTable::kMean, ItemsTable::kValues})
            QVERIFY(table->isColumnHidden(column));
        QCOMPARE(table->model()->headerData(ItemsTable::kRatings, Qt::Horizontal).toString(),
                 QStringLiteral("Interactions"));
    }

    void aLowPageGivesUpItsChartsBeforeItsTable() {
        auto* histogram = page_->findChild<Histogram*>();
        QCOMPARE(histogram->height(), 180);
        page_->resize(720, 500);
        QTRY_VERIFY(histogram->height() < 180);
        QVERIFY(histogram->isVisible());
        QVERIFY(page_->minimumSizeHint().height() < 400);
        page_->resize(720, 400);
        QTRY_VERIFY(!histogram->isVisible());
        QTRY_VERIFY(tableInSight(*page_)->viewport()->height() >= 4 * 32);
        page_->resize(1280, 950);
        QTRY_VERIFY(histogram->height() > 180);
    }

    void aNewDataSetEmptiesTheSearch() {
        typeSearch(QStringLiteral("film 3"));
        page_->setDataset(filmsAndUsers());
        QVERIFY(search()->text().isEmpty());
        QCOMPARE(tableInSight(*page_)->model()->rowCount(), 40);
    }

    void aDataSetThatComesWhileThePageIsHiddenIsThereWhenItShows() {
        DataPage hidden;
        hidden.setDataset(filmsAndUsers());
        hidden.setSelection(4, 5);
        hidden.resize(720, 690);
        hidden.show();
        QCOMPARE(tableInSight(hidden)->model()->rowCount(), 40);
        QCOMPARE(tableInSight(hidden)->currentIndex().siblingAtColumn(ItemsTable::kTitle).data().toString(),
                 QStringLiteral("film 5"));
        QVERIFY(hasVisibleLabel(hidden, QStringLiteral("40 films, most rated first")));
    }

    void withoutADataSetThePageIsEmpty() {
        page_->setDataset(nullptr);
        QCOMPARE(tableInSight(*page_)->model()->rowCount(), 0);
    }

  private:
    QLineEdit* search() { return page_->findChild<QLineEdit*>(); }
    void typeSearch(const QString& text) {
        page_->focusSearch();
        QTest::keyClicks(search(), text);
    }
    void chooseUsers() { page_->findChild<SegmentedSwitch*>()->findChildren<QAbstractButton*>().at(1)->click(); }

    std::unique_ptr<DataPage> page_;
};

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
