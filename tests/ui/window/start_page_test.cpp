#include "ui/window/start_page.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/ui/window/visible_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/start_row.h"

using namespace tastescope;

namespace {

std::vector<RecentEntry> someRecent(int count) {
    std::vector<RecentEntry> recent;
    for (int index = 0; index < count; ++index)
        recent.push_back({QStringLiteral("/data/%1").arg(index), QStringLiteral("ml-%1m").arg(index),
                          QStringLiteral("6,040 users"), QDateTime::currentDateTime(), {}});
    return recent;
}

}  // namespace

class StartPageTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp, ThemeMode::light); }
    void init() {
        page_ = std::make_unique<StartPage>();
        page_->resize(1024, 660);
        page_->show();
    }
    void cleanupTestCase() {
        page_.reset();
        theme_.reset();
    }

    void enterStartsWithTheBuiltInDataSet() {
        QSignalSpy builtIn(page_.get(), &StartPage::builtInRequested);
        QVERIFY(page_->focusWidget());
        QTest::keyClick(page_->focusWidget(), Qt::Key_Return);
        QCOMPARE(builtIn.size(), 1);
    }

    void openIsAsked() {
        QSignalSpy open(page_.get(), &StartPage::openRequested);
        button(*page_, QString::fromUtf8("Open…"))->click();
        QCOMPARE(open.size(), 1);
    }

    void aRecentOneIsOpenedByItsPath() {
        QSignalSpy recent(page_.get(), &StartPage::recentRequested);
        page_->setRecent(someRecent(2));
        button(*page_, QStringLiteral("ml-1m"))->click();
        QCOMPARE(recent.first().first().toString(), QStringLiteral("/data/1"));
    }

    void theListIsReplacedAndEndsAtNine() {
        page_->setRecent(someRecent(12));
        QCOMPARE(rowsShown(), 10);
        page_->setRecent(someRecent(1));
        QCOMPARE(rowsShown(), 2);
        page_->setRecent({});
        QCOMPARE(rowsShown(), 1);
    }

    void theRowTellsFactsAndWhen() {
        page_->setRecent(someRecent(1));
        QCOMPARE(button(*page_, QStringLiteral("ml-0m"))->accessibleDescription(),
                 QString::fromUtf8("6,040 users · today"));
    }

    void arrowsGoFromRowToRow() {
        page_->setRecent(someRecent(2));
        QTest::keyClick(page_->focusWidget(), Qt::Key_Down);
        QCOMPARE(page_->focusWidget(), button(*page_, QStringLiteral("ml-0m")));
        QTest::keyClick(page_->focusWidget(), Qt::Key_Down);
        QCOMPARE(page_->focusWidget(), button(*page_, QStringLiteral("ml-1m")));
    }

    void nothingIsCutOnASmallPage() {
        page_->setRecent(someRecent(9));
        page_->resize(840, 380);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(cutPart(*page_), QString());
        const auto* area = page_->findChild<QScrollArea*>();
        QVERIFY(area->widget()->height() > area->viewport()->height());
    }

    void daysAreCountedByTheCalendar() {
        const QDateTime now(QDate(2024, 5, 20), QTime(0, 10));
        QCOMPARE(agoText(now.addSecs(-300), now), QStringLiteral("today"));
        QCOMPARE(agoText(now.addSecs(-1200), now), QStringLiteral("yesterday"));
        QCOMPARE(agoText(now.addDays(-3), now), QStringLiteral("3 days ago"));
        QCOMPARE(agoText(now.addDays(1), now), QStringLiteral("today"));
        QCOMPARE(agoText(now.addDays(-14), now), QLocale().toString(QDate(2024, 5, 6), QLocale::ShortFormat));
        QCOMPARE(agoText({}, now), QString());
    }

  private:
    int rowsShown() const {
        // A widget that joins a shown parent is shown by an event.
        QCoreApplication::sendPostedEvents();
        int shown = 0;
        for (const StartRow* row : page_->findChildren<StartRow*>())
            shown += row->isVisible() ? 1 : 0;
        return shown;
    }

    std::unique_ptr<Theme> theme_;
    std::unique_ptr<StartPage> page_;
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
