#include "engine/inspection/projection_alignment.h"

#include <cmath>
#include <cstddef>

namespace tastescope {

Projection alignedProjection(const Projection& current, const Projection& earlier, const std::vector<bool>& included) {
    if (current.points.size() != earlier.points.size() || current.points.size() != included.size()) return current;
    double xx = 0.0;  // Σ earlier.x * current.x, and so on
    double xy = 0.0;
    double yx = 0.0;
    double yy = 0.0;
    for (std::size_t row = 0; row < included.size(); ++row) {
        if (!included[row]) continue;
        const PlanePoint to = earlier.points[row];
        const PlanePoint from = current.points[row];
        xx += static_cast<double>(to.x) * static_cast<double>(from.x);
        xy += static_cast<double>(to.x) * static_cast<double>(from.y);
        yx += static_cast<double>(to.y) * static_cast<double>(from.x);
        yy += static_cast<double>(to.y) * static_cast<double>(from.y);
    }
    // Σ earlier · (turned current) is cos * (xx ± yy) + sin * (yx ∓ xy): largest where (cos, sin) points along that pair.
    const double turned = std::hypot(xx + yy, yx - xy);
    const double mirrored = std::hypot(xx - yy, yx + xy);
    const double mirror = mirrored > turned ? -1.0 : 1.0;
    const double length = mirrored > turned ? mirrored : turned;
    if (!(length > 0.0) || !std::isfinite(length)) return current;
    const double cosine = (xx + mirror * yy) / length;
    const double sine = (yx - mirror * xy) / length;
    Projection aligned = current;
    for (PlanePoint& point : aligned.points) {
        const double x = static_cast<double>(point.x);
        const double y = mirror * static_cast<double>(point.y);
        point = {static_cast<float>(cosine * x - sine * y), static_cast<float>(sine * x + cosine * y)};
    }
    // The coordinates of a projection are uncorrelated, so their variances add up without mixed terms.
    const auto [alongX, alongY] = current.explainedShares;
    aligned.explainedShares = {cosine * cosine * alongX + sine * sine * alongY,
                               sine * sine * alongX + cosine * cosine * alongY};
    return aligned;
}

}  // namespace tastescope
