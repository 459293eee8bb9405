#include "engine/models/popularity.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/core/block_loop.h"
#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/models/training_position.h"

namespace tastescope {
namespace {

/// Rows counted in one round: a few milliseconds.
constexpr std::size_t kRowsPerRound = std::size_t{2} << 20;

constexpr double kSecondsPerDay = 86'400.0;

class PopularityModel final : public Recommender {
  public:
    /// `weights`: what the interactions of each item count together; empty where each counts 1.
    PopularityModel(std::size_t userCount, std::vector<std::uint32_t> counts, std::vector<double> weights)
        : userCount_(userCount), counts_(std::move(counts)), weights_(std::move(weights)) {}

    std::string_view modelId() const override { return "popularity"; }
    std::size_t userCount() const override { return userCount_; }
    std::size_t itemCount() const override { return counts_.size(); }

    void scoreAllItems(UserIndex, std::span<float> scores) const override {
        for (std::size_t item = 0; item < counts_.size(); ++item)
            scores[item] = counts_[item] == 0 ? -std::numeric_limits<float>::infinity() : static_cast<float>(score(item));
    }
    std::vector<ScorePart> explainScore(UserIndex, ItemIndex item) const override {
        if (counts_[item.value()] == 0) return {};
        if (weights_.empty()) return {{TASTESCOPE_TR("ratings of this item"), score(item.value())}};
        return {{TASTESCOPE_TR("recent ratings of this item"), score(item.value())}};
    }
    void save(TensorBundle& bundle) const override {
        bundle.set<std::uint32_t>("parameters.item_counts", counts_);
        if (!weights_.empty()) bundle.set<double>("parameters.item_weights", weights_);
        bundle.setScalar("user_count", static_cast<std::uint64_t>(userCount_));
    }

  private:
    double score(std::size_t item) const { return weights_.empty() ? static_cast<double>(counts_[item]) : weights_[item]; }

    std::size_t userCount_;
    std::vector<std::uint32_t> counts_;
    std::vector<double> weights_;
};

class PopularityTrainer final : public EpochTrainer {
  public:
    PopularityTrainer(std::shared_ptr<const TrainingData> data, double halfLifeDays)
        : data_(std::move(data)), halfLifeSeconds_(halfLifeDays * kSecondsPerDay), counts_(data_->itemCount(), 0) {
        if (halfLifeDays == 0.0) return;
        const Dataset& dataset = data_->dataset();
        if (!dataset.hasTimestamps())
            throw RequestError("a half-life needs to know when ratings were given, and " + dataset.name + " has no times",
                               TASTESCOPE_TR("set half_life_days to 0"));
        weights_.assign(data_->itemCount(), 0.0);
        newest_ = std::numeric_limits<std::int64_t>::min();
        data_->train.forEachRow([&](std::size_t row) { newest_ = std::max(newest_, dataset.interactions.timestamps[row]); });
    }

    std::size_t roundsPerEpoch() const override {
        return std::max<std::size_t>(1, blockCountFor(data_->dataset().interactionCount(), kRowsPerRound));
    }
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }

    RoundResult runRound(const LiveSettings&) override {
        if (position_.roundsDone == 0) {
            std::ranges::fill(counts_, 0U);
            std::ranges::fill(weights_, 0.0);
        }
        const InteractionColumns& columns = data_->dataset().interactions;
        const BlockRange rows = rowsOfBlock(position_.roundsDone, kRowsPerRound, columns.size());
        data_->train.forEachRow(rows.begin, rows.end, [&](std::size_t row) {
            ++counts_[columns.items[row]];
            if (!weights_.empty()) weights_[columns.items[row]] += weightOf(columns.timestamps[row]);
        });
        position_.advance(roundsPerEpoch());
        return {};
    }
    std::shared_ptr<const Recommender> model() const override {
        return std::make_shared<PopularityModel>(data_->userCount(), counts_, weights_);
    }
    void saveState(TensorBundle& state) const override {
        position_.save(state, "popularity");
        state.set<std::uint32_t>("item_counts", counts_);
        state.set<double>("item_weights", weights_);
    }
    void loadState(const TensorBundle& state) override {
        const TrainingPosition position = TrainingPosition::load(state, "popularity", roundsPerEpoch());
        const auto counts = state.get<std::uint32_t>("item_counts", counts_.size());
        const auto weights = state.get<double>("item_weights", weights_.size());
        position_ = position;
        counts_.assign(counts.begin(), counts.end());
        weights_.assign(weights.begin(), weights.end());
    }

  private:
    /// 1 for the newest, and half as much for every half-life before it. Measured in doubles: the difference of any two times
    /// would not fit 64 bits.
    double weightOf(std::int64_t timestamp) const {
        return std::exp2((static_cast<double>(timestamp) - static_cast<double>(newest_)) / halfLifeSeconds_);
    }

    std::shared_ptr<const TrainingData> data_;
    double halfLifeSeconds_;
    std::int64_t newest_ = 0;
    std::vector<std::uint32_t> counts_;
    std::vector<double> weights_;  // empty without a half-life
    TrainingPosition position_;
};

}  // namespace

ModelEntry popularityEntry() {
    ModelEntry entry;
    entry.id = "popularity";
    entry.name = TASTESCOPE_TR("Popularity");
    entry.help = TASTESCOPE_TR("Recommends what most people rated: the same list for everybody.");
    entry.family = "baseline";
    entry.task = Task::ranking;
    entry.isClosedForm = true;
    entry.hyperparameters = {
        {"half_life_days", TASTESCOPE_TR("Half-life in days"),
         TASTESCOPE_TR("A rating counts half as much for every so many days that it is older than the newest. 0: all count alike."),
         HyperparameterType::real, 0, 0, 100'000, HyperparameterScale::linear, false},
    };
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings&) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<PopularityTrainer>(std::move(data), values.real("half_life_days"));
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        const auto counts = bundle.get<std::uint32_t>("parameters.item_counts");
        std::vector<double> weights;
        if (bundle.has("parameters.item_weights")) {
            const auto saved = bundle.get<double>("parameters.item_weights", counts.size());
            weights.assign(saved.begin(), saved.end());
        }
        return std::make_shared<PopularityModel>(static_cast<std::size_t>(bundle.scalar<std::uint64_t>("user_count")),
                                                 std::vector<std::uint32_t>(counts.begin(), counts.end()), std::move(weights));
    };
    entry.estimateMemory = [](const HyperparameterValues&, const ProblemSize& size) { return size.items * 24; };
    entry.roundWork = [](const HyperparameterValues&, const ProblemSize& size) {
        return 48.0 * static_cast<double>(std::min<std::uint64_t>(size.interactions, kRowsPerRound));
    };
    return entry;
}

}  // namespace tastescope
