#include "engine/experiments/planted_settings.h"

#include <array>
#include <cmath>
#include <stdexcept>
#include <variant>

namespace tastescope {
namespace {

struct Setting {
    const char* name;
    std::variant<double PlantedConfig::*, std::size_t PlantedConfig::*> field;
};

using Config = PlantedConfig;

const std::array kSettings = {
    Setting{"cold_users", &Config::coldUserCount},
    Setting{"cold_items", &Config::coldItemCount},
    Setting{"series", &Config::seriesCount},
    Setting{"mean_activity", &Config::meanActivity},
    Setting{"activity_spread", &Config::activitySpread},
    Setting{"minimum_activity", &Config::minimumActivity},
    Setting{"maximum_item_share", &Config::maximumItemShare},
    Setting{"days", &Config::dayCount},
    Setting{"cold_days", &Config::coldDays},
    Setting{"new_item_share", &Config::newItemShare},
    Setting{"last_join_share", &Config::lastJoinShare},
    Setting{"factors", &Config::factorCount},
    Setting{"ring_stretch", &Config::ringStretch},
    Setting{"ring_depth", &Config::ringDepth},
    Setting{"item_taste", &Config::itemTaste},
    Setting{"item_spread", &Config::itemSpread},
    Setting{"item_depth_spread", &Config::itemDepthSpread},
    Setting{"item_own_taste", &Config::itemOwnTaste},
    Setting{"item_further_taste", &Config::itemFurtherTaste},
    Setting{"second_genre_share", &Config::secondGenreShare},
    Setting{"second_genre_mix", &Config::secondGenreMix},
    Setting{"series_spread", &Config::seriesSpread},
    Setting{"third_part_penalty", &Config::thirdPartPenalty},
    Setting{"user_taste", &Config::userTaste},
    Setting{"user_spread", &Config::userSpread},
    Setting{"user_own_spread", &Config::userOwnSpread},
    Setting{"mean", &Config::mean},
    Setting{"noise", &Config::noise},
    Setting{"user_bias_spread", &Config::userBiasSpread},
    Setting{"item_bias_spread", &Config::itemBiasSpread},
    Setting{"step", &Config::step},
    Setting{"minimum", &Config::minimum},
    Setting{"maximum", &Config::maximum},
    Setting{"selection_strength", &Config::selectionStrength},
    Setting{"popularity_exponent", &Config::popularityExponent},
    Setting{"popularity_offset", &Config::popularityOffset},
    Setting{"popularity_quality", &Config::popularityQuality},
    Setting{"description_strength", &Config::descriptionStrength},
    Setting{"year_strength", &Config::yearStrength},
    Setting{"vector_strength", &Config::vectorStrength},
    Setting{"vector_noise", &Config::vectorNoise},
    Setting{"vector_dimension", &Config::vectorDimension},
    Setting{"user_attribute_strength", &Config::userAttributeStrength},
    Setting{"genre_chain_strength", &Config::genreChainStrength},
};

}  // namespace

void setPlantedSetting(PlantedConfig& config, std::string_view name, double value) {
    for (const Setting& setting : kSettings) {
        if (name != setting.name) continue;
        if (const auto* real = std::get_if<double Config::*>(&setting.field)) {
            config.*(*real) = value;
            return;
        }
        if (!(value >= 0.0 && value <= 1e9) || value != std::floor(value))
            throw std::invalid_argument(std::string(name) + " must be a whole number from 0");
        config.*std::get<std::size_t Config::*>(setting.field) = static_cast<std::size_t>(value);
        return;
    }
    std::string known;
    for (const std::string& one : plantedSettingNames()) known += (known.empty() ? "" : ", ") + one;
    throw std::invalid_argument("unknown setting '" + std::string(name) + "' (known: " + known + ")");
}

std::vector<std::string> plantedSettingNames() {
    std::vector<std::string> names;
    for (const Setting& setting : kSettings) names.emplace_back(setting.name);
    return names;
}

}  // namespace tastescope
