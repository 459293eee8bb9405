#include "engine/inspection/truth_recovery.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/dense/cross_product.h"

namespace tastescope {
namespace {

using RowMajorMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::MatrixXd toMatrix(const std::vector<double>& values, std::size_t rows, std::size_t columns) {
    return Eigen::Map<const RowMajorMatrix>(values.data(), static_cast<Eigen::Index>(rows),
                                            static_cast<Eigen::Index>(columns));
}

/// W with (X W)ᵀ (X W) = identity, from the Gram matrix of X: it turns the columns of X into an orthonormal basis of
/// their space. Shape: (columns, dimension of the space).
Eigen::MatrixXd whitening(const Eigen::MatrixXd& gram) {
    constexpr double kSmallestVariance = 1e-10;  // of the largest: a singular value of 1e-5
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram);
    const Eigen::VectorXd& variances = solver.eigenvalues();
    const double largest = variances.size() == 0 ? 0.0 : variances[variances.size() - 1];
    Eigen::Index first = 0;
    while (first < variances.size() && !(variances[first] > kSmallestVariance * largest))
        ++first;
    const Eigen::Index kept = variances.size() - first;
    return solver.eigenvectors().rightCols(kept) * variances.tail(kept).cwiseSqrt().cwiseInverse().asDiagonal();
}

}  // namespace

TruthRecovery truthRecovery(const FactorMatrix& learned, const FactorMatrix& truth, const std::vector<bool>& used,
                            int threadCount) {
    const std::vector<double> learnedMeans = columnMeans(learned, used);
    const std::vector<double> trueMeans = columnMeans(truth, used);
    const auto cross = [&](const FactorMatrix& a, const std::vector<double>& aMeans, const FactorMatrix& b,
                           const std::vector<double>& bMeans) {
        return toMatrix(centredCrossProduct(a, aMeans, b, bMeans, used, threadCount), a.columns(), b.columns());
    };
    const Eigen::MatrixXd gram = cross(learned, learnedMeans, learned, learnedMeans);
    if (!gram.allFinite()) return {std::numeric_limits<double>::quiet_NaN(), 0.0};
    const Eigen::MatrixXd learnedBasis = whitening(gram);
    const Eigen::MatrixXd trueBasis = whitening(cross(truth, trueMeans, truth, trueMeans));
    if (learnedBasis.cols() == 0 || trueBasis.cols() == 0) return {};
    const Eigen::MatrixXd cosines =
        learnedBasis.transpose() * cross(learned, learnedMeans, truth, trueMeans) * trueBasis;
    const auto rows = static_cast<double>(std::count(used.begin(), used.end(), true));
    return {std::min(1.0, cosines.squaredNorm() / static_cast<double>(trueBasis.cols())),
            std::min(1.0, static_cast<double>(learnedBasis.cols()) / (rows - 1.0))};
}

}  // namespace tastescope
