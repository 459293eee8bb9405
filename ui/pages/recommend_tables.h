#pragma once

#include <QWidget>

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/live_values.h"

namespace tastescope {

class ChartHead;
class DataTable;
class RankedTable;
class RatedTable;
class TextLabel;

/// What a user has rated, and beside it what is recommended.
class RecommendTables : public QWidget {
    Q_OBJECT
  public:
    explicit RecommendTables(QWidget* parent = nullptr);

    void setDataset(const DatasetValues& dataset);
    void setInsight(const RecommendInsight& insight);
    void setCurrentItem(qint64 item);

  signals:
    void itemPicked(qint64 item);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void setRated(const RecommendInsight& insight);
    void setRanked(const RecommendInsight& insight);
    void giveTitlesRoom();

    NounValues noun_;
    bool isExplicit_ = true;
    int valueDecimals_ = 1;
    RatedTable* rated_;
    RankedTable* ranked_;
    ChartHead* ratedHead_;
    ChartHead* rankedHead_;
    DataTable* ratedView_;
    DataTable* rankedView_;
    TextLabel* refusal_;
};

}  // namespace tastescope
