#pragma once

#include <QCoreApplication>
#include <QTimer>

#include <exception>
#include <memory>
#include <optional>
#include <vector>

#include "engine/core/training_controls.h"
#include "engine/models/model_registry.h"
#include "engine/reading/join_table.h"
#include "ui/bridge/baseline_measures.h"
#include "ui/bridge/experiment_description.h"
#include "ui/bridge/import_draft.h"
#include "ui/bridge/latest_job.h"
#include "ui/bridge/live_view.h"
#include "ui/bridge/opened_dataset.h"
#include "ui/bridge/opening_progress.h"
#include "ui/bridge/training_session.h"
#include "ui/bridge/workbench.h"

namespace tastescope {

/// What an opening came to: a data set, or why there is none.
struct OpeningOutcome {
    std::optional<OpenedDataset> opened;
    std::exception_ptr failure;
    bool canBeReadDifferently = false;
};

/// What became of a file that may be a table to join.
struct JoinOutcome {
    DataSource source;
    std::shared_ptr<const Dataset> base;  ///< that it was looked at with
    std::optional<JoinResult> result;     ///< nothing: it is to be opened
    std::shared_ptr<const DatasetValues> values;
};

/// A data set as it was before a table was joined.
struct JoinStep {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const DatasetValues> values;
    DataSource source;
};

/// The parts behind the workbench and how they are tied together: everything on the window's thread.
class Workbench::Inside : public QObject {
    Q_DECLARE_TR_FUNCTIONS(tastescope::Workbench)
  public:
    Inside(Workbench& front, ImportReaders readers, int threadCount);
    ~Inside() override;

    void open(const DataSource& source, bool startsTraining, bool asksWhenUnsure);
    void cancelOpening();
    void setAsksWhenUnsure(bool asks) { asksWhenUnsure_ = asks; }
    void readDifferently();
    void readFailedDifferently();
    void acceptImport();
    void cancelImport();
    void openOrJoin(const QString& path);
    bool undoJoin();
    /// Whether a join is the newest thing to undo.
    bool isJoinLast() const { return isJoinLast_; }
    RunConfig commandConfigOf(const TrainingSnapshot& snapshot) const;
    void setSplit(int index);
    void setModel(int index);
    void setPreset(const QString& id);
    void setHyperparameter(const QString& id, double value);
    void setSeed(qint64 seed);
    void play();
    void reset();
    void setTarget(int epochs);
    void turn(KnobTurn::Knob knob, double value);
    void select(qint64 toUser, qint64 toItem);

    void measureTest();
    void saveModel(const QString& path);
    void cancelMeasuring();
    void saveExperiment(const QString& path);
    void saveReadReport(const QString& path);
    void saveText(const QString& path, const QByteArray& text);
    void retranslate();

    Workbench& front;
    const ModelRegistry registry = builtInModels();
    const int threadCount;
    const ImportReaders readers;
    OpeningValues opening;
    ImportQuestion import;
    ImportDraft draft;
    OpenedDataset opened;
    SplitValues split;
    ExperimentValues experiment;
    TrainingValues training;
    TrainingSession session;
    LiveView live;
    qint64 user = -1;
    qint64 item = -1;
    bool isUserPinned = false;
    ListBy listBy = ListBy::score;

  private:
    QString nameOf(const std::string& path) const;
    void beginOpening(const std::string& path);
    void endOpening();
    void openingDone(OpeningOutcome outcome);
    void openingFailed(const std::exception_ptr& failure, bool canBeReadDifferently);
    void takeOpened(OpenedDataset next, bool startsTraining);
    void takeJoined(JoinOutcome outcome);
    void describeAsIt(std::shared_ptr<const DatasetValues> values);
    void askHowToRead(const DataSource& source);
    void importChanged();
    void takeSnapshot();
    void takeRun(const TrainingSnapshot& snapshot);
    void takeModel(const ModelSnapshot& snapshot);
    bool hasModel(const ModelSnapshot& snapshot);
    void startFailed(const QString& reason, const QString& hint);
    void describeExperimentAgain();
    void describeTrainingAgain();
    void askForModel();
    void startAnew(bool plays, std::shared_ptr<const RunData> data = {});
    void useModel(const std::string& model, Json hyperparameters, std::optional<std::size_t> epochs);
    void changeConfig(RunConfig next, bool plays);
    /// The configuration with the knobs as they stand now.
    RunConfig configWithKnobs() const;
    bool playsOn() const;

    RunConfig config_;
    RunConfig shownConfig_;  ///< of the run in hand: what a failed start goes back to
    std::shared_ptr<const RunData> run_;
    std::size_t runNumber_ = 0;
    bool isPreparing_ = false;
    RunState lastState_ = RunState::empty;
    double lastModelEpoch_ = -1;
    double ratingsPerSecond_ = 0;
    bool isFirstRun_ = true;  ///< of this data set: nobody has chosen anything yet
    bool playsAfterOpening_ = false;

    DataSource openingSource_;
    bool asksWhenUnsure_ = true;
    bool asksNow_ = true;            ///< of the opening under way
    bool isImportAccepted_ = false;  ///< before the file was read to its end
    QString savePath_;
    std::shared_ptr<OpeningProgress> progress_;
    QTimer progressTimer_;
    QTimer modelPace_;
    bool isModelAsked_ = false;
    bool wantsModel_ = false;
    std::shared_ptr<TrainingControls> measuring_;
    std::optional<BaselineMeasures> baselines_;

    /// What is trained on: the data set as it was opened. Joined tables change neither its ratings nor its indices.
    std::shared_ptr<const Dataset> trained_;
    std::vector<JoinStep> joins_;
    bool isJoinLast_ = false;

    LatestJob<OpeningOutcome> openingJob_;
    LatestJob<JoinOutcome> joinJob_;
    LatestJob<BaselineMeasures> baselineJob_;
    LatestJob<TestFigures> testJob_;
    LatestJob<QString> saveJob_;
    LatestJob<SplitValues> splitJob_;
    LatestJob<std::shared_ptr<const DatasetValues>> wordsJob_;
};

}  // namespace tastescope
