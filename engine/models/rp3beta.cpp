#include "engine/models/rp3beta.h"

#include <algorithm>
#include <cmath>

#include "engine/core/translatable.h"
#include "engine/models/item_weight_model.h"
#include "engine/models/pair_row_trainer.h"
#include "engine/models/positives_hyperparameter.h"

namespace tastescope {
namespace {

/// Each value over the sum of its row, to the power.
BigVector<float> stepsFrom(const SparseRows& rows, double power) {
    BigVector<float> steps(rows.size());
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        double sum = 0.0;
        for (const float value : rows.values(row)) sum += static_cast<double>(value);
        const double scale = sum > 0.0 ? std::pow(sum, -power) : 0.0;
        for (std::size_t place = 0; place < rows.rowSize(row); ++place) {
            const auto value = static_cast<double>(rows.values(row)[place]);
            const double raised = value == 1.0 ? 1.0 : std::pow(std::max(0.0, value), power);
            steps[rows.offsets()[row] + place] = static_cast<float>(raised * scale);
        }
    }
    return steps;
}

class Rp3BetaTrainer final : public PairRowTrainer {
  public:
    Rp3BetaTrainer(const std::shared_ptr<const TrainingMatrix>& history, const HyperparameterValues& values,
                   const TrainerSettings& settings)
        : PairRowTrainer({"rp3beta", values.count("neighbours"), 1, 0, settings.threadCount}, history->byItem, history->byUser),
          history_(history),
          fromItems_(stepsFrom(history->byItem, values.real("alpha"))),
          fromUsers_(stepsFrom(history->byUser, values.real("alpha"))),
          popularity_(history->byItem.rowCount(), 0.0F) {
        for (std::size_t item = 0; item < popularity_.size(); ++item)
            if (history->byItem.rowSize(item) > 0)
                popularity_[item] =
                    static_cast<float>(std::pow(static_cast<double>(history->byItem.rowSize(item)), -values.real("beta")));
    }

    std::shared_ptr<const Recommender> model() const override {
        return std::make_shared<ItemWeightModel>(modelId(), history_, std::get<SparseRows>(*pairs()));
    }

  private:
    RowFiller rowFiller() const override {
        return [this](std::size_t item, std::span<float> out) { fillRow(item, out); };
    }

    void fillRow(std::size_t item, std::span<float> out) const {
        std::ranges::fill(out, 0.0F);
        const std::span<const std::uint32_t> users = history_->byItem.columns(item);
        const float* const steps = fromItems_.data() + history_->byItem.offsets()[item];
        for (std::size_t index = 0; index < users.size(); ++index) {
            const std::span<const std::uint32_t> items = history_->byUser.columns(users[index]);
            const float* const onward = fromUsers_.data() + history_->byUser.offsets()[users[index]];
            for (std::size_t place = 0; place < items.size(); ++place) out[items[place]] += steps[index] * onward[place];
        }
        for (std::size_t other = 0; other < out.size(); ++other) out[other] *= popularity_[other];
        out[item] = 0.0F;
    }

    std::shared_ptr<const TrainingMatrix> history_;
    BigVector<float> fromItems_;  // steps from each item to its users, as in byItem
    BigVector<float> fromUsers_;  // and from each user to their items, as in byUser
    std::vector<float> popularity_;
};

}  // namespace

ModelEntry rp3betaEntry() {
    using enum HyperparameterType;
    using enum HyperparameterScale;
    ModelEntry entry;
    entry.id = "rp3beta";
    entry.name = TASTESCOPE_TR("Random walk (RP3β)");
    entry.help = TASTESCOPE_TR("Recommends where walks from the history over users to items end most often, popular items kept down.");
    entry.family = "neighbours";
    entry.task = Task::ranking;
    entry.isClosedForm = true;
    // Found on the validation parts of MovieLens 100K and 1M.
    entry.hyperparameters = {
        positivesHyperparameter(),
        {"alpha", TASTESCOPE_TR("Alpha"), TASTESCOPE_TR("Power of each step's probability. More prefers users and items with few others."),
         real, 0.8, 0, 3, linear, false},
        {"beta", TASTESCOPE_TR("Beta"), TASTESCOPE_TR("How far popular items are kept down. 0 leaves them as the walk finds them."), real,
         0.6, 0, 2, linear, false},
        {"neighbours", TASTESCOPE_TR("Neighbours"), TASTESCOPE_TR("How many of the most likely ends are kept of each item."), integer, 300,
         1, 10000, logarithmic, false},
    };
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<Rp3BetaTrainer>(data->matrix(values.choice<Signal>("positives")), values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> {
        return ItemWeightModel::load("rp3beta", bundle);
    };
    entry.estimateMemory = [](const HyperparameterValues& values, const ProblemSize& size) {
        const std::uint64_t kept = std::min<std::uint64_t>(values.count("neighbours"), size.items);
        // Lists, the matrix and its steps both ways round; kept rows, which grow by doubling, and their copies; scratch.
        return size.interactions * (8 + 16 + 8) + 4 * 8 * size.items * kept + 8 * 8 * size.items;
    };
    entry.roundWork = [](const HyperparameterValues&, const ProblemSize& size) {
        return PairSchedule::largestRound(size.items, size.interactions);
    };
    return entry;
}

}  // namespace tastescope
