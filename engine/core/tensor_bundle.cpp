#include "engine/core/tensor_bundle.h"

#include <cassert>
#include <cstring>

#include "engine/core/errors.h"
#include "engine/core/sha256.h"

namespace tastescope {

std::size_t elementSize(TensorType type) {
    switch (type) {
        case TensorType::u8: return 1;
        case TensorType::u32:
        case TensorType::f32: return 4;
        case TensorType::u64:
        case TensorType::i64:
        case TensorType::f64: return 8;
    }
    return 1;
}

std::string_view tensorTypeName(TensorType type) {
    switch (type) {
        case TensorType::u8: return "U8";
        case TensorType::u32: return "U32";
        case TensorType::u64: return "U64";
        case TensorType::i64: return "I64";
        case TensorType::f32: return "F32";
        case TensorType::f64: return "F64";
    }
    return "";
}

const std::string& TensorBundle::text(const std::string& key) const {
    const auto found = metadata_.find(key);
    if (found == metadata_.end()) throw ModelFileError(origin_, "the entry '" + key + "' is missing");
    return found->second;
}

void TensorBundle::setMatrix(const std::string& name, const FactorMatrix& matrix) {
    Tensor tensor{TensorType::f32, {matrix.rows(), matrix.columns()}, {}};
    const std::size_t rowBytes = matrix.columns() * sizeof(float);
    tensor.bytes.resize(matrix.rows() * rowBytes);
    for (std::size_t row = 0; row < matrix.rows() && rowBytes > 0; ++row)
        std::memcpy(tensor.bytes.data() + row * rowBytes, matrix.row(row).data(), rowBytes);
    setTensor(name, std::move(tensor));
}

void TensorBundle::setStrings(const std::string& name, std::span<const std::string> strings) {
    std::vector<std::int64_t> offsets{0};
    std::string joined;
    for (const std::string& text : strings) {
        joined += text;
        offsets.push_back(static_cast<std::int64_t>(joined.size()));
    }
    set<std::uint8_t>(name + ".bytes", {reinterpret_cast<const std::uint8_t*>(joined.data()), joined.size()});
    set<std::int64_t>(name + ".offsets", offsets);
}

FactorMatrix TensorBundle::matrix(const std::string& name) const {
    const Tensor& tensor = checkedTensor(name, TensorType::f32);
    if (tensor.shape.size() != 2) throw ModelFileError(origin_, "the tensor '" + name + "' is not a matrix");
    FactorMatrix matrix(tensor.shape[0], tensor.shape[1]);
    const std::size_t rowBytes = matrix.columns() * sizeof(float);
    for (std::size_t row = 0; row < matrix.rows() && rowBytes > 0; ++row)
        std::memcpy(matrix.row(row).data(), tensor.bytes.data() + row * rowBytes, rowBytes);
    return matrix;
}

FactorMatrix TensorBundle::matrix(const std::string& name, std::size_t rows, std::size_t columns) const {
    FactorMatrix matrix = this->matrix(name);
    if (matrix.rows() != rows || matrix.columns() != columns)
        throw ModelFileError(origin_, "the tensor '" + name + "' has shape (" + std::to_string(matrix.rows()) + ", " +
                                          std::to_string(matrix.columns()) + ") where (" + std::to_string(rows) + ", " +
                                          std::to_string(columns) + ") was expected");
    return matrix;
}

std::vector<std::string> TensorBundle::strings(const std::string& name) const {
    const std::span<const std::uint8_t> bytes = get<std::uint8_t>(name + ".bytes");
    const std::span<const std::int64_t> offsets = get<std::int64_t>(name + ".offsets");
    const auto damaged = [&] { return ModelFileError(origin_, "the offsets of '" + name + "' are damaged"); };
    if (offsets.empty() || offsets.front() != 0 || offsets.back() != static_cast<std::int64_t>(bytes.size()))
        throw damaged();
    std::vector<std::string> strings;
    strings.reserve(offsets.size() - 1);
    for (std::size_t index = 1; index < offsets.size(); ++index) {
        if (offsets[index] < offsets[index - 1]) throw damaged();
        strings.emplace_back(reinterpret_cast<const char*>(bytes.data()) + offsets[index - 1],
                             static_cast<std::size_t>(offsets[index] - offsets[index - 1]));
    }
    return strings;
}

std::size_t TensorBundle::byteCount() const {
    std::size_t total = 0;
    for (const auto& [name, tensor] : tensors_) total += tensor.bytes.size();
    return total;
}

std::string TensorBundle::parametersSha256() const {
    Sha256 hash;
    for (const auto& [name, tensor] : tensors_) {
        if (!name.starts_with("parameters.")) continue;
        std::string line = name + " " + std::string(tensorTypeName(tensor.type)) + " ";
        for (std::size_t axis = 0; axis < tensor.shape.size(); ++axis)
            line += (axis == 0 ? "" : ",") + std::to_string(tensor.shape[axis]);
        hash.add(line + "\n");
        hash.add(std::span<const std::byte>(tensor.bytes));
    }
    return hash.hexDigest();
}

void TensorBundle::setBytes(const std::string& name, TensorType type, std::span<const std::byte> bytes,
                            std::vector<std::uint64_t> shape) {
    std::uint64_t count = 1;
    for (const std::uint64_t extent : shape) count *= extent;
    assert(count * elementSize(type) == bytes.size());
    Tensor tensor{type, std::move(shape), {}};
    tensor.bytes.assign(bytes.begin(), bytes.end());
    setTensor(name, std::move(tensor));
}

const Tensor& TensorBundle::checkedTensor(const std::string& name, TensorType type) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end()) throw ModelFileError(origin_, "the tensor '" + name + "' is missing");
    if (found->second.type != type)
        throw ModelFileError(origin_, "the tensor '" + name + "' is " + std::string(tensorTypeName(found->second.type)) +
                                          " where " + std::string(tensorTypeName(type)) + " was expected");
    return found->second;
}

void TensorBundle::throwWrongSize(const std::string& name, std::size_t found, std::size_t expected) const {
    throw ModelFileError(origin_, "the tensor '" + name + "' has " + std::to_string(found) + " values where " +
                                      std::to_string(expected) + " were expected");
}

}  // namespace tastescope
