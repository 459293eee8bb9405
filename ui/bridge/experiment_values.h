#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "ui/widgets/form_values.h"

namespace tastescope {

/// One named set of hyperparameters of a model ("Keras exercise").
struct PresetValues {
    QString id;
    QString name;
    QString help;
};

/// What the Experiment panel and the knobs of the transport bar are made from; one revision for each structure of the form.
struct ExperimentValues {
    int revision = 0;  ///< grows when rows come or go (another model or data set), not when values change

    QStringList splits;
    int split = 0;
    QStringList models;  ///< names; those that cannot learn from this data set are left out
    QStringList modelHelps;
    int model = 0;
    std::vector<PresetValues> presets;

    std::vector<NumberRowValues> numbers;  ///< structural hyperparameters, in the registry's order
    std::vector<ChoiceRowValues> choices;
    std::vector<FlagRowValues> flags;
    qint64 seed = 0;

    bool hasLearningRate = true;
    NumberRowValues learningRate;  ///< the knobs that act at once
    bool hasRegularisation = true;
    NumberRowValues regularisation;

    QString forecast;  ///< "0.3 MB · under 1 s at full speed"
};

}  // namespace tastescope
