#pragma once

#include <string_view>

#include "engine/reading/file_sample.h"

namespace tastescope {

/// What a file of a data folder holds, judged by its name and contents.
enum class FileKind {
    ratings,
    items,
    users,
    tags,           // user, item and a word that the user gave it
    searches,       // user and what was searched for, several rows a user
    vectors,        // an id and at least eight broken numbers a row
    array,          // NumPy's .npy
    categoryNames,  // u.genre: a name and a number a row
    other
};

/// How a table is written and what its columns are, where no header says it.
enum class SideLayout {
    named,               // has a header
    movieLens100kItems,  // u.item: id|title|release date|video date|URL| and a flag per genre
    movieLens100kUsers,  // u.user: id|age|gender|occupation|zip code
    movieLens1mItems,    // movies.dat: id::title::genres
    movieLens1mUsers,    // users.dat: id::gender::age code::occupation code::zip code
    mindNews,            // news.tsv: id, category, subcategory, title, abstract, URL, entities of title and abstract
    netflixTitles,       // movie_titles.csv: id,year,title with commas
    jsonObjects,         // an object a line
};

struct FileNature {
    FileKind kind = FileKind::other;
    SideLayout layout = SideLayout::named;

    /// Whether the file describes items or users rather than being ratings.
    bool isSideTable() const {
        return kind != FileKind::ratings && kind != FileKind::categoryNames && kind != FileKind::other;
    }
};

/// The nature of a file from its name and the sample of its rows. Ratings need a user and an item column (by name, or
/// two to four columns of which the third and fourth are numbers) and not tags without ratings; items an item column,
/// or one named "id", with titles or categories.
FileNature natureOf(const FileSample& sample);

/// Whether a name means "id" and nothing else: what it identifies the other columns tell.
bool isBareIdName(std::string_view name);

}  // namespace tastescope
