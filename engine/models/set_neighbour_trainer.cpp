#include "engine/models/set_neighbour_trainer.h"

#include <cmath>
#include <utility>

#include "engine/models/item_weight_model.h"
#include "engine/models/positives_hyperparameter.h"
#include "engine/models/user_weight_model.h"

namespace tastescope {
namespace {

/// Source: Deshpande, Karypis, TOIS 22(1), 2004, §4.3.
void toUnitLength(SparseRows& weights) {
    for (std::size_t row = 0; row < weights.rowCount(); ++row) {
        const std::span<float> values = weights.values(row);
        double squares = 0.0;
        for (const float value : values) squares += static_cast<double>(value) * static_cast<double>(value);
        const double length = std::sqrt(squares);
        if (!(length > 0.0)) continue;
        for (float& value : values) value = static_cast<float>(static_cast<double>(value) / length);
    }
}

}  // namespace

std::unique_ptr<EpochTrainer> SetNeighbourTrainer::make(std::string modelId, NeighbourSide side, const TrainingData& data,
                                                        const HyperparameterValues& values, const TrainerSettings& settings) {
    const std::shared_ptr<const TrainingMatrix> history = data.matrix(values.choice<Signal>("positives"));
    SetSimilarityOptions options;
    options.similarity = values.choice<SetSimilarity>("similarity");
    options.powers = {values.real("item_power"), values.real("neighbour_power"), values.real("offset")};
    options.shrinkage = values.real("shrinkage");
    std::unique_ptr<CoCountTuning> tuning;
    if (side == NeighbourSide::items && options.similarity == SetSimilarity::coCount && values.flag("tunes"))
        tuning = std::make_unique<CoCountTuning>(history->byUser, settings.seed);
    PairRowPlan plan;
    plan.modelId = std::move(modelId);
    plan.kept = values.count("neighbours");
    plan.preparationRounds = tuning ? tuning->roundCount() : 0;
    plan.threadCount = settings.threadCount;
    return std::unique_ptr<EpochTrainer>(
        new SetNeighbourTrainer(std::move(plan), side, history, options, side == NeighbourSide::items && values.flag("normalises"),
                                std::move(tuning)));
}

SetNeighbourTrainer::SetNeighbourTrainer(PairRowPlan plan, NeighbourSide side, std::shared_ptr<const TrainingMatrix> history,
                                         const SetSimilarityOptions& options, bool normalises, std::unique_ptr<CoCountTuning> tuning)
    : PairRowTrainer(std::move(plan), side == NeighbourSide::items ? history->byItem : history->byUser,
                     side == NeighbourSide::items ? history->byUser : history->byItem),
      side_(side),
      history_(std::move(history)),
      options_(options),
      normalises_(normalises),
      tuning_(std::move(tuning)) {
    makeSimilarities();
}

void SetNeighbourTrainer::makeSimilarities() {
    SetSimilarityOptions options = options_;
    if (tuning_) options.powers = tuning_->chosen().value_or(options_.powers);
    const bool ofItems = side_ == NeighbourSide::items;
    similarities_ = std::make_unique<const SetSimilarities>(options, ofItems ? history_->byItem : history_->byUser,
                                                            ofItems ? history_->byUser : history_->byItem);
}

void SetNeighbourTrainer::prepare(std::size_t round) {
    tuning_->runRound(round, threadCount());
    if (round + 1 == tuning_->roundCount()) makeSimilarities();
}

void SetNeighbourTrainer::savePreparation(TensorBundle& state) const {
    if (tuning_) tuning_->save(state);
}

void SetNeighbourTrainer::loadPreparation(const TensorBundle& state) {
    if (!tuning_) return;
    tuning_->load(state);
    makeSimilarities();
}

PairRowTrainer::RowFiller SetNeighbourTrainer::rowFiller() const {
    return [this](std::size_t row, std::span<float> out) { similarities_->fillRow(row, out); };
}

std::shared_ptr<const Recommender> SetNeighbourTrainer::model() const {
    SparseRows weights = std::get<SparseRows>(*pairs());
    if (normalises_) toUnitLength(weights);
    if (side_ == NeighbourSide::items) return std::make_shared<ItemWeightModel>(modelId(), history_, std::move(weights));
    return std::make_shared<UserWeightModel>(modelId(), history_, std::move(weights));
}

}  // namespace tastescope
