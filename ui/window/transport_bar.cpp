#include "ui/window/transport_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <cmath>

#include "ui/theme/grown_size.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"
#include "ui/widgets/epoch_counter.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/knob_stepper.h"
#include "ui/widgets/primary_button.h"
#include "ui/window/find_button.h"
#include "ui/window/transport_text.h"

namespace tastescope {

namespace {

constexpr int kHeight = 64;
constexpr int kLeastWidth = 840;   // of the window
constexpr int kAllNeed = 1120;     // menu to presenter, everything in sight
constexpr int kSpeedNeeds = 1008;  // without redo, search and theme
constexpr int kFindFieldNeeds = 1600;
constexpr double kFullSpeed = 1e9;  // infinity has no neighbours on a ladder
constexpr double kDecadesAboveZero = 1e-5;

ValueLadder ladderOf(const NumberRowValues& row) {
    const double low = row.low > 0 ? row.low : row.high * kDecadesAboveZero;
    return ValueLadder::decades(low, row.high, row.standard, row.low <= 0);
}

ValueLadder speedLadder() {
    std::vector<ValueLadder::Step> steps = {{1, TransportBar::tr("1 epoch/s")}};
    for (const int speed : {2, 3, 5, 10, 20})
        steps.push_back({double(speed), TransportBar::tr("%1 epochs/s").arg(countText(speed))});
    steps.push_back({kFullSpeed, TransportBar::tr("full", "speed")});
    return ValueLadder::list(std::move(steps));
}

KnobStepper* makeKnob(const QString& name, ValueLadder ladder, int width) {
    auto* knob = new KnobStepper(name, std::move(ladder));
    fixGrownSize(*knob, width, 48);
    return knob;
}

IconButton* makeButton(const char* iconName, const QString& name, const char* key) {
    auto* button = new IconButton(QString::fromLatin1(iconName), name);
    button->setKeyHint(QKeySequence(QString::fromLatin1(key)));
    return button;
}

bool canTrain(RunState state) {
    return state == RunState::ready || state == RunState::training || state == RunState::finished ||
           state == RunState::diverged;
}

void setKnobValue(KnobStepper* knob, double value) {
    if (knob->value() != value) knob->setValue(value);
}

}  // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent),
      menuButton_(makeButton("menu", tr("Menu"), "F10")),
      reset_(makeButton("reset", tr("Start anew"), "R")),
      play_(new PrimaryButton(tr("Play"), PrimaryButton::Place::bar)),
      step_(makeButton("step", tr("One epoch"), "E")),
      counter_(new EpochCounter),
      rate_(makeKnob(tr("Learning rate"), ValueLadder::decades(1e-5, 10), 160)),
      regularisation_(makeKnob(tr("Regularisation"), ValueLadder::decades(1e-4, 10, {}, true), 144)),
      speed_(makeKnob(tr("Speed"), speedLadder(), 160)),
      undo_(makeButton("undo", tr("Undo"), "Ctrl+Z")),
      redo_(makeButton("redo", tr("Redo"), "Ctrl+Shift+Z")),
      findField_(new FindButton),
      search_(makeButton("search", {}, "Ctrl+K")),
      theme_(new IconButton({}, {})),
      presenter_(makeButton("presenter", tr("Presenter: full screen, larger text"), "F11")) {
    play_->setFocusPolicy(Qt::TabFocus);
    fixGrownSize(*play_, 104, 40);
    auto* knobs = new QHBoxLayout;
    knobs->setSpacing(16);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(0);
    // What is in sight follows the width, not the other way round.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(menuButton_);
    row->addSpacing(12);
    row->addWidget(reset_);
    row->addSpacing(6);
    row->addWidget(play_);
    row->addSpacing(6);
    row->addWidget(step_);
    row->addSpacing(18);
    row->addWidget(counter_);
    row->addSpacing(24);
    row->addLayout(knobs);
    for (QWidget* knob : {rate_, regularisation_, speed_})
        knobs->addWidget(knob);
    row->addSpacing(14);
    row->addLayout(tools, 1);
    for (QWidget* tool : {undo_, redo_})
        tools->addWidget(tool);
    tools->addStretch(1);
    for (QWidget* tool : std::initializer_list<QWidget*>{findField_, search_, theme_, presenter_})
        tools->addWidget(tool);
    fixGrownHeight(*this, kHeight);
    setAccessibleName(tr("Training"));
    connectControls();
    setNoun(tr("items"));
    showTheme();
    showState({});
    showEpoch({});
    showKnobs({});
    showHistory({});
}

void TransportBar::connectControls() {
    connect(menuButton_, &QToolButton::clicked, this, &TransportBar::openMenu);
    connect(reset_, &QToolButton::clicked, this, &TransportBar::resetRequested);
    connect(play_, &QPushButton::clicked, this, [this] {
        if (state_ == RunState::training)
            emit pauseRequested();
        else
            emit playRequested();
    });
    connect(step_, &QToolButton::clicked, this, &TransportBar::stepRequested);
    connect(counter_, &EpochCounter::targetChosen, this, &TransportBar::targetChosen);
    connect(rate_, &KnobStepper::valueChosen, this, &TransportBar::learningRateChosen);
    connect(regularisation_, &KnobStepper::valueChosen, this, &TransportBar::regularisationChosen);
    connect(speed_, &KnobStepper::valueChosen, this, [this](double value) {
        emit speedChosen(value == kFullSpeed ? std::numeric_limits<double>::infinity() : value);
    });
    connect(undo_, &QToolButton::clicked, this, &TransportBar::undoRequested);
    connect(redo_, &QToolButton::clicked, this, &TransportBar::redoRequested);
    connect(findField_, &QAbstractButton::clicked, this, &TransportBar::searchRequested);
    connect(search_, &QToolButton::clicked, this, &TransportBar::searchRequested);
    connect(theme_, &QToolButton::clicked, this, &TransportBar::themeToggleRequested);
    connect(presenter_, &QToolButton::clicked, this, &TransportBar::presenterRequested);
}

void TransportBar::setMenu(QMenu* menu) {
    menu_ = menu;
}

void TransportBar::openMenu() {
    if (!menu_) return;
    menu_->popup(menuButton_->mapToGlobal(QPoint(0, menuButton_->height() + 2)));
    menu_->setActiveAction(menu_->actions().value(0));
}

void TransportBar::setNoun(const QString& many) {
    const QString name = tr("Find %1, users, pages").arg(many);
    search_->setMeaning(QStringLiteral("search"), name);
    findField_->setText(name);
    findField_->setAccessibleName(name);
}

void TransportBar::setExperiment(const ExperimentValues& experiment) {
    rate_->setVisible(experiment.hasLearningRate);
    regularisation_->setVisible(experiment.hasRegularisation);
    if (experiment.hasLearningRate && experiment.learningRate.high > 0) {
        rate_->setLadder(ladderOf(experiment.learningRate));
        rate_->setToolTip(experiment.learningRate.help);
    }
    if (experiment.hasRegularisation && experiment.regularisation.high > 0) {
        regularisation_->setLadder(ladderOf(experiment.regularisation));
        regularisation_->setToolTip(experiment.regularisation.help);
    }
}

void TransportBar::setTraining(const TrainingValues& training) {
    if (training.state != state_ || (training.target > 0) != hasRun_ || training.isClosedForm != isClosedForm_)
        showState(training);
    showEpoch(training);
    showKnobs(training);
    showHistory(training);
}

void TransportBar::showState(const TrainingValues& training) {
    state_ = training.state;
    hasRun_ = training.target > 0;
    isClosedForm_ = training.isClosedForm;
    const bool isTraining = state_ == RunState::training;
    play_->setText(isTraining ? tr("Pause") : tr("Play"));
    play_->setAccessibleName(play_->text());
    play_->setIconName(isTraining ? QStringLiteral("pause") : QStringLiteral("play"));
    const QString key = QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText);
    // A model that is solved in one go has no epochs to add, and none to stop behind.
    const bool isSolved = isClosedForm_ && state_ == RunState::finished;
    const QString playText = state_ == RunState::finished ? tr("Adds as many epochs again") : play_->text();
    play_->setToolTip(isSolved ? tr("Solved: there are no epochs to add") : QStringLiteral("%1 (%2)").arg(playText, key));
    reset_->setEnabled(canTrain(state_));
    play_->setEnabled(canTrain(state_) && !isSolved);
    step_->setEnabled(canTrain(state_) && !isClosedForm_);
    // While a run is prepared its knobs keep their values: a dash for an instant would only flicker.
    const bool isEmpty = state_ == RunState::empty || !hasRun_;
    for (KnobStepper* knob : {rate_, regularisation_}) {
        knob->setEmpty(isEmpty);
        knob->setEnabled(canTrain(state_) && !isEmpty);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{speed_, search_, findField_})
        each->setEnabled(state_ != RunState::empty);
    rate_->setAlarm(state_ == RunState::diverged);
}

void TransportBar::showEpoch(const TrainingValues& training) {
    const int target = state_ == RunState::empty ? 0 : training.target;
    const EpochCounterValues next = {training.epoch, target, training.share, epochNote(training),
                                     training.isClosedForm};
    const EpochCounterValues& shown = counter_->values();
    const auto pixels = [this](double share) { return qRound(share * counter_->width() * devicePixelRatioF()); };
    if (next.epoch == shown.epoch && next.target == shown.target && next.note == shown.note &&
        next.isSinglePass == shown.isSinglePass && pixels(next.share) == pixels(shown.share))
        return;
    counter_->setValues(next);
}

void TransportBar::showKnobs(const TrainingValues& training) {
    setKnobValue(rate_, training.learningRate);
    setKnobValue(regularisation_, training.regularisation);
    setKnobValue(speed_, std::isinf(training.speed) ? kFullSpeed : training.speed);
    if (state_ == RunState::diverged)
        rate_->setNote(tr("too high"), Ink::bad);
    else
        rate_->setNote(canTrain(state_) ? rateNote(training) : QString(), Ink::accent);
}

void TransportBar::showHistory(const TrainingValues& training) {
    undo_->setEnabled(training.canUndo);
    redo_->setEnabled(training.canRedo);
    if (training.undoText != undoText_) {
        undoText_ = training.undoText;
        undo_->setMeaning(QStringLiteral("undo"), undoText_.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoText_));
    }
    if (training.redoText != redoText_) {
        redoText_ = training.redoText;
        redo_->setMeaning(QStringLiteral("redo"), redoText_.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redoText_));
    }
}

void TransportBar::showTheme() {
    if (tokensFor(palette()).isDark)
        theme_->setMeaning(QStringLiteral("sun"), tr("Light theme"));
    else
        theme_->setMeaning(QStringLiteral("moon"), tr("Dark theme"));
}

QSize TransportBar::minimumSizeHint() const {
    return QSize(grown(kLeastWidth), grown(kHeight));
}

void TransportBar::arrange() {
    // Larger text needs more room before everything may stay.
    const int width100 = int(qint64(width()) * 100 / grown(100));
    isNarrow_ = width100 < kAllNeed;
    const bool isWide = width100 >= kFindFieldNeeds;
    speed_->setVisible(width100 >= kSpeedNeeds);
    redo_->setVisible(!isNarrow_);
    theme_->setVisible(!isNarrow_);
    search_->setVisible(!isNarrow_ && !isWide);
    findField_->setVisible(isWide);
    layout()->activate();
}

void TransportBar::resizeEvent(QResizeEvent*) {
    arrange();
}

void TransportBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showTheme();
    if (event->type() == QEvent::FontChange) arrange();
}

}  // namespace tastescope
