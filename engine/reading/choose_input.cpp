#include "engine/reading/choose_input.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "engine/core/errors.h"
#include "engine/core/name_text.h"
#include "engine/core/translatable.h"
#include "engine/reading/decoded_tree.h"
#include "engine/reading/line_blocks.h"
#include "engine/reading/nearest_name.h"

namespace tastescope {
namespace {

[[noreturn]] void refuseTree(const InputTree& tree, const TreeSurvey& survey) {
    constexpr std::size_t kNamed = 8;
    if (tree.files().empty())
        throw DataError(tree.path(), TASTESCOPE_TR("is an empty folder"),
                        TASTESCOPE_TR("choose a folder that holds a file of ratings"));
    std::string found;
    for (std::size_t file = 0; file < std::min(kNamed, survey.files.size()); ++file)
        found += (found.empty() ? "" : ", ") + survey.files[file].name;
    if (survey.files.size() > kNamed) found += " and " + std::to_string(survey.files.size() - kNamed) + " more";
    std::string hint = TASTESCOPE_TR("a rating file has one row a rating with a user and an item; name the file itself if "
                                     "it is one of these");
    if (!survey.damaged.empty()) hint = survey.damaged.front();
    throw DataError(tree.path(), TASTESCOPE_TR("has no file of ratings; found: ") + found, hint);
}

/// What a browser shows in place of a file that is no longer there is saved under the file's name.
bool isWebPage(std::string_view text) {
    constexpr std::array<std::string_view, 2> kStarts{"<!doctype html", "<html"};
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    constexpr std::size_t kLongest = 20;
    const std::string start = lowerCase(text.substr(0, kLongest));
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view one) { return start.starts_with(one); });
}

void requireText(const std::string& path, const FileSample& sample) {
    if (isWebPage(sample.text))
        throw DataError(path, TASTESCOPE_TR("is a web page, not a file of ratings"),
                        TASTESCOPE_TR("download the file itself again"));
    if (!sample.text.empty()) return;
    if (sample.isEmpty)
        throw DataError(path, TASTESCOPE_TR("is empty"), TASTESCOPE_TR("check that it was saved or copied completely"));
    throw DataError(path, TASTESCOPE_TR("is not a text file"),
                    TASTESCOPE_TR("ratings are read from text files such as CSV, TSV and JSON lines, plain, compressed "
                                  "or in an archive"));
}

/// Titles and users are tables too, but reading them as ratings would make nonsense without a word.
void requireRatings(const std::string& path, const FileSample& sample) {
    const FileNature nature = natureOf(sample);
    const bool isItems = nature.kind == FileKind::items;
    if ((!isItems && nature.kind != FileKind::users) || (nature.layout == SideLayout::named && !isItems)) return;
    throw DataError(path, TASTESCOPE_TR("is a table of ") + std::string(isItems ? "items" : "users") +
                              TASTESCOPE_TR(", not of ratings"),
                    TASTESCOPE_TR("open its folder, or say which column is which: user,item,rating,timestamp"));
}

/// Some delimiters would hide line ends or never let a search for them end.
void requireKnownDelimiter(const OpenOptions& options) {
    constexpr std::array<std::string_view, 6> kKnown{",", ";", "\t", "|", "::", " "};
    if (!options.delimiter || std::find(kKnown.begin(), kKnown.end(), *options.delimiter) != kKnown.end()) return;
    throw std::invalid_argument("\"" + *options.delimiter + "\" is no delimiter; known are , ; tab | :: and space");
}

std::size_t depthOf(const std::string& name) {
    return static_cast<std::size_t>(std::count(name.begin(), name.end(), '/'));
}

std::uint64_t countLines(const InputTree& tree, std::size_t file) {
    const std::unique_ptr<ByteSource> source = tree.open(file);
    LineBlocks blocks(*source);
    std::uint64_t lines = 0;
    for (std::string_view block = blocks.next(); !block.empty(); block = blocks.next()) {
        lines += static_cast<std::uint64_t>(std::count(block.begin(), block.end(), '\n'));
        if (block.back() != '\n') ++lines;
    }
    return lines;
}

/// Rows of a file; of big ones estimated by its sample.
std::uint64_t rowsOf(const InputTree& tree, const SurveyedFile& file) {
    constexpr std::uint64_t kCounted = std::uint64_t{64} << 20;
    const std::uint64_t byteCount = tree.files()[file.file].byteCount;
    const std::string& text = file.sample.text;
    std::uint64_t lines = 0;
    if (byteCount > kCounted && !text.empty())
        lines = byteCount * static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n')) / text.size();
    else
        lines = countLines(tree, file.file);
    return lines - (file.sample.sniffed.layout.hasHeader && lines > 0 ? 1 : 0);
}

struct Candidate {
    const SurveyedFile* file = nullptr;
    std::uint64_t rows = 0;
};

std::vector<Candidate> candidatesOf(const InputTree& tree, const TreeSurvey& survey) {
    std::vector<Candidate> candidates;
    for (const SurveyedFile& file : survey.files) {
        if (file.format == nullptr) continue;
        const std::size_t depth = depthOf(file.name);
        if (!candidates.empty() && depth > depthOf(candidates.front().file->name)) continue;
        if (!candidates.empty() && depth < depthOf(candidates.front().file->name)) candidates.clear();
        candidates.push_back({&file, 0});
    }
    const bool isOneOfMany = !candidates.empty() && candidates.front().file->format->takesManyFiles;
    if (candidates.size() < 2 || isOneOfMany) return candidates;
    for (Candidate& candidate : candidates)
        candidate.rows = rowsOf(tree, *candidate.file);
    return candidates;
}

/// All files of the folder that are written in the format of the chosen one, if that may be spread over many.
std::vector<std::size_t> filesToRead(const SurveyedFile& chosen, const TreeSurvey& survey, const InputTree& tree) {
    if (!chosen.format->takesManyFiles) return {chosen.file};
    std::vector<std::size_t> files;
    for (const SurveyedFile& file : survey.files)
        if (file.format == chosen.format && tree.files()[file.file].folder() == tree.files()[chosen.file].folder())
            files.push_back(file.file);
    return files;
}

void chooseAmong(const TreeSurvey& survey, ChosenInput& chosen) {
    const std::vector<Candidate> candidates = candidatesOf(*chosen.tree, survey);
    if (candidates.empty()) refuseTree(*chosen.tree, survey);
    const auto isLess = [&](const Candidate& a, const Candidate& b) {
        if (a.rows != b.rows) return a.rows < b.rows;
        return chosen.tree->files()[a.file->file].byteCount < chosen.tree->files()[b.file->file].byteCount;
    };
    const Candidate& best = *std::max_element(candidates.begin(), candidates.end(), isLess);
    chosen.sample = best.file->sample;
    chosen.format = best.file->format;
    chosen.files = filesToRead(*best.file, survey, *chosen.tree);
    std::string others;
    for (const Candidate& candidate : candidates) {
        if (std::find(chosen.files.begin(), chosen.files.end(), candidate.file->file) != chosen.files.end()) continue;
        chosen.otherFiles.push_back(candidate.file->name);
        others += (others.empty() ? "" : ", ") + candidate.file->name + " (" + std::to_string(candidate.rows) + " rows)";
    }
    if (!others.empty())
        chosen.notes.push_back("read " + best.file->name + ", which has most rows; ratings that were not read: " + others);
}

void chooseByName(const std::string& name, ChosenInput& chosen) {
    std::vector<std::string> names;
    for (std::size_t file = 0; file < chosen.tree->files().size(); ++file) {
        names.push_back(chosen.tree->files()[file].name);
        if (names.back() == name || chosen.tree->files()[file].baseName() == name) chosen.files = {file};
    }
    if (!chosen.files.empty()) return;
    const std::optional<std::string> similar = nearestName(name, names);
    throw DataError(chosen.tree->path(), TASTESCOPE_TR("has no file ") + name,
                    similar ? TASTESCOPE_TR("did you mean ") + *similar + "?" : std::string());
}

}  // namespace

ChosenInput chooseInput(const std::string& source, const OpenOptions& options) {
    requireKnownDelimiter(options);
    ChosenInput chosen;
    chosen.tree = openInputTree(source);
    chosen.notes = chosen.tree->notes();
    if (!options.file.empty())
        chooseByName(options.file, chosen);
    else if (chosen.tree->isSingleFile())
        chosen.files = {0};
    if (chosen.files.empty()) {
        chosen.survey = surveyTree(*chosen.tree);
        chooseAmong(*chosen.survey, chosen);
        if (options.encoding) chosen.sample = sampleOf(*chosen.tree, chosen.files.front(), options.encoding);
    } else {
        chosen.sample = sampleOf(*chosen.tree, chosen.files.front(), options.encoding);
        requireText(chosen.path(), chosen.sample);
        chosen.format = &likeliestFormat(chosen.sample);
        if (options.format.empty() && !options.columns) requireRatings(chosen.path(), chosen.sample);
    }
    if (!options.format.empty())
        chosen.format = &ratingFormat(options.format);
    else if (options.columns)
        chosen.format = &ratingFormat("delimited");
    return chosen;
}

std::uint64_t costOf(const ChosenInput& chosen) {
    std::uint64_t bytes = 0;
    for (const std::size_t file : chosen.files)
        bytes += chosen.tree->costOf(file);
    return bytes;
}

ReadingPlan readChosen(const ChosenInput& chosen, const OpenOptions& options, DatasetBuilder& builder,
                       ByteProgress& progress) {
    const DecodedTree decoded(*chosen.tree, chosen.sample);
    return readInteractions(*chosen.format, {decoded, chosen.files, options, chosen.sample, builder, progress});
}

}  // namespace tastescope
