#pragma once

#include <string>
#include <vector>

#include "engine/reading/file_nature.h"
#include "engine/reading/text_table.h"

namespace tastescope {

/// Gives the columns of a headerless table names: "movieId", "title", "genres" (parted by "|"), "year"; "userId",
/// "age", "gender", "occupation", "zip_code"; "newsId", "category" and the others of MIND. MovieLens 1M's codes become
/// the words of its README; a named table stays as it is. `genreNames` are those of u.genre, in the order of the flags;
/// a flag without a name is "genre 1" and so on.
TextTable withNamedColumns(TextTable table, SideLayout layout, const std::vector<std::string>& genreNames);

}  // namespace tastescope
