#include "engine/models/popularity.h"

#include <algorithm>
#include <limits>

#include "engine/core/block_loop.h"
#include "engine/core/translatable.h"
#include "engine/models/training_position.h"

namespace tastescope {
namespace {

/// Rows counted in one round: a few milliseconds.
constexpr std::size_t kRowsPerRound = std::size_t{2} << 20;

class PopularityModel final : public Recommender {
  public:
    PopularityModel(std::size_t userCount, std::vector<std::uint32_t> counts)
        : userCount_(userCount), counts_(std::move(counts)) {}

    std::string_view modelId() const override { return "popularity"; }
    std::size_t userCount() const override { return userCount_; }
    std::size_t itemCount() const override { return counts_.size(); }

    void scoreAllItems(UserIndex, std::span<float> scores) const override {
        for (std::size_t item = 0; item < counts_.size(); ++item)
            scores[item] = counts_[item] == 0 ? -std::numeric_limits<float>::infinity() : static_cast<float>(counts_[item]);
    }
    std::vector<ScorePart> explainScore(UserIndex, ItemIndex item) const override {
        if (counts_[item.value()] == 0) return {};
        return {{TASTESCOPE_TR("ratings of this item"), static_cast<double>(counts_[item.value()])}};
    }
    void save(TensorBundle& bundle) const override {
        bundle.set<std::uint32_t>("parameters.item_counts", counts_);
        bundle.setScalar("user_count", static_cast<std::uint64_t>(userCount_));
    }

  private:
    std::size_t userCount_;
    std::vector<std::uint32_t> counts_;
};

class PopularityTrainer final : public EpochTrainer {
  public:
    explicit PopularityTrainer(std::shared_ptr<const TrainingData> data)
        : data_(std::move(data)), counts_(data_->itemCount(), 0) {}

    std::size_t roundsPerEpoch() const override {
        return std::max<std::size_t>(1, blockCountFor(data_->dataset().interactionCount(), kRowsPerRound));
    }
    std::size_t epochsDone() const override { return position_.epochsDone; }
    std::size_t roundsDone() const override { return position_.roundsDone; }

    RoundResult runRound(const LiveSettings&) override {
        if (position_.roundsDone == 0) std::ranges::fill(counts_, 0U);
        const InteractionColumns& columns = data_->dataset().interactions;
        const BlockRange rows = rowsOfBlock(position_.roundsDone, kRowsPerRound, columns.size());
        data_->train.forEachRow(rows.begin, rows.end, [&](std::size_t row) { ++counts_[columns.items[row]]; });
        position_.advance(roundsPerEpoch());
        return {};
    }
    std::shared_ptr<const Recommender> model() const override {
        return std::make_shared<PopularityModel>(data_->userCount(), counts_);
    }
    void saveState(TensorBundle& state) const override {
        position_.save(state, "popularity");
        state.set<std::uint32_t>("item_counts", counts_);
    }
    void loadState(const TensorBundle& state) override {
        const TrainingPosition position = TrainingPosition::load(state, "popularity", roundsPerEpoch());
        const auto counts = state.get<std::uint32_t>("item_counts", counts_.size());
        position_ = position;
        counts_.assign(counts.begin(), counts.end());
    }

  private:
    std::shared_ptr<const TrainingData> data_;
    std::vector<std::uint32_t> counts_;
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
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues&,
                           const TrainerSettings&) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<PopularityTrainer>(std::move(data));
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        const auto counts = bundle.get<std::uint32_t>("parameters.item_counts");
        return std::make_shared<PopularityModel>(static_cast<std::size_t>(bundle.scalar<std::uint64_t>("user_count")),
                                                 std::vector<std::uint32_t>(counts.begin(), counts.end()));
    };
    entry.estimateMemory = [](const HyperparameterValues&, const ProblemSize& size) { return size.items * 8; };
    entry.roundWork = [](const HyperparameterValues&, const ProblemSize& size) {
        return 16.0 * static_cast<double>(std::min<std::uint64_t>(size.interactions, kRowsPerRound));
    };
    return entry;
}

}  // namespace tastescope
