#include "engine/planted/planted_truth_file.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/errors.h"
#include "engine/core/json.h"
#include "engine/core/safetensors_file.h"
#include "engine/core/tensor_bundle.h"
#include "engine/planted/planted_folder.h"

namespace tastescope {
namespace {

/// For the row of `id` in the file, by index of the data set.
std::vector<std::size_t> rowsByIndex(const std::filesystem::path& path, const char* kind, const IdMap& ids,
                                     std::size_t count, const std::vector<std::string>& fileIds) {
    const IdMap rows = IdMap::fromStrings(fileIds);
    if (rows.size() != fileIds.size())
        throw ModelFileError(path.string(), "the ids of its " + std::string(kind) + "s repeat",
                             "generate the data set anew");
    std::vector<std::size_t> order;
    order.reserve(count);
    for (std::uint32_t index = 0; index < count; ++index) {
        const std::optional<std::uint32_t> row = rows.find(ids.id(index));
        if (!row)
            throw DataError(path.string(),
                            "does not know the " + std::string(kind) + " '" + std::string(ids.id(index)) + "'",
                            "it belongs to other ratings; remove it, or generate the data set anew");
        order.push_back(*row);
    }
    return order;
}

FactorMatrix pickedRows(const FactorMatrix& matrix, const std::vector<std::size_t>& order) {
    FactorMatrix picked(order.size(), matrix.columns());
    for (std::size_t row = 0; row < order.size(); ++row)
        std::copy_n(matrix.row(order[row]).begin(), matrix.columns(), picked.row(row).begin());
    return picked;
}

template <class T>
std::vector<T> pickedValues(std::span<const T> values, const std::vector<std::size_t>& order) {
    std::vector<T> picked;
    picked.reserve(order.size());
    for (const std::size_t row : order)
        picked.push_back(values[row]);
    return picked;
}

std::vector<std::string> firstIds(const IdMap& ids, std::size_t count) {
    std::vector<std::string> first = ids.toStrings();
    first.resize(count);
    return first;
}

void writeExplanation(const PlantedTruth& truth, const std::filesystem::path& path) {
    Json json;
    json["about"] =
        "The truth behind these ratings. Vectors and biases are in truth.safetensors, a row for each of its ids.";
    json["formula"] =
        "rating = clip(round(mean + user_biases[u] + item_biases[i] + user_factors[u] . item_factors[i] + "
        "normal(0, noise)))";
    json["mean"] = truth.mean;
    json["noise"] = truth.noise;
    json["step"] = truth.step;
    json["minimum"] = truth.minimum;
    json["maximum"] = truth.maximum;
    json["users"] = truth.userFactors.rows();
    json["items"] = truth.itemFactors.rows();
    json["factors"] = truth.itemFactors.columns();
    json["genres"] = truth.genreNames;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << json.dump(2) << '\n';
    file.close();
    if (file.fail())
        throw DataError(path.string(), "cannot be written", "check the folder's permissions and the free space");
}

}  // namespace

void writePlantedTruth(const Dataset& dataset, const std::filesystem::path& folder) {
    const PlantedTruth& truth = *dataset.truth;
    TensorBundle bundle;
    bundle.setText("format_version", "1");
    bundle.setScalar("mean", truth.mean);
    bundle.setScalar("noise", truth.noise);
    bundle.setScalar("step", truth.step);
    bundle.setScalar("minimum", truth.minimum);
    bundle.setScalar("maximum", truth.maximum);
    bundle.setMatrix("user_factors", truth.userFactors);
    bundle.setMatrix("item_factors", truth.itemFactors);
    bundle.set<float>("user_biases", truth.userBiases);
    bundle.set<float>("item_biases", truth.itemBiases);
    bundle.set<std::uint32_t>("item_genres", truth.itemGenres);
    bundle.setStrings("genre_names", truth.genreNames);
    bundle.setStrings("user_ids", firstIds(dataset.userIds, truth.userFactors.rows()));
    bundle.setStrings("item_ids", firstIds(dataset.itemIds, truth.itemFactors.rows()));
    writeSafetensors(folder / kTruthFileName, bundle);
    writeExplanation(truth, folder / "truth.json");
}

std::shared_ptr<const PlantedTruth> readPlantedTruth(const std::filesystem::path& folder, const IdMap& userIds,
                                                     const IdMap& itemIds, std::size_t userCount,
                                                     std::size_t interactingItemCount) {
    const std::filesystem::path path = folder / kTruthFileName;
    std::error_code failure;
    if (!std::filesystem::exists(path, failure)) return nullptr;
    const TensorBundle bundle = readSafetensors(path);
    const std::vector<std::string> fileUsers = bundle.strings("user_ids");
    const std::vector<std::string> fileItems = bundle.strings("item_ids");
    const std::vector<std::size_t> userRows = rowsByIndex(path, "user", userIds, userCount, fileUsers);
    const std::vector<std::size_t> itemRows = rowsByIndex(path, "item", itemIds, interactingItemCount, fileItems);
    const std::size_t factorCount = bundle.matrix("item_factors").columns();

    auto truth = std::make_shared<PlantedTruth>();
    truth->mean = bundle.scalar<double>("mean");
    truth->noise = bundle.scalar<double>("noise");
    truth->step = bundle.scalar<double>("step");
    truth->minimum = bundle.scalar<double>("minimum");
    truth->maximum = bundle.scalar<double>("maximum");
    if (!(truth->step > 0.0) || !(truth->maximum > truth->minimum))
        throw ModelFileError(path.string(), "its rating scale is damaged", "generate the data set anew");
    truth->userFactors = pickedRows(bundle.matrix("user_factors", fileUsers.size(), factorCount), userRows);
    truth->itemFactors = pickedRows(bundle.matrix("item_factors", fileItems.size(), factorCount), itemRows);
    truth->userBiases = pickedValues(bundle.get<float>("user_biases", fileUsers.size()), userRows);
    truth->itemBiases = pickedValues(bundle.get<float>("item_biases", fileItems.size()), itemRows);
    truth->itemGenres = pickedValues(bundle.get<std::uint32_t>("item_genres", fileItems.size()), itemRows);
    truth->genreNames = bundle.strings("genre_names");
    for (const std::uint32_t genre : truth->itemGenres)
        if (genre >= truth->genreNames.size())
            throw ModelFileError(path.string(), "an item's genre has no name", "generate the data set anew");
    return truth;
}

}  // namespace tastescope
