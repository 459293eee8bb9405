#include "engine/reading/rating_format.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "engine/core/translatable.h"
#include "engine/reading/delimited_format.h"
#include "engine/reading/dense_matrix_format.h"
#include "engine/reading/json_lines_format.h"
#include "engine/reading/mind_format.h"
#include "engine/reading/ncf_negative_format.h"
#include "engine/reading/netflix_format.h"
#include "engine/reading/nothing_read.h"
#include "engine/reading/user_lists_format.h"

namespace tastescope {
namespace {

constexpr std::array kFormats{
    RatingFormat{"netflix", "Netflix Prize", netflixLikeness, readNetflix,
                 TASTESCOPE_TR("a line \"1:\" names the film; the rows below it are \"user,rating,2005-09-06\""), true},
    RatingFormat{"json-lines", "JSON lines", jsonLinesLikeness, readJsonLines,
                 TASTESCOPE_TR("each line is an object such as {\"user_id\": \"a\", \"item_id\": \"b\", \"rating\": 4}")},
    RatingFormat{"mind", "MIND", mindLikeness, readMind,
                 TASTESCOPE_TR("the fifth column lists news with a mark, -1 where it was clicked: N1-1 N2-0")},
    RatingFormat{"ncf-negative", "NCF negatives", ncfNegativeLikeness, readNcfNegative,
                 TASTESCOPE_TR("rows begin with a pair such as (0,25), then a tab")},
    RatingFormat{"user-lists", "one line a user", userListsLikeness, readUserLists,
                 TASTESCOPE_TR("each line names a user and then the items, parted by spaces")},
    RatingFormat{"dense-matrix", "dense matrix", denseMatrixLikeness, readDenseMatrix,
                 TASTESCOPE_TR("each row is a user, each column an item, 99 or nothing where there is no rating")},
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

ReadingPlan readInteractions(const RatingFormat& format, const FormatInput& input) {
    const ReadReport& report = input.builder.report();
    const std::uint64_t acceptedBefore = report.accepted;
    ReadingPlan plan = format.read(input);
    if (report.accepted == acceptedBefore)
        refuseFile(input.tree.pathOf(input.files.front()), report, plan.layout.hasHeader, format.rowsLookLike);
    return plan;
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
