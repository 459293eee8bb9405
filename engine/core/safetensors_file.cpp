#include "engine/core/safetensors_file.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <system_error>

#include "engine/core/errors.h"
#include "engine/core/json.h"

namespace tastescope {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors is little-endian");

constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;
constexpr std::size_t kDataAlignment = 8;

struct Entry {
    std::string name;
    TensorType type;
    std::vector<std::uint64_t> shape;
    std::uint64_t begin;
    std::uint64_t end;
};

std::optional<TensorType> typeFromName(std::string_view name) {
    for (const TensorType type : {TensorType::u8, TensorType::u32, TensorType::u64, TensorType::i64, TensorType::f32,
                                  TensorType::f64})
        if (name == tensorTypeName(type)) return type;
    return std::nullopt;
}

std::string lastSystemError() { return std::generic_category().message(errno); }

/// Big elements first, so that every tensor starts aligned without gaps.
std::vector<const std::pair<const std::string, Tensor>*> tensorsInFileOrder(const TensorBundle& bundle) {
    std::vector<const std::pair<const std::string, Tensor>*> order;
    for (const auto& entry : bundle.tensors()) order.push_back(&entry);
    std::stable_sort(order.begin(), order.end(), [](const auto* left, const auto* right) {
        return elementSize(left->second.type) > elementSize(right->second.type);
    });
    return order;
}

Entry parsedEntry(const std::string& path, const std::string& name, const Json& value) {
    const auto damaged = [&](const std::string& what) {
        return ModelFileError(path, "the header entry of '" + name + "' is damaged: " + what);
    };
    if (!value.is_object() || !value.contains("dtype") || !value.contains("shape") || !value.contains("data_offsets"))
        throw damaged("dtype, shape or data_offsets is missing");
    const Json& dtype = value["dtype"];
    const std::optional<TensorType> type = dtype.is_string() ? typeFromName(dtype.get<std::string>()) : std::nullopt;
    if (!type) throw damaged("its dtype is not one this program uses");
    Entry entry{name, *type, {}, 0, 0};
    std::uint64_t byteCount = elementSize(*type);
    if (!value["shape"].is_array()) throw damaged("its shape is not a list");
    for (const Json& extent : value["shape"]) {
        if (!extent.is_number_unsigned()) throw damaged("its shape holds something other than a count");
        entry.shape.push_back(extent.get<std::uint64_t>());
        if (__builtin_mul_overflow(byteCount, entry.shape.back(), &byteCount)) throw damaged("its shape is too large");
    }
    const Json& offsets = value["data_offsets"];
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() || !offsets[1].is_number_unsigned())
        throw damaged("its data_offsets are not two counts");
    entry.begin = offsets[0].get<std::uint64_t>();
    entry.end = offsets[1].get<std::uint64_t>();
    if (entry.end < entry.begin || entry.end - entry.begin != byteCount) throw damaged("its size does not match its shape");
    return entry;
}

}  // namespace

void writeSafetensors(const std::filesystem::path& path, const TensorBundle& bundle) {
    Json header = Json::object();
    if (!bundle.metadata().empty()) header["__metadata__"] = bundle.metadata();
    const auto order = tensorsInFileOrder(bundle);
    std::uint64_t offset = 0;
    for (const auto* entry : order) {
        const auto& [name, tensor] = *entry;
        header[name] = {{"dtype", tensorTypeName(tensor.type)},
                        {"shape", tensor.shape},
                        {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    std::string headerText = header.dump(-1, ' ', false, Json::error_handler_t::replace);
    headerText.resize((headerText.size() + kDataAlignment - 1) / kDataAlignment * kDataAlignment, ' ');
    if (headerText.size() > kMaxHeaderBytes) throw ModelFileError(path.string(), "its header would exceed 100 MB");

    std::filesystem::path temporary = path;
    temporary += ".writing-" + std::to_string(getpid());
    std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
    if (!file)
        throw ModelFileError(path.string(), "cannot be written: " + lastSystemError(), "choose a folder you may write to");
    const std::uint64_t headerSize = headerText.size();
    file.write(reinterpret_cast<const char*>(&headerSize), sizeof headerSize);
    file.write(headerText.data(), static_cast<std::streamsize>(headerText.size()));
    for (const auto* entry : order) {
        const BigVector<std::byte>& bytes = entry->second.bytes;
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    file.close();
    std::error_code renamed;
    if (file.fail()) {
        const std::string reason = lastSystemError();
        std::filesystem::remove(temporary, renamed);
        throw ModelFileError(path.string(), "could not be written to the end: " + reason, "free some space and try again");
    }
    std::filesystem::rename(temporary, path, renamed);
    if (renamed) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw ModelFileError(path.string(), "cannot be written: " + renamed.message());
    }
}

TensorBundle readSafetensors(const std::filesystem::path& path) {
    const std::string name = path.string();
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        throw ModelFileError(name, "is a folder", "name the model file, made by train --save FILE");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw ModelFileError(name, "cannot be opened: " + lastSystemError(), "name a model file, made by train --save FILE");
    const std::uint64_t fileSize = std::filesystem::file_size(path, failure);
    const auto notAModel = [&](const std::string& why) {
        return ModelFileError(name, "is not a model file: " + why, "name a model file, made by train --save FILE");
    };
    std::uint64_t headerSize = 0;
    file.read(reinterpret_cast<char*>(&headerSize), sizeof headerSize);
    if (failure || !file || headerSize > kMaxHeaderBytes || headerSize + sizeof headerSize > fileSize)
        throw notAModel("it does not start like a .safetensors file");
    std::string headerText(headerSize, '\0');
    file.read(headerText.data(), static_cast<std::streamsize>(headerSize));
    const Json header = Json::parse(headerText, nullptr, false);
    if (!file || !header.is_object()) throw notAModel("its header is not JSON");

    TensorBundle bundle;
    bundle.setOrigin(name);
    std::vector<Entry> entries;
    for (const auto& [key, value] : header.items()) {
        if (key != "__metadata__") {
            entries.push_back(parsedEntry(name, key, value));
            continue;
        }
        if (!value.is_object()) throw ModelFileError(name, "its __metadata__ is damaged");
        for (const auto& [textKey, text] : value.items()) {
            if (!text.is_string()) throw ModelFileError(name, "its __metadata__ is damaged");
            bundle.setText(textKey, text.get<std::string>());
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
        return left.begin != right.begin ? left.begin < right.begin : left.end < right.end;
    });
    const std::uint64_t dataSize = fileSize - sizeof headerSize - headerSize;
    std::uint64_t expected = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != expected) throw ModelFileError(name, "the tensor '" + entry.name + "' leaves a gap or overlaps another");
        expected = entry.end;
    }
    if (expected != dataSize)
        throw ModelFileError(name, "has " + std::to_string(dataSize) + " bytes of data where its header announces " +
                                       std::to_string(expected), "the file may have been cut off; copy it again");
    for (const Entry& entry : entries) {
        Tensor tensor{entry.type, entry.shape, {}};
        tensor.bytes.resize(entry.end - entry.begin);
        file.read(reinterpret_cast<char*>(tensor.bytes.data()), static_cast<std::streamsize>(tensor.bytes.size()));
        if (!file) throw ModelFileError(name, "cannot be read to the end");
        bundle.setTensor(entry.name, std::move(tensor));
    }
    return bundle;
}

}  // namespace tastescope
