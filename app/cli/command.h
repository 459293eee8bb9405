#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"

namespace tastescope {

/// One command of tastescope-cli: what its help says and what it does.
struct Command {
    std::string name;        // "train"
    std::string usage;       // "train DATA --model ID [options]"
    std::string summary;     // one line of the list of commands
    std::vector<OptionSpec> options;
    std::function<int(const Arguments&)> run;  // the exit code
};

Command modelsCommand();
Command importCommand();
Command trainCommand();
Command evaluateCommand();
Command predictCommand();
Command recommendCommand();
Command similarCommand();
Command generateCommand();
Command inspectCommand();
Command reproduceCommand();

/// Options that every command has.
std::vector<OptionSpec> commonOptions();
/// `options` and the common ones.
std::vector<OptionSpec> withCommonOptions(std::vector<OptionSpec> options);
int threadCountOf(const Arguments& arguments);
/// The one positional argument. Throws UsageError that names `what` if there is none or more than one.
std::string onlyPositional(const Arguments& arguments, const std::string& what);

}  // namespace tastescope
