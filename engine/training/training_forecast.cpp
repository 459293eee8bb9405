#include "engine/training/training_forecast.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

/// Memory that a program may take without pushing others out: Linux tells, elsewhere all of the free pages.
std::uint64_t availableMemory() {
    std::ifstream file("/proc/meminfo");
    std::string key;
    std::uint64_t kibibytes = 0;
    std::string unit;
    while (file >> key >> kibibytes) {
        if (key == "MemAvailable:") return kibibytes * 1024;
        std::getline(file, unit);
    }
#ifdef _SC_AVPHYS_PAGES
    const long pages = sysconf(_SC_AVPHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    if (pages > 0 && pageSize > 0) return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageSize);
#endif
    return 0;
}

std::string inMegabytes(std::uint64_t bytes) { return std::to_string((bytes + 999'999) / 1'000'000) + " MB"; }

}  // namespace

TrainingForecast forecastTraining(const ModelEntry& model, const HyperparameterValues& values, const ProblemSize& size) {
    return {model.estimateMemory(values, size), availableMemory()};
}

void refuseIfTooLarge(const ModelEntry& model, const HyperparameterValues& values, const ProblemSize& size) {
    const TrainingForecast forecast = forecastTraining(model, values, size);
    if (forecast.fits()) return;
    const bool hasRank = std::ranges::any_of(model.hyperparameters, [](const Hyperparameter& one) { return one.name == "rank"; });
    throw RequestError("training '" + model.id + "' on " + std::to_string(size.interactions) + " interactions needs about " +
                           inMegabytes(forecast.memoryBytes) + ", and " + inMegabytes(forecast.availableBytes) + " are free",
                       hasRank ? TASTESCOPE_TR("lower the embedding size (rank) or use fewer interactions")
                               : TASTESCOPE_TR("use data with fewer items, or a model with an embedding size, such as ials"));
}

}  // namespace tastescope
