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
    TruthRecovery result;
    if (!gram.allFinite()) {
        result.recovery = std::numeric_limits<double>::quiet_NaN();
        return result;
    }
    const Eigen::MatrixXd trueGram = cross(truth, trueMeans, truth, trueMeans);
    const Eigen::MatrixXd learnedBasis = whitening(gram);
    const Eigen::MatrixXd trueBasis = whitening(trueGram);
    result.factorCorrelations.assign(truth.columns(), 0.0);
    if (learnedBasis.cols() == 0 || trueBasis.cols() == 0) return result;
    // The true factors seen from the learned space: the length of a column is what that space explains of the factor.
    const Eigen::MatrixXd seen = learnedBasis.transpose() * cross(learned, learnedMeans, truth, trueMeans);
    result.recovery = std::min(1.0, (seen * trueBasis).squaredNorm() / static_cast<double>(trueBasis.cols()));
    const auto rows = static_cast<double>(std::count(used.begin(), used.end(), true));
    result.chance = std::min(1.0, static_cast<double>(learnedBasis.cols()) / (rows - 1.0));
    for (Eigen::Index factor = 0; factor < seen.cols(); ++factor) {
        const double length = trueGram(factor, factor);
        if (length > 0.0)
            result.factorCorrelations[static_cast<std::size_t>(factor)] =
                std::min(1.0, std::sqrt(seen.col(factor).squaredNorm() / length));
    }
    return result;
}

double correlationOver(std::span<const float> learned, std::span<const float> truth, const std::vector<bool>& used) {
    double rows = 0.0;
    double learnedMean = 0.0;
    double trueMean = 0.0;
    for (std::size_t row = 0; row < used.size(); ++row) {
        if (!used[row]) continue;
        rows += 1.0;
        learnedMean += static_cast<double>(learned[row]);
        trueMean += static_cast<double>(truth[row]);
    }
    learnedMean /= rows;
    trueMean /= rows;
    double product = 0.0;
    double learnedSquares = 0.0;
    double trueSquares = 0.0;
    for (std::size_t row = 0; row < used.size(); ++row) {
        if (!used[row]) continue;
        const double a = static_cast<double>(learned[row]) - learnedMean;
        const double b = static_cast<double>(truth[row]) - trueMean;
        product += a * b;
        learnedSquares += a * a;
        trueSquares += b * b;
    }
    if (!(learnedSquares > 0.0) || !(trueSquares > 0.0)) return std::numeric_limits<double>::quiet_NaN();
    return product / std::sqrt(learnedSquares * trueSquares);
}

}  // namespace tastescope
