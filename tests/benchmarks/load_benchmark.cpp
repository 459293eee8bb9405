// How fast a rating file becomes a data set, part by part, beside `wc -l` on the same file.
// Usage: load_benchmark FILE | load_benchmark ROWS (a generated CSV of so many rows, in the manner of MovieLens 20M)

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "engine/core/random.h"
#include "engine/core/stopwatch.h"
#include "engine/data/row_order.h"
#include "engine/reading/choose_input.h"
#include "engine/reading/dataset_builder.h"
#include "engine/reading/open_dataset.h"

using namespace tastescope;
namespace fs = std::filesystem;

namespace {

constexpr int kRepetitions = 7;

/// A folder that goes away with its contents.
class TemporaryFolder {
  public:
    TemporaryFolder() : path_(fs::temp_directory_path() / ("load_benchmark_" + std::to_string(::getpid()))) {
        fs::create_directory(path_);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

/// About 144 ratings a user, half stars, timestamps.
std::string writeGenerated(const fs::path& folder, std::uint64_t rowCount) {
    const std::string path = (folder / "ratings.csv").string();
    std::ofstream file(path, std::ios::binary);
    file << "userId,movieId,rating,timestamp\n";
    RandomStream stream(1, RandomPurpose::test);
    std::string row;
    for (std::uint64_t index = 0; index < rowCount; ++index) {
        const std::uint32_t halves = 1 + stream.below(10);
        row = std::to_string(index / 144 + 1) + ',' + std::to_string(1 + stream.below(27'000)) + ',' +
              std::to_string(halves / 2) + (halves % 2 == 1 ? ".5," : ".0,") +
              std::to_string(1'000'000'000 + stream.below(400'000'000)) + '\n';
        file.write(row.data(), static_cast<std::streamsize>(row.size()));
    }
    return path;
}

double medianSeconds(const std::function<void()>& work) {
    std::vector<double> seconds;
    for (int repetition = 0; repetition < kRepetitions; ++repetition) {
        const Stopwatch watch;
        work();
        seconds.push_back(watch.elapsedSeconds());
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// The columns with their ids numbered, without what comes after the last row.
std::size_t readColumns(const std::string& path) {
    const OpenOptions options;
    const ChosenInput chosen = chooseInput(path, options);
    DatasetBuilder builder(options);
    ByteProgress progress({}, 0);
    readChosen(chosen, options, builder, progress);
    return builder.interactionCount();
}

void measure(const std::string& path) {
    const double megabytes = static_cast<double>(fs::file_size(path)) / 1e6;
    const std::string command = "wc -l < '" + path + "' > /dev/null";
    const double before = peakMegabytes();
    std::size_t rows = 0;
    const double columns = medianSeconds([&] { rows = readColumns(path); });
    const double columnBytes = static_cast<double>(rows) * 20.0 / 1048576.0;
    const double readerPeak = peakMegabytes();
    const double counting = medianSeconds([&] {
        if (std::system(command.c_str()) != 0) std::exit(1);
    });
    double whole = 0.0;
    double orders = 0.0;
    whole = medianSeconds([&] { openDataset(path); });
    const std::shared_ptr<const Dataset> dataset = openDataset(path);
    orders = medianSeconds([&] {
        rowsByUser(dataset->interactions, dataset->userCount());
        rowsByItem(dataset->interactions, dataset->catalogueItemCount());
    });
    std::printf("%zu rows, %.1f MB; medians of %d\n", rows, megabytes, kRepetitions);
    std::printf("  wc -l                     %.3f s\n", counting);
    std::printf("  columns                   %.3f s  %.2f × wc -l  %.1f million rows/s\n", columns, columns / counting,
                static_cast<double>(rows) / columns / 1e6);
    std::printf("  data set                  %.3f s  %.2f × wc -l\n", whole, whole / counting);
    std::printf("  both orders of its rows   %.3f s\n", orders);
    std::printf("  peak memory of the columns' reader %.0f MB: %.2f × the columns (%.0f MB) + %.0f MB\n",
                readerPeak - before, 1.2, columnBytes, readerPeak - before - 1.2 * columnBytes);
    std::printf("  peak memory of the whole  %.0f MB\n", peakMegabytes());
}

}  // namespace

int main(int argumentCount, char** arguments) {
    try {
        const std::string_view argument = argumentCount > 1 ? arguments[1] : "1000000";
        std::uint64_t rowCount = 0;
        const auto [end, failure] = std::from_chars(argument.data(), argument.data() + argument.size(), rowCount);
        if (failure != std::errc() || end != argument.data() + argument.size()) {
            measure(std::string(argument));
            return 0;
        }
        const TemporaryFolder folder;
        measure(writeGenerated(folder.path(), rowCount));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
