#include "engine/inspection/parameter_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "engine/core/tensor_bundle.h"

namespace tastescope {
namespace {

constexpr std::string_view kPrefix = "parameters.";

template <class T>
ParameterStatistics statisticsOf(std::span<const T> values) {
    ParameterStatistics one;
    one.count = values.size();
    double sum = 0.0;
    double squares = 0.0;
    double zeros = 0.0;
    double finite = 0.0;
    one.minimum = std::numeric_limits<double>::infinity();
    one.maximum = -one.minimum;
    for (const T each : values) {
        const auto value = static_cast<double>(each);
        if (!std::isfinite(value)) {
            ++one.notFinite;
            continue;
        }
        finite += 1.0;
        sum += value;
        squares += value * value;
        zeros += value == 0.0 ? 1.0 : 0.0;
        one.minimum = std::min(one.minimum, value);
        one.maximum = std::max(one.maximum, value);
    }
    if (finite == 0.0) {
        one.minimum = one.maximum = 0.0;
        return one;
    }
    one.mean = sum / finite;
    one.deviation = std::sqrt(std::max(0.0, squares / finite - one.mean * one.mean));
    one.zeroShare = zeros / finite;
    return one;
}

}  // namespace

std::vector<ParameterStatistics> parameterStatistics(const Recommender& model) {
    TensorBundle bundle;
    model.save(bundle);
    std::vector<ParameterStatistics> all;
    for (const auto& [name, tensor] : bundle.tensors()) {
        if (!name.starts_with(kPrefix)) continue;
        if (tensor.type == TensorType::f32)
            all.push_back(statisticsOf(bundle.get<float>(name)));
        else if (tensor.type == TensorType::f64)
            all.push_back(statisticsOf(bundle.get<double>(name)));
        else if (tensor.type == TensorType::u32)
            all.push_back(statisticsOf(bundle.get<std::uint32_t>(name)));
        else
            continue;
        all.back().name = name.substr(kPrefix.size());
        all.back().shape = tensor.shape;
    }
    return all;
}

}  // namespace tastescope
