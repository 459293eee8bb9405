#include "engine/models/bias_baseline_trainer.h"

#include <algorithm>
#include <array>

#include "engine/core/errors.h"
#include "engine/models/bias_model.h"

namespace tastescope {

BiasBaselineTrainer::BiasBaselineTrainer(std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                                         const TrainerSettings& settings)
    : data_(std::move(data)),
      threadCount_(settings.threadCount),
      mean_(data_->trainMean()),
      roundsPerPass_(std::max<std::size_t>(1, blockCountFor(data_->dataset().interactionCount(), kRowsPerRound))) {
    users_ = {std::vector<double>(data_->userCount(), 0.0), std::vector<double>(data_->userCount(), 0.0),
              values.real("user_regularisation")};
    items_ = {std::vector<double>(data_->itemCount(), 0.0), std::vector<double>(data_->itemCount(), 0.0),
              values.real("item_regularisation")};
    const InteractionColumns& columns = data_->dataset().interactions;
    data_->train.forEachRow([&](std::size_t row) {
        users_.counts[columns.users[row]] += 1.0;
        items_.counts[columns.items[row]] += 1.0;
    });
}

RoundResult BiasBaselineTrainer::addResiduals(const BlockRange& rows, bool ofItems) {
    const InteractionColumns& columns = data_->dataset().interactions;
    const BigVector<std::uint32_t>& targets = ofItems ? columns.items : columns.users;
    const Side& side = ofItems ? items_ : users_;
    std::array<std::vector<double>, kPiecesPerRound> sums;
    std::array<RoundResult, kPiecesPerRound> results;
    forEachBlock(kPiecesPerRound, threadCount_, [&](std::size_t piece) {
        const std::size_t length = rows.end - rows.begin;
        const std::size_t begin = rows.begin + length * piece / kPiecesPerRound;
        const std::size_t end = rows.begin + length * (piece + 1) / kPiecesPerRound;
        sums[piece].assign(side.biases.size(), 0.0);
        data_->train.forEachRow(begin, end, [&](std::size_t row) {
            const double userBias = users_.biases[columns.users[row]];
            const double itemBias = items_.biases[columns.items[row]];
            const double residual = static_cast<double>(columns.values[row]) - mean_ - userBias - itemBias;
            results[piece].lossSum += residual * residual;
            ++results[piece].interactions;
            // The bias that is being solved for does not count itself.
            sums[piece][targets[row]] += residual + (ofItems ? itemBias : userBias);
        });
    });
    RoundResult result;
    for (std::size_t piece = 0; piece < kPiecesPerRound; ++piece) {
        result.lossSum += results[piece].lossSum;
        result.interactions += results[piece].interactions;
        for (std::size_t index = 0; index < residuals_.size(); ++index) residuals_[index] += sums[piece][index];
    }
    return result;
}

RoundResult BiasBaselineTrainer::runRound(const LiveSettings&) {
    const bool ofItems = roundsDone_ < roundsPerPass_;
    const std::size_t step = roundsDone_ % roundsPerPass_;
    Side& side = ofItems ? items_ : users_;
    if (step == 0) residuals_.assign(side.biases.size(), 0.0);
    const RoundResult result =
        addResiduals(rowsOfBlock(step, kRowsPerRound, data_->dataset().interactionCount()), ofItems);
    if (step + 1 == roundsPerPass_) {
        for (std::size_t index = 0; index < side.biases.size(); ++index) {
            const double weight = side.regularisation + side.counts[index];
            side.biases[index] = side.counts[index] == 0.0 || weight == 0.0 ? 0.0 : residuals_[index] / weight;
        }
    }
    if (++roundsDone_ == roundsPerEpoch()) {
        roundsDone_ = 0;
        ++epochsDone_;
    }
    return result;
}

std::shared_ptr<const Recommender> BiasBaselineTrainer::model() const {
    return std::make_shared<BiasModel>(mean_, users_.biases, items_.biases);
}

void BiasBaselineTrainer::saveState(TensorBundle& state) const {
    state.setText("model", "bias");
    state.setScalar("epochs_done", static_cast<std::uint64_t>(epochsDone_));
    state.setScalar("rounds_done", static_cast<std::uint64_t>(roundsDone_));
    state.set<double>("user_biases", users_.biases);
    state.set<double>("item_biases", items_.biases);
    state.set<double>("residuals", residuals_);
}

void BiasBaselineTrainer::loadState(const TensorBundle& state) {
    if (state.text("model") != "bias") throw ModelFileError(state.origin(), "is the state of another model");
    const auto users = state.get<double>("user_biases", users_.biases.size());
    const auto items = state.get<double>("item_biases", items_.biases.size());
    const auto residuals = state.get<double>("residuals");
    epochsDone_ = static_cast<std::size_t>(state.scalar<std::uint64_t>("epochs_done"));
    roundsDone_ = static_cast<std::size_t>(state.scalar<std::uint64_t>("rounds_done"));
    const std::size_t expected = roundsDone_ < roundsPerPass_ ? items.size() : users.size();
    if (roundsDone_ >= roundsPerEpoch() || (roundsDone_ % roundsPerPass_ != 0 && residuals.size() != expected))
        throw ModelFileError(state.origin(), "its position does not fit its tensors");
    users_.biases.assign(users.begin(), users.end());
    items_.biases.assign(items.begin(), items.end());
    residuals_.assign(residuals.begin(), residuals.end());
}

}  // namespace tastescope
