#pragma once

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/training_values.h"
#include "ui/table_models/factor_values.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

class QGridLayout;
class QStackedLayout;
class QTimer;

namespace tastescope {

class ChartHead;
class EmptyState;
class EyeLine;
class IconButton;
class ItemMap;
class LinkButton;
class LossChart;
class MetricView;
class SegmentedSwitch;
class TextLabel;
class ViewChoice;

/// The page to watch a model learn on: loss curves, a metric of choice, a small live map of the items. Values may come
/// 30 times a second: only what changed is set, and charts and map are repainted in turn, never in the same frame. A
/// hidden page takes its values when it is shown.
class TrainPage : public QWidget {
    Q_OBJECT
  public:
    explicit TrainPage(QWidget* parent = nullptr);

    void setDataset(std::shared_ptr<const DatasetValues> dataset);
    void setTraining(const TrainingValues& training);
    /// `keys` are those of the items, in the order of the points. The selected point is that of the selected item.
    void setMap(const ItemMapValues& values, const std::vector<qint64>& keys);
    void setFactors(const FactorHealthValues& factors);
    /// Whether the factors of the model are chosen to be seen.
    bool showsFactors() const;
    /// −1: none.
    void setSelectedItem(qint64 key);

    /// The metric the user chose, kept while a run does not have it; empty if none was chosen (the first is shown).
    QString metricId() const;
    void setMetricId(const QString& id);
    bool isLogarithmic() const;
    void setLogarithmic(bool isLogarithmic);
    bool isSmoothed() const;
    void setSmoothed(bool isSmoothed);

    QSize minimumSizeHint() const override { return {320, 280}; }

  public slots:
    /// For the keys L and S: like a choice by mouse, they tell `viewChanged`.
    void toggleLogarithmic();
    void toggleSmoothing();
    /// Asks for a file, PNG, SVG or CSV, and saves the loss chart in it.
    void saveChart();
    void saveChartTo(const QString& path);

  signals:
    void itemPicked(qint64 key);
    void testFiguresRequested();
    /// The user chose a metric, an axis or smoothing: to be remembered.
    void viewChanged();
    /// The factors came into sight or left it.
    void factorsShown(bool areShown);
    void failed(const QString& reason, const QString& hint);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    enum class Part { loss, metric, map };
    static constexpr int kParts = 3;

    void makeHead();
    void arrange(bool isLow);
    void showSide();
    void listSides();
    void showWords();
    int selectedPoint() const;
    void setDue(Part part);
    void updateNextPart();
    void updatePart(Part part);
    void chooseMetric(const QString& id);
    void tellFactorsShown();

    TrainingValues training_;
    ItemMapValues mapValues_;
    std::vector<qint64> mapKeys_;
    qint64 selectedItem_ = -1;
    std::array<bool, kParts> isDue_{};
    int nextPart_ = 0;
    bool isLow_ = false;
    bool areFactorsShown_ = false;

    EyeLine* eye_;
    ChartHead* head_;
    ViewChoice* side_;
    LinkButton* testFigures_;
    SegmentedSwitch* axis_;
    IconButton* save_;
    LossChart* lossChart_;
    EmptyState* missing_ = nullptr;
    QStackedLayout* lossPlace_;
    QWidget* lossPane_;
    MetricView* metricView_;
    QWidget* mapPane_;
    ChartHead* mapHead_;
    ItemMap* itemMap_;
    TextLabel* mapNote_;
    QStackedLayout* mapPlace_;
    QGridLayout* grid_;
    QTimer* turn_;
};

}  // namespace tastescope
