#include "engine/reading/side_layout.h"

#include <array>
#include <cstdint>
#include <utility>

#include "engine/core/number_text.h"

namespace tastescope {
namespace {

using Column = std::vector<std::string>;

/// The words of MovieLens 1M's README for its codes; a code it does not know stays as it is.
std::string ageGroup(const std::string& code) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kGroups{{{"1", "under 18"},
                                                                                    {"18", "18-24"},
                                                                                    {"25", "25-34"},
                                                                                    {"35", "35-44"},
                                                                                    {"45", "45-49"},
                                                                                    {"50", "50-55"},
                                                                                    {"56", "56+"}}};
    for (const auto& [known, group] : kGroups)
        if (known == code) return std::string(group);
    return code;
}

std::string occupation(const std::string& code) {
    constexpr std::array<std::string_view, 21> kOccupations{"other",
                                                            "academic/educator",
                                                            "artist",
                                                            "clerical/admin",
                                                            "college/grad student",
                                                            "customer service",
                                                            "doctor/health care",
                                                            "executive/managerial",
                                                            "farmer",
                                                            "homemaker",
                                                            "K-12 student",
                                                            "lawyer",
                                                            "programmer",
                                                            "retired",
                                                            "sales/marketing",
                                                            "scientist",
                                                            "self-employed",
                                                            "technician/engineer",
                                                            "tradesman/craftsman",
                                                            "unemployed",
                                                            "writer"};
    const double number = numberIn(code).value_or(-1.0);
    if (!(number >= 0.0) || number >= static_cast<double>(kOccupations.size())) return code;
    return std::string(kOccupations[static_cast<std::size_t>(number)]);
}

void replaceAll(Column& column, std::string (*word)(const std::string&)) {
    for (std::string& cell : column)
        cell = word(cell);
}

/// The flag columns as names parted by "|".
Column genresFromFlags(const TextTable& table, std::size_t firstFlag, const std::vector<std::string>& genreNames) {
    Column genres(table.rowCount);
    for (std::size_t flag = 0; firstFlag + flag < table.columns.size(); ++flag) {
        const std::string name = flag < genreNames.size() ? genreNames[flag] : "genre " + std::to_string(flag + 1);
        const Column& flags = table.columns[firstFlag + flag];
        for (std::size_t row = 0; row < table.rowCount; ++row)
            if (flags[row] == "1") genres[row] += (genres[row].empty() ? "" : "|") + name;
    }
    return genres;
}

/// "01-Jan-1995" → "1995".
std::string yearOfDate(const std::string& date) {
    const std::size_t dash = date.rfind('-');
    return dash == std::string::npos ? std::string() : date.substr(dash + 1);
}

std::string yearOrNothing(const std::string& year) {
    return year == "NULL" ? std::string() : year;
}

TextTable fromFlags(TextTable table, const std::vector<std::string>& genreNames) {
    constexpr std::size_t kFirstFlag = 5;
    Column genres = genresFromFlags(table, kFirstFlag, genreNames);
    Column years = table.columns[2];
    replaceAll(years, yearOfDate);
    table.columns.resize(2);
    table.columns.push_back(std::move(genres));
    table.columns.push_back(std::move(years));
    table.names = {"movieId", "title", "genres", "year"};
    return table;
}

}  // namespace

TextTable withNamedColumns(TextTable table, SideLayout layout, const std::vector<std::string>& genreNames) {
    switch (layout) {
        case SideLayout::named:
            break;
        case SideLayout::jsonObjects:
            break;
        case SideLayout::mindNews:
            table.names = {"newsId",   "category", "subcategory",    "title",
                           "abstract", "url",      "title_entities", "abstract_entities"};
            break;
        case SideLayout::netflixTitles:
            table.names = {"movieId", "year", "title"};
            replaceAll(table.columns[1], yearOrNothing);
            break;
        case SideLayout::movieLens100kItems:
            return fromFlags(std::move(table), genreNames);
        case SideLayout::movieLens1mItems:
            table.names = {"movieId", "title", "genres"};
            break;
        case SideLayout::movieLens100kUsers:
            table.names = {"userId", "age", "gender", "occupation", "zip_code"};
            break;
        case SideLayout::movieLens1mUsers:
            table.names = {"userId", "gender", "age", "occupation", "zip_code"};
            replaceAll(table.columns[2], ageGroup);
            replaceAll(table.columns[3], occupation);
            break;
    }
    return table;
}

}  // namespace tastescope
