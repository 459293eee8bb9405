// The part of the workbench that opens data sets.

#include <QFileInfo>

#include <utility>

#include "engine/core/errors.h"
#include "ui/bridge/workbench_inside.h"

namespace tastescope {

namespace {

/// Whether the beginning of a file that could not be opened can be shown: then a person may know better how to read it.
bool canBePreviewed(const ImportReaders& readers, const QString& path) {
    try {
        return !readers.preview(path.toStdString(), {}).rows.empty();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

QString Workbench::Inside::nameOf(const QString& path) const {
    return path == QLatin1String(kBuiltInPlanted.data()) ? tr("Film club (built in)") : QFileInfo(path).fileName();
}

void Workbench::Inside::open(const QString& path, bool startsTraining, const OpenOptions& reading, bool asksWhenUnsure) {
    cancelImport();
    cancelOpening();
    openingPath_ = path;
    openingReading_ = reading;
    playsAfterOpening_ = startsTraining;
    asksNow_ = asksWhenUnsure && asksWhenUnsure_;
    progress_ = std::make_shared<OpeningProgress>();
    beginOpening(path);
    openingJob_.ask([this, path, reading, progress = progress_] {
        OpeningOutcome outcome;
        try {
            outcome.opened = readers.open(path, reading, [progress](const Progress& at) { return progress->take(at); });
        } catch (const DataError&) {
            outcome.failure = std::current_exception();
            outcome.canBeReadDifferently = canBePreviewed(readers, path);
        }
        return outcome;
    });
}

void Workbench::Inside::beginOpening(const QString& path) {
    opening = {};
    opening.isOpening = true;
    opening.name = nameOf(path);
    progressTimer_.start();
    emit front.openingChanged();
}

void Workbench::Inside::endOpening() {
    progressTimer_.stop();
    opening = {};
    emit front.openingChanged();
}

void Workbench::Inside::cancelOpening() {
    if (!opening.isOpening) return;
    if (progress_) progress_->cancel();
    openingJob_.forget();
    if (isImportAccepted_) cancelImport();
    endOpening();
}

void Workbench::Inside::openingFailed(const std::exception_ptr& failure, bool canBeReadDifferently) {
    endOpening();
    Failure told = failureFrom(failure, openingPath_);
    told.canBeReadDifferently = canBeReadDifferently;
    emit front.failed(told);
}

void Workbench::Inside::openingDone(OpeningOutcome outcome) {
    if (!outcome.opened) return openingFailed(outcome.failure, outcome.canBeReadDifferently);
    if (!asksNow_ || outcome.opened->dataset->report.doubts.empty())
        return takeOpened(std::move(*outcome.opened), playsAfterOpening_);
    // Nothing is replaced before somebody has looked at what was guessed.
    endOpening();
    draft.begin(openingPath_, openingReading_, std::move(outcome.opened));
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

// The question how to read a file.

void Workbench::Inside::readDifferently() {
    if (!opened.dataset || !opened.values->import.canBeReadDifferently) return;
    askHowToRead(opened.values->path, opened.reading);
}

void Workbench::Inside::readFailedDifferently() {
    if (!openingPath_.isEmpty()) askHowToRead(openingPath_, openingReading_);
}

void Workbench::Inside::askHowToRead(const QString& path, const OpenOptions& reading) {
    cancelOpening();
    playsAfterOpening_ = false;
    openingPath_ = path;
    draft.begin(path, reading);
}

void Workbench::Inside::acceptImport() {
    if (!draft.question().isAsked) return;
    openingReading_ = draft.options();
    isImportAccepted_ = true;
    if (draft.question().findings.state == ImportFindings::State::counting) {
        progress_.reset();
        beginOpening(draft.path());
    }
    importChanged();
}

void Workbench::Inside::cancelImport() {
    if (!draft.question().isAsked) return;
    isImportAccepted_ = false;
    draft.end();
    importChanged();
}

void Workbench::Inside::importChanged() {
    import = draft.question();
    if (!isImportAccepted_) {
        emit front.importChanged();
        return;
    }
    import = {};
    const ImportFindings findings = draft.question().findings;
    if (findings.state != ImportFindings::State::counting) isImportAccepted_ = false;
    emit front.importChanged();
    if (findings.state == ImportFindings::State::ready) {
        takeOpened(std::move(*draft.take()), playsAfterOpening_);
    } else if (findings.state == ImportFindings::State::impossible) {
        draft.end();
        endOpening();
        emit front.failed({findings.sentence, findings.hint, {}, true});
    }
}

}  // namespace tastescope
