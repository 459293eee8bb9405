#include "ui/pages/inspector_item_section.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/charts/histogram.h"
#include "ui/theme/grown_size.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/icon_line.h"
#include "ui/widgets/identity_header.h"
#include "ui/widgets/neighbour_list.h"
#include "ui/widgets/parts_waterfall.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr int kHistogramHeight = 104;
constexpr int kLeastRows = 1;

TextLabel* makeNote() {
    auto* note = new TextLabel({}, TextRole::label, Ink::muted);
    note->setWordWrap(true);
    note->setContentsMargins(0, 4, 0, 6);
    return note;
}

}  // namespace

InspectorItemSection::InspectorItemSection(QWidget* parent)
    : QWidget(parent),
      header_(new IdentityHeader),
      ratingsHeader_(new SectionHeader({})),
      ratings_(new Histogram),
      whyHeader_(new SectionHeader(tr("Why is it on the list?"))),
      parts_(new PartsWaterfall),
      actual_(new IconLine(TextRole::label, Ink::muted)),
      whyNote_(makeNote()),
      nearestHeader_(new SectionHeader({})),
      nearest_(new NeighbourList),
      nearestNote_(makeNote()) {
    nearest_->setLeastRows(kLeastRows);
    nearest_->setWishedRows(kLeastRows);
    fixGrownHeight(*ratings_, kHistogramHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addSpacing(6);
    column->addWidget(ratingsHeader_);
    column->addWidget(ratings_);
    column->addWidget(whyHeader_);
    column->addWidget(parts_);
    column->addWidget(actual_);
    column->addWidget(whyNote_);
    column->addSpacing(8);
    column->addWidget(nearestHeader_);
    column->addWidget(nearestNote_);
    column->addWidget(nearest_, 1);
    column->addStretch(0);
    connect(nearest_, &NeighbourList::picked, this, &InspectorItemSection::itemPicked);
}

void InspectorItemSection::setNoun(const NounValues& noun) {
    //: %1 is the noun of the items
    ratingsHeader_->setTitle(tr("Ratings given to this %1").arg(noun.one));
    //: %1 is the noun of the items, in the plural
    nearestHeader_->setTitle(tr("Nearest %1").arg(noun.many));
}

void InspectorItemSection::setPage(InspectorPage page) {
    page_ = page;
    // Beside the Data page more follows below.
    setSizePolicy(QSizePolicy::Preferred, page == InspectorPage::data ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void InspectorItemSection::setItem(const ItemInsight& item) {
    // Beside the Train page the user stands above.
    layout()->setContentsMargins(0, page_ == InspectorPage::train ? 10 : 0, 0, 0);
    header_->setItem(item.title, item.facts, item.category);
    fillRatings(item);
    fillParts(item);
    fillNearest(item);
}

void InspectorItemSection::fillRatings(const ItemInsight& item) {
    const bool isShown = page_ == InspectorPage::data && !item.ratings.counts.isEmpty();
    ratingsHeader_->setVisible(isShown);
    ratings_->setVisible(isShown);
    if (!isShown) return;
    ratingsHeader_->setHint(item.ratingsNote);
    ratings_->setValues(item.ratings);
}

void InspectorItemSection::fillParts(const ItemInsight& item) {
    const bool isWhy = page_ == InspectorPage::recommend;
    const std::vector<WaterfallPart>& parts = isWhy ? item.whyParts : item.parts;
    double largest = 0;
    for (const WaterfallPart& part : parts)
        largest = std::max(largest, std::abs(part.value));
    parts_->setParts(parts, decimalsFor(largest));
    parts_->setVisible(page_ != InspectorPage::data && !parts.empty());
    actual_->setLine(item.isHit ? QStringLiteral("check") : QStringLiteral("info"),
                     item.isHit ? Ink::good : Ink::muted, item.actual);
    actual_->setVisible(page_ == InspectorPage::train && !item.actual.isEmpty());
    whyNote_->setText(item.whyNote);
    whyNote_->setVisible(isWhy && !item.whyNote.isEmpty());
    whyHeader_->setVisible(whyNote_->isVisibleTo(this));
}

void InspectorItemSection::fillNearest(const ItemInsight& item) {
    const bool isShown = page_ != InspectorPage::data && (!item.nearest.empty() || !item.nearestNote.isEmpty());
    //: The heads of two columns; %1: what the numbers of the first are ("cosine")
    nearestHeader_->setHint(item.nearest.empty() ? QString() : tr("%1   ratings").arg(item.nearestMeasure));
    nearestHeader_->setVisible(isShown);
    nearestNote_->setText(item.nearestNote);
    nearestNote_->setVisible(isShown && !item.nearestNote.isEmpty());
    nearest_->setVisible(isShown && item.nearestNote.isEmpty());
    nearest_->setRows(item.nearest);
    nearest_->setCurrentKey(-1);
}

}  // namespace tastescope
