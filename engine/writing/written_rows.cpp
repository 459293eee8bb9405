#include "engine/writing/written_rows.h"

#include <algorithm>
#include <vector>

#include "engine/core/block_loop.h"

namespace tastescope {

void writeRows(TextFile& file, std::size_t rowCount, int threadCount,
               const std::function<void(std::string&, std::size_t)>& appendRow) {
    constexpr std::size_t kRowsPerBlock = std::size_t{1} << 17;
    constexpr std::size_t kBlocksAtOnce = 16;
    const std::size_t blockCount = blockCountFor(rowCount, kRowsPerBlock);
    std::vector<std::string> texts(std::min(kBlocksAtOnce, blockCount));
    for (std::size_t first = 0; first < blockCount; first += kBlocksAtOnce) {
        const std::size_t count = std::min(kBlocksAtOnce, blockCount - first);
        forEachBlock(count, threadCount, [&](std::size_t block) {
            std::string& text = texts[block];
            text.clear();
            const BlockRange range = rowsOfBlock(first + block, kRowsPerBlock, rowCount);
            for (std::size_t row = range.begin; row < range.end; ++row)
                appendRow(text, row);
        });
        for (std::size_t block = 0; block < count; ++block)
            file.write(texts[block]);
    }
}

}  // namespace tastescope
