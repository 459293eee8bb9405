#pragma once

#include <iosfwd>
#include <optional>

#include "engine/training/training_observer.h"

namespace tastescope {

/// Writes the course of a training as log lines, one an epoch (fewer where there are many).
class ProgressLog final : public TrainingObserver {
  public:
    explicit ProgressLog(std::ostream& out) : out_(out) {}

    void onRunStarted(const RunStarted& event) override;
    void onSettingsChanged(const SettingsChanged& event) override;
    void onEpochFinished(const EpochFinished& event, const EpochTrainer& trainer) override;
    void onRunFinished(const RunFinished& event) override;

  private:
    std::ostream& out_;
    std::optional<bool> lossIsOfRatings_;  // a squared error, shown as its root; known after the first epoch
    std::size_t epochs_ = 0;
};

}  // namespace tastescope
