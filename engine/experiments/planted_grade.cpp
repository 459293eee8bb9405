#include "engine/experiments/planted_grade.h"

#include "engine/data/planted_truth.h"
#include "engine/inspection/projection.h"
#include "engine/inspection/same_genre_share.h"
#include "engine/inspection/truth_recovery.h"
#include "engine/models/capabilities.h"

namespace tastescope {
namespace {

constexpr std::size_t kNeighbours = 10;

}  // namespace

std::optional<PlantedGrade> gradeAgainstTruth(const TrainedModel& model, const Dataset& dataset, const InteractionPart& part,
                                              int threadCount) {
    if (!dataset.truth) return std::nullopt;
    PlantedGrade grade;
    grade.noiseFloor = noiseFloor(part);
    const auto* embeddings = dynamic_cast<const HasEmbeddings*>(model.recommender.get());
    if (embeddings == nullptr) return grade;
    const FactorMatrix& items = embeddings->itemEmbeddings();
    const std::vector<bool> learned = rowsWithRatings(model.context->itemTrainCounts);
    const TruthRecovery recovery = truthRecovery(items, dataset.truth->itemFactors, learned, threadCount);
    grade.recovery = recovery.recovery;
    grade.recoveryChance = recovery.chance;
    const Projection picture = projectToPlane(items, learned, threadCount);
    grade.genreShare = sameGenreShare(picture, dataset.truth->itemGenres, learned, kNeighbours, threadCount);
    return grade;
}

}  // namespace tastescope
