#include "ui/bridge/map_description.h"

#include <algorithm>
#include <cmath>

#include "engine/inspection/projection_alignment.h"
#include "engine/models/capabilities.h"

namespace tastescope {

namespace {

int pointOf(const std::vector<qint64>& keys, qint64 item) {
    const auto place = std::lower_bound(keys.begin(), keys.end(), item);
    return place == keys.end() || *place != item ? -1 : int(place - keys.begin());
}

void fillPoints(const LiveQuestion& question, const Projection& projection, const std::vector<bool>& isDrawn,
                LiveValues& values) {
    const std::vector<std::uint32_t>& counts = question.context().itemTrainCounts;
    const std::uint32_t most = *std::max_element(counts.begin(), counts.end());
    const std::vector<ItemRow>& rows = question.dataset->items;
    for (std::size_t item = 0; item < isDrawn.size(); ++item) {
        if (!isDrawn[item]) continue;
        const PlanePoint point = projection.points[item];
        const double weight = std::sqrt(double(counts[item]) / double(most));
        values.map.points.push_back(MapPoint{point.x, point.y, float(weight), rows[item].category});
        values.map.names.append(rows[item].title);
        values.mapKeys.push_back(qint64(item));
    }
}

}  // namespace

std::shared_ptr<const Projection> describeMap(const LiveQuestion& question, LiveValues& values) {
    const auto* embeddings = dynamic_cast<const HasEmbeddings*>(question.model.get());
    if (embeddings == nullptr) return nullptr;
    const std::vector<bool> isDrawn = rowsWithRatings(question.context().itemTrainCounts);
    auto projection = std::make_shared<Projection>(
        projectToPlane(embeddings->itemEmbeddings(), isDrawn, question.threadCount));
    if (question.earlierMap) *projection = alignedProjection(*projection, *question.earlierMap, isDrawn);
    if (isDrawn.empty()) return projection;
    fillPoints(question, *projection, isDrawn, values);
    values.map.categoryNames = question.dataset->categoryNames;
    if (!question.hasItem()) return projection;
    values.map.selected = pointOf(values.mapKeys, question.item);
    for (const NeighbourRow& near : values.item.nearest)
        values.map.neighbours.push_back(pointOf(values.mapKeys, near.key));
    return projection;
}

}  // namespace tastescope
