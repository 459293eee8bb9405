#include "ui/bridge/experiment_description.h"

#include <QCoreApplication>

#include <algorithm>

#include "engine/core/errors.h"
#include "engine/experiments/run_preparation.h"
#include "ui/bridge/engine_text.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::ExperimentDescription)
};

NumberRowValues numberRow(const Hyperparameter& each, double value) {
    NumberRowValues row;
    row.id = QString::fromStdString(each.name);
    row.label = engineText(each.label);
    row.help = engineText(each.help);
    row.value = value;
    row.standard = each.defaultValue;
    row.low = each.minimum;
    row.high = each.maximum;
    row.isLog = each.scale == HyperparameterScale::logarithmic;
    row.isWhole = each.type == HyperparameterType::integer;
    return row;
}

ChoiceRowValues choiceRow(const Hyperparameter& each, double value) {
    ChoiceRowValues row;
    row.id = QString::fromStdString(each.name);
    row.label = engineText(each.label);
    row.help = engineText(each.help);
    for (const HyperparameterOption& option : each.options) row.choices << engineText(option.label);
    row.current = int(value);
    row.standard = int(each.defaultValue);
    return row;
}

void addRow(ExperimentValues& values, const Hyperparameter& each, double value) {
    if (each.type == HyperparameterType::boolean) {
        values.flags.push_back({QString::fromStdString(each.name), engineText(each.label), engineText(each.help), value != 0});
        return;
    }
    if (each.type == HyperparameterType::choice) {
        values.choices.push_back(choiceRow(each, value));
        return;
    }
    const NumberRowValues row = numberRow(each, value);
    if (each.isLive && each.name == "learning_rate") {
        values.learningRate = row;
        values.hasLearningRate = true;
    } else if (each.isLive && each.name == "regularisation") {
        values.regularisation = row;
        values.hasRegularisation = true;
    } else {
        values.numbers.push_back(row);
    }
}

/// "0.3 MB · under 1 s at full speed"; without the time as long as no rate has been measured.
QString forecastText(const ModelEntry& model, const HyperparameterValues& hyperparameters, const ProblemSize& size,
                     std::size_t epochs, double ratingsPerSecond) {
    const double megabytes = double(model.estimateMemory(hyperparameters, size)) / 1e6;
    const QString memory = Words::tr("%1 MB").arg(megabytes < 10 ? fixedText(megabytes, 1) : countText(qint64(megabytes + 0.5)));
    if (!(ratingsPerSecond > 0)) return memory;
    const double seconds = double(size.interactions) * double(epochs) / ratingsPerSecond;
    if (seconds < 1) return Words::tr("%1 · under 1 s at full speed").arg(memory);
    if (seconds < 90) return Words::tr("%1 · about %2 s at full speed").arg(memory, countText(qint64(seconds + 0.5)));
    return Words::tr("%1 · about %2 min at full speed").arg(memory, countText(qint64(seconds / 60 + 0.5)));
}

}  // namespace

std::vector<const ModelEntry*> trainableModels(const ModelRegistry& registry, const Dataset& dataset) {
    std::vector<const ModelEntry*> models;
    for (const ModelEntry& entry : registry.entries()) {
        try {
            checkTrainable(dataset, entry);
            models.push_back(&entry);
        } catch (const UserError&) {
            // Not for this data set: it is left out of the list.
        }
    }
    return models;
}

ExperimentValues describeExperiment(const RunConfig& config, const std::vector<const ModelEntry*>& models,
                                    const std::vector<NamedSplit>& splits, const ProblemSize& size, double ratingsPerSecond) {
    ExperimentValues values;
    for (const NamedSplit& split : splits) {
        if (toJson(split.choice) == toJson(config.split)) values.split = int(values.splits.size());
        values.splits.append(split.name);
    }
    values.hasLearningRate = values.hasRegularisation = false;
    for (const ModelEntry* model : models) {
        values.modelHelps.append(engineText(model->help));
        if (model->id == config.model) {
            values.model = int(values.models.size());
            const HyperparameterValues hyperparameters = hyperparametersOf(config, *model);
            for (const Hyperparameter& each : model->hyperparameters) addRow(values, each, hyperparameters.real(each.name));
            for (const ModelPreset& preset : model->presets)
                values.presets.push_back({QString::fromStdString(preset.id), engineText(preset.name), engineText(preset.help)});
            values.forecast = forecastText(*model, hyperparameters, size,
                                           config.epochs.value_or(std::size_t(model->defaultEpochs)), ratingsPerSecond);
        }
        values.models.append(engineText(model->name));
    }
    values.seed = qint64(config.seed);
    return values;
}

}  // namespace tastescope
