#include "ui/pages/data_charts.h"

#include <QHBoxLayout>

#include <algorithm>
#include <numeric>

#include "ui/charts/chart_head.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/histogram.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"

namespace tastescope {

namespace {

constexpr int kGap = 24;
constexpr int kHeadHeight = 32;
constexpr int kLeastChart = 96;

}  // namespace

DataCharts::DataCharts(QWidget* parent) : QWidget(parent), valueHead_(new ChartHead), histogram_(new Histogram) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(column(valueHead_, histogram_), 1);
    connect(histogram_, &Histogram::readOutChanged, this, &DataCharts::tellBar);
    addCurve(popularity_);
    addCurve(activity_);
}

QWidget* DataCharts::column(ChartHead* head, QWidget* chart) {
    auto* whole = new QWidget;
    auto* stack = new QVBoxLayout(whole);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(head);
    stack->addWidget(chart, 1);
    return whole;
}

void DataCharts::addCurve(Curve& curve) {
    curve.head = new ChartHead;
    curve.chart = new CurveChart;
    layout()->addWidget(column(curve.head, curve.chart));
    static_cast<QHBoxLayout*>(layout())->setStretch(layout()->count() - 1, 1);
    connect(curve.chart, &ChartView::readingsChanged, this,
            [&curve](const QList<ChartReading>& readings, const QString& place) {
                curve.head->setAside(readings.isEmpty() ? curve.note
                                                        //: A point of a Lorenz curve: "60 % films: 28 %"
                                                        : DataCharts::tr("%1: %2").arg(place, readings.first().value));
            });
}

void DataCharts::setValues(const DatasetValues& values) {
    isExplicit_ = values.isExplicit;
    bars_ = values.valueHistogram;
    valueNote_ = values.valueNote;
    popularity_.note = values.popularityNote;
    activity_.note = values.activityNote;
    valueHead_->setTitle(values.valueTitle);
    popularity_.head->setTitle(tr("Popularity of %1").arg(values.noun.many));
    activity_.head->setTitle(tr("Activity of users"));
    histogram_->setValues(values.valueHistogram);
    histogram_->setAccessibleName(values.valueTitle);
    popularity_.chart->setValues(values.popularity);
    activity_.chart->setValues(values.activity);
    popularity_.head->setAside(popularity_.note);
    activity_.head->setAside(activity_.note);
    tellBar();
}

void DataCharts::tellBar() {
    const int bar = histogram_->current();
    if (bar < 0 || bar >= bars_.counts.size()) return valueHead_->setAside(valueNote_);
    const double all = std::accumulate(bars_.counts.begin(), bars_.counts.end(), 0.0);
    const QString share = percentText(all > 0 ? bars_.counts[bar] / all : 0);
    //: %1 a share of the ratings, %2 a rating
    valueHead_->setAside((isExplicit_ ? tr("%1 give %2")
                                      //: %1 a share of the users, %2 how many items they have
                                      : tr("%1 have %2"))
                             .arg(share, bars_.labels.value(bar)));
}

void DataCharts::setRoom(int height) {
    const int chart = height - grown(kHeadHeight);
    setVisible(chart >= grown(kLeastChart));
    setFixedHeight(std::max(chart, grown(kLeastChart)) + grown(kHeadHeight));
}

}  // namespace tastescope
