#pragma once

#include <memory>

#include "engine/core/index_types.h"
#include "engine/inspection/projection.h"
#include "engine/models/trained_model.h"
#include "ui/bridge/dataset_values.h"
#include "ui/bridge/earlier_list.h"
#include "ui/bridge/live_values.h"
#include "ui/bridge/run_data.h"
#include "ui/bridge/workbench_values.h"

namespace tastescope {

/// What is to be described: one model at one moment, one selection.
struct LiveQuestion {
    std::shared_ptr<const RunData> run;
    std::shared_ptr<const DatasetValues> dataset;  ///< of the same data set: its keys are the indices of the run
    std::shared_ptr<const Recommender> model;      ///< null before training: then no lists, sums and map
    double epoch = 0;
    qint64 user = -1;
    qint64 item = -1;
    ListBy listBy = ListBy::score;
    std::shared_ptr<const EarlierList> earlier;    ///< what the moves are counted from; null: no moves
    std::shared_ptr<const Projection> earlierMap;  ///< the last map, for a steady picture; may be null
    bool wantsMap = true;
    bool wantsRecommend = true;
    bool wantsFactors = false;
    int threadCount = 1;

    bool hasUser() const { return user >= 0 && user < qint64(dataset->users.size()); }
    bool hasItem() const { return item >= 0 && item < qint64(dataset->items.size()); }
    UserIndex userIndex() const { return UserIndex(std::size_t(user)); }
    ItemIndex itemIndex() const { return ItemIndex(std::size_t(item)); }
    const UserRow& userRow() const { return dataset->users[std::size_t(user)]; }
    const ItemRow& itemRow(ItemIndex index) const { return dataset->items[index.value()]; }
    const ModelContext& context() const { return *run->context; }
    TrainedModel trained() const { return {model, run->context}; }
};

struct LiveAnswer {
    LiveValues values;
    std::shared_ptr<const EarlierList> list;       ///< the user's list of this answer; null without model or user
    std::shared_ptr<const Projection> projection;  ///< to be the next question's `earlierMap`; null without a map
};

}  // namespace tastescope
