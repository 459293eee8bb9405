#pragma once

#include <functional>
#include <memory>
#include <string>

#include "engine/models/epoch_trainer.h"
#include "engine/models/pair_schedule.h"
#include "engine/models/pair_values.h"
#include "engine/models/training_position.h"

namespace tastescope {

/// What a trainer of pairs of rows needs to know of them.
struct PairRowPlan {
    std::string modelId;
    std::size_t kept = 0;               // values kept of a row; 0: the whole triangle
    std::size_t width = 1;              // numbers a pair, where the whole triangle is kept
    std::size_t preparationRounds = 0;  // before the first row
    int threadCount = 0;
};

/// Trains whatever is a matrix of pairs (items × items, users × users) made row by row: an epoch is the rounds of a preparation,
/// then rounds of rows. What a row holds is the derived class's matter.
class PairRowTrainer : public EpochTrainer {
  public:
    /// `rows` and `others`: one matrix both ways round.
    PairRowTrainer(PairRowPlan plan, const SparseRows& rows, const SparseRows& others);

    std::size_t roundsPerEpoch() const final { return plan_.preparationRounds + schedule_.roundCount(); }
    std::size_t epochsDone() const final { return position_.epochsDone; }
    std::size_t roundsDone() const final { return position_.roundsDone; }
    RoundResult runRound(const LiveSettings& changes) final;
    void saveState(TensorBundle& state) const final;
    void loadState(const TensorBundle& state) final;

  protected:
    /// Fills one row: with `keepsAll()` the pairs with the rows before it (row × width), else with every row (rows).
    using RowFiller = std::function<void(std::size_t row, std::span<float> out)>;

    bool keepsAll() const { return plan_.kept == 0; }
    int threadCount() const { return plan_.threadCount; }
    const std::string& modelId() const { return plan_.modelId; }
    /// The pairs as they are now, rows that are not done yet being empty; shared once all are done.
    std::shared_ptr<const PairValues> pairs() const;

    virtual void prepare(std::size_t /*round*/) {}
    virtual void savePreparation(TensorBundle& /*state*/) const {}
    virtual void loadPreparation(const TensorBundle& /*state*/) {}
    /// With scratch of its own: one is made for each block of rows, by its thread.
    virtual RowFiller rowFiller() const = 0;

  private:
    void startRows();
    void fillTriangle(std::size_t round);
    void appendKeptRows(std::size_t round);

    PairRowPlan plan_;
    std::size_t rowCount_;
    PairSchedule schedule_;
    std::shared_ptr<PairValues> pairs_;
    std::size_t rowsDone_ = 0;
    TrainingPosition position_;
};

}  // namespace tastescope
