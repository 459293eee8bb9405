#pragma once

#include <QTest>

#include "ui/charts/item_map.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/metric_chart.h"
#include "ui/pages/train_page.h"
#include "ui/pages/view_choice.h"
#include "ui/widgets/eye_line.h"
#include "ui/widgets/meter_figure.h"

namespace tastescope::test {

inline MetricValues someMetric(const QString& id, const QString& name, int epochs) {
    MetricValues metric;
    metric.id = id;
    metric.name = name;
    metric.note = QStringLiteral("on 160 users");
    metric.chart.name = name;
    metric.chart.targetEpoch = 60;
    metric.chart.decimals = 2;
    for (int epoch = 0; epoch <= epochs; ++epoch)
        metric.chart.points.append({double(epoch), 0.01 * epoch});
    return metric;
}

inline TrainingValues someTraining(int epochs) {
    TrainingValues training;
    training.state = RunState::training;
    training.epoch = epochs;
    training.target = 60;
    training.lossName = QStringLiteral("Error (RMSE)");
    training.loss.targetEpoch = 60;
    for (int epoch = 0; epoch <= epochs; ++epoch) {
        training.loss.training.append({double(epoch), 1.0 - 0.01 * epoch});
        training.loss.validation.append({double(epoch), 1.1 - 0.01 * epoch});
    }
    training.metrics = {someMetric(QStringLiteral("recovery"), QStringLiteral("Truth recovered"), epochs),
                        someMetric(QStringLiteral("rmse"), QStringLiteral("RMSE"), epochs)};
    return training;
}

inline ItemMapValues someMap() {
    ItemMapValues map;
    map.points = {{0, 0, 0.5f, 0}, {1, 0, 0.5f, 1}, {0, 1, 0.5f, 2}, {-1, -1, 0.5f, 3}};
    map.names = QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    return map;
}

inline const std::vector<qint64> kKeys = {70, 71, 72, 73};

/// A page with its parts, as the user finds them.
struct ShownPage {
    explicit ShownPage(QSize size = QSize(720, 690)) {
        page.resize(size);
        page.show();
        page.setTraining(someTraining(20));
        page.setMap(someMap(), kKeys);
    }

    bool hasAll(const TrainingValues& training) const {
        return loss()->values() == training.loss && metric()->values() == training.metrics.front().chart;
    }
    LossChart* loss() const { return page.findChild<LossChart*>(); }
    MetricChart* metric() const { return page.findChild<MetricChart*>(); }
    ItemMap* map() const { return page.findChild<ItemMap*>(); }
    QString figure() const { return page.findChild<MeterFigure*>()->value(); }
    QString eye() const { return page.findChild<EyeLine*>()->text(); }
    ViewChoice* choice(const char* name) const {
        for (ViewChoice* choice : page.findChildren<ViewChoice*>())
            if (choice->accessibleName() == QLatin1String(name)) return choice;
        return nullptr;
    }
    ViewChoice* metrics() const { return choice("Metric"); }
    ViewChoice* sides() const { return choice("Beside the curves"); }

    TrainPage page;
};

}  // namespace tastescope::test
