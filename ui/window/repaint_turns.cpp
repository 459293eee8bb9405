#include "ui/window/repaint_turns.h"

namespace tastescope {

namespace {

// Longer than the 5 ms for which Qt gathers repaints: two parts with less between them would share a frame.
constexpr int kMillisecondsBetweenTurns = 8;

}  // namespace

RepaintTurns::RepaintTurns(QObject* parent) : QObject(parent) {
    timer_.setInterval(kMillisecondsBetweenTurns);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &RepaintTurns::takeTurn);
}

int RepaintTurns::addPart(std::function<void()> update) {
    parts_.push_back({std::move(update), false});
    return int(parts_.size()) - 1;
}

void RepaintTurns::ask(int part) {
    parts_[std::size_t(part)].isAsked = true;
    if (!timer_.isActive()) timer_.start();
}

void RepaintTurns::finish() {
    for (Part& part : parts_) {
        if (!part.isAsked) continue;
        part.isAsked = false;
        part.update();
    }
    timer_.stop();
}

void RepaintTurns::takeTurn() {
    for (std::size_t tried = 0; tried < parts_.size(); ++tried) {
        Part& part = parts_[next_];
        next_ = (next_ + 1) % parts_.size();
        if (!part.isAsked) continue;
        part.isAsked = false;
        part.update();
        return;
    }
    timer_.stop();
}

}  // namespace tastescope
