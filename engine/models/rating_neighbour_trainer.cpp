#include "engine/models/rating_neighbour_trainer.h"

#include <algorithm>
#include <utility>

namespace tastescope {
namespace {

constexpr double kItemRegularisation = 10.0;
constexpr double kUserRegularisation = 15.0;
constexpr std::size_t kRowsPerBlock = 256;

std::vector<BlockRange> rangesOf(const SparseRows& rows, std::size_t valuesPerRange) {
    std::vector<BlockRange> ranges;
    BlockRange range;
    std::size_t values = 0;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        if (values > 0 && values + rows.rowSize(row) > valuesPerRange) {
            ranges.push_back(range);
            range.begin = row;
            values = 0;
        }
        values += rows.rowSize(row);
        range.end = row + 1;
    }
    ranges.push_back(range);
    return ranges;
}

/// The mean of each row, `ofNone` for a row without values.
std::vector<double> meansOf(const SparseRows& rows, double ofNone) {
    std::vector<double> means(rows.rowCount(), ofNone);
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        double sum = 0.0;
        for (const float value : rows.values(row)) sum += static_cast<double>(value);
        if (rows.rowSize(row) > 0) means[row] = sum / static_cast<double>(rows.rowSize(row));
    }
    return means;
}

bool needsBaseline(NeighbourForm form, RatingSimilarity similarity) {
    return form == NeighbourForm::baseline || similarity == RatingSimilarity::pearsonBaseline;
}

bool comparesOtherValues(RatingSimilarity similarity) {
    using enum RatingSimilarity;
    return similarity == adjustedCosine || similarity == pearson || similarity == pearsonBaseline;
}

}  // namespace

std::size_t keptSimilarities(const HyperparameterValues& values, std::size_t rows) {
    const std::size_t asked = values.count("kept_neighbours");
    if (asked == 0) return rows <= kRowsKeptWhole ? 0 : kKeptBeyond;
    return asked < rows ? asked : 0;
}

RatingNeighbourTrainer::Settings RatingNeighbourTrainer::settingsOf(NeighbourSide side, const HyperparameterValues& values) {
    return {side,
            values.choice<NeighbourForm>("form"),
            {values.choice<RatingSimilarity>("similarity"), values.real("shrinkage"), values.real("minimum_support")},
            values.count("neighbours")};
}

RatingNeighbourTrainer::Passes RatingNeighbourTrainer::passesOf(const Settings& settings, const TrainingMatrix& ratings) {
    Passes passes;
    passes.items = rangesOf(ratings.byItem, kRatingsPerRound);
    passes.users = rangesOf(ratings.byUser, kRatingsPerRound);
    if (needsBaseline(settings.form, settings.similarity.similarity))
        passes.baselineRounds = kPasses * (passes.items.size() + passes.users.size());
    if (comparesOtherValues(settings.similarity.similarity))
        passes.valueRounds = settings.side == NeighbourSide::items ? passes.users.size() : passes.items.size();
    return passes;
}

PairRowPlan RatingNeighbourTrainer::planOf(std::string modelId, const Settings& settings, const TrainingMatrix& ratings,
                                           const Passes& passes, const HyperparameterValues& values, int threadCount) {
    const SparseRows& rows = settings.side == NeighbourSide::items ? ratings.byItem : ratings.byUser;
    PairRowPlan plan;
    plan.modelId = std::move(modelId);
    plan.kept = keptSimilarities(values, rows.rowCount());
    plan.preparationRounds = passes.baselineRounds + passes.valueRounds;
    plan.threadCount = threadCount;
    return plan;
}

RatingNeighbourTrainer::RatingNeighbourTrainer(std::string modelId, NeighbourSide side, std::shared_ptr<const TrainingData> data,
                                               const HyperparameterValues& values, const TrainerSettings& settings)
    : RatingNeighbourTrainer(planOf(std::move(modelId), settingsOf(side, values), *data->matrix(Signal::ratings),
                                    passesOf(settingsOf(side, values), *data->matrix(Signal::ratings)), values,
                                    settings.threadCount),
                             settingsOf(side, values), data, data->matrix(Signal::ratings),
                             passesOf(settingsOf(side, values), *data->matrix(Signal::ratings))) {}

RatingNeighbourTrainer::RatingNeighbourTrainer(PairRowPlan plan, const Settings& settings,
                                               std::shared_ptr<const TrainingData> data,
                                               std::shared_ptr<const TrainingMatrix> ratings, Passes passes)
    : PairRowTrainer(std::move(plan), settings.side == NeighbourSide::items ? ratings->byItem : ratings->byUser,
                     settings.side == NeighbourSide::items ? ratings->byUser : ratings->byItem),
      settings_(settings),
      data_(std::move(data)),
      ratings_(std::move(ratings)),
      passes_(std::move(passes)),
      rowMeans_(meansOf(rows(), data_->trainMean())),
      otherMeans_(meansOf(others(), data_->trainMean())),
      places_(placesInOthers(rows(), others())),
      baseline_{data_->trainMean(), std::vector<double>(data_->userCount(), 0.0), std::vector<double>(data_->itemCount(), 0.0)} {
    if (passes_.valueRounds > 0) values_.assign(others().size(), 0.0F);
}

void RatingNeighbourTrainer::prepare(std::size_t round) {
    if (round < passes_.baselineRounds)
        passOverBiases(round);
    else
        makeValues((settings_.side == NeighbourSide::items ? passes_.users : passes_.items)[round - passes_.baselineRounds]);
}

void RatingNeighbourTrainer::passOverBiases(std::size_t round) {
    if (round == 0) {
        std::ranges::fill(baseline_.users, 0.0);
        std::ranges::fill(baseline_.items, 0.0);
    }
    const std::size_t step = round % (passes_.items.size() + passes_.users.size());
    if (step < passes_.items.size())
        solveBiases(ratings_->byItem, baseline_.mean, baseline_.users, kItemRegularisation, passes_.items[step], threadCount(),
                    baseline_.items);
    else
        solveBiases(ratings_->byUser, baseline_.mean, baseline_.items, kUserRegularisation,
                    passes_.users[step - passes_.items.size()], threadCount(), baseline_.users);
}

void RatingNeighbourTrainer::makeValues(BlockRange range) {
    const bool ofItems = settings_.side == NeighbourSide::items;
    const std::vector<double>& rowBiases = ofItems ? baseline_.items : baseline_.users;
    const std::vector<double>& otherBiases = ofItems ? baseline_.users : baseline_.items;
    const auto lowest = static_cast<double>(data_->dataset().minimumValue);
    const std::size_t count = range.end - range.begin;
    forEachBlock(blockCountFor(count, kRowsPerBlock), threadCount(), [&](std::size_t block) {
        const BlockRange part = rowsOfBlock(block, kRowsPerBlock, count);
        for (std::size_t other = range.begin + part.begin; other < range.begin + part.end; ++other) {
            const auto columns = others().columns(other);
            const auto values = others().values(other);
            for (std::size_t place = 0; place < columns.size(); ++place) {
                double origin = 0.0;
                switch (settings_.similarity.similarity) {
                    case RatingSimilarity::adjustedCosine: origin = otherMeans_[other]; break;
                    // Any origin will do; from the lowest rating whole stars stay whole and their sums exact.
                    case RatingSimilarity::pearson: origin = lowest; break;
                    case RatingSimilarity::pearsonBaseline:
                        origin = baseline_.mean + rowBiases[columns[place]] + otherBiases[other];
                        break;
                    default: break;
                }
                values_[others().offsets()[other] + place] = static_cast<float>(static_cast<double>(values[place]) - origin);
            }
        }
    });
}

PairRowTrainer::RowFiller RatingNeighbourTrainer::rowFiller() const {
    const bool areRatings = passes_.valueRounds == 0;
    const std::span<const float> values = areRatings ? std::span(others().allValues()) : std::span(values_);
    auto row = std::make_shared<RatingSimilarityRow>(settings_.similarity, ComparedRatings{rows(), others(), values, places_});
    return [row](std::size_t index, std::span<float> out) { row->fill(index, out); };
}

std::shared_ptr<const Recommender> RatingNeighbourTrainer::model() const {
    RatingNeighbourParameters parameters;
    parameters.side = settings_.side;
    parameters.neighbours = settings_.neighbours;
    parameters.addsBaseline = settings_.form != NeighbourForm::plain;
    parameters.baseline = baseline_;
    if (settings_.form != NeighbourForm::baseline) {
        std::ranges::fill(parameters.baseline.users, 0.0);
        std::ranges::fill(parameters.baseline.items, 0.0);
    }
    if (settings_.form == NeighbourForm::centred) {
        std::vector<double>& own = settings_.side == NeighbourSide::items ? parameters.baseline.items : parameters.baseline.users;
        for (std::size_t row = 0; row < own.size(); ++row) own[row] = rowMeans_[row] - baseline_.mean;
    }
    parameters.similarities = pairs();
    parameters.ratings = ratings_;
    return std::make_shared<RatingNeighbourModel>(modelId(), std::move(parameters));
}

void RatingNeighbourTrainer::savePreparation(TensorBundle& state) const { setBaseline(state, "baseline", baseline_); }

void RatingNeighbourTrainer::loadPreparation(const TensorBundle& state) {
    baseline_ = baseline(state, "baseline", data_->userCount(), data_->itemCount());
    // Derived from the baseline, so not part of the state; a round that is still to come makes its own once more.
    if (passes_.valueRounds > 0) makeValues({0, others().rowCount()});
}

}  // namespace tastescope
