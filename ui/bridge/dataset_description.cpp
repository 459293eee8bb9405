#include "ui/bridge/dataset_description.h"

#include <QCoreApplication>

#include "engine/core/errors.h"
#include "engine/data/dataset_facts.h"
#include "engine/experiments/data_source.h"
#include "ui/bridge/dataset_charts.h"
#include "ui/bridge/dataset_figures.h"
#include "ui/bridge/dataset_rows.h"
#include "ui/bridge/engine_text.h"
#include "ui/bridge/import_report.h"
#include "ui/bridge/noun_words.h"
#include "ui/bridge/rating_scale.h"

namespace tastescope {

namespace {

QString nameOf(const Dataset& dataset, const QString& path) {
    const QString name = engineText(dataset.name);
    if (path.toStdString() != kBuiltInPlanted) return name;
    //: The name of a data set that comes with the program
    return QCoreApplication::translate("DatasetDescription", "%1 (built in)").arg(name);
}

}  // namespace

std::shared_ptr<const DatasetValues> describeDataset(const Dataset& dataset, const QString& path,
                                                     const std::function<bool()>& isCancelled) {
    if (isCancelled()) throw Cancelled();
    const DatasetFacts facts = factsOf(dataset);
    const RatingScale scale = ratingScale(facts, dataset.minimumValue, dataset.maximumValue);
    auto values = std::make_shared<DatasetValues>();
    values->name = nameOf(dataset, path);
    values->path = path;
    values->iconName = nounIconName(dataset.itemNoun);
    values->noun = nounWords(dataset.itemNoun);
    values->categoryTitle = categoryWord(dataset.itemNoun);
    values->isExplicit = dataset.feedback == Feedback::explicitRatings;
    values->hasTruth = dataset.truth != nullptr;
    values->userCount = qint64(facts.users);
    values->itemCount = qint64(facts.items);
    values->ratingCount = qint64(facts.interactions);
    values->mean = facts.mean;
    values->lowest = scale.lowest;
    values->highest = scale.highest;
    values->valueDecimals = scale.decimals;
    values->figures = datasetFigures(dataset, facts, values->noun);
    fillDatasetCharts(*values, facts, scale);
    values->import = importReport(dataset, scale);
    fillDatasetRows(*values, dataset, scale, isCancelled);
    return values;
}

}  // namespace tastescope
