#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

#include "engine/data/dataset.h"
#include "engine/data/id_map.h"
#include "engine/data/planted_truth.h"
#include "engine/writing/dataset_writer.h"

namespace tastescope {

/// Writes a data set as comma-separated text: ratings.csv (userId,itemId,rating,timestamp, in the order of the rows),
/// items.csv and users.csv (id, then every known column; several categories of a row are parted by |, the numbers of a
/// vector by a space), and, where it has a truth, truth.safetensors and a short truth.json that explains it. Rows of
/// items.csv are in order of id, shorter ids first. Makes the folder; files of these names are replaced. The same bytes
/// for any number of threads (0: all). Cost: O(rows), formatted in parallel; memory: some 60 MB beside the data set.
/// Throws DataError with the file and the reason of the operating system, ModelFileError for truth.safetensors.
void writePlantedFolder(const Dataset& dataset, const std::filesystem::path& folder, int threadCount = 0);
/// The same in another format, with the truth beside it. Throws RequestError if the format cannot hold the data, too.
void writePlantedFolder(const Dataset& dataset, const DatasetWriter& writer, const std::filesystem::path& folder,
                        int threadCount = 0);

/// The truth kept beside a written data set, its rows put in the order of these ids; null where the folder has no
/// truth.safetensors. Items are the first `interactingItemCount` of `itemIds`, users the first `userCount` of
/// `userIds`. Throws DataError naming the first id that the truth does not know; ModelFileError where the file is
/// damaged.
std::shared_ptr<const PlantedTruth> readPlantedTruth(const std::filesystem::path& folder, const IdMap& userIds,
                                                     const IdMap& itemIds, std::size_t userCount,
                                                     std::size_t interactingItemCount);

}  // namespace tastescope
