// A table of items or users beside a small set of ratings.

#include "engine/reading/side_files.h"
#include "tests/fuzz/fuzz_input.h"

using namespace tastescope;

namespace {

/// Users and items 1 to 3, so that a tenth of them is quickly known to a table.
std::shared_ptr<Dataset> smallDataset() {
    DatasetBuilder builder(OpenOptions{});
    builder.beginFile(true, false, 9);
    for (const char* user : {"1", "2", "3"})
        for (const char* item : {"1", "2", "3"}) {
            RatingRow row;
            row.user = user;
            row.item = item;
            builder.add(row);
        }
    return builder.finish("ratings.csv");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > fuzz::kMostBytes) return 0;
    constexpr const char* kNames[] = {"items.csv", "u.item", "movies.dat", "users.dat", "ratings.item", "a/b.tsv"};
    fuzz::MemoryTree tree;
    tree.add(kNames[data[size - 1] % std::size(kNames)], std::string(reinterpret_cast<const char*>(data), size - 1));
    const std::shared_ptr<Dataset> dataset = smallDataset();
    try {
        attachSideFiles(tree, surveyTree(tree), "", *dataset);
        fuzz::requireSound(*dataset);
    } catch (const DataError& error) {
        if (error.reason().empty()) __builtin_trap();
    }
    return 0;
}
