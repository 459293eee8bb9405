#pragma once

#include <QWidget>

#include <vector>

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/experiment_values.h"

class QMenu;
class QVBoxLayout;

namespace tastescope {

class ChoiceRow;
class DatasetCard;
class FlagRow;
class FormRow;
class LinkButton;
class SeedRow;
class TextLabel;

/// What the Experiment panel holds: the data set, split and model, and everything whose change starts training anew.
/// The form is made from the registry's description of the model, and made again only when its rows change.
class ExperimentPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ExperimentPanel(QWidget* parent = nullptr);

    /// Null while no data set is open: then there is only a card to open one.
    void setDataset(const DatasetValues* dataset);
    void setExperiment(const ExperimentValues& experiment);
    /// What the card opens; stays the caller's.
    void setDatasetMenu(QMenu* menu);

  signals:
    void splitChosen(int index);
    void modelChosen(int index);
    /// An empty id asks for the model's defaults.
    void presetChosen(const QString& id);
    /// Flags are 0 and 1, choices the position of the one chosen.
    void hyperparameterChosen(const QString& id, double value);
    void seedChosen(qint64 seed);
    void newSeedRequested();

  private:
    void fillBody();
    void openDatasetMenu();
    void openPresets();
    void rebuildForm(const ExperimentValues& experiment);
    void updateForm(const ExperimentValues& experiment);
    void updateChoices(const ExperimentValues& experiment);
    void updatePresets(const ExperimentValues& experiment);

    DatasetCard* card_;
    TextLabel* hint_;
    QWidget* body_;
    ChoiceRow* split_;
    ChoiceRow* model_;
    LinkButton* presetsLink_;
    LinkButton* defaultsLink_;
    QVBoxLayout* formColumn_;
    SeedRow* seed_;
    TextLabel* forecast_;
    QMenu* datasetMenu_ = nullptr;
    QWidget* form_ = nullptr;
    std::vector<FormRow*> numbers_;
    std::vector<ChoiceRow*> choices_;
    std::vector<FlagRow*> flags_;
    QStringList splits_;
    QStringList models_;
    std::vector<PresetValues> presets_;
    int revision_ = -1;
};

}  // namespace tastescope
