// The part of the workbench that opens data sets.

#include <QFileInfo>

#include <utility>

#include "engine/core/errors.h"
#include "ui/bridge/workbench_inside.h"

namespace tastescope {

namespace {

/// Whether the beginning of a file that could not be opened can be shown: then a person may know better how to read it.
bool canBePreviewed(const ImportReaders& readers, const std::string& path) {
    try {
        return !readers.preview(path, {}).rows.empty();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

QString Workbench::Inside::nameOf(const std::string& path) const {
    return path == kBuiltInPlanted ? tr("Film club (built in)") : QFileInfo(QString::fromStdString(path)).fileName();
}

void Workbench::Inside::open(const DataSource& source, bool startsTraining, bool asksWhenUnsure) {
    cancelImport();
    cancelOpening();
    openingSource_ = source;
    playsAfterOpening_ = startsTraining;
    asksNow_ = asksWhenUnsure && asksWhenUnsure_;
    progress_ = std::make_shared<OpeningProgress>();
    beginOpening(source.path);
    openingJob_.ask([this, source, progress = progress_] {
        OpeningOutcome outcome;
        try {
            outcome.opened = readers.open(source, [progress](const Progress& at) { return progress->take(at); });
        } catch (const DataError&) {
            outcome.failure = std::current_exception();
            outcome.canBeReadDifferently = canBePreviewed(readers, source.path);
        }
        return outcome;
    });
}

void Workbench::Inside::beginOpening(const std::string& path) {
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
    Failure told = failureFrom(failure, QString::fromStdString(openingSource_.path));
    told.canBeReadDifferently = canBeReadDifferently;
    emit front.failed(told);
}

void Workbench::Inside::openingDone(OpeningOutcome outcome) {
    if (!outcome.opened) return openingFailed(outcome.failure, outcome.canBeReadDifferently);
    if (!asksNow_ || outcome.opened->dataset->report.doubts.empty())
        return takeOpened(std::move(*outcome.opened), playsAfterOpening_);
    // Nothing is replaced before somebody has looked at what was guessed.
    endOpening();
    draft.begin(openingSource_, std::move(outcome.opened));
}

void Workbench::Inside::takeOpened(OpenedDataset next, bool startsTraining) {
    progressTimer_.stop();
    opening = {};
    const std::string wanted = config_.model;
    opened = std::move(next);
    trained_ = opened.dataset;
    joins_.clear();
    isJoinLast_ = false;
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
    askHowToRead(opened.config.data);
}

void Workbench::Inside::readFailedDifferently() {
    if (!openingSource_.path.empty()) askHowToRead(openingSource_);
}

void Workbench::Inside::askHowToRead(const DataSource& source) {
    cancelOpening();
    playsAfterOpening_ = false;
    openingSource_ = source;
    draft.begin(source);
}

void Workbench::Inside::acceptImport() {
    if (!draft.question().isAsked) return;
    openingSource_ = draft.source();
    isImportAccepted_ = true;
    if (draft.question().findings.state == ImportFindings::State::counting) {
        progress_.reset();
        beginOpening(draft.source().path);
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
