#include "ui/bridge/thinned_curve.h"

namespace tastescope {

void ThinnedCurve::add(double x, double y) {
    if (pending_ > 0 && pending_ < perPoint_) {
        QPointF& last = points_.back();
        const double mean = (last.y() * pending_ + y) / (pending_ + 1);
        last = {x, keep_ == Keep::mean ? mean : y};
        ++pending_;
        return;
    }
    if (points_.size() >= capacity_) halve();
    points_.append({x, y});
    pending_ = 1;
}

void ThinnedCurve::truncate(double x) {
    while (!points_.isEmpty() && points_.back().x() > x) points_.removeLast();
    pending_ = 0;
}

void ThinnedCurve::halve() {
    QList<QPointF> kept;
    kept.reserve(capacity_);
    for (qsizetype index = 1; index < points_.size(); index += 2) {
        const QPointF first = points_[index - 1];
        const QPointF second = points_[index];
        kept.append({second.x(), keep_ == Keep::mean ? (first.y() + second.y()) / 2 : second.y()});
    }
    if (points_.size() % 2 == 1) kept.append(points_.back());
    points_ = std::move(kept);
    perPoint_ *= 2;
}

}  // namespace tastescope
