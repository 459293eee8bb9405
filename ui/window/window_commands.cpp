#include "ui/window/window_commands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPixmap>

#include "ui/bridge/workbench.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspector.h"
#include "ui/pages/recommend_page.h"
#include "ui/pages/train_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_sheet.h"
#include "ui/widgets/value_ladder.h"
#include "ui/window/experiment_panel.h"
#include "ui/window/file_questions.h"
#include "ui/window/find_dialog.h"
#include "ui/window/page_area.h"
#include "ui/window/test_figures_dialog.h"
#include "ui/window/transport_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_messages.h"

namespace tastescope {

namespace {

constexpr qreal kPresenterScale = 1.5;

}  // namespace

WindowCommands::WindowCommands(Workbench& workbench, Theme& theme, const WindowParts& parts, WindowMessages& messages)
    : QObject(parts.window),
      workbench_(workbench),
      theme_(theme),
      parts_(parts),
      messages_(messages),
      panels_({parts.transport, parts.experiment, parts.pages, parts.inspector}) {
    connect(parts_.actions, &WindowActions::triggered, this, &WindowCommands::run);
}

void WindowCommands::run(WindowAction action) {
    if (!runTraining(action) && !runPages(action) && !runFiles(action)) runWindow(action);
}

bool WindowCommands::runTraining(WindowAction action) {
    switch (action) {
        case WindowAction::playPause:
            workbench_.togglePlay();
            return true;
        case WindowAction::oneEpoch:
            workbench_.stepEpoch();
            return true;
        case WindowAction::reset:
            workbench_.reset();
            return true;
        case WindowAction::learningRateDown:
            stepLearningRate(false);
            return true;
        case WindowAction::learningRateUp:
            stepLearningRate(true);
            return true;
        case WindowAction::undo:
            workbench_.undo();
            return true;
        case WindowAction::redo:
            workbench_.redo();
            return true;
        case WindowAction::testFigures:
            measureTest();
            return true;
        default:
            return false;
    }
}

bool WindowCommands::runPages(WindowAction action) {
    switch (action) {
        case WindowAction::dataPage:
            parts_.pages->setPage(PageId::data);
            return true;
        case WindowAction::trainPage:
            parts_.pages->setPage(PageId::train);
            return true;
        case WindowAction::recommendPage:
            parts_.pages->setPage(PageId::recommend);
            return true;
        case WindowAction::logAxis:
            if (parts_.pages->isInSight(PageId::train)) parts_.pages->train().toggleLogarithmic();
            return true;
        case WindowAction::smoothing:
            if (parts_.pages->isInSight(PageId::train)) parts_.pages->train().toggleSmoothing();
            return true;
        case WindowAction::searchPage:
            searchPage();
            return true;
        case WindowAction::find:
            find();
            return true;
        case WindowAction::nextPanel:
            panels_.move(true);
            return true;
        case WindowAction::previousPanel:
            panels_.move(false);
            return true;
        default:
            return false;
    }
}

bool WindowCommands::runFiles(WindowAction action) {
    switch (action) {
        case WindowAction::openFile:
            openFrom(askForRatingsFile(parts_.window));
            return true;
        case WindowAction::openFolder:
            openFrom(askForRatingsFolder(parts_.window));
            return true;
        case WindowAction::openBuiltIn:
            workbench_.open(QStringLiteral("builtin:planted"), true);
            return true;
        case WindowAction::saveModel:
            if (const QString path = askWhereToSaveModel(parts_.window, datasetName()); !path.isEmpty())
                workbench_.saveModel(path);
            return true;
        case WindowAction::saveExperiment:
            if (const QString path = askWhereToSaveExperiment(parts_.window, datasetName()); !path.isEmpty())
                workbench_.saveExperiment(path);
            return true;
        case WindowAction::copyCommand:
            copyCommand();
            return true;
        case WindowAction::savePicture:
            savePicture();
            return true;
        default:
            return false;
    }
}

void WindowCommands::runWindow(WindowAction action) {
    switch (action) {
        case WindowAction::menu:
            return parts_.transport->openMenu();
        case WindowAction::presenter:
            return setPresenting(!isPresenting_);
        case WindowAction::keys:
            return showKeys();
        case WindowAction::about:
            return showAbout();
        case WindowAction::dismiss:
            return dismiss();
        case WindowAction::quit:
            parts_.window->close();
            return;
        default:
            return;
    }
}

void WindowCommands::stepLearningRate(bool isUp) {
    const ExperimentValues& experiment = workbench_.experiment();
    if (workbench_.dataset() == nullptr || !experiment.hasLearningRate) return;
    const NumberRowValues& rate = experiment.learningRate;
    const ValueLadder ladder = ValueLadder::decades(rate.low, rate.high, rate.standard);
    const double value = workbench_.training().learningRate;
    if (const auto next = isUp ? ladder.above(value) : ladder.below(value)) workbench_.setLearningRate(*next);
}

void WindowCommands::find() {
    auto* dialog = new FindDialog(parts_.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDataset(workbench_.dataset());
    connect(dialog, &FindDialog::itemPicked, &workbench_, &Workbench::selectItem);
    connect(dialog, &FindDialog::userPicked, &workbench_, &Workbench::selectUser);
    connect(dialog, &FindDialog::pagePicked, this, [this](const QString& page) {
        const QStringList names = {QStringLiteral("data"), QStringLiteral("train"), QStringLiteral("recommend")};
        if (names.contains(page)) parts_.pages->setPage(PageId(names.indexOf(page)));
    });
    dialog->open();
}

void WindowCommands::searchPage() {
    if (parts_.pages->isInSight(PageId::recommend)) return parts_.pages->recommend().focusSearch();
    if (!parts_.pages->isInSight(PageId::data)) parts_.pages->setPage(PageId::data);
    parts_.pages->data().focusSearch();
}

void WindowCommands::dismiss() {
    if (workbench_.opening().isOpening) return workbench_.cancelOpening();
    if (messages_.closeBanner()) return;
    if (isPresenting_) return setPresenting(false);
    parts_.pages->focusPage();
}

void WindowCommands::setPresenting(bool isPresenting) {
    if (isPresenting == isPresenting_) return;
    isPresenting_ = isPresenting;
    if (isPresenting) wasMaximized_ = parts_.window->isMaximized();
    theme_.setTextScale(isPresenting ? kPresenterScale : 1.0);
    if (isPresenting)
        parts_.window->showFullScreen();
    else if (wasMaximized_)
        parts_.window->showMaximized();
    else
        parts_.window->showNormal();
}

void WindowCommands::openFrom(const QString& path) {
    if (!path.isEmpty()) workbench_.open(path);
}

void WindowCommands::copyCommand() {
    QString configText;
    const QString command = workbench_.commandText(&configText);
    // A command that reads an experiment file comes with the lines that write it, so that pasting is enough.
    const QString file = QStringLiteral("cat > experiment.json <<'END'\n%1\nEND\n").arg(configText.trimmed());
    QGuiApplication::clipboard()->setText(configText.isEmpty() ? command : file + command);
    messages_.tell(tr("The command is on the clipboard"));
}

void WindowCommands::savePicture() {
    const QPixmap picture = parts_.window->grab();
    const QString path = askWhereToSavePicture(parts_.window, QStringLiteral("tastescope"));
    if (path.isEmpty()) return;
    if (picture.save(path))
        messages_.tell(tr("Saved as %1").arg(path));
    else
        messages_.showFailure({tr("The picture could not be saved as %1.").arg(path),
                               tr("Choose a folder that may be written to and a name that ends in .png or .jpg."),
                               {}});
}

// The dialog is there at once and fills when the figures come; closed before, the measuring stops.
void WindowCommands::measureTest() {
    if (testFigures_ != nullptr) return testFigures_->raise();
    testFigures_ = new TestFiguresDialog(parts_.window);
    testFigures_->setAttribute(Qt::WA_DeleteOnClose);
    connect(&workbench_, &Workbench::testMeasured, testFigures_, &TestFiguresDialog::setFigures);
    connect(testFigures_, &TestFiguresDialog::cancelRequested, &workbench_, &Workbench::cancelMeasuring);
    connect(&workbench_, &Workbench::failed, testFigures_, &QDialog::reject);
    connect(testFigures_, &TestFiguresDialog::cancelRequested, &workbench_, &Workbench::cancelMeasuring);
    testFigures_->open();
    workbench_.measureTest();
}

void WindowCommands::showKeys() {
    auto* sheet = new KeySheet(keySheetGroups(), parts_.window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void WindowCommands::showAbout() {
    auto* about = new QMessageBox(parts_.window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Tastescope"));
    about->setText(tr("Tastescope %1").arg(QGuiApplication::applicationVersion()));
    about->setInformativeText(
        tr("A workbench for recommender systems: watch a model learn, and ask it why.\n"
           "Free software under the GNU General Public License, version 3 or later. Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    about->open();
}

QString WindowCommands::datasetName() const {
    const auto dataset = workbench_.dataset();
    return dataset == nullptr ? QStringLiteral("tastescope") : dataset->name;
}

}  // namespace tastescope
