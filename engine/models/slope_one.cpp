#include "engine/models/slope_one.h"

#include "engine/core/translatable.h"
#include "engine/dense/pair_sums.h"
#include "engine/models/pair_row_trainer.h"
#include "engine/models/rating_similarity.h"
#include "engine/models/slope_one_model.h"

namespace tastescope {
namespace {

/// Deviations row by row: dev(i,j) and n_ij for each item j before item i.
class SlopeOneTrainer final : public PairRowTrainer {
  public:
    SlopeOneTrainer(const std::shared_ptr<const TrainingData>& data, const HyperparameterValues& values,
                    const TrainerSettings& settings)
        : PairRowTrainer({"slope-one", 0, 2, 0, settings.threadCount}, data->matrix(Signal::ratings)->byItem,
                         data->matrix(Signal::ratings)->byUser),
          mean_(data->trainMean()),
          weighsByCommonUsers_(values.flag("weighted")),
          ratings_(data->matrix(Signal::ratings)),
          places_(placesInOthers(ratings_->byItem, ratings_->byUser)) {}

    std::shared_ptr<const Recommender> model() const override {
        return std::make_shared<SlopeOneModel>(SlopeOneParameters{mean_, weighsByCommonUsers_, pairs(), ratings_});
    }

  private:
    RowFiller rowFiller() const override {
        auto sums = std::make_shared<BigVector<float>>(PairTerms::kSums * ratings_->byItem.rowCount());
        return [this, sums](std::size_t row, std::span<float> out) { fillRow(row, *sums, out); };
    }

    void fillRow(std::size_t item, BigVector<float>& sums, std::span<float> out) const {
        std::fill_n(sums.begin(), PairTerms::kSums * item, 0.0F);
        const std::uint64_t begin = ratings_->byItem.offsets()[item];
        for (std::size_t index = 0; index < ratings_->byItem.rowSize(item); ++index) {
            const std::size_t user = ratings_->byItem.columns(item)[index];
            const std::size_t before = places_[begin + index];
            const float rating = ratings_->byItem.values(item)[index];
            // Count, own ratings, theirs.
            addPairSums({{1, rating, 0, 0}, {0, 0, 1, 0}, {}}, ratings_->byUser.columns(user).first(before),
                        ratings_->byUser.values(user).first(before), sums);
        }
        for (std::size_t other = 0; other < item; ++other) {
            const float* const ofPair = sums.data() + PairTerms::kSums * other;
            out[2 * other] = ofPair[0] == 0.0F ? 0.0F : (ofPair[1] - ofPair[2]) / ofPair[0];
            out[2 * other + 1] = ofPair[0];
        }
    }

    double mean_;
    bool weighsByCommonUsers_;
    std::shared_ptr<const TrainingMatrix> ratings_;
    BigVector<std::uint32_t> places_;
};

}  // namespace

ModelEntry slopeOneEntry() {
    using enum HyperparameterType;
    ModelEntry entry;
    entry.id = "slope-one";
    entry.name = TASTESCOPE_TR("Slope one");
    entry.help = TASTESCOPE_TR("Adds to a user's mean how much better or worse the item does than each item that the user rated.");
    entry.family = "neighbours";
    entry.task = Task::rating;
    entry.isClosedForm = true;
    entry.hyperparameters = {
        {"weighted", TASTESCOPE_TR("Weighted by common users"),
         TASTESCOPE_TR("Items count by how many users rated both. Otherwise every item of the history counts alike."), boolean, 0, 0, 1,
         HyperparameterScale::linear, false},
    };
    entry.makeTrainer = [](std::shared_ptr<const TrainingData> data, const HyperparameterValues& values,
                           const TrainerSettings& settings) -> std::unique_ptr<EpochTrainer> {
        return std::make_unique<SlopeOneTrainer>(data, values, settings);
    };
    entry.load = [](const TensorBundle& bundle) -> std::shared_ptr<const Recommender> { return SlopeOneModel::load(bundle); };
    entry.estimateMemory = [](const HyperparameterValues&, const ProblemSize& size) {
        // Lists, the matrix both ways round, places; the deviations and a copy; scratch.
        return size.interactions * (8 + 16 + 4) + 2 * (4 * size.items * size.items) + 8 * 16 * size.items + 8 * size.users;
    };
    entry.roundWork = [](const HyperparameterValues&, const ProblemSize& size) {
        return PairSchedule::largestRound(size.items, size.interactions);
    };
    return entry;
}

}  // namespace tastescope
