#include "ui/pages/metric_view.h"

#include "ui/charts/metric_chart.h"
#include "ui/pages/factor_view.h"
#include "ui/pages/view_choice.h"
#include "ui/theme/grown_size.h"
#include "ui/widgets/meter_figure.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tastescope {

MetricView::MetricView(QWidget* parent)
    : QWidget(parent),
      choice_(new ViewChoice(tr("Metric"))),
      note_(new TextLabel({}, TextRole::label, Ink::faint)),
      figure_(new MeterFigure),
      chart_(new MetricChart),
      factors_(new FactorView),
      place_(new QStackedLayout) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(choice_);
    row->addWidget(note_, 1);
    row->addWidget(figure_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    place_->addWidget(chart_);
    place_->addWidget(factors_);
    column->addLayout(place_, 1);
    fixGrownHeight(*figure_, 28);
    connect(chart_, &ChartView::readingsChanged, this, [this] { figure_->setValue(chart_->valueText()); });
    connect(choice_, &ViewChoice::idChosen, this, [this](const QString& id) {
        setWantedId(id);
        emit metricChosen(id);
    });
    showWanted();
}

void MetricView::setMetrics(const std::vector<MetricValues>& metrics) {
    metrics_ = metrics;
    listEntries();
}

void MetricView::setHasFactors(bool hasFactors) {
    if (hasFactors == hasFactors_) return;
    hasFactors_ = hasFactors;
    listEntries();
}

void MetricView::setFactors(const FactorHealthValues& factors) {
    factors_->setValues(factors);
}

bool MetricView::showsFactors() const {
    return hasFactors_ && wantedId_ == QLatin1String(kFactorsId);
}

void MetricView::listEntries() {
    std::vector<ViewChoice::Entry> entries;
    for (const MetricValues& metric : metrics_)
        entries.push_back(ViewChoice::Entry{metric.id, metric.name});
    if (hasFactors_) entries.push_back(ViewChoice::Entry{QLatin1String(kFactorsId), tr("Factor health")});
    choice_->setEntries(entries);
    showWanted();
}

void MetricView::setWantedId(const QString& id) {
    wantedId_ = id;
    showWanted();
}

QString MetricView::shownId() const {
    return choice_->currentId();
}

void MetricView::setListed(bool isListed) {
    choice_->setVisible(isListed);
}

void MetricView::showWanted() {
    place_->setCurrentWidget(showsFactors() ? static_cast<QWidget*>(factors_) : chart_);
    figure_->setVisible(!showsFactors());
    if (showsFactors()) {
        choice_->setCurrentId(QLatin1String(kFactorsId));
        note_->setText({});
        return;
    }
    const MetricValues* shown = metrics_.empty() ? nullptr : &metrics_.front();
    for (const MetricValues& metric : metrics_)
        if (metric.id == wantedId_) shown = &metric;
    if (shown) choice_->setCurrentId(shown->id);
    const QString note = shown ? shown->note : QString();
    if (note != note_->text()) note_->setText(note);
    chart_->setValues(shown ? shown->chart : MetricChartValues());
    chart_->setAccessibleName(shown ? tr("Chart of %1").arg(shown->name) : tr("Metric chart"));
}

}  // namespace tastescope
