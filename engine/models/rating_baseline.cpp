#include "engine/models/rating_baseline.h"

namespace tastescope {
namespace {

constexpr std::size_t kRowsPerBlock = 256;

}  // namespace

void solveBiases(const SparseRows& ratings, double mean, const std::vector<double>& others, double regularisation, BlockRange rows,
                 int threadCount, std::vector<double>& biases) {
    const std::size_t count = rows.end - rows.begin;
    forEachBlock(blockCountFor(count, kRowsPerBlock), threadCount, [&](std::size_t block) {
        const BlockRange range = rowsOfBlock(block, kRowsPerBlock, count);
        for (std::size_t row = rows.begin + range.begin; row < rows.begin + range.end; ++row) {
            const auto columns = ratings.columns(row);
            const auto values = ratings.values(row);
            double sum = 0.0;
            for (std::size_t place = 0; place < columns.size(); ++place)
                sum += static_cast<double>(values[place]) - mean - others[columns[place]];
            biases[row] = columns.empty() ? 0.0 : sum / (regularisation + static_cast<double>(columns.size()));
        }
    });
}

void setBaseline(TensorBundle& bundle, const std::string& name, const RatingBaseline& baseline) {
    bundle.setScalar(name + ".mean", baseline.mean);
    bundle.set<double>(name + ".users", baseline.users);
    bundle.set<double>(name + ".items", baseline.items);
}

RatingBaseline baseline(const TensorBundle& bundle, const std::string& name, std::size_t userCount, std::size_t itemCount) {
    const auto users = bundle.get<double>(name + ".users", userCount);
    const auto items = bundle.get<double>(name + ".items", itemCount);
    RatingBaseline read;
    read.mean = bundle.scalar<double>(name + ".mean");
    read.users.assign(users.begin(), users.end());
    read.items.assign(items.begin(), items.end());
    return read;
}

}  // namespace tastescope
