#include "ui/charts/decimation.h"

#include <algorithm>
#include <cmath>

namespace tastescope {

QList<QPointF> decimated(const QList<QPointF>& points, double low, double high, int columns, ColumnPoint kept) {
    QList<QPointF> answer;
    if (columns < 1 || !(high > low)) return answer;
    answer.reserve(std::min<qsizetype>(points.size(), columns + 2));
    const double perColumn = (high - low) / columns;
    qint64 column = 0;
    for (const QPointF& point : points) {
        if (!std::isfinite(point.y())) continue;
        const auto here = qint64(std::floor((point.x() - low) / perColumn));
        if (answer.isEmpty() || here != column || answer.size() == 1) {
            answer.append(point);
            column = here;
        } else if (kept == ColumnPoint::last) {
            answer.last() = point;
        } else {
            const double before = answer[answer.size() - 2].y();
            if (std::abs(point.y() - before) > std::abs(answer.last().y() - before)) answer.last() = point;
        }
    }
    if (!answer.isEmpty() && kept == ColumnPoint::extreme && std::isfinite(points.last().y()) &&
        answer.last() != points.last())
        answer.append(points.last());
    return answer;
}

QList<QPointF> smoothed(const QList<QPointF>& points, double weight) {
    QList<QPointF> answer;
    answer.reserve(points.size());
    double sum = 0;
    double seen = 0;
    for (const QPointF& point : points) {
        if (!std::isfinite(point.y())) continue;
        sum = weight * sum + (1 - weight) * point.y();
        seen = weight * seen + (1 - weight);
        answer.append(QPointF(point.x(), sum / seen));
    }
    return answer;
}

}  // namespace tastescope
