// The part of the workbench that joins tables of items and users to the data set that is open.

#include <QFileInfo>

#include <utility>

#include "engine/core/errors.h"
#include "engine/reading/join_table.h"
#include "ui/bridge/dataset_description.h"
#include "ui/bridge/engine_text.h"
#include "ui/bridge/reading_source.h"
#include "ui/bridge/workbench_inside.h"
#include "ui/theme/number_text.h"

namespace tastescope {

void Workbench::Inside::openOrJoin(const QString& path) {
    const DataSource source = sourceFromText(path, {});
    if (!opened.dataset) return open(source, false, true);
    joinJob_.ask([path, source, dataset = opened.dataset] {
        JoinOutcome outcome;
        outcome.source = source;
        outcome.base = dataset;
        if (!isJoinable(path.toStdString())) return outcome;
        JoinResult result = joinTable(dataset, path.toStdString());
        outcome.values = describeDataset(*result.dataset, QString::fromStdString(dataset->report.path), [] { return false; });
        outcome.result = std::move(result);
        return outcome;
    });
}

void Workbench::Inside::takeJoined(JoinOutcome outcome) {
    if (!outcome.result) return open(outcome.source, false, true);
    // Another data set was opened meanwhile: the table was not meant for that one.
    if (outcome.base != opened.dataset) return;
    const JoinResult& result = *outcome.result;
    joins_.push_back({opened.dataset, opened.values, opened.config.data});
    isJoinLast_ = true;
    opened.dataset = result.dataset;
    opened.config.data.joined.push_back(outcome.source.path);
    auto values = std::make_shared<DatasetValues>(*outcome.values);
    values->path = opened.values->path;
    describeAsIt(std::move(values));
    QStringList columns;
    for (const std::string& column : result.addedColumns)
        columns << engineText(column);
    const QString matched = countText(qint64(result.matched));
    const QString rows = countText(qint64(result.rows));
    //: A table was joined to the data set: how many of its rows found their item
    QString sentence = (result.areItems ? tr("%1 of %2 items matched") : tr("%1 of %2 users matched")).arg(matched, rows);
    //: How many rows matched, and which columns they brought: "4,012 of 4,100 items matched: title, genres, year"
    if (!columns.isEmpty()) sentence = tr("%1: %2").arg(sentence, columns.join(tr(", ")));
    emit front.joined(sentence);
}

bool Workbench::Inside::undoJoin() {
    if (joins_.empty()) return false;
    JoinStep step = std::move(joins_.back());
    joins_.pop_back();
    isJoinLast_ = !joins_.empty() && isJoinLast_;
    opened.dataset = std::move(step.dataset);
    opened.config.data = std::move(step.source);
    describeAsIt(std::move(step.values));
    return true;
}

/// The same ratings with other words for their items and users: the training goes on as if nothing had been.
void Workbench::Inside::describeAsIt(std::shared_ptr<const DatasetValues> values) {
    opened.values = std::move(values);
    config_.data = opened.config.data;
    shownConfig_.data = opened.config.data;
    emit front.datasetChanged();
    live.setRun(run_, opened.values);
    live.setSelection(user, item);
    describeTrainingAgain();
    askForModel();
}

RunConfig Workbench::Inside::commandConfigOf(const TrainingSnapshot& snapshot) const {
    RunConfig config = commandConfig(snapshot);
    // Tables may have been joined after the run began.
    config.data = opened.config.data;
    return config;
}

}  // namespace tastescope
