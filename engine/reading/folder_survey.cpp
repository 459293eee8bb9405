#include "engine/reading/folder_survey.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

#include "engine/core/errors.h"
#include "engine/core/translatable.h"
#include "engine/reading/byte_source.h"
#include "engine/reading/rating_file.h"
#include "engine/reading/text_encoding.h"

namespace tastescope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSampleBytes = std::size_t{64} << 10;

SurveyedFile surveyFile(const fs::path& path) {
    SurveyedFile file{path.filename().string(), path.string(), {}, {}};
    if (file.name.front() == '.') return file;
    try {
        const std::unique_ptr<ByteSource> source = openByteSource(file.path);
        std::string start(kSampleBytes + 1, '\0');
        start.resize(source->read(start));
        const std::string_view text = withoutByteOrderMark(start);
        if (text.empty() || looksBinary(text)) return file;
        const SniffedText sniffed = sniffLayout(sniffSample(text, kSampleBytes), start.size() <= kSampleBytes);
        file.layout = sniffed.layout;
        file.nature = natureOf(sniffed);
    } catch (const DataError&) {
        // A file that cannot be read is no part of the data set; whoever asks for it by name is told why.
    }
    return file;
}

std::vector<SurveyedFile> ratingFilesOf(const FolderSurvey& survey) {
    std::vector<SurveyedFile> found;
    for (const SurveyedFile* file : survey.ofKind(FileKind::ratings))
        found.push_back(*file);
    if (!found.empty()) return found;
    for (const std::string& subfolder : survey.subfolders) {
        const FolderSurvey below = surveyFolder(subfolder);
        for (const SurveyedFile* file : below.ofKind(FileKind::ratings))
            found.push_back(*file);
    }
    return found;
}

[[noreturn]] void refuseFolder(const FolderSurvey& survey) {
    constexpr std::size_t kNamed = 8;
    std::string found;
    std::size_t count = 0;
    const auto name = [&](const std::string& entry) {
        if (count++ < kNamed) found += (found.empty() ? "" : ", ") + entry;
    };
    for (const SurveyedFile& file : survey.files)
        name(file.name);
    for (const std::string& subfolder : survey.subfolders)
        name(fs::path(subfolder).filename().string() + "/");
    if (count > kNamed) found += " and " + std::to_string(count - kNamed) + " more";
    throw DataError(survey.folder,
                    count == 0 ? std::string(TASTESCOPE_TR("is an empty folder"))
                               : TASTESCOPE_TR("has no file of ratings; found: ") + found,
                    TASTESCOPE_TR("a rating file has one row a rating with a user and an item; name the file itself if "
                                  "it is one of these"));
}

}  // namespace

std::vector<const SurveyedFile*> FolderSurvey::ofKind(FileKind kind) const {
    std::vector<const SurveyedFile*> found;
    for (const SurveyedFile& file : files)
        if (file.nature.kind == kind) found.push_back(&file);
    return found;
}

FolderSurvey surveyFolder(const std::string& folder) {
    FolderSurvey survey{folder, {}, {}};
    std::vector<fs::path> paths;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        if (entry->is_directory(ignored))
            survey.subfolders.push_back(entry->path().string());
        else if (entry->is_regular_file(ignored))
            paths.push_back(entry->path());
    }
    if (failure)
        throw DataError(folder, TASTESCOPE_TR("cannot be read: ") + failure.message(),
                        TASTESCOPE_TR("check that you may read it"));
    std::sort(paths.begin(), paths.end());
    std::sort(survey.subfolders.begin(), survey.subfolders.end());
    for (const fs::path& path : paths)
        survey.files.push_back(surveyFile(path));
    return survey;
}

RatingFileChoice chooseRatingFile(const std::string& folder) {
    const FolderSurvey survey = surveyFolder(folder);
    const std::vector<SurveyedFile> candidates = ratingFilesOf(survey);
    if (candidates.empty()) refuseFolder(survey);
    RatingFileChoice choice{candidates.front().path, {}};
    if (candidates.size() == 1) return choice;
    std::vector<std::uint64_t> rows;
    for (const SurveyedFile& file : candidates)
        rows.push_back(countLines(file.path) - (file.layout.hasHeader ? 1 : 0));
    const auto largest = static_cast<std::size_t>(std::max_element(rows.begin(), rows.end()) - rows.begin());
    choice.path = candidates[largest].path;
    const auto nameBelow = [&](const SurveyedFile& file) {
        return fs::path(file.path).lexically_relative(folder).string();
    };
    std::string others;
    for (std::size_t index = 0; index < candidates.size(); ++index)
        if (index != largest)
            others += (others.empty() ? "" : ", ") + nameBelow(candidates[index]) + " (" + std::to_string(rows[index]) +
                      " rows)";
    choice.notes.push_back("read " + nameBelow(candidates[largest]) +
                           ", which has most rows; ratings that were not read: " + others);
    return choice;
}

}  // namespace tastescope
