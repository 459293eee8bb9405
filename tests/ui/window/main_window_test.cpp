#include "ui/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include "ui/bridge/workbench.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspector.h"
#include "ui/pages/recommend_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/primary_button.h"
#include "ui/window/import_choice_row.h"
#include "ui/window/import_dialog.h"
#include "ui/window/page_area.h"
#include "ui/window/tab_row.h"
#include "ui/window/transport_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

using namespace tastescope;

namespace {

constexpr int kPatience = 60'000;
constexpr double kFullSpeed = std::numeric_limits<double>::infinity();
const QString& builtIn() {
    static const QString path = QStringLiteral("builtin:planted");
    return path;
}

/// The program as main makes it, with settings of its own.
class Program {
  public:
    Program(Theme& theme, const QString& settingsPath)
        : settings(settingsPath), workbench(2), host(workbench, theme, settings) {
        host.window().show();
    }

    MainWindow& window() { return host.window(); }
    Banner& banner() { return window().parts().pages->banner(); }
    RunState state() const { return workbench.training().state; }
    int epoch() const { return workbench.training().epoch; }
    qsizetype curveLength() const { return workbench.training().loss.training.size(); }

    WindowSettings settings;
    Workbench workbench;
    WindowHost host;
};

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void drop(Program& program, const QString& path) {
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    // Qt delivers a drop to whom it entered.
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&program.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent release({100, 100}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&program.window(), &release);
}

// Thirty users, twenty items, every second pair rated.
QByteArray smallRatings() {
    QByteArray text = "userId,movieId,rating\n";
    for (int user = 1; user <= 30; ++user)
        for (int item = 1 + user % 2; item <= 20; item += 2)
            text += QByteArray::number(user) + ',' + QByteArray::number(item) + ',' +
                    QByteArray::number(1 + (user * item) % 5) + '\n';
    return text;
}

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        theme_->setMode(ThemeMode::light);
    }

    void withoutADatasetThereAreNoTabs() {
        Program program(*theme_, settingsPath());
        QVERIFY(!program.window().findChild<QTabBar*>()->isVisible());
        QCOMPARE(program.window().windowTitle(), QStringLiteral("Tastescope"));
    }

    void theFirstStartTrainsTheBuiltInData() {
        Program program(*theme_, settingsPath());
        program.host.start({});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::training, kPatience);
        QVERIFY(program.window().windowTitle().contains(program.workbench.dataset()->name));
        const qsizetype before = program.curveLength();
        QTRY_VERIFY_WITH_TIMEOUT(program.curveLength() > before, kPatience);
    }

    void theNextStartOpensTheLastDatasetPaused() {
        const QString path = ratingsFile(QStringLiteral("ratings.csv"));
        {
            Program program(*theme_, settingsPath());
            program.host.start({path, {}});
            QTRY_VERIFY_WITH_TIMEOUT(program.workbench.dataset(), kPatience);
        }
        Program program(*theme_, settingsPath());
        program.host.start({});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::ready, kPatience);
        QCOMPARE(program.workbench.dataset()->path, path);
        QCOMPARE(program.epoch(), 0);
    }

    void aLastDatasetThatIsGoneGivesWayToTheBuiltInOne() {
        WindowSettings(settingsPath()).setLastDataset(folder_->filePath(QStringLiteral("gone.csv")));
        Program program(*theme_, settingsPath());
        program.host.start({});
        QTRY_VERIFY_WITH_TIMEOUT(program.workbench.dataset(), kPatience);
        QCOMPARE(program.workbench.dataset()->path, builtIn());
        QVERIFY(program.banner().isVisible());
    }

    void spacePausesAndGoesOn() {
        Program program(*theme_, settingsPath());
        startTraining(program);
        QTest::keyClick(&program.window(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::ready, kPatience);
        QTest::keyClick(&program.window(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::training, kPatience);
    }

    void aKnobTurnedInTrainingActsAtOnceAndCanBeUndone() {
        Program program(*theme_, settingsPath());
        startTraining(program);
        QTRY_VERIFY_WITH_TIMEOUT(program.epoch() >= 1, kPatience);
        const double before = program.workbench.training().learningRate;
        emit program.window().parts().transport->learningRateChosen(before / 10);
        QTRY_COMPARE_WITH_TIMEOUT(program.workbench.training().learningRate, before / 10, kPatience);
        QVERIFY(program.epoch() >= 1);
        QTRY_VERIFY_WITH_TIMEOUT(program.workbench.training().canUndo, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(program.window().parts().actions->at(WindowAction::undo)->isEnabled(), kPatience);
        QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(program.workbench.training().learningRate, before, kPatience);
    }

    void bracketsTurnTheLearningRate() {
        Program program(*theme_, settingsPath());
        startTraining(program);
        const double before = program.workbench.training().learningRate;
        QTest::keyClick(&program.window(), Qt::Key_BracketRight);
        QTRY_VERIFY_WITH_TIMEOUT(program.workbench.training().learningRate > before, kPatience);
        QTest::keyClick(&program.window(), Qt::Key_BracketLeft);
        QTRY_COMPARE_WITH_TIMEOUT(program.workbench.training().learningRate, before, kPatience);
    }

    void aBlowUpIsToldWithAWayBack() {
        Program program(*theme_, settingsPath());
        startTraining(program);
        program.workbench.setLearningRate(10);
        program.workbench.setSpeed(kFullSpeed);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::diverged, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(program.banner().isVisible(), kPatience);
        QVERIFY(!program.banner().values().reason.isEmpty());
        emit program.banner().actionRequested();
        QTRY_VERIFY_WITH_TIMEOUT(program.workbench.training().learningRate < 10, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!program.banner().isVisible(), kPatience);
    }

    void theChosenUserAndItemAreInSightEverywhere() {
        Program program(*theme_, settingsPath());
        startTraining(program);
        PageArea* pages = program.window().parts().pages;
        emit pages->recommend().userPicked(7);
        emit pages->data().itemPicked(3);
        QCOMPARE(program.workbench.selectedUser(), qint64(7));
        QCOMPARE(program.workbench.selectedItem(), qint64(3));
        QTRY_COMPARE_WITH_TIMEOUT(program.workbench.live().user.user, qint64(7), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(program.workbench.live().item.item, qint64(3), kPatience);
    }

    void whatCannotBeOpenedIsToldAndChangesNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing file") << QString() << QByteArray();
        QTest::newRow("binary file") << QStringLiteral("picture.png")
                                     << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\2", 20);
        QTest::newRow("empty file") << QStringLiteral("empty.csv") << QByteArray();
    }

    void whatCannotBeOpenedIsToldAndChangesNothing() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        Program program(*theme_, settingsPath());
        startTraining(program);
        const auto dataset = program.workbench.dataset();
        const QString path = folder_->filePath(name.isEmpty() ? QStringLiteral("missing.csv") : name);
        if (!name.isEmpty()) write(path, content);
        program.workbench.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(program.banner().isVisible(), kPatience);
        QVERIFY(!program.banner().values().reason.isEmpty());
        QCOMPARE(program.workbench.dataset(), dataset);
        QCOMPARE(program.state(), RunState::training);
    }

    void aDroppedFolderIsOpened() {
        QDir(folder_->path()).mkdir(QStringLiteral("club"));
        write(folder_->filePath(QStringLiteral("club/ratings.csv")), smallRatings());
        Program program(*theme_, settingsPath());
        drop(program, folder_->filePath(QStringLiteral("club")));
        QTRY_VERIFY_WITH_TIMEOUT(program.workbench.dataset(), kPatience);
        QCOMPARE(program.workbench.dataset()->ratingCount, qint64(300));
        QCOMPARE(program.settings.recent().size(), std::size_t(1));
    }

    void aDroppedTableOfItemsIsJoinedAndCtrlZTakesItAway() {
        Program program(*theme_, settingsPath());
        program.workbench.open(ratingsFile(QStringLiteral("ratings.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::ready, kPatience);
        const QString before = program.workbench.dataset()->items.front().title;
        QByteArray titles = "movieId,title\n";
        for (int item = 1; item <= 20; ++item)
            titles += QByteArray::number(item) + ",Film number " + QByteArray::number(item) + '\n';
        write(folder_->filePath(QStringLiteral("titles.csv")), titles);
        drop(program, folder_->filePath(QStringLiteral("titles.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(program.banner().isVisible(), kPatience);
        QVERIFY(program.banner().values().reason.startsWith(QStringLiteral("20 of 20 items matched")));
        QVERIFY(program.workbench.dataset()->items.front().title.startsWith(QStringLiteral("Film number")));
        QAction* undo = program.window().parts().actions->at(WindowAction::undo);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), kPatience);
        undo->trigger();
        QCOMPARE(program.workbench.dataset()->items.front().title, before);
        QVERIFY(!program.banner().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!undo->isEnabled(), kPatience);
    }

    void readDifferentlyAsksInTheWindowAndEscapeKeepsWhatIsOpen() {
        Program program(*theme_, settingsPath());
        program.workbench.open(ratingsFile(QStringLiteral("ratings.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::ready, kPatience);
        const auto dataset = program.workbench.dataset();
        program.window().setPage(PageId::data);
        emit program.window().parts().inspector->readDifferentlyRequested();
        auto* dialog = program.window().findChild<ImportDialog*>();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(program.workbench.import().findings.state, ImportFindings::State::ready, kPatience);
        QTest::keyClick(&dialog->openButton(), Qt::Key_Escape);
        QVERIFY(!program.workbench.import().isAsked);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(program.workbench.dataset(), dataset);
    }

    void enterInTheQuestionOpensAsChosen() {
        Program program(*theme_, settingsPath());
        program.workbench.open(ratingsFile(QStringLiteral("ratings.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::ready, kPatience);
        emit program.window().parts().pages->data().readDifferentlyRequested();
        auto* dialog = program.window().findChild<ImportDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->choices().box(ImportChoice::itemNoun), kPatience);
        emit dialog->chosen(ImportChoice::itemNoun, QStringLiteral("song"));
        QTest::keyClick(&dialog->openButton(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(program.workbench.dataset()->noun.one, QStringLiteral("song"), kPatience);
    }

    void aFailedOpeningOffersToReadTheFileDifferently() {
        Program program(*theme_, settingsPath());
        const QString path = folder_->filePath(QStringLiteral("words.csv"));
        write(path, smallRatings().replace(",1\n", ",a\n").replace(",2\n", ",b\n").replace(",3\n", ",c\n")
                        .replace(",4\n", ",d\n").replace(",5\n", ",e\n"));
        program.workbench.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(program.banner().isVisible(), kPatience);
        QCOMPARE(program.banner().values().actionText, QString::fromUtf8("Read differently…"));
        emit program.banner().actionRequested();
        QVERIFY(program.window().findChild<ImportDialog*>());
        QVERIFY(!program.banner().isVisible());
    }

    void theThemeIsSwitchedAndRemembered() {
        Program program(*theme_, settingsPath());
        emit program.window().parts().transport->themeToggleRequested();
        QVERIFY(tokensFor(program.window().palette()).isDark);
        QCOMPARE(program.settings.theme(), ThemeMode::dark);
    }

    void anotherLanguageKeepsDatasetTrainingAndPage() {
        Program program(*theme_, settingsPath());
        startTraining(program);
        QTRY_VERIFY_WITH_TIMEOUT(program.epoch() >= 1, kPatience);
        program.window().setPage(PageId::recommend);
        program.host.setLanguage(QStringLiteral("zh_CN"));
        const QString tab = program.window().findChild<QTabBar*>()->tabText(0);
        QVERIFY2(tab.at(0).script() == QChar::Script_Han, qPrintable(tab));
        QVERIFY(program.window().isVisible());
        QCOMPARE(program.window().parts().pages->page(), PageId::recommend);
        QCOMPARE(program.state(), RunState::training);
        QVERIFY(program.epoch() >= 1);
        program.host.setLanguage(QStringLiteral("en"));
        QCOMPARE(program.window().findChild<QTabBar*>()->tabText(0), QStringLiteral("Data"));
    }

    void digitsChangeThePage() {
        Program program(*theme_, settingsPath());
        startTraining(program);
        QTest::keyClick(&program.window(), Qt::Key_3);
        QCOMPARE(program.window().parts().pages->page(), PageId::recommend);
        QTest::keyClick(&program.window(), Qt::Key_1);
        QCOMPARE(program.window().parts().pages->page(), PageId::data);
        QCOMPARE(program.settings.page(), PageId::data);
    }

    void theWindowMayBeClosedInTraining() {
        {
            Program program(*theme_, settingsPath());
            startTraining(program);
            program.workbench.setSpeed(kFullSpeed);
            program.window().close();
        }
        QVERIFY(!WindowSettings(settingsPath()).geometry().isEmpty());
    }

  private:
    QString settingsPath() const { return folder_->filePath(QStringLiteral("settings.ini")); }

    QString ratingsFile(const QString& name) const {
        const QString path = folder_->filePath(name);
        write(path, smallRatings());
        return path;
    }

    static void startTraining(Program& program) {
        program.workbench.open(builtIn(), true);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), RunState::training, kPatience);
    }

    Theme* theme_ = nullptr;
    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
