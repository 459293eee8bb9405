#include "ui/bridge/opened_dataset.h"

#include <QCoreApplication>

#include <exception>
#include <new>
#include <utility>

#include "engine/core/errors.h"
#include "engine/experiments/run_preparation.h"
#include "ui/bridge/dataset_description.h"
#include "ui/bridge/engine_text.h"
#include "ui/bridge/experiment_description.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::Opening)
};

}  // namespace

OpenedDataset openForWindow(DataSource source, const ModelRegistry& registry, int threadCount, const ProgressListener& progress) {
    OpenedDataset opened;
    opened.dataset = openSource(source, progress);
    const bool isFlat = opened.dataset->feedback == Feedback::explicitRatings &&
                        opened.dataset->minimumValue == opened.dataset->maximumValue;
    if (isFlat) {
        source.asImplicit = true;
        opened.dataset = openSource(source, progress);
    }
    opened.models = trainableModels(registry, *opened.dataset);
    // With the reason of the first model, where none can learn from it.
    if (opened.models.empty()) checkTrainable(*opened.dataset, registry.entries().front());
    opened.splits = splitChoices(*opened.dataset);
    opened.config.data = source;
    opened.config.split = opened.splits.front().choice;
    opened.config.model = opened.models.front()->id;
    opened.run = makeRunData(opened.dataset, opened.config, threadCount);
    const auto isCancelled = [&progress] { return progress && !progress(Progress{1, 1}); };
    opened.values = describeDataset(*opened.dataset, QString::fromStdString(source.path), isCancelled);
    return opened;
}

Failure failureFrom(std::exception_ptr exception, const QString& path) {
    try {
        std::rethrow_exception(std::move(exception));
    } catch (const UserError& error) {
        const QString reason = engineText(error.reason());
        const QString hint = engineText(error.hint());
        return {reason, hint, QString::fromStdString(error.what())};
    } catch (const std::bad_alloc&) {
        return {Words::tr("There is not enough memory."), Words::tr("Close other programs, or choose less data."), path};
    } catch (const std::exception& error) {
        return {QString::fromStdString(error.what()), {}, path};
    }
}

}  // namespace tastescope
