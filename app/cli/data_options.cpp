#include "app/cli/data_options.h"

#include "engine/experiments/reading_choices.h"
#include "engine/reading/rating_format.h"

namespace tastescope {

namespace {

std::string formatHelp() {
    std::string ids;
    for (const RatingFormat& format : ratingFormats())
        ids += (ids.empty() ? "" : ", ") + std::string(format.id);
    return "how the interactions are written down: " + ids;
}

void takeReadingChoices(const Arguments& arguments, DataSource& source) {
    source.file = arguments.text("--file").value_or("");
    source.format = arguments.text("--format").value_or("");
    source.delimiter = arguments.text("--delimiter").value_or("");
    source.encoding = arguments.text("--encoding").value_or("");
    source.decimal = arguments.text("--decimal").value_or("");
    source.dates = arguments.text("--dates").value_or("");
    source.duplicates = arguments.text("--duplicates").value_or("");
    source.itemNoun = arguments.text("--item-noun").value_or("");
    source.joined = arguments.texts("--join");
    for (const std::string& text : arguments.texts("--event-weight"))
        source.eventWeights.push_back(eventWeightFromText(text));
    if (const auto header = arguments.text("--header")) {
        if (*header != "yes" && *header != "no") throw UsageError("--header must be 'yes' or 'no', not '" + *header + "'");
        source.header = *header == "yes";
    }
}

}  // namespace

std::vector<OptionSpec> readingOptions() {
    return {{"--columns", "NAMES", "what the columns hold, such as user,item,rating,timestamp (- skips one)", false},
            {"--implicit", "", "take ratings as positive interactions", false},
            {"--positive-from", "V", "from which rating an interaction counts as positive", false},
            {"--format", "ID", formatHelp(), false},
            {"--file", "NAME", "which file of a folder or archive holds the ratings", false},
            {"--delimiter", "D", "what parts the columns: , ; | :: tab space", false},
            {"--encoding", "E", "UTF-8, UTF-16LE, UTF-16BE, ISO-8859-1 or GB18030", false},
            {"--decimal", "SIGN", "the decimal sign: . or ,", false},
            {"--header", "yes|no", "whether the first row names the columns", false},
            {"--dates", "ORDER", "day-first or month-first, where dates are written with digits only", false},
            {"--duplicates", "RULE", "rows of the same user and item: all, first, last, mean, sum", false},
            {"--event-weight", "TYPE=W", "what an event of this type counts (0 leaves it out); may be repeated", true},
            {"--item-noun", "WORD", "what an item is called: film, book, song, …", false},
            {"--join", "FILE", "a table of items or users to join by id; may be repeated", true}};
}

std::vector<OptionSpec> dataOptions() {
    std::vector<OptionSpec> options = {
        {"--train-file", "F", "a published split: its training file, instead of DATA", false},
        {"--test-file", "F", "its test file", false},
        {"--validation-file", "F", "its validation file", false},
        {"--negatives", "F", "its candidates for every test item", false},
        {"--split", "SPEC", "random:0.1, per-user:0.8,0.1,0.1, kfold:5[,FOLD], leave-last, time:0.2, users:0.2", false},
        {"--validation", "F", "fraction of all rows held out to stop early by", false},
        {"--order", "file", "take the order of the file for the order of time", false}};
    for (OptionSpec& option : readingOptions()) options.push_back(std::move(option));
    return options;
}

DataSource dataSourceOf(const Arguments& arguments, std::size_t dataPlace) {
    DataSource source;
    if (arguments.positional().size() > dataPlace) source.path = arguments.positional()[dataPlace];
    if (arguments.positional().size() > dataPlace + 1)
        throw UsageError("'" + arguments.positional()[dataPlace + 1] + "' is one word too many");
    const auto trainFile = arguments.text("--train-file");
    const auto testFile = arguments.text("--test-file");
    if (trainFile.has_value() != testFile.has_value()) throw UsageError("--train-file and --test-file go together");
    if (trainFile && !source.path.empty()) throw UsageError("give either DATA or --train-file, not both");
    if (!trainFile && source.path.empty()) throw UsageError("DATA is missing: a file, a folder or builtin:planted");
    if (trainFile && arguments.has("--split")) throw UsageError("--split does not go with --train-file, which is a split already");
    if (!trainFile && (arguments.has("--negatives") || arguments.has("--validation-file")))
        throw UsageError("--negatives and --validation-file go with --train-file and --test-file");
    if (trainFile)
        source.given = GivenFiles{*trainFile, *testFile, arguments.text("--validation-file"), arguments.text("--negatives")};
    source.columns = arguments.text("--columns").value_or("");
    source.asImplicit = arguments.has("--implicit");
    source.positiveFrom = arguments.number("--positive-from");
    takeReadingChoices(arguments, source);
    return source;
}

SplitChoice splitChoiceOf(const Arguments& arguments) {
    SplitChoice choice;
    choice.recipe = arguments.text("--split").value_or("");
    choice.validationFraction = arguments.number("--validation");
    if (const auto order = arguments.text("--order")) {
        if (*order != "file") throw UsageError("--order must be 'file', not '" + *order + "'");
        choice.orderFromFile = true;
    }
    return choice;
}

}  // namespace tastescope
