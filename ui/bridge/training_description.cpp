#include "ui/bridge/training_description.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/bridge/engine_text.h"
#include "ui/bridge/knob_text.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::TrainingDescription)
};

void addReference(std::vector<ReferenceLine>& lines, const QString& name, const std::optional<double>& value,
                  bool isFloor = false) {
    if (value && std::isfinite(*value)) lines.push_back({name, *value, isFloor});
}

LossChartValues lossChart(const TrainingSnapshot& snapshot, const BaselineMeasures* baselines) {
    const RunRecord& record = snapshot.record;
    LossChartValues chart;
    chart.targetEpoch = std::max<double>(1.0, double(snapshot.target));
    chart.training = record.curves.training.points();
    if (snapshot.isRating) chart.validation = record.curves.validation.points();
    if (record.earlier) {
        chart.earlierTraining = record.earlier->training.points();
        if (snapshot.isRating) chart.earlierValidation = record.earlier->validation.points();
    }
    if (baselines != nullptr && snapshot.plan.config.model != "bias" && baselines->bias.rmse)
        addReference(chart.references, Words::tr("bias baseline %1").arg(fixedText(*baselines->bias.rmse, 3)), baselines->bias.rmse);
    if (snapshot.data->meter != nullptr && snapshot.isRating) {
        const std::optional<double> floor = snapshot.data->meter->noiseFloor();
        if (floor)
            addReference(chart.references, Words::tr("noise floor %1: nothing can do better").arg(fixedText(*floor, 3)), floor, true);
    }
    for (const TurnMark& mark : record.marks) chart.flags.push_back({mark.epoch, turnText(mark.turn)});
    if (record.failedTurn) chart.flags.push_back({record.failedTurn->epoch, turnText(record.failedTurn->turn)});
    if (record.blewUpAt) {
        chart.stop = StopMark{*record.blewUpAt, Words::tr("stopped")};
        const QString place = Words::tr("back at epoch %1").arg(countText(qint64(snapshot.epochsDone)));
        chart.validationEndName =
            chart.validation.isEmpty()
                ? place
                : Words::tr("%1: validation %2").arg(place, fixedText(chart.validation.back().y(), 3));
    }
    return chart;
}

struct MetricKind {
    const char* id;
    QString name;
    bool isShare;
    const ThinnedCurve RunCurves::*curve;
    std::optional<double> EpochMeasures::*measure;
};

std::vector<MetricKind> metricKinds(const TrainingSnapshot& snapshot) {
    std::vector<MetricKind> kinds;
    if (snapshot.data->opened.dataset->truth && !snapshot.record.curves.recovery.isEmpty())
        kinds.push_back({"recovery", Words::tr("Truth recovered"), true, &RunCurves::recovery, &EpochMeasures::recovery});
    if (snapshot.isRating)
        kinds.push_back({"rmse", Words::tr("Error (RMSE)"), false, &RunCurves::validation, &EpochMeasures::rmse});
    kinds.push_back({"ndcg@10", Words::tr("NDCG at 10"), false, &RunCurves::ndcg, &EpochMeasures::ndcg});
    kinds.push_back({"recall@10", Words::tr("Recall at 10"), false, &RunCurves::recall, &EpochMeasures::recall});
    kinds.push_back({"hit@10", Words::tr("Hit rate at 10"), false, &RunCurves::hit, &EpochMeasures::hit});
    return kinds;
}

MetricValues metric(const MetricKind& kind, const TrainingSnapshot& snapshot, const BaselineMeasures* baselines) {
    const RunRecord& record = snapshot.record;
    MetricValues values;
    values.id = QString::fromLatin1(kind.id);
    values.name = kind.name;
    values.chart.name = kind.name;
    values.chart.targetEpoch = std::max<double>(1.0, double(snapshot.target));
    values.chart.isShare = kind.isShare;
    values.chart.points = (record.curves.*kind.curve).points();
    if (record.earlier) values.chart.earlierPoints = (record.earlier.get()->*kind.curve).points();
    const bool isRanking = kind.measure != &EpochMeasures::rmse && kind.measure != &EpochMeasures::recovery;
    if (isRanking && snapshot.data->meter != nullptr)
        values.note = Words::tr("on %n users", nullptr, int(snapshot.data->meter->rankedUsers()));
    if (kind.measure == &EpochMeasures::recovery) {
        const std::optional<double> chance = snapshot.data->meter->recoveryByChance(snapshot.rank);
        if (chance) addReference(values.chart.references, Words::tr("by chance %1").arg(percentText(*chance)), chance);
    }
    if (baselines == nullptr || kind.measure == &EpochMeasures::recovery) return values;
    const auto reference = [&](const char* model, const QString& text, const EpochMeasures& measures) {
        const std::optional<double>& value = measures.*kind.measure;
        if (snapshot.plan.config.model != model && value)
            addReference(values.chart.references, text.arg(fixedText(*value, 3)), value);
    };
    reference("bias", Words::tr("bias baseline %1"), baselines->bias);
    reference("popularity", Words::tr("popularity %1"), baselines->popularity);
    return values;
}

/// Time to the target at the pace asked for, or at full speed.
double secondsLeft(const TrainingSnapshot& snapshot) {
    const double epochs = double(snapshot.target) - snapshot.epoch;
    const double atPace = std::isfinite(snapshot.speed) && snapshot.speed > 0 ? 1.0 / snapshot.speed : 0.0;
    const double perEpoch = std::max(atPace, snapshot.epochSecondsFull);
    return perEpoch > 0 ? std::max(0.0, epochs * perEpoch) : -1.0;
}

}  // namespace

TrainingValues describeTraining(const TrainingSnapshot& snapshot, const BaselineMeasures* baselines) {
    TrainingValues values;
    values.state = snapshot.state;
    values.speed = snapshot.speed;
    values.threads = snapshot.threads;
    if (!snapshot.data) return values;
    if (baselines != nullptr && baselines->data != snapshot.data) baselines = nullptr;
    values.epoch = int(snapshot.epochsDone);
    values.target = int(snapshot.target);
    values.share = snapshot.target > 0 ? std::clamp(snapshot.epoch / double(snapshot.target), 0.0, 1.0) : 0.0;
    values.bestEpoch = int(snapshot.bestEpoch);
    values.learningRate = snapshot.learningRate;
    values.learningRateNow = snapshot.learningRateNow;
    values.regularisation = snapshot.regularisation;
    values.canUndo = snapshot.undoStep.has_value();
    values.canRedo = snapshot.redoStep.has_value();
    if (snapshot.undoStep) values.undoText = stepText(*snapshot.undoStep);
    if (snapshot.redoStep) values.redoText = stepText(*snapshot.redoStep);
    values.ratingsPerSecondNow = snapshot.ratingsPerSecondNow;
    values.ratingsPerSecondFull = snapshot.ratingsPerSecondFull;
    values.secondsLeft = secondsLeft(snapshot);
    if (snapshot.state == RunState::diverged) {
        values.message = Words::tr("Training stopped: the error grew without bound.");
        values.messageHint = divergenceHint(values.epoch, snapshot.learningRate);
        if (snapshot.record.failedTurn) values.wayBack = wayBackText(snapshot.record.failedTurn->turn);
    }
    // Empty where there is none to watch: counting has no loss.
    if (snapshot.isRating)
        values.lossName = Words::tr("Error (RMSE)");
    else if (!snapshot.isClosedForm)
        values.lossName = Words::tr("Loss");
    values.isClosedForm = snapshot.isClosedForm;
    values.hasFactors = snapshot.rank > 0;
    values.loss = lossChart(snapshot, baselines);
    for (const MetricKind& kind : metricKinds(snapshot)) values.metrics.push_back(metric(kind, snapshot, baselines));
    return values;
}

}  // namespace tastescope
