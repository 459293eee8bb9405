#include "ui/window/window_connections.h"

#include <QAction>
#include <QDateTime>
#include <QMainWindow>

#include "ui/bridge/workbench.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspector.h"
#include "ui/pages/recommend_page.h"
#include "ui/pages/train_page.h"
#include "ui/theme/number_text.h"
#include "ui/window/experiment_panel.h"
#include "ui/window/file_questions.h"
#include "ui/window/page_area.h"
#include "ui/window/start_page.h"
#include "ui/window/tab_row.h"
#include "ui/window/transport_bar.h"
#include "ui/window/window_menu.h"
#include "ui/window/window_settings.h"

namespace tastescope {

WindowConnections::WindowConnections(Workbench& workbench, const WindowParts& parts, WindowMessages& messages,
                                     WindowSettings& settings)
    : QObject(parts.window),
      workbench_(workbench),
      parts_(parts),
      messages_(messages),
      settings_(settings),
      updates_(workbench, *parts.pages, *parts.inspector, this),
      import_(workbench, parts),
      barsPart_(bars_.addPart([this] { showBars(); })) {
    connectTransport();
    connectExperiment();
    connectPages();
    connectInspector();
    connectFolds();
    connectWorkbench();
}

void WindowConnections::connectTransport() {
    TransportBar* bar = parts_.transport;
    connect(bar, &TransportBar::resetRequested, &workbench_, &Workbench::reset);
    connect(bar, &TransportBar::playRequested, &workbench_, &Workbench::play);
    connect(bar, &TransportBar::pauseRequested, &workbench_, &Workbench::pause);
    connect(bar, &TransportBar::stepRequested, &workbench_, &Workbench::stepEpoch);
    connect(bar, &TransportBar::targetChosen, &workbench_, &Workbench::setTarget);
    connect(bar, &TransportBar::learningRateChosen, &workbench_, &Workbench::setLearningRate);
    connect(bar, &TransportBar::regularisationChosen, &workbench_, &Workbench::setRegularisation);
    connect(bar, &TransportBar::undoRequested, &workbench_, &Workbench::undo);
    connect(bar, &TransportBar::redoRequested, &workbench_, &Workbench::redo);
    const auto chooseSpeed = [this](double epochsPerSecond) {
        workbench_.setSpeed(epochsPerSecond);
        settings_.setSpeed(epochsPerSecond);
    };
    connect(bar, &TransportBar::speedChosen, this, chooseSpeed);
    connect(parts_.menu, &WindowMenu::speedChosen, this, chooseSpeed);
}

void WindowConnections::connectExperiment() {
    ExperimentPanel* panel = parts_.experiment;
    connect(panel, &ExperimentPanel::splitChosen, &workbench_, &Workbench::setSplit);
    connect(panel, &ExperimentPanel::modelChosen, &workbench_, &Workbench::setModel);
    connect(panel, &ExperimentPanel::presetChosen, &workbench_, &Workbench::setPreset);
    connect(panel, &ExperimentPanel::hyperparameterChosen, &workbench_, &Workbench::setHyperparameter);
    connect(panel, &ExperimentPanel::seedChosen, &workbench_, &Workbench::setSeed);
    connect(panel, &ExperimentPanel::newSeedRequested, &workbench_, &Workbench::drawSeed);
}

void WindowConnections::connectPages() {
    PageArea* pages = parts_.pages;
    connect(&pages->data(), &DataPage::itemPicked, &workbench_, &Workbench::selectItem);
    connect(&pages->data(), &DataPage::readDifferentlyRequested, &workbench_, &Workbench::readDifferently);
    connect(&pages->data(), &DataPage::exportReportRequested, this, [this] {
        if (const QString path = askWhereToSaveReport(parts_.window, workbench_.dataset()->name); !path.isEmpty())
            workbench_.saveReadReport(path);
    });
    connect(&pages->train(), &TrainPage::itemPicked, &workbench_, &Workbench::selectItem);
    connect(&pages->recommend(), &RecommendPage::itemPicked, &workbench_, &Workbench::selectItem);
    connect(&pages->data(), &DataPage::userPicked, &workbench_, &Workbench::selectUser);
    connect(&pages->recommend(), &RecommendPage::userPicked, &workbench_, &Workbench::selectUser);
    connect(&pages->recommend(), &RecommendPage::listByChosen, &workbench_, &Workbench::setListBy);
    connect(&pages->train(), &TrainPage::testFiguresRequested, parts_.actions->at(WindowAction::testFigures),
            &QAction::trigger);
    connect(&pages->train(), &TrainPage::failed, this, [this](const QString& reason, const QString& hint) {
        messages_.showFailure({reason, hint, {}});
    });
    pages->train().setMetricId(settings_.metric());
    pages->train().setLogarithmic(settings_.isLogarithmic());
    pages->train().setSmoothed(settings_.isSmoothed());
    connect(&pages->train(), &TrainPage::factorsShown, &workbench_, &Workbench::setFactorsInSight);
    connect(&pages->train(), &TrainPage::viewChanged, this, [this] {
        settings_.setMetric(parts_.pages->train().metricId());
        settings_.setLogarithmic(parts_.pages->train().isLogarithmic());
        settings_.setSmoothed(parts_.pages->train().isSmoothed());
    });
    connect(pages, &PageArea::pageShown, this, [this](PageId page) {
        settings_.setPage(page);
        workbench_.setRecommendInSight(page == PageId::recommend);
        workbench_.setFactorsInSight(page == PageId::train && parts_.pages->train().showsFactors());
        updates_.pageShown();
    });
    connect(&pages->start(), &StartPage::builtInRequested, this,
            [this] { workbench_.open(QStringLiteral("builtin:planted"), true); });
    const auto openRecent = [this](const QString& path) { workbench_.open(path, false, settings_.readingOf(path)); };
    connect(&pages->start(), &StartPage::recentRequested, this, openRecent);
    connect(parts_.menu, &WindowMenu::recentChosen, this, openRecent);
    connect(parts_.menu, &WindowMenu::recentCleared, this, [this] {
        settings_.clearRecent();
        parts_.menu->setRecent({});
        parts_.pages->start().setRecent({});
    });
}

void WindowConnections::connectInspector() {
    connect(parts_.inspector, &Inspector::itemPicked, &workbench_, &Workbench::selectItem);
    connect(parts_.inspector, &Inspector::pinChosen, &workbench_, &Workbench::setUserPinned);
    connect(parts_.inspector, &Inspector::readDifferentlyRequested, &workbench_, &Workbench::readDifferently);
}

void WindowConnections::connectFolds() {
    TabRow* tabs = &parts_.pages->tabs();
    for (const PanelStack::Side side : {PanelStack::Side::left, PanelStack::Side::right}) {
        parts_.panels->setFoldedByHand(side, settings_.isFolded(side));
        tabs->setFolded(side, parts_.panels->isFolded(side));
    }
    connect(tabs, &TabRow::foldChosen, this, [this](PanelStack::Side side, bool isFolded) {
        parts_.panels->setFoldedByHand(side, isFolded);
        settings_.setFolded(side, parts_.panels->isFoldedByHand(side));
    });
    connect(parts_.panels, &PanelStack::foldChanged, this, [this](PanelStack::Side side, bool isFolded) {
        parts_.pages->tabs().setFolded(side, isFolded);
        if (side == PanelStack::Side::right && !isFolded) updates_.inspectorShown();
    });
}

void WindowConnections::connectWorkbench() {
    connect(&workbench_, &Workbench::datasetChanged, this, [this] {
        rememberDataset();
        showDataset();
    });
    connect(&workbench_, &Workbench::splitChanged, &updates_, &PageUpdates::splitChanged);
    connect(&workbench_, &Workbench::experimentChanged, this, [this] { bars_.ask(barsPart_); });
    connect(&workbench_, &Workbench::trainingChanged, this, [this] {
        bars_.ask(barsPart_);
        updates_.trainingChanged();
    });
    connect(&workbench_, &Workbench::selectionChanged, &updates_, &PageUpdates::selectionChanged);
    connect(&workbench_, &Workbench::liveChanged, &updates_, &PageUpdates::liveChanged);
}

void WindowConnections::showEverything() {
    const std::vector<RecentEntry> recent = settings_.recent();
    parts_.menu->setRecent(recent);
    parts_.pages->start().setRecent(recent);
    showDataset();
    showBars();
    import_.update();
}

void WindowConnections::showDataset() {
    const auto dataset = workbench_.dataset();
    const bool isEmpty = dataset == nullptr;
    parts_.window->setWindowTitle(isEmpty ? tr("Tastescope") : tr("%1 – Tastescope").arg(dataset->name));
    parts_.experiment->setDataset(dataset.get());
    if (!isEmpty) parts_.transport->setNoun(dataset->noun.many);
    parts_.panels->setPresent(PanelStack::Side::right, !isEmpty);
    for (const WindowAction action : {WindowAction::saveModel, WindowAction::saveExperiment, WindowAction::copyCommand,
                                      WindowAction::testFigures, WindowAction::find})
        parts_.actions->at(action)->setEnabled(!isEmpty);
    // In this order a page that comes into sight is filled once.
    updates_.datasetChanged();
    parts_.pages->setEmpty(isEmpty);
}

// Bars and status line: small texts, together in one turn.
void WindowConnections::showBars() {
    parts_.experiment->setExperiment(workbench_.experiment());
    parts_.transport->setExperiment(workbench_.experiment());
    parts_.transport->setTraining(workbench_.training());
    parts_.menu->setSpeed(workbench_.training().speed);
    parts_.actions->at(WindowAction::undo)->setEnabled(workbench_.training().canUndo);
    parts_.actions->at(WindowAction::redo)->setEnabled(workbench_.training().canRedo);
    messages_.update();
}

void WindowConnections::rememberDataset() {
    const auto dataset = workbench_.dataset();
    settings_.setLastDataset(dataset->path);
    // The built-in one has an entry of its own everywhere.
    if (dataset->path.startsWith(QLatin1String("builtin:"))) return;
    RecentEntry entry;
    entry.path = dataset->path;
    entry.name = dataset->name;
    entry.facts = tr("%1 users · %2 %3 · %4 ratings")
                      .arg(countText(dataset->userCount), countText(dataset->itemCount), dataset->noun.many,
                           countText(dataset->ratingCount));
    entry.opened = QDateTime::currentDateTime();
    entry.reading = workbench_.reading();
    settings_.addRecent(entry);
    const std::vector<RecentEntry> recent = settings_.recent();
    parts_.menu->setRecent(recent);
    parts_.pages->start().setRecent(recent);
}

}  // namespace tastescope
