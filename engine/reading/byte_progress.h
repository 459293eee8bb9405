#pragma once

#include <cstdint>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/progress.h"
#include "engine/core/stopwatch.h"

namespace tastescope {

/// Tells a listener how many bytes of one or several files are read, at most 50 times a second.
class ByteProgress {
  public:
    ByteProgress(ProgressListener listener, std::uint64_t totalBytes)
        : listener_(std::move(listener)), totalBytes_(totalBytes) {}

    /// Throws Cancelled if the listener asks for it. `bytesOfFile`: consumed so far of the file being read.
    void report(std::uint64_t bytesOfFile) {
        constexpr double kSecondsBetween = 0.02;
        if (!listener_ || (hasReported_ && sinceReport_.elapsedSeconds() < kSecondsBetween)) return;
        hasReported_ = true;
        sinceReport_.restart();
        if (!listener_(Progress{bytesOfEarlierFiles_ + bytesOfFile, totalBytes_, rows_})) throw Cancelled();
    }
    /// Rows read so far, for the next report.
    void setRows(std::uint64_t rows) { rows_ = rows; }
    void endFile(std::uint64_t bytesOfFile) { bytesOfEarlierFiles_ += bytesOfFile; }

  private:
    ProgressListener listener_;
    std::uint64_t totalBytes_;
    std::uint64_t rows_ = 0;
    std::uint64_t bytesOfEarlierFiles_ = 0;
    bool hasReported_ = false;
    Stopwatch sinceReport_;
};

}  // namespace tastescope
