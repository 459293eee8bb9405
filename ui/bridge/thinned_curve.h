#pragma once

#include <QList>
#include <QPointF>

#include <cstddef>

namespace tastescope {

/// A curve that grows for as long as a training runs and never holds more points than a screen can show: when it is full, neighbouring
/// points become one, and from then on as many new ones do. Adding costs O(1) on average.
class ThinnedCurve {
  public:
    enum class Keep {
        mean,  ///< noisy curves: the mean of what became one point
        last,  ///< curves whose points mean something each
    };
    explicit ThinnedCurve(Keep keep, qsizetype capacity = 4'096) : keep_(keep), capacity_(capacity) {}

    void add(double x, double y);
    /// Takes away what lies behind x.
    void truncate(double x);
    bool isEmpty() const { return points_.isEmpty(); }
    const QList<QPointF>& points() const { return points_; }

  private:
    void halve();

    Keep keep_;
    qsizetype capacity_;
    QList<QPointF> points_;
    int perPoint_ = 1;  ///< added values that become one point
    int pending_ = 0;   ///< of them in the last point so far
};

}  // namespace tastescope
