#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "engine/core/tensor_bundle.h"
#include "ui/bridge/run_data.h"
#include "ui/bridge/run_plan.h"
#include "ui/bridge/run_record.h"

namespace tastescope {

/// What a saved state comes before.
struct HistoryStep {
    bool isNewStart = false;  ///< else a turn of a knob
    KnobTurn turn;
};

/// A training at one moment, to the bit: with it, it goes on as if nothing had been since.
struct Checkpoint {
    RunPlan plan;
    std::shared_ptr<const RunData> data;
    TensorBundle state;
    TrainingLoop::Memory memory;
    RunRecord record;
    LiveSettings live;
    std::size_t target = 0;
    std::size_t runNumber = 0;  ///< runs are numbered through: tells whether a state belongs to the run in hand
    HistoryStep step;

    std::size_t byteCount() const { return state.byteCount(); }
};

/// The states behind Undo and Redo: as many as a memory budget holds, the oldest go first. The newest is always kept.
class KnobHistory {
  public:
    explicit KnobHistory(std::size_t budgetBytes) : budget_(budgetBytes) {}

    /// Before something new is done: what could be done again is forgotten.
    void push(Checkpoint checkpoint);
    /// A further turn within the same step: the state stays, the text of the step follows.
    void extend(const KnobTurn& turn);

    bool canUndo() const { return !undo_.empty(); }
    bool canRedo() const { return !redo_.empty(); }
    /// Preconditions: canUndo(), canRedo().
    const HistoryStep& undoStep() const { return undo_.back().step; }
    const HistoryStep& redoStep() const { return redo_.back().step; }
    const Checkpoint& newest() const { return undo_.back(); }

    /// Gives the state to go back to, and keeps `now` to return to.
    Checkpoint undo(Checkpoint now);
    Checkpoint redo(Checkpoint now);
    void clear();
    std::size_t byteCount() const;

  private:
    void keepToBudget();

    std::size_t budget_;
    std::deque<Checkpoint> undo_;
    std::deque<Checkpoint> redo_;
};

}  // namespace tastescope
