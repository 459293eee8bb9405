#pragma once

#include <QWidget>

#include <limits>

#include "ui/bridge/experiment_values.h"
#include "ui/bridge/training_values.h"

class QMenu;

namespace tastescope {

class EpochCounter;
class FindButton;
class IconButton;
class KnobStepper;
class PrimaryButton;

/// The bar at the top: menu, reset, play or pause, one epoch, the epoch counter, the knobs that act at once, speed,
/// undo and redo, search, theme, presenter. What does not fit a narrow window is left to the menu.
class TransportBar : public QWidget {
    Q_OBJECT
  public:
    explicit TransportBar(QWidget* parent = nullptr);

    /// May be called 30 times a second: only what differs is touched.
    void setTraining(const TrainingValues& training);
    /// Which knobs the model has, and their steps.
    void setExperiment(const ExperimentValues& experiment);
    /// What items are called ("films"), for the search.
    void setNoun(const QString& many);
    /// What the menu button opens; stays the caller's.
    void setMenu(QMenu* menu);

    /// Whether redo, search and theme (and, narrower still, speed) are left out at this width.
    bool isNarrow() const { return isNarrow_; }

    QSize minimumSizeHint() const override;

  public slots:
    void openMenu();

  signals:
    void resetRequested();
    void playRequested();
    void pauseRequested();
    void stepRequested();
    void targetChosen(int epochs);
    void learningRateChosen(double value);
    void regularisationChosen(double value);
    /// Infinity is full speed.
    void speedChosen(double epochsPerSecond);
    void undoRequested();
    void redoRequested();
    void searchRequested();
    void themeToggleRequested();
    void presenterRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();
    void connectControls();
    void showState(const TrainingValues& training);
    void showEpoch(const TrainingValues& training);
    void showKnobs(const TrainingValues& training);
    void showHistory(const TrainingValues& training);
    void showTheme();

    IconButton* menuButton_;
    IconButton* reset_;
    PrimaryButton* play_;
    IconButton* step_;
    EpochCounter* counter_;
    KnobStepper* rate_;
    KnobStepper* regularisation_;
    KnobStepper* speed_;
    IconButton* undo_;
    IconButton* redo_;
    FindButton* findField_;
    IconButton* search_;
    IconButton* theme_;
    IconButton* presenter_;
    QMenu* menu_ = nullptr;
    RunState state_ = RunState::empty;
    bool hasRun_ = false;
    bool isClosedForm_ = false;
    bool isNarrow_ = false;
    QString undoText_;
    QString redoText_;
};

}  // namespace tastescope
