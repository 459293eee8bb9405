#include "app/cli/progress_log.h"

#include <cmath>
#include <ostream>

#include "app/cli/text_output.h"
#include "engine/models/capabilities.h"
#include "engine/models/hyperparameters.h"

namespace tastescope {
namespace {

constexpr std::size_t kLines = 20;

}  // namespace

void ProgressLog::onRunStarted(const RunStarted& event) { epochs_ = event.epochs; }

void ProgressLog::onSettingsChanged(const SettingsChanged& event) {
    out_ << "epoch " << event.epoch + 1 << ", round " << event.round + 1 << ":";
    if (event.settings.learningRate) out_ << " learning rate " << shortNumber(*event.settings.learningRate);
    if (event.settings.regularisation) out_ << " regularisation " << shortNumber(*event.settings.regularisation);
    out_ << '\n';
}

void ProgressLog::onEpochFinished(const EpochFinished& event, const EpochTrainer& trainer) {
    const std::size_t every = (epochs_ + kLines - 1) / kLines;
    const bool isShown = event.epochsDone == 1 || event.epochsDone % every == 0 || event.epochsDone == epochs_;
    if (!isShown || !event.hasLoss) return;
    if (!lossIsOfRatings_) lossIsOfRatings_ = dynamic_cast<const PredictsRatings*>(trainer.model().get()) != nullptr;
    out_ << "epoch " << event.epochsDone << "/" << epochs_ << (*lossIsOfRatings_ ? "  training RMSE " : "  training loss ")
         << fixed(*lossIsOfRatings_ ? std::sqrt(event.meanLoss) : event.meanLoss, 4);
    if (event.validation) out_ << "  validation " << event.validation->metric << " " << fixed(event.validation->value, 4);
    out_ << '\n';
}

void ProgressLog::onRunFinished(const RunFinished& event) {
    if (event.reason == StopReason::earlyStopped)
        out_ << "stopped early: the best model is that of epoch " << event.bestEpoch << '\n';
    if (event.reason == StopReason::stopped) out_ << "stopped after " << event.epochsRun << " epochs\n";
}

}  // namespace tastescope
