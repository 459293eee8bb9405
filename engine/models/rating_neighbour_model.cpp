#include "engine/models/rating_neighbour_model.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "engine/core/big_vector.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

float keptAt(const SparseRows& kept, std::size_t row, std::size_t column) {
    const std::span<const std::uint32_t> columns = kept.columns(row);
    const auto found = std::lower_bound(columns.begin(), columns.end(), static_cast<std::uint32_t>(column));
    if (found == columns.end() || *found != column) return 0.0F;
    return kept.values(row)[static_cast<std::size_t>(found - columns.begin())];
}

}  // namespace

RatingNeighbourModel::RatingNeighbourModel(std::string modelId, RatingNeighbourParameters parameters)
    : modelId_(std::move(modelId)), parameters_(std::move(parameters)) {}

template <class SimilarityTo>
void RatingNeighbourModel::findNeighbours(const Question& question, const SimilarityTo& similarityTo,
                                          std::vector<Neighbour>& neighbours) const {
    const bool ofItems = parameters_.side == NeighbourSide::items;
    const std::uint32_t own = ofItems ? question.item.value() : question.user.value();
    const std::uint32_t other = ofItems ? question.user.value() : question.item.value();
    const SparseRows& ratings = ofItems ? parameters_.ratings->byUser : parameters_.ratings->byItem;
    const std::span<const std::uint32_t> rows = ratings.columns(other);
    const std::span<const float> values = ratings.values(other);
    neighbours.clear();
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (rows[place] == own) continue;
        const float similarity = similarityTo(rows[place]);
        if (similarity > 0.0F) neighbours.push_back({rows[place], similarity, values[place]});
    }
    const std::size_t count = parameters_.neighbours;
    if (neighbours.size() <= count) return;
    // The smallest similarity that counts; the rest stays in order, so that sums do not depend on how it was found.
    std::vector<float> sorted(neighbours.size());
    std::ranges::transform(neighbours, sorted.begin(), &Neighbour::similarity);
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::ranges::nth_element(sorted, last, std::greater<>());
    const float smallest = *last;
    auto equalOnes = static_cast<std::size_t>(std::count(sorted.begin(), last + 1, smallest));
    std::erase_if(neighbours, [&](const Neighbour& one) {
        if (one.similarity != smallest) return one.similarity < smallest;
        if (equalOnes == 0) return true;
        --equalOnes;
        return false;
    });
}

void RatingNeighbourModel::findNeighbours(const Question& question, std::vector<Neighbour>& neighbours) const {
    const std::size_t own = parameters_.side == NeighbourSide::items ? question.item.value() : question.user.value();
    if (const auto* triangle = std::get_if<PairTriangle>(parameters_.similarities.get()))
        findNeighbours(question, [&](std::size_t row) { return triangle->at(own, row); }, neighbours);
    else
        findNeighbours(
            question, [&](std::size_t row) { return keptAt(std::get<SparseRows>(*parameters_.similarities), own, row); },
            neighbours);
}

double RatingNeighbourModel::baseOf(const Question& question) const {
    return parameters_.addsBaseline ? parameters_.baseline.at(question.user, question.item) : 0.0;
}

double RatingNeighbourModel::deviation(const Question& question, const Neighbour& neighbour) const {
    const bool ofItems = parameters_.side == NeighbourSide::items;
    const Question theirs{ofItems ? question.user : UserIndex(neighbour.row), ofItems ? ItemIndex(neighbour.row) : question.item};
    return static_cast<double>(neighbour.rating) - baseOf(theirs);
}

double RatingNeighbourModel::predict(const Question& question, const std::vector<Neighbour>& neighbours) const {
    if (neighbours.empty()) return parameters_.addsBaseline ? baseOf(question) : parameters_.baseline.mean;
    double sum = 0.0;
    double weight = 0.0;
    for (const Neighbour& neighbour : neighbours) {
        sum += static_cast<double>(neighbour.similarity) * deviation(question, neighbour);
        weight += static_cast<double>(neighbour.similarity);
    }
    return baseOf(question) + sum / weight;
}

float RatingNeighbourModel::predictRating(UserIndex user, ItemIndex item) const {
    std::vector<Neighbour> neighbours;
    findNeighbours({user, item}, neighbours);
    return static_cast<float>(predict({user, item}, neighbours));
}

void RatingNeighbourModel::scoreAllItems(UserIndex user, std::span<float> scores) const {
    std::vector<Neighbour> neighbours;
    const bool ofUsers = parameters_.side == NeighbourSide::users;
    // Of users the own row is the same for every item, so it is laid out once.
    BigVector<float> similarities(ofUsers ? userCount() : 0);
    if (ofUsers) copyPairRow(*parameters_.similarities, user.value(), similarities);
    for (std::size_t item = 0; item < scores.size(); ++item) {
        const Question question{user, ItemIndex(item)};
        if (ofUsers)
            findNeighbours(question, [&](std::size_t row) { return similarities[row]; }, neighbours);
        else
            findNeighbours(question, neighbours);
        scores[item] = static_cast<float>(predict(question, neighbours));
    }
}

std::vector<ScorePart> RatingNeighbourModel::explainScore(UserIndex user, ItemIndex item) const {
    const Question question{user, item};
    std::vector<Neighbour> neighbours;
    findNeighbours(question, neighbours);
    std::vector<ScorePart> parts;
    if (parameters_.addsBaseline || neighbours.empty()) parts.push_back({TASTESCOPE_TR("mean rating"), parameters_.baseline.mean});
    if (parameters_.addsBaseline) {
        parts.push_back({TASTESCOPE_TR("this user"), parameters_.baseline.users[user.value()]});
        parts.push_back({TASTESCOPE_TR("this item"), parameters_.baseline.items[item.value()]});
    }
    double weight = 0.0;
    for (const Neighbour& neighbour : neighbours) weight += static_cast<double>(neighbour.similarity);
    std::ranges::stable_sort(neighbours, std::greater<>(), &Neighbour::similarity);
    for (const Neighbour& neighbour : neighbours) {
        ScorePart& part = parts.emplace_back();
        part.value = static_cast<double>(neighbour.similarity) * deviation(question, neighbour) / weight;
        if (parameters_.side == NeighbourSide::items) {
            part.name = TASTESCOPE_TR("similar item");
            part.item = ItemIndex(neighbour.row);
        } else {
            part.name = TASTESCOPE_TR("similar user");
            part.user = UserIndex(neighbour.row);
        }
    }
    return parts;
}

void RatingNeighbourModel::save(TensorBundle& bundle) const {
    bundle.setScalar("item_count", static_cast<std::uint64_t>(itemCount()));
    bundle.setScalar("user_count", static_cast<std::uint64_t>(userCount()));
    bundle.setScalar("neighbours", static_cast<std::uint64_t>(parameters_.neighbours));
    bundle.setScalar("adds_baseline", static_cast<std::uint64_t>(parameters_.addsBaseline ? 1 : 0));
    setSparseRows(bundle, "history", parameters_.ratings->byUser);
    setBaseline(bundle, "parameters.baseline", parameters_.baseline);
    setPairValues(bundle, "parameters.similarities", *parameters_.similarities);
}

std::shared_ptr<const RatingNeighbourModel> RatingNeighbourModel::load(std::string modelId, NeighbourSide side,
                                                                       const TensorBundle& bundle) {
    const auto items = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("item_count"));
    const auto users = static_cast<std::size_t>(bundle.scalar<std::uint64_t>("user_count"));
    auto ratings = std::make_shared<TrainingMatrix>();
    ratings->byUser = sparseRows(bundle, "history", users, items);
    ratings->byItem = transposed(ratings->byUser);
    RatingNeighbourParameters parameters;
    parameters.side = side;
    parameters.neighbours = std::max<std::size_t>(1, static_cast<std::size_t>(bundle.scalar<std::uint64_t>("neighbours")));
    parameters.addsBaseline = bundle.scalar<std::uint64_t>("adds_baseline") != 0;
    parameters.baseline = baseline(bundle, "parameters.baseline", users, items);
    parameters.similarities = std::make_shared<const PairValues>(
        pairValues(bundle, "parameters.similarities", side == NeighbourSide::items ? items : users, 1));
    parameters.ratings = std::move(ratings);
    return std::make_shared<RatingNeighbourModel>(std::move(modelId), std::move(parameters));
}

}  // namespace tastescope
