#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/core/progress.h"
#include "engine/reading/import_preview.h"
#include "ui/bridge/import_values.h"
#include "ui/bridge/latest_job.h"
#include "ui/bridge/opened_dataset.h"
#include "ui/bridge/opening_progress.h"

namespace tastescope {

/// What a draft reads with: the engine, or in a test what waits for the test.
struct ImportReaders {
    std::function<ImportPreview(const std::string& source, const OpenOptions& options)> preview;
    std::function<OpenedDataset(const DataSource& source, const ProgressListener& progress)> open;
};

/// A reading that is being decided on. Each choice shows the beginning of the file anew, then the whole file is opened in the
/// background: the sentence comes from the real thing, and accepting only has to take it over. The newest choice wins.
class ImportDraft : public QObject {
    Q_OBJECT
  public:
    explicit ImportDraft(ImportReaders readers, QObject* parent = nullptr);
    ~ImportDraft() override;

    /// `opened`: the data set so read, where it is there already.
    void begin(const DataSource& source, std::optional<OpenedDataset> opened = std::nullopt);
    /// Forgets everything; work under way is cancelled.
    void end();

    void choose(ImportChoice choice, const QString& id);
    void chooseUse(int column, ColumnUse use);
    void weigh(const QString& eventType, double weight);

    const ImportQuestion& question() const { return question_; }
    const DataSource& source() const { return source_; }
    std::shared_ptr<const OpeningProgress> progress() const { return progress_; }
    /// The data set, once it is ready; ends the draft.
    std::optional<OpenedDataset> take();

  signals:
    void changed();

  private:
    void change(const OpenOptions& options);
    void ask();
    void count();
    void cancelCounting();
    void takePreview(ImportPreview preview);
    void takeOpened(OpenedDataset opened);
    void fail(const std::exception_ptr& failure);

    ImportReaders readers_;
    DataSource source_;
    ImportQuestion question_;
    ColumnRoles roles_;
    std::optional<OpenedDataset> opened_;
    std::shared_ptr<OpeningProgress> progress_;
    QTimer progressTimer_;
    LatestJob<ImportPreview> previewJob_;
    LatestJob<OpenedDataset> countJob_;
};

}  // namespace tastescope
