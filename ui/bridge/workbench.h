#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/experiment_values.h"
#include "ui/bridge/import_values.h"
#include "ui/bridge/live_values.h"
#include "ui/bridge/training_values.h"
#include "ui/bridge/workbench_values.h"

namespace tastescope {

struct ImportReaders;

/// What the window works on: one data set, one experiment, its training, one selection. Everything here runs on the window's thread
/// and returns at once; long work goes to threads of its own and comes back as a signal.
class Workbench : public QObject {
    Q_OBJECT
  public:
    explicit Workbench(int threadCount = 0, QObject* parent = nullptr);
    /// With other ways of reading than the engine's; those that are empty are the engine's.
    Workbench(ImportReaders readers, int threadCount);
    ~Workbench() override;

    // The data set. A failed or cancelled opening changes nothing.
    /// `how`: as reading() told after an earlier opening, and not asked again; empty: guessed, and asked about where unsure.
    void open(const QString& path, bool startsTraining = false, const QString& how = {});
    void cancelOpening();
    const OpeningValues& opening() const;
    std::shared_ptr<const DatasetValues> dataset() const;  ///< null before the first
    QString reading() const;  ///< how it was read, as one line to be remembered
    /// Opens it, unless it is a table of items or users that belong to what is open: that is joined by id.
    void openOrJoin(const QString& path);
    void undoJoin();
    const SplitValues& split() const;

    // How a file is read. While that is being decided, what is open stays as it is.
    const ImportQuestion& import() const;
    /// Without anybody to ask, guesses stand. At first they are asked about.
    void setAsksWhenUnsure(bool asks);
    void readDifferently();        ///< the data set that is open
    void readFailedDifferently();  ///< what could not be opened last
    void chooseImport(ImportChoice choice, const QString& id);
    void chooseColumnUse(int column, ColumnUse use);
    void weighEvent(const QString& type, double weight);
    void acceptImport();
    void cancelImport();

    // The experiment: changes start anew.
    const ExperimentValues& experiment() const;
    void setSplit(int index);
    void setModel(int index);
    void setPreset(const QString& id);  ///< empty: the model's defaults
    void setHyperparameter(const QString& id, double value);
    void setSeed(qint64 seed);
    void drawSeed();

    // Training.
    const TrainingValues& training() const;
    void play();
    void pause();
    void togglePlay();
    void stepEpoch();
    void reset();
    void setTarget(int epochs);
    void setLearningRate(double value);
    void setRegularisation(double value);
    void setSpeed(double epochsPerSecond);
    void undo();
    void redo();

    // The selection, shared by all pages.
    qint64 selectedUser() const;
    qint64 selectedItem() const;
    bool isUserPinned() const;
    void selectUser(qint64 user);
    void selectItem(qint64 item);
    void setUserPinned(bool isPinned);
    /// Whether the page of recommendations is in sight: its list is made only then. At first it is.
    void setRecommendInSight(bool isInSight);
    void setFactorsInSight(bool areInSight);
    ListBy listBy() const;
    void setListBy(ListBy by);
    const LiveValues& live() const;

    // Asking for more.
    void measureTest();
    void cancelMeasuring();
    /// The command that repeats what is shown; `configText` is the experiment file it names, where it needs one.
    QString commandText(QString* configText = nullptr) const;
    /// Writes the model in sight to a file, in the background.
    void saveModel(const QString& path);
    void saveExperiment(const QString& path);
    /// Writes what was refused and why, as a table.
    void saveReadReport(const QString& path);
    /// After another language was chosen: everything is put into words again.
    void retranslate();

  signals:
    void openingChanged();
    void importChanged();
    void joined(const QString& sentence);  ///< a table was joined; undo() or undoJoin() takes it away again
    void datasetChanged();
    void splitChanged();
    void experimentChanged();
    void trainingChanged();
    void selectionChanged();
    void liveChanged();
    void testMeasured(const tastescope::TestFigures& figures);
    void done(const QString& message);  ///< "saved as …", for the status line
    void failed(const tastescope::Failure& failure);

  private:
    class Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace tastescope
