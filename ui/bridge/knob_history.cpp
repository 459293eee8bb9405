#include "ui/bridge/knob_history.h"

#include <utility>

namespace tastescope {

void KnobHistory::push(Checkpoint checkpoint) {
    redo_.clear();
    undo_.push_back(std::move(checkpoint));
    keepToBudget();
}

void KnobHistory::extend(const KnobTurn& turn) {
    if (undo_.empty()) return;
    redo_.clear();
    undo_.back().step.turn.to = turn.to;
}

Checkpoint KnobHistory::undo(Checkpoint now) {
    Checkpoint back = std::move(undo_.back());
    undo_.pop_back();
    now.step = back.step;
    redo_.push_back(std::move(now));
    keepToBudget();
    return back;
}

Checkpoint KnobHistory::redo(Checkpoint now) {
    Checkpoint again = std::move(redo_.back());
    redo_.pop_back();
    now.step = again.step;
    undo_.push_back(std::move(now));
    keepToBudget();
    return again;
}

void KnobHistory::clear() {
    undo_.clear();
    redo_.clear();
}

std::size_t KnobHistory::byteCount() const {
    std::size_t bytes = 0;
    for (const auto* side : {&undo_, &redo_})
        for (const Checkpoint& checkpoint : *side) bytes += checkpoint.byteCount();
    return bytes;
}

void KnobHistory::keepToBudget() {
    while (byteCount() > budget_ && undo_.size() > 1) undo_.pop_front();
    while (byteCount() > budget_ && redo_.size() > 1) redo_.pop_front();
}

}  // namespace tastescope
