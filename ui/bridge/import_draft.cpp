#include "ui/bridge/import_draft.h"

#include <algorithm>
#include <utility>

#include "engine/core/errors.h"
#include "ui/bridge/import_choices.h"
#include "ui/bridge/import_description.h"
#include "ui/bridge/reading_source.h"

namespace tastescope {

namespace {

constexpr int kProgressMilliseconds = 50;

}  // namespace

ImportDraft::ImportDraft(ImportReaders readers, QObject* parent)
    : QObject(parent),
      readers_(std::move(readers)),
      previewJob_([this](ImportPreview preview) { takePreview(std::move(preview)); },
                  [this](std::exception_ptr failure) { fail(failure); }),
      countJob_([this](OpenedDataset opened) { takeOpened(std::move(opened)); },
                [this](std::exception_ptr failure) { fail(failure); }) {
    progressTimer_.setInterval(kProgressMilliseconds);
    connect(&progressTimer_, &QTimer::timeout, this, [this] {
        question_.findings.share = progress_->share();
        emit changed();
    });
}

ImportDraft::~ImportDraft() { cancelCounting(); }

void ImportDraft::begin(const DataSource& source, std::optional<OpenedDataset> opened) {
    end();
    source_ = source;
    question_.isAsked = true;
    opened_ = std::move(opened);
    if (opened_) question_.findings = describeFindings(*opened_->dataset);
    ask();
}

void ImportDraft::end() {
    cancelCounting();
    previewJob_.forget();
    opened_.reset();
    question_ = {};
}

void ImportDraft::choose(ImportChoice choice, const QString& id) {
    // The box stands there at once, also where the answer will be that it cannot be.
    for (ImportChoiceValues& each : question_.preview.choices)
        if (each.choice == choice) each.current = int(std::max<qsizetype>(0, each.ids.indexOf(id)));
    change(withChoice(openOptionsOf(source_), choice, id));
}

void ImportDraft::chooseUse(int column, ColumnUse use) {
    OpenOptions options = openOptionsOf(source_);
    options.columns = withUse(options.columns.value_or(roles_), std::size_t(std::max(0, column)), use);
    change(options);
}

void ImportDraft::weigh(const QString& eventType, double weight) {
    OpenOptions options = openOptionsOf(source_);
    const std::string type = eventType.toStdString();
    const auto found = std::find_if(options.eventWeights.begin(), options.eventWeights.end(),
                                    [&type](const EventWeight& each) { return each.type == type; });
    if (found == options.eventWeights.end())
        options.eventWeights.push_back({type, weight});
    else
        found->weight = weight;
    for (EventTypeValues& each : question_.findings.events)
        if (each.type == eventType) each.weight = weight;
    change(options);
}

void ImportDraft::change(const OpenOptions& options) {
    source_ = withReading(std::move(source_), options);
    opened_.reset();
    ask();
}

std::optional<OpenedDataset> ImportDraft::take() {
    std::optional<OpenedDataset> opened = std::exchange(opened_, std::nullopt);
    if (opened) end();
    return opened;
}

void ImportDraft::ask() {
    cancelCounting();
    if (!opened_) {
        // The types of events stay in sight: their weights may be what is being chosen.
        ImportFindings counting;
        counting.events = std::move(question_.findings.events);
        question_.findings = std::move(counting);
    }
    previewJob_.ask([read = readers_.preview, source = source_] { return read(source.path, openOptionsOf(source)); });
    emit changed();
}

void ImportDraft::takePreview(ImportPreview preview) {
    roles_ = preview.plan.roles;
    question_.preview = describePreview(preview, openOptionsOf(source_));
    if (!opened_) count();
    emit changed();
}

void ImportDraft::count() {
    progress_ = std::make_shared<OpeningProgress>();
    progressTimer_.start();
    countJob_.ask([read = readers_.open, source = source_, progress = progress_] {
        return read(source, [progress](const Progress& at) { return progress->take(at); });
    });
}

void ImportDraft::cancelCounting() {
    progressTimer_.stop();
    if (progress_) progress_->cancel();
    countJob_.forget();
}

void ImportDraft::takeOpened(OpenedDataset opened) {
    progressTimer_.stop();
    question_.findings = describeFindings(*opened.dataset);
    opened_ = std::move(opened);
    emit changed();
}

void ImportDraft::fail(const std::exception_ptr& failure) {
    progressTimer_.stop();
    // The file was read under these options before: its beginning cannot change that.
    if (opened_) return;
    question_.findings = impossibleFindings(failureFrom(failure, QString::fromStdString(source_.path)));
    emit changed();
}

}  // namespace tastescope
