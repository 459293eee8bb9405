#include "ui/bridge/dataset_charts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

constexpr int kMostBars = 20;
constexpr int kMostTicks = 10;
constexpr std::size_t kCurveIntervals = 199;

bool isMultiple(double value, double step) {
    return std::abs(value / step - std::round(value / step)) < 1e-4;
}

/// The distance of the labels below bars that stand for levels: whole numbers where the steps are finer.
double tickStep(const RatingScale& scale) {
    if (scale.step >= 1 && scale.levelCount() <= kMostTicks) return scale.step;
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0})
        if (step >= scale.step && (scale.highest - scale.lowest) / step <= kMostTicks) return step;
    return scale.highest - scale.lowest;
}

QString countNoun(bool isExplicit) {
    return isExplicit ? QCoreApplication::translate("DatasetCharts", "ratings")
                      : QCoreApplication::translate("DatasetCharts", "interactions");
}

HistogramValues valueHistogram(const DatasetFacts& facts, const RatingScale& scale) {
    const ValueBars bars(scale, kMostBars);
    HistogramValues histogram;
    histogram.counts.fill(0, bars.count());
    histogram.countNoun = countNoun(true);
    for (const ValueCount& each : facts.valueHistogram)
        histogram.counts[bars.barOf(each.value)] += double(each.count);
    for (int bar = 0; bar < bars.count(); ++bar) {
        const double value = bars.valueOf(bar);
        const QString text = significantText(value);
        if (bars.areLevels()) {
            histogram.labels.append(fixedText(value, scale.decimals));
            histogram.tickLabels.append(isMultiple(value, tickStep(scale)) ? text : QString());
        } else {
            histogram.labels.append(QStringLiteral("%1–%2").arg(text, significantText(bars.valueOf(bar + 1))));
            histogram.tickLabels.append(bar % 3 == 0 ? text : QString());
        }
    }
    return histogram;
}

/// Bars of 1, 2–3, 4–7 … items a user.
HistogramValues activityHistogram(const std::vector<std::uint32_t>& descending) {
    HistogramValues histogram;
    histogram.countNoun = QCoreApplication::translate("DatasetCharts", "users");
    if (descending.empty()) return histogram;
    const auto barOf = [](std::uint32_t count) { return count == 0 ? 0 : int(std::log2(double(count))); };
    histogram.counts.fill(0, barOf(descending.front()) + 1);
    for (const std::uint32_t count : descending)
        ++histogram.counts[barOf(count)];
    for (int bar = 0; bar < histogram.counts.size(); ++bar) {
        const qint64 first = qint64(1) << bar;
        histogram.labels.append(bar == 0 ? countText(first)
                                         : QStringLiteral("%1–%2").arg(countText(first), countText(2 * first - 1)));
        histogram.tickLabels.append(bar % 2 == 0 ? countText(first) : QString());
    }
    return histogram;
}

CurveChartValues lorenzChart(const std::vector<std::uint32_t>& descending, const QString& what, bool isExplicit) {
    CurveChartValues chart;
    chart.points = lorenzCurve(descending);
    chart.xName = what;
    chart.yName = isExplicit ? QCoreApplication::translate("DatasetCharts", "share of ratings")
                             : QCoreApplication::translate("DatasetCharts", "share of interactions");
    chart.isShare = chart.hasDiagonal = chart.isFilled = true;
    return chart;
}

QString giniText(double gini) {
    //: How unequal a distribution is: 0 all alike, 1 one has all
    return QCoreApplication::translate("DatasetCharts", "Gini %1").arg(fixedText(gini, 2));
}

QString lookFor(const DatasetValues& values, const std::vector<std::uint32_t>& popularity) {
    const std::size_t fifth = (popularity.size() + 4) / 5;
    const double few = std::accumulate(popularity.begin(), popularity.begin() + std::ptrdiff_t(fifth), 0.0);
    const double all = std::accumulate(popularity.begin(), popularity.end(), 0.0);
    const QString share = percentText(all > 0 ? few / all : 0);
    if (2 * few >= all)
        return (values.isExplicit
                    ? QCoreApplication::translate("DatasetCharts",
                                                  "A few %1 get most of the ratings. A model that ignores this will "
                                                  "look good and recommend little.")
                    : QCoreApplication::translate("DatasetCharts",
                                                  "A few %1 get most of the attention. A model that ignores this will "
                                                  "look good and help little."))
            .arg(values.noun.many);
    return (values.isExplicit
                ? QCoreApplication::translate("DatasetCharts",
                                              "A fifth of the %1 has %2 of the ratings: a model that only knows them "
                                              "recommends little.")
                : QCoreApplication::translate("DatasetCharts",
                                              "A fifth of the %1 has %2 of the attention: a model that only knows "
                                              "them helps little."))
        .arg(values.noun.many, share);
}

}  // namespace

QList<QPointF> lorenzCurve(const std::vector<std::uint32_t>& descending) {
    const std::size_t size = descending.size();
    const double all = std::accumulate(descending.begin(), descending.end(), 0.0);
    QList<QPointF> points{{0, 0}};
    if (all <= 0) return points;
    const std::size_t intervals = std::min(size, kCurveIntervals);
    double sum = 0;
    std::size_t taken = 0;
    for (std::size_t interval = 1; interval <= intervals; ++interval) {
        const std::size_t end = size * interval / intervals;
        for (; taken < end; ++taken)
            sum += descending[size - 1 - taken];
        points.append({double(end) / double(size), sum / all});
    }
    return points;
}

void fillDatasetCharts(DatasetValues& values, const DatasetFacts& facts, const RatingScale& scale) {
    const QString users = QCoreApplication::translate("DatasetCharts", "users");
    if (values.isExplicit) {
        values.valueTitle = QCoreApplication::translate("DatasetCharts", "Rating values");
        values.valueHistogram = valueHistogram(facts, scale);
        if (scale.step > 0 && !facts.valueHistogram.empty() && facts.interactions > 0)
            //: A share of the ratings and a rating: "15 % give 5"
            values.valueNote =
                QCoreApplication::translate("DatasetCharts", "%1 give %2")
                    .arg(percentText(double(facts.valueHistogram.back().count) / double(facts.interactions)),
                         significantText(scale.highest));
    } else {
        values.valueTitle = QCoreApplication::translate("DatasetCharts", "%1 per user").arg(values.noun.manyTitle);
        values.valueHistogram = activityHistogram(facts.userActivity);
        if (!facts.userActivity.empty())
            values.valueNote = QCoreApplication::translate("DatasetCharts", "median %1")
                                   .arg(countText(facts.userActivity[facts.userActivity.size() / 2]));
    }
    values.popularity = lorenzChart(facts.itemPopularity, values.noun.many, values.isExplicit);
    values.popularityNote = giniText(facts.itemGini);
    values.activity = lorenzChart(facts.userActivity, users, values.isExplicit);
    values.activityNote = giniText(giniOfDescending(facts.userActivity));
    values.lookFor = lookFor(values, facts.itemPopularity);
}

}  // namespace tastescope
