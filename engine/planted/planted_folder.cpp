#include "engine/planted/planted_folder.h"

#include "engine/planted/planted_truth_file.h"
#include "engine/writing/dataset_writer.h"

namespace tastescope {

void writePlantedFolder(const Dataset& dataset, const std::filesystem::path& folder, int threadCount) {
    writePlantedFolder(dataset, datasetWriter("csv"), folder, threadCount);
}

void writePlantedFolder(const Dataset& dataset, const DatasetWriter& writer, const std::filesystem::path& folder,
                        int threadCount) {
    writeDataset(dataset, writer, folder, threadCount);
    if (dataset.truth != nullptr) writePlantedTruth(dataset, folder);
}

}  // namespace tastescope
