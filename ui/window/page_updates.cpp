#include "ui/window/page_updates.h"

#include <utility>

#include "ui/bridge/workbench.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspector.h"
#include "ui/pages/recommend_page.h"
#include "ui/pages/train_page.h"
#include "ui/window/page_area.h"

namespace tastescope {

namespace {

// Whether something was stale; it is not any more.
bool takeStale(bool& isStale) {
    return std::exchange(isStale, false);
}

}  // namespace

PageUpdates::PageUpdates(const Workbench& workbench, PageArea& pages, Inspector& inspector, QObject* parent)
    : QObject(parent),
      workbench_(workbench),
      pages_(pages),
      inspector_(inspector),
      trainingPart_(turns_.addPart([this] { updateTraining(); })),
      livePart_(turns_.addPart([this] { updateLive(); })),
      inspectorPart_(turns_.addPart([this] { updateInspector(); })) {}

PageId PageUpdates::page() const {
    return pages_.page();
}

void PageUpdates::markAll(bool Stale::*part) {
    for (Stale& each : stale_)
        each.*part = true;
    staleInspector_.*part = true;
}

void PageUpdates::datasetChanged() {
    for (Stale& each : stale_)
        each = {};
    staleInspector_ = {};
    pageShown();
    inspectorShown();
}

void PageUpdates::splitChanged() {
    inspector_.setSplit(workbench_.split());
}

void PageUpdates::trainingChanged() {
    markAll(&Stale::training);
    turns_.ask(trainingPart_);
}

void PageUpdates::liveChanged() {
    markAll(&Stale::live);
    turns_.ask(livePart_);
    turns_.ask(inspectorPart_);
}

void PageUpdates::selectionChanged() {
    markAll(&Stale::selection);
    updateTables();
    updateInspector();
}

void PageUpdates::pageShown() {
    switch (page()) {
        case PageId::data:
            inspector_.setPage(InspectorPage::data);
            break;
        case PageId::train:
            inspector_.setPage(InspectorPage::train);
            break;
        case PageId::recommend:
            inspector_.setPage(InspectorPage::recommend);
            break;
    }
    updateTables();
    updateTraining();
    updateLive();
}

void PageUpdates::inspectorShown() {
    updateInspector();
}

// The parts that follow the data set and the selection.
void PageUpdates::updateTables() {
    if (!pages_.isInSight(page())) return;
    const bool isNewDataset = takeStale(stale().dataset);
    const bool isNewSelection = takeStale(stale().selection);
    const qint64 user = workbench_.selectedUser();
    const qint64 item = workbench_.selectedItem();
    switch (page()) {
        case PageId::data:
            if (isNewDataset) pages_.data().setDataset(workbench_.dataset());
            if (isNewDataset || isNewSelection) pages_.data().setSelection(user, item);
            break;
        case PageId::train:
            if (isNewDataset) pages_.train().setDataset(workbench_.dataset());
            if (isNewDataset || isNewSelection) pages_.train().setSelectedItem(item);
            break;
        case PageId::recommend:
            if (isNewDataset) pages_.recommend().setDataset(workbench_.dataset());
            if (isNewDataset || isNewSelection) {
                pages_.recommend().setListBy(workbench_.listBy());
                pages_.recommend().setSelection(user, item);
            }
            break;
    }
}

void PageUpdates::updateTraining() {
    if (!pages_.isInSight(PageId::train) || !takeStale(stale().training)) return;
    pages_.train().setTraining(workbench_.training());
}

void PageUpdates::updateLive() {
    if (!pages_.isInSight(page()) || page() == PageId::data || !takeStale(stale().live)) return;
    const LiveValues& live = workbench_.live();
    if (page() == PageId::train) {
        pages_.train().setMap(live.map, live.mapKeys);
        if (pages_.train().showsFactors()) pages_.train().setFactors(live.factors);
    } else {
        pages_.recommend().setInsight(live.recommend);
    }
}

void PageUpdates::updateInspector() {
    // Folded away it costs nothing.
    if (!inspector_.isVisibleTo(inspector_.window())) return;
    const bool isNewDataset = takeStale(staleInspector_.dataset);
    if (isNewDataset) {
        inspector_.setDataset(workbench_.dataset());
        inspector_.setSplit(workbench_.split());
    }
    if (takeStale(staleInspector_.live) || isNewDataset) inspector_.setLive(workbench_.live());
    if (takeStale(staleInspector_.selection) || isNewDataset) {
        inspector_.setPinned(workbench_.isUserPinned());
        inspector_.setSelection(workbench_.selectedUser(), workbench_.selectedItem());
    }
}

}  // namespace tastescope
