// How fast a rating file becomes a data set.
// Usage: load_benchmark FILE_OR_FOLDER | load_benchmark ROWS (a generated CSV of so many rows)

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

#include "engine/core/random.h"
#include "engine/core/stopwatch.h"
#include "engine/reading/open_dataset.h"

using namespace tastescope;
namespace fs = std::filesystem;

namespace {

constexpr int kRepetitions = 5;

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

/// A CSV in the manner of MovieLens 20M: about 144 ratings a user, half stars, timestamps.
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

void measure(const std::string& source) {
    double best = 0.0;
    std::size_t rows = 0;
    std::string path;
    for (int repetition = 0; repetition < kRepetitions; ++repetition) {
        const Stopwatch watch;
        const std::shared_ptr<const Dataset> dataset = openDataset(source);
        const double seconds = watch.elapsedSeconds();
        best = repetition == 0 ? seconds : std::min(best, seconds);
        rows = dataset->interactionCount();
        path = dataset->report.path;
    }
    const double megabytes = static_cast<double>(fs::file_size(path)) / 1e6;
    std::printf("%zu rows, %.1f MB: %.3f s (best of %d), %.2f million rows/s, %.0f MB/s\n", rows, megabytes, best,
                kRepetitions, static_cast<double>(rows) / best / 1e6, megabytes / best);
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
