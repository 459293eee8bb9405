#pragma once

#include <array>
#include <span>

#include "engine/planted/planted_genres.h"

namespace tastescope {

/// One piece of a title in both languages. In a frame, % stands for a name.
struct PlantedWord {
    const char* english;
    const char* chinese;
};

/// What titles of one genre are made of: "The ADJECTIVE NOUN", or a frame with one of the names in it.
struct PlantedWords {
    std::array<PlantedWord, 20> adjectives;
    std::array<PlantedWord, 20> nouns;
    std::array<PlantedWord, 3> frames;
    std::array<PlantedWord, 10> names;
    PlantedWord series;                     // title of the genre's first series
    std::array<const char*, 2> laterParts;  // English subtitles of second and third parts; in Chinese they are numbered
};

const PlantedWords& plantedWords(std::size_t genre);

/// What follows "The ADJECTIVE NOUN" (in Chinese: stands before it) once the short titles are used up.
std::span<const PlantedWord> plantedSettings();

/// Pieces of a description, "HERO PLOT. CLOSING": one of each, not necessarily of one genre.
struct PlantedPhrases {
    std::array<const char*, 6> heroes;
    std::array<const char*, 6> plots;
    std::array<const char*, 6> closings;
};

const PlantedPhrases& plantedPhrases(std::size_t genre);

}  // namespace tastescope
