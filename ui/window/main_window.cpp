#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include "ui/bridge/workbench.h"
#include "ui/pages/inspector.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldable_panel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/panel_stack.h"
#include "ui/widgets/status_line.h"
#include "ui/window/drop_curtain.h"
#include "ui/window/dropped_path.h"
#include "ui/window/experiment_panel.h"
#include "ui/window/page_area.h"
#include "ui/window/start_page.h"
#include "ui/window/transport_bar.h"
#include "ui/window/window_commands.h"
#include "ui/window/window_connections.h"
#include "ui/window/window_menu.h"
#include "ui/window/window_settings.h"

namespace tastescope {

namespace {

constexpr QSize kLeastSize{840, 520};
constexpr QSize kUsualSize{1280, 800};

}  // namespace

MainWindow::MainWindow(Workbench& workbench, Theme& theme, WindowSettings& settings, QWidget* parent)
    : QMainWindow(parent), workbench_(workbench), theme_(theme), settings_(settings) {
    setAcceptDrops(true);
    makeParts();
    layOut();
    messages_ = new WindowMessages(workbench, parts_, this);
    connections_ = new WindowConnections(workbench, parts_, *messages_, settings);
    commands_ = new WindowCommands(workbench, theme, parts_, *messages_);
    connectAppearance();
    parts_.pages->setPage(settings.page());
    connections_->showEverything();
    placeOnScreen();
    parts_.pages->focusPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts() {
    parts_.window = this;
    parts_.actions = new WindowActions(*this);
    parts_.menu = new WindowMenu(*parts_.actions, *this);
    parts_.transport = new TransportBar;
    parts_.transport->setMenu(parts_.menu->menu());
    parts_.experiment = new ExperimentPanel;
    parts_.experiment->setDatasetMenu(parts_.menu->datasetMenu());
    parts_.pages = new PageArea;
    parts_.inspector = new Inspector;
    parts_.status = new StatusLine;
}

void MainWindow::layOut() {
    auto* left = new FoldablePanel(FoldablePanel::Side::left, tr("Experiment"));
    left->setContent(parts_.experiment);
    auto* right = new FoldablePanel(FoldablePanel::Side::right, tr("Inspector"));
    right->setContent(parts_.inspector);
    parts_.panels = new PanelStack(left, parts_.pages, right);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts_.transport);
    column->addWidget(new Hairline);
    column->addWidget(parts_.panels, 1);
    column->addWidget(parts_.status);
    setCentralWidget(whole);
    setMinimumSize(kLeastSize);
    curtain_ = new DropCurtain(*this);
}

void MainWindow::connectAppearance() {
    connect(parts_.menu, &WindowMenu::themeChosen, &theme_, &Theme::setMode);
    connect(parts_.transport, &TransportBar::themeToggleRequested, &theme_, &Theme::toggle);
    connect(&theme_, &Theme::changed, this, [this] {
        settings_.setTheme(theme_.mode());
        parts_.menu->setTheme(theme_.mode());
    });
    parts_.menu->setTheme(theme_.mode());
    parts_.menu->setLanguage(settings_.language());
    connect(parts_.menu, &WindowMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(parts_.menu->menu(), &QMenu::aboutToShow, this,
            [this] { parts_.menu->setNarrow(parts_.transport->isNarrow()); });
    const auto ask = [this](WindowAction action) { parts_.actions->at(action)->trigger(); };
    connect(parts_.transport, &TransportBar::searchRequested, this, [ask] { ask(WindowAction::find); });
    connect(parts_.transport, &TransportBar::presenterRequested, this, [ask] { ask(WindowAction::presenter); });
    connect(&parts_.pages->start(), &StartPage::openRequested, this, [ask] { ask(WindowAction::openFile); });
}

void MainWindow::placeOnScreen() {
    resize(kUsualSize);
    restoreGeometry(settings_.geometry());
}

void MainWindow::setPage(PageId page) {
    parts_.pages->setPage(page);
}

void MainWindow::showFailure(const Failure& failure) {
    messages_->showFailure(failure);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    commands_->setPresenting(false);
    settings_.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QString path = droppedPath(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    curtain_->cover(QFileInfo(path).fileName());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    curtain_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    curtain_->hide();
    const QString path = droppedPath(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    workbench_.openOrJoin(path);
}

}  // namespace tastescope
