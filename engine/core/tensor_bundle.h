#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/big_vector.h"
#include "engine/core/factor_matrix.h"

namespace tastescope {

enum class TensorType { u8, u32, u64, i64, f32, f64 };

std::size_t elementSize(TensorType type);
/// The name safetensors uses: "U8", "U32", "U64", "I64", "F32", "F64".
std::string_view tensorTypeName(TensorType type);

template <class T>
struct TensorTypeOf;
template <>
struct TensorTypeOf<std::uint8_t> {
    static constexpr TensorType value = TensorType::u8;
};
template <>
struct TensorTypeOf<std::uint32_t> {
    static constexpr TensorType value = TensorType::u32;
};
template <>
struct TensorTypeOf<std::uint64_t> {
    static constexpr TensorType value = TensorType::u64;
};
template <>
struct TensorTypeOf<std::int64_t> {
    static constexpr TensorType value = TensorType::i64;
};
template <>
struct TensorTypeOf<float> {
    static constexpr TensorType value = TensorType::f32;
};
template <>
struct TensorTypeOf<double> {
    static constexpr TensorType value = TensorType::f64;
};

struct Tensor {
    TensorType type = TensorType::f32;
    std::vector<std::uint64_t> shape;
    BigVector<std::byte> bytes;
};

/// Named tensors and text metadata: what model files and saved trainer states are made of, in memory. Reading a tensor
/// that is missing, of another type or of an unexpected size throws ModelFileError naming it.
class TensorBundle {
  public:
    /// Where it came from, for messages ("model.safetensors", "state in memory").
    void setOrigin(std::string origin) { origin_ = std::move(origin); }
    const std::string& origin() const { return origin_; }

    void setText(const std::string& key, std::string value) { metadata_[key] = std::move(value); }
    bool hasText(const std::string& key) const { return metadata_.contains(key); }
    const std::string& text(const std::string& key) const;
    const std::map<std::string, std::string>& metadata() const { return metadata_; }

    template <class T>
    void set(const std::string& name, std::span<const T> values, std::vector<std::uint64_t> shape) {
        setBytes(name, TensorTypeOf<T>::value, std::as_bytes(values), std::move(shape));
    }
    template <class T>
    void set(const std::string& name, std::span<const T> values) {
        set(name, values, {values.size()});
    }
    template <class T>
    void setScalar(const std::string& name, T value) {
        set(name, std::span<const T>(&value, 1), {});
    }
    /// Shape (rows, columns), without the padding of the rows.
    void setMatrix(const std::string& name, const FactorMatrix& matrix);
    /// Strings as NAME.bytes (U8) and NAME.offsets (I64, one more than strings).
    void setStrings(const std::string& name, std::span<const std::string> strings);
    void setTensor(const std::string& name, Tensor tensor) { tensors_[name] = std::move(tensor); }

    bool has(const std::string& name) const { return tensors_.contains(name); }
    template <class T>
    std::span<const T> get(const std::string& name) const {
        const Tensor& tensor = checkedTensor(name, TensorTypeOf<T>::value);
        return {reinterpret_cast<const T*>(tensor.bytes.data()), tensor.bytes.size() / sizeof(T)};
    }
    /// The same, and the number of values must be `count`.
    template <class T>
    std::span<const T> get(const std::string& name, std::size_t count) const {
        const std::span<const T> values = get<T>(name);
        if (values.size() != count) throwWrongSize(name, values.size(), count);
        return values;
    }
    template <class T>
    T scalar(const std::string& name) const {
        return get<T>(name, 1)[0];
    }
    FactorMatrix matrix(const std::string& name) const;
    /// The same, and its shape must be (rows, columns).
    FactorMatrix matrix(const std::string& name, std::size_t rows, std::size_t columns) const;
    std::vector<std::string> strings(const std::string& name) const;

    const std::map<std::string, Tensor>& tensors() const { return tensors_; }
    std::size_t byteCount() const;

    /// SHA-256 over the tensors named `parameters.…`, sorted by name: for each the line `NAME DTYPE d0,d1\n`, then its bytes.
    std::string parametersSha256() const;

  private:
    void setBytes(const std::string& name, TensorType type, std::span<const std::byte> bytes,
                  std::vector<std::uint64_t> shape);
    const Tensor& checkedTensor(const std::string& name, TensorType type) const;
    [[noreturn]] void throwWrongSize(const std::string& name, std::size_t found, std::size_t expected) const;

    std::string origin_ = "tensors in memory";
    std::map<std::string, Tensor> tensors_;
    std::map<std::string, std::string> metadata_;
};

}  // namespace tastescope
