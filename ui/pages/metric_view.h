#pragma once

#include "ui/bridge/training_values.h"
#include "ui/table_models/factor_values.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace tastescope {

class FactorView;
class MeterFigure;
class MetricChart;
class TextLabel;
class ViewChoice;

/// The id under which the factors stand in the list.
inline constexpr const char* kFactorsId = "factors";

/// One metric of a run over its epochs: the list it is chosen from, what it was measured on, the figure, the curve. Or, chosen
/// from the same list, the health of the factors.
class MetricView : public QWidget {
    Q_OBJECT
  public:
    explicit MetricView(QWidget* parent = nullptr);

    /// Shows the wanted metric, or the first one where there is none of that id.
    void setMetrics(const std::vector<MetricValues>& metrics);
    /// Whether the model has factors to choose in the list.
    void setHasFactors(bool hasFactors);
    void setFactors(const FactorHealthValues& factors);
    /// Whether the factors are chosen and can be shown.
    bool showsFactors() const;
    /// The id that was asked for; it is kept while a run has no such metric. Empty: the first of any run.
    QString wantedId() const { return wantedId_; }
    void setWantedId(const QString& id);
    /// The id of the metric in sight, empty if there is none.
    QString shownId() const;
    /// Whether it has a list of its own, or something else chooses.
    void setListed(bool isListed);

  signals:
    /// Chosen by the user.
    void metricChosen(const QString& id);

  private:
    void listEntries();
    void showWanted();

    bool hasFactors_ = false;
    std::vector<MetricValues> metrics_;
    QString wantedId_;
    ViewChoice* choice_;
    TextLabel* note_;
    MeterFigure* figure_;
    MetricChart* chart_;
    FactorView* factors_;
    QStackedLayout* place_;
};

}  // namespace tastescope
