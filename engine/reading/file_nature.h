#pragma once

#include "engine/reading/file_sample.h"

namespace tastescope {

/// What a file of a data folder holds, judged by its contents.
enum class FileKind { ratings, items, users, categoryNames, other };

/// Tables that come without a header and are known by the shape of their columns.
enum class SideLayout {
    named,               // has a header
    movieLens100kItems,  // u.item: id|title|release date|video date|URL| and a flag per genre
    movieLens100kUsers,  // u.user: id|age|gender|occupation|zip code
    movieLens1mItems,    // movies.dat: id::title::genres
    movieLens1mUsers,    // users.dat: id::gender::age code::occupation code::zip code
};

struct FileNature {
    FileKind kind = FileKind::other;
    SideLayout layout = SideLayout::named;
};

/// The nature of a file from its name and the sample of its rows. Ratings need a user and an item column (by name, or two to four
/// columns of which the third and fourth are numbers) and not tags without ratings; items an item column with titles or
/// categories.
FileNature natureOf(const FileSample& sample);

}  // namespace tastescope
