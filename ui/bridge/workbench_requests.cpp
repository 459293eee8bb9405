// The part of the workbench that answers requests about the model in sight: test figures, files.

#include <QFileInfo>
#include <QSaveFile>

#include <memory>

#include "engine/models/model_file.h"
#include "ui/bridge/command_text.h"
#include "ui/bridge/test_figures.h"
#include "ui/bridge/workbench_inside.h"

namespace tastescope {

bool Workbench::Inside::hasModel(const ModelSnapshot& snapshot) {
    if (snapshot.model) return true;
    emit front.failed({tr("There is no model yet."), tr("Press Play first."), {}});
    return false;
}

void Workbench::Inside::measureTest() {
    session.withModel([this](const ModelSnapshot& model, const TrainingSnapshot&) {
        if (!hasModel(model)) return;
        cancelMeasuring();
        measuring_ = std::make_shared<TrainingControls>();
        testJob_.ask([this, model, controls = measuring_] {
            return measureTestFigures(registry, model, *controls, threadCount);
        });
    });
}

void Workbench::Inside::saveModel(const QString& path) {
    session.withModel([this, path](const ModelSnapshot& model, const TrainingSnapshot& snapshot) {
        if (!hasModel(model)) return;
        savePath_ = path;
        saveJob_.ask([path, model, config = toJson(commandConfigOf(snapshot))] {
            tastescope::saveModel(path.toStdString(), TrainedModel{model.model, model.data->context}, config);
            return path;
        });
    });
}

void Workbench::Inside::cancelMeasuring() {
    if (measuring_) measuring_->requestStop();
    testJob_.forget();
}

void Workbench::Inside::saveExperiment(const QString& path) {
    const std::shared_ptr<const TrainingSnapshot> snapshot = session.snapshot();
    if (!snapshot->data) return;
    saveText(path, experimentFileText(commandConfigOf(*snapshot)).toUtf8());
}

void Workbench::Inside::saveReadReport(const QString& path) {
    if (opened.dataset) saveText(path, QByteArray::fromStdString(refusedRowsAsCsv(opened.dataset->report)));
}

void Workbench::Inside::saveText(const QString& path, const QByteArray& text) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        emit front.failed({tr("%1 could not be written.").arg(path), file.errorString(), {}});
        return;
    }
    emit front.done(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

}  // namespace tastescope
