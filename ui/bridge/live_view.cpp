#include "ui/bridge/live_view.h"

#include <algorithm>
#include <utility>

namespace tastescope {

namespace {

/// A map of more items than this takes longer than a frame: a selection alone does not ask for another one.
constexpr std::size_t kQuickMapItems = 10'000;

}  // namespace

LiveView::LiveView(QObject* parent)
    : QObject(parent), job_([this](Answer answer) {
          if (answer.generation == generation_) take(std::move(answer.live), answer.hasMap);
      }) {}

void LiveView::setRun(std::shared_ptr<const RunData> run, std::shared_ptr<const DatasetValues> dataset) {
    const bool isOtherData = question_.dataset != dataset;
    ++generation_;
    job_.forget();
    question_.run = std::move(run);
    question_.dataset = std::move(dataset);
    question_.model = nullptr;
    question_.epoch = 0;
    question_.earlier = nullptr;
    model_ = {};
    if (!isOtherData) return;
    question_.earlierMap = nullptr;
    question_.user = question_.item = -1;
    values_ = {};
}

void LiveView::setModel(const ModelSnapshot& snapshot) {
    if (snapshot.data != question_.run) return;
    model_ = snapshot;
    question_.model = snapshot.model;
    question_.epoch = snapshot.epoch;
    ask(true);
}

void LiveView::setSelection(qint64 user, qint64 item) {
    if (user != question_.user) question_.earlier = nullptr;
    question_.user = user;
    question_.item = item;
    ask(question_.dataset && question_.dataset->items.size() <= kQuickMapItems);
}

void LiveView::setListBy(ListBy by) {
    question_.listBy = by;
    ask(false);
}

void LiveView::setRecommendWanted(bool isWanted) {
    if (isWanted == question_.wantsRecommend) return;
    question_.wantsRecommend = isWanted;
    if (isWanted) ask(false);
}

void LiveView::setFactorsWanted(bool isWanted) {
    if (isWanted == question_.wantsFactors) return;
    question_.wantsFactors = isWanted;
    if (isWanted) ask(false);
}

void LiveView::ask(bool wantsMap) {
    if (!question_.run || !question_.dataset) return;
    LiveQuestion question = question_;
    // A map that waits to be made must not be lost to a question that does not ask for it.
    question.wantsMap = wantsMap || job_.isBusy();
    job_.ask([question, generation = generation_] {
        return Answer{describeLive(question), question.wantsMap, generation};
    });
}

void LiveView::take(LiveAnswer answer, bool hasMap) {
    if (!hasMap) keepMap(answer.values);
    values_ = std::move(answer.values);
    question_.earlier = nextEarlierList(question_.earlier, answer.list);
    if (answer.projection) question_.earlierMap = std::move(answer.projection);
    emit changed();
}

void LiveView::keepMap(LiveValues& values) const {
    values.map = values_.map;
    values.mapKeys = values_.mapKeys;
    const auto positionOf = [&](qint64 item) {
        const auto found = std::find(values.mapKeys.begin(), values.mapKeys.end(), item);
        return found == values.mapKeys.end() ? -1 : int(found - values.mapKeys.begin());
    };
    values.map.selected = positionOf(values.item.item);
    values.map.neighbours.clear();
    for (const NeighbourRow& row : values.item.nearest)
        if (const int position = positionOf(row.key); position >= 0) values.map.neighbours.push_back(position);
}

}  // namespace tastescope
