#include "engine/data/id_map.h"

#include <functional>

namespace tastescope {
namespace {

std::uint64_t hashOf(std::string_view id) { return std::hash<std::string_view>{}(id); }

}  // namespace

std::size_t IdMap::slotOf(std::string_view id, std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] != 0 && this->id(slots_[slot] - 1) != id) slot = (slot + 1) & mask;
    return slot;
}

std::optional<std::uint32_t> IdMap::find(std::string_view id) const {
    if (slots_.empty()) return std::nullopt;
    const std::uint32_t entry = slots_[slotOf(id, hashOf(id))];
    if (entry == 0) return std::nullopt;
    return entry - 1;
}

std::uint32_t IdMap::indexOrAdd(std::string_view id) {
    if ((size() + 1) * 2 > slots_.size()) grow();
    const std::size_t slot = slotOf(id, hashOf(id));
    if (slots_[slot] != 0) return slots_[slot] - 1;
    const auto index = static_cast<std::uint32_t>(size());
    characters_.insert(characters_.end(), id.begin(), id.end());
    offsets_.push_back(characters_.size());
    slots_[slot] = index + 1;
    return index;
}

void IdMap::grow() {
    slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
    for (std::uint32_t index = 0; index < size(); ++index)
        slots_[slotOf(id(index), hashOf(id(index)))] = index + 1;
}

std::size_t IdMap::byteCount() const {
    return characters_.capacity() + offsets_.capacity() * sizeof(std::uint64_t) + slots_.capacity() * sizeof(std::uint32_t);
}

std::vector<std::string> IdMap::toStrings() const {
    std::vector<std::string> ids;
    ids.reserve(size());
    for (std::uint32_t index = 0; index < size(); ++index) ids.emplace_back(id(index));
    return ids;
}

IdMap IdMap::fromStrings(const std::vector<std::string>& ids) {
    IdMap map;
    for (const std::string& id : ids) map.indexOrAdd(id);
    return map;
}

}  // namespace tastescope
