#include "engine/writing/written_ids.h"

#include <algorithm>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"

namespace tastescope {
namespace {

template <class Test>
void requireEach(const Dataset& dataset, const std::string& format, const std::string& reason, Test&& isFit) {
    for (const auto& [ids, what] : {std::pair{&dataset.userIds, "user"}, std::pair{&dataset.itemIds, "item"}})
        for (std::uint32_t index = 0; index < ids->size(); ++index)
            if (!isFit(ids->id(index)))
                throw RequestError(format + TASTESCOPE_TR(" cannot hold the id of ") + what + " \"" +
                                       std::string(ids->id(index)) + "\": " + reason,
                                   TASTESCOPE_TR("write csv, which holds any id"));
}

bool isWholeNumber(std::string_view id) {
    return !id.empty() && std::all_of(id.begin(), id.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

void requireWithout(const std::vector<std::string>& texts, std::string_view characters, const std::string& format) {
    for (const std::string& text : texts)
        if (text.find_first_of(characters) != std::string::npos)
            throw RequestError(format + TASTESCOPE_TR(" cannot hold \"") + text +
                                   TASTESCOPE_TR("\": it has a sign that parts columns or lines there"),
                               TASTESCOPE_TR("write csv, which holds any title"));
}

}  // namespace

void requireIdsWithout(const Dataset& dataset, std::string_view characters, const std::string& format) {
    requireEach(dataset, format, TASTESCOPE_TR("it has a sign that parts ids there"), [&](std::string_view id) {
        return !id.empty() && id.find_first_of(characters) == std::string_view::npos;
    });
}

void requireWholeNumberIds(const Dataset& dataset, const std::string& format) {
    requireEach(dataset, format, TASTESCOPE_TR("ids are whole numbers there"), isWholeNumber);
}

void requireTitlesWithout(const Dataset& dataset, std::string_view characters, const std::string& format) {
    requireWithout(dataset.catalogue.itemTitles, characters, format);
    requireWithout(dataset.catalogue.itemCategories.names, characters, format);
}

void requireTimestamps(const Dataset& dataset, const std::string& format) {
    if (!dataset.hasTimestamps())
        throw RequestError(format + TASTESCOPE_TR(" needs the time of every row, and this data set has none"),
                           TASTESCOPE_TR("write csv, which can do without"));
}

}  // namespace tastescope
