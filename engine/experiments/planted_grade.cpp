#include "engine/experiments/planted_grade.h"

#include <cmath>
#include <span>

#include "engine/data/planted_truth.h"
#include "engine/inspection/projection.h"
#include "engine/inspection/same_genre_share.h"
#include "engine/inspection/truth_recovery.h"
#include "engine/models/capabilities.h"

namespace tastescope {
namespace {

constexpr std::size_t kNeighbours = 10;

std::vector<bool> usersWithRatings(const UserLists& lists, std::size_t userCount) {
    std::vector<bool> users(userCount);
    for (std::size_t user = 0; user < userCount; ++user) users[user] = !lists.items(UserIndex(user)).empty();
    return users;
}

std::optional<double> correlation(std::span<const float> learned, const std::vector<float>& truth, const std::vector<bool>& used) {
    if (learned.size() != used.size() || truth.size() < used.size()) return std::nullopt;
    const double value = correlationOver(learned, truth, used);
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

}  // namespace

std::optional<PlantedGrade> gradeAgainstTruth(const TrainedModel& model, const Dataset& dataset, const InteractionPart& part,
                                              int threadCount) {
    if (!dataset.truth) return std::nullopt;
    PlantedGrade grade;
    grade.noiseFloor = noiseFloor(part);
    if (const auto* biases = dynamic_cast<const HasBiases*>(model.recommender.get())) {
        const std::vector<bool> users = usersWithRatings(model.context->trainLists, model.recommender->userCount());
        grade.userBiasCorrelation = correlation(biases->userBiases(), dataset.truth->userBiases, users);
        grade.itemBiasCorrelation =
            correlation(biases->itemBiases(), dataset.truth->itemBiases, rowsWithRatings(model.context->itemTrainCounts));
    }
    const auto* embeddings = dynamic_cast<const HasEmbeddings*>(model.recommender.get());
    if (embeddings == nullptr) return grade;
    const FactorMatrix& items = embeddings->itemEmbeddings();
    const std::vector<bool> learned = rowsWithRatings(model.context->itemTrainCounts);
    const TruthRecovery recovery = truthRecovery(items, dataset.truth->itemFactors, learned, threadCount);
    grade.recovery = recovery.recovery;
    grade.recoveryChance = recovery.chance;
    grade.factorCorrelations = recovery.factorCorrelations;
    const Projection picture = projectToPlane(items, learned, threadCount);
    grade.genreShare = sameGenreShare(picture, dataset.truth->itemGenres, learned, kNeighbours, threadCount);
    return grade;
}

}  // namespace tastescope
