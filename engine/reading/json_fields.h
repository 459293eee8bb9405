#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/reading/file_sample.h"
#include "engine/reading/time_text.h"

namespace tastescope {

/// Which members of the objects hold what.
struct JsonRoles {
    std::string user;
    std::string item;
    std::optional<std::string> rating;
    std::optional<std::string> timestamp;
    std::optional<std::string> event;
    std::optional<std::string> words;
    std::vector<std::string> found;  // all names of the sample, in order of first appearance

    bool hasUserAndItem() const { return !user.empty() && !item.empty(); }
    /// Titles or categories of items, and no users: what a table of items has.
    bool describesItems() const;
};

/// Whether the sample begins as an array of objects, and not with an object a line.
bool isJsonArray(std::string_view text);
/// Whether it begins as an array or with objects a line, in JSON or as Python prints dictionaries; one object over many
/// lines is no list of ratings.
bool beginsAsJson(std::string_view text);
/// By the members' names. Of several names for users or items one that says "id" counts, "parent_asin" before "asin"; a
/// time is one that can be read in most objects, numbers before dates.
JsonRoles jsonRolesOf(const FileSample& sample, DateOrder order);

}  // namespace tastescope
