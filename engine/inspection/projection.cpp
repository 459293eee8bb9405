#include "engine/inspection/projection.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

#include "engine/dense/cross_product.h"

namespace tastescope {
namespace {

/// Turns the axis so that its largest loading is positive: eigenvectors have no sign of their own.
void fixSign(Eigen::VectorXd& axis) {
    Eigen::Index largest = 0;
    axis.cwiseAbs().maxCoeff(&largest);
    if (axis[largest] < 0.0) axis = -axis;
}

double coordinate(std::span<const float> row, const std::vector<double>& means, const Eigen::VectorXd& axis) {
    double sum = 0.0;
    for (std::size_t column = 0; column < row.size(); ++column)
        sum += (static_cast<double>(row[column]) - means[column]) * axis[static_cast<Eigen::Index>(column)];
    return sum;
}

}  // namespace

std::vector<bool> rowsWithRatings(std::span<const std::uint32_t> ratings) {
    std::vector<bool> marks(ratings.size());
    for (std::size_t row = 0; row < ratings.size(); ++row)
        marks[row] = ratings[row] > 0;
    return marks;
}

Projection projectToPlane(const FactorMatrix& rows, const std::vector<bool>& included, int threadCount) {
    Projection projection;
    projection.points.resize(rows.rows());
    const auto columns = static_cast<Eigen::Index>(rows.columns());
    if (columns == 0) return projection;
    const std::vector<double> means = columnMeans(rows, included);
    const std::vector<double> scatter = centredCrossProduct(rows, means, rows, means, included, threadCount);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
        Eigen::Map<const Eigen::MatrixXd>(scatter.data(), columns, columns));
    const double total = std::max(0.0, solver.eigenvalues().sum());
    if (solver.info() != Eigen::Success || !(total > 0.0)) return projection;
    for (Eigen::Index component = 0; component < std::min<Eigen::Index>(2, columns); ++component) {
        const Eigen::Index place = columns - 1 - component;  // eigenvalues ascend
        Eigen::VectorXd axis = solver.eigenvectors().col(place);
        fixSign(axis);
        projection.explainedShares[static_cast<std::size_t>(component)] =
            std::max(0.0, solver.eigenvalues()[place]) / total;
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            if (!included[row]) continue;
            PlanePoint& point = projection.points[row];
            (component == 0 ? point.x : point.y) = static_cast<float>(coordinate(rows.row(row), means, axis));
        }
    }
    return projection;
}

}  // namespace tastescope
