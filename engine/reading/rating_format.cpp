#include "engine/reading/rating_format.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "engine/reading/delimited_format.h"
#include "engine/reading/dense_matrix_format.h"
#include "engine/reading/json_lines_format.h"
#include "engine/reading/mind_format.h"
#include "engine/reading/ncf_negative_format.h"
#include "engine/reading/netflix_format.h"
#include "engine/reading/user_lists_format.h"

namespace tastescope {
namespace {

constexpr std::array kFormats{
    RatingFormat{"netflix", "Netflix Prize", netflixLikeness, readNetflix, true},
    RatingFormat{"json-lines", "JSON lines", jsonLinesLikeness, readJsonLines},
    RatingFormat{"mind", "MIND", mindLikeness, readMind},
    RatingFormat{"ncf-negative", "NCF negatives", ncfNegativeLikeness, readNcfNegative},
    RatingFormat{"user-lists", "one line a user", userListsLikeness, readUserLists},
    RatingFormat{"dense-matrix", "dense matrix", denseMatrixLikeness, readDenseMatrix},
    RatingFormat{"delimited", "delimited", delimitedLikeness, readDelimited},
};

}  // namespace

std::span<const RatingFormat> ratingFormats() {
    return kFormats;
}

const RatingFormat& ratingFormat(std::string_view id) {
    std::string known;
    for (const RatingFormat& format : kFormats) {
        if (format.id == id) return format;
        known += (known.empty() ? "" : ", ") + std::string(format.id);
    }
    throw std::invalid_argument("unknown format \"" + std::string(id) + "\"; known are " + known);
}

const RatingFormat& likeliestFormat(const FileSample& sample) {
    const RatingFormat* likeliest = &kFormats.back();
    double most = likeliest->likeness(sample);
    for (const RatingFormat& format : kFormats) {
        const double likeness = format.likeness(sample);
        if (likeness <= most) continue;
        most = likeness;
        likeliest = &format;
    }
    return *likeliest;
}

}  // namespace tastescope
