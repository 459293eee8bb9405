#pragma once

#include <filesystem>

#include "engine/data/dataset.h"

namespace tastescope {

/// u.data, u.item with a flag a genre, u.genre, and u.user where age, gender and occupation of the users are known.
/// ISO-8859-1 as the originals, UTF-8 where a title needs it. Throws RequestError for fewer than three genres, and for
/// ids and titles with "|".
void writeMovieLens100k(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// ratings.dat and movies.dat with "::"; years stand behind the titles. Encoded like MovieLens 100K.
void writeMovieLens1m(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);
/// ratings.csv and movies.csv as MovieLens has published them since 2014: CRLF, years behind the titles.
void writeMovieLensCsv(const Dataset& dataset, const std::filesystem::path& folder, int threadCount);

}  // namespace tastescope
