#include "app/cli/command.h"

namespace tastescope {

std::vector<OptionSpec> commonOptions() {
    return {{"--threads", "N", "threads to use (default: all); never changes a result", false},
            {"--json", "", "print one JSON object instead of text", false},
            {"--help", "", "show this help", false}};
}

std::vector<OptionSpec> withCommonOptions(std::vector<OptionSpec> options) {
    for (OptionSpec& option : commonOptions()) options.push_back(std::move(option));
    return options;
}

int threadCountOf(const Arguments& arguments) { return static_cast<int>(arguments.count("--threads", 1, 1024).value_or(0)); }

std::string onlyPositional(const Arguments& arguments, const std::string& what) {
    if (arguments.positional().empty()) throw UsageError(what + " is missing");
    if (arguments.positional().size() > 1) throw UsageError("'" + arguments.positional()[1] + "' is one word too many");
    return arguments.positional().front();
}

}  // namespace tastescope
