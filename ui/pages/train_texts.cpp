#include "ui/pages/train_texts.h"

#include "ui/theme/number_text.h"

#include <QCoreApplication>

namespace tastescope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainTexts)
};

// A model that only counts names no loss, or has been through an epoch without giving a single point of a curve.
bool isWithoutLoss(const TrainingValues& training) {
    const bool hasPoints = !training.loss.training.isEmpty() || !training.loss.validation.isEmpty();
    const bool isPrepared = training.state != RunState::empty && training.state != RunState::preparing;
    return !hasPoints && isPrepared && (training.lossName.isEmpty() || training.epoch > 0);
}

}  // namespace

QString trainEyeText(const TrainingValues& training) {
    if (training.state == RunState::empty) return Words::tr("Open ratings to see a model learn from them.");
    if (training.state == RunState::failed)
        return Words::tr("This training could not begin. Another model or split may work.");
    if (isWithoutLoss(training) || training.isClosedForm) {
        if (training.state == RunState::training) return Words::tr("Solved in one go: the bar above shows how far it is.");
        return training.epoch > 0 ? Words::tr("Solved in one go. Compare its figure with the dashed baselines, then turn a setting.")
                                  : Words::tr("Press Play (Space): this model needs a single pass over the ratings.");
    }
    if (training.state == RunState::diverged)
        return Words::tr("A step that is too long jumps over the valley, further each time.");
    if (training.state == RunState::finished) {
        if (training.bestEpoch > 0 && training.bestEpoch < training.epoch)
            return Words::tr("Finished. Validation was best at epoch %1: that model is the one shown.")
                .arg(countText(training.bestEpoch));
        return Words::tr("Finished. Is validation still improving? Then Play (Space) adds as many epochs again.");
    }
    if (training.epoch == 0 && training.state == RunState::ready)
        return Words::tr("Press Play (Space) and watch both curves fall.");
    return Words::tr("Both curves should fall. If validation turns up while training falls, the model is memorising.");
}

std::optional<EmptyStateValues> missingCurve(const TrainingValues& training) {
    EmptyStateValues values;
    if (training.state == RunState::empty) {
        values.iconName = QStringLiteral("drop");
        values.title = Words::tr("Nothing to train on yet");
        values.text = Words::tr("Drop a file or folder of ratings anywhere on this window.");
        return values;
    }
    if (training.state == RunState::failed) {
        values.iconName = QStringLiteral("warning");
        values.title = Words::tr("No training");
        values.text = training.message;
        return values;
    }
    if (!isWithoutLoss(training)) return std::nullopt;
    values.iconName = QStringLiteral("info");
    values.title = Words::tr("No curve to watch");
    values.text = Words::tr("This model is solved in one go. See its metric, and its lists on the Recommend page.");
    return values;
}

QString missingMapText(const TrainingValues& training) {
    const bool hasNoVectors = training.isClosedForm && !training.hasFactors;
    return training.epoch > 0 || hasNoVectors ? Words::tr("This model has no vectors to draw a map of.")
                              : Words::tr("The map comes with the first epoch.");
}

}  // namespace tastescope
