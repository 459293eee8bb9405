#pragma once

#include <memory>

#include "engine/models/co_count_tuning.h"
#include "engine/models/model_registry.h"
#include "engine/models/pair_row_trainer.h"
#include "engine/models/rating_neighbour_model.h"
#include "engine/models/set_similarity.h"

namespace tastescope {

/// Trains ItemWeightModel or UserWeightModel from similarities of sets: the rounds of CoCountTuning where it was asked for, then
/// the largest similarities of each row.
class SetNeighbourTrainer final : public PairRowTrainer {
  public:
    static std::unique_ptr<EpochTrainer> make(std::string modelId, NeighbourSide side, const TrainingData& data,
                                              const HyperparameterValues& values, const TrainerSettings& settings);

    std::shared_ptr<const Recommender> model() const override;

  private:
    SetNeighbourTrainer(PairRowPlan plan, NeighbourSide side, std::shared_ptr<const TrainingMatrix> history,
                        const SetSimilarityOptions& options, bool normalises, std::unique_ptr<CoCountTuning> tuning);

    void prepare(std::size_t round) override;
    void savePreparation(TensorBundle& state) const override;
    void loadPreparation(const TensorBundle& state) override;
    RowFiller rowFiller() const override;
    void makeSimilarities();

    NeighbourSide side_;
    std::shared_ptr<const TrainingMatrix> history_;
    SetSimilarityOptions options_;
    bool normalises_;
    std::unique_ptr<CoCountTuning> tuning_;
    std::unique_ptr<const SetSimilarities> similarities_;
};

}  // namespace tastescope
