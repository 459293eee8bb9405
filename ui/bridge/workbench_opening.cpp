// The part of the workbench that opens data sets.

#include <QFileInfo>

#include <utility>

#include "ui/bridge/workbench_inside.h"

namespace tastescope {

void Workbench::Inside::open(const QString& path, bool startsTraining) {
    cancelOpening();
    openingPath_ = path;
    playsAfterOpening_ = startsTraining;
    progress_ = std::make_shared<OpeningProgress>();
    opening = {true, path == QLatin1String(kBuiltInPlanted.data()) ? tr("Film club (built in)") : QFileInfo(path).fileName(), -1};
    progressTimer_.start();
    emit front.openingChanged();
    openingJob_.ask([this, path, progress = progress_] {
        return openForWindow(path, registry, threadCount, [progress](const Progress& at) {
            progress->share = at.total > 0 ? double(at.done) / double(at.total) : -1.0;
            return !progress->isCancelled;
        });
    });
}

void Workbench::Inside::cancelOpening() {
    if (!opening.isOpening) return;
    progress_->isCancelled = true;
    openingJob_.forget();
    progressTimer_.stop();
    opening = {};
    emit front.openingChanged();
}

void Workbench::Inside::openingFailed(std::exception_ptr failure, const QString& path) {
    progressTimer_.stop();
    opening = {};
    emit front.openingChanged();
    emit front.failed(failureFrom(std::move(failure), path));
}

void Workbench::Inside::takeOpened(OpenedDataset next, bool startsTraining) {
    progressTimer_.stop();
    opening = {};
    const std::string wanted = config_.model;
    opened = std::move(next);
    config_ = opened.config;
    for (const ModelEntry* model : opened.models)
        if (model->id == wanted) config_.model = wanted;
    run_.reset();
    runNumber_ = 0;
    isFirstRun_ = true;
    isUserPinned = false;
    user = item = -1;
    ratingsPerSecond_ = 0;
    describeExperimentAgain();
    emit front.openingChanged();
    emit front.datasetChanged();
    startAnew(startsTraining, opened.run);
    opened.run.reset();
}

}  // namespace tastescope
