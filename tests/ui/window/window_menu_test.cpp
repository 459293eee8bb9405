#include "ui/window/window_menu.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace tastescope;

namespace {

QAction* entryOf(const QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions())
        if (action->text() == text) return action;
    return nullptr;
}

RecentEntry recentOf(const QString& path) {
    RecentEntry entry;
    entry.path = path;
    entry.name = path.section(QLatin1Char('/'), -1);
    return entry;
}

}  // namespace

class WindowMenuTest : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        window_ = std::make_unique<QWidget>();
        actions_ = new WindowActions(*window_);
        menu_ = new WindowMenu(*actions_, *window_);
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    void controlAndADigitOpenARecentDataset() {
        menu_->setRecent({recentOf(QStringLiteral("/a/one.csv")), recentOf(QStringLiteral("/a/two.csv"))});
        QSignalSpy chosen(menu_, &WindowMenu::recentChosen);
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("/a/two.csv"));
        QTest::keyClick(window_.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
    }

    void anAmpersandInANameStays() {
        menu_->setRecent({recentOf(QStringLiteral("/a/film & book.csv"))});
        QVERIFY(entryOf(menu_->datasetMenu(), QStringLiteral("film && book.csv")));
    }

    void anEntryAndItsKeyAskForTheSame() {
        QSignalSpy triggered(actions_, &WindowActions::triggered);
        entryOf(menu_->menu(), QStringLiteral("Open…"))->trigger();
        QTest::keyClick(window_.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 2);
        QCOMPARE(triggered.at(0).first().value<WindowAction>(), WindowAction::openFile);
        QCOMPARE(triggered.at(1).first().value<WindowAction>(), WindowAction::openFile);
    }

    void theThemeInUseIsTicked() {
        menu_->setTheme(ThemeMode::dark);
        const QMenu* themes = entryOf(menu_->menu(), QStringLiteral("Theme"))->menu();
        QVERIFY(entryOf(themes, QStringLiteral("Dark"))->isChecked());
        QVERIFY(!entryOf(themes, QStringLiteral("Light"))->isChecked());
    }

    void choosingALanguageTellsItsId() {
        QSignalSpy chosen(menu_, &WindowMenu::languageChosen);
        entryOf(entryOf(menu_->menu(), QStringLiteral("Language"))->menu(), QStringLiteral("简体中文"))->trigger();
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("zh_CN"));
    }

    void onlyANarrowWindowHasSpeedInItsMenu() {
        const QAction* speed = entryOf(menu_->menu(), QStringLiteral("Speed"));
        QVERIFY(!speed->isVisible());
        menu_->setNarrow(true);
        QVERIFY(speed->isVisible());
        QVERIFY(entryOf(menu_->menu(), QStringLiteral("Find…")));
        menu_->setNarrow(false);
        QVERIFY(!entryOf(menu_->menu(), QStringLiteral("Find…")));
    }

    void fullSpeedIsAChoice() {
        QSignalSpy chosen(menu_, &WindowMenu::speedChosen);
        entryOf(entryOf(menu_->menu(), QStringLiteral("Speed"))->menu(), QStringLiteral("Full speed"))->trigger();
        QCOMPARE(chosen.first().first().toDouble(), std::numeric_limits<double>::infinity());
    }

  private:
    std::unique_ptr<QWidget> window_;
    WindowActions* actions_ = nullptr;
    WindowMenu* menu_ = nullptr;
};

QTEST_MAIN(WindowMenuTest)
#include "window_menu_test.moc"
