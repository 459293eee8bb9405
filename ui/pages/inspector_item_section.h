#pragma once

#include <QWidget>

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/live_values.h"
#include "ui/pages/inspector.h"

namespace tastescope {

class Histogram;
class IconLine;
class IdentityHeader;
class NeighbourList;
class PartsWaterfall;
class SectionHeader;
class TextLabel;

/// The item: beside the Data page how it was rated, beside Train the sum that predicts it and what the user really gave
/// it, beside Recommend why it is on the list; then what is nearest to it.
class InspectorItemSection : public QWidget {
    Q_OBJECT
  public:
    explicit InspectorItemSection(QWidget* parent = nullptr);

    void setNoun(const NounValues& noun);
    void setPage(InspectorPage page);
    void setItem(const ItemInsight& item);

  signals:
    void itemPicked(qint64 item);

  private:
    void fillParts(const ItemInsight& item);
    void fillNearest(const ItemInsight& item);
    void fillRatings(const ItemInsight& item);

    InspectorPage page_ = InspectorPage::train;
    IdentityHeader* header_;
    SectionHeader* ratingsHeader_;
    Histogram* ratings_;
    SectionHeader* whyHeader_;
    PartsWaterfall* parts_;
    IconLine* actual_;
    TextLabel* whyNote_;
    SectionHeader* nearestHeader_;
    NeighbourList* nearest_;
    TextLabel* nearestNote_;
};

}  // namespace tastescope
