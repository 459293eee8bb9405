#include <iostream>

#include "app/cli/command.h"
#include "app/run_once_passive.h"
#include "engine/core/errors.h"

using namespace tastescope;

namespace {

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

std::vector<Command> commands() {
    return {modelsCommand(),  importCommand(),    trainCommand(),   evaluateCommand(),
            predictCommand(), recommendCommand(), similarCommand(), generateCommand(), inspectCommand(),
            reproduceCommand()};
}

void printOverview(std::ostream& out) {
    out << "tastescope-cli: train recommender models and look into them\n\nusage: tastescope-cli COMMAND [options]\n\n";
    for (const Command& command : commands()) {
        std::string name = command.name;
        name.resize(11, ' ');
        out << "  " << name << command.summary << '\n';
    }
    out << "\ntastescope-cli COMMAND --help tells more. DATA is a file, a folder or builtin:planted.\n";
}

void printHelp(const Command& command, std::ostream& out) {
    out << command.summary << "\n\nusage: tastescope-cli " << command.usage << "\n\n";
    for (const OptionSpec& option : command.options) {
        std::string left = option.name + (option.placeholder.empty() ? "" : " " + option.placeholder);
        if (left.size() < 28) left.resize(28, ' ');
        out << "  " << left << ' ' << option.help << '\n';
    }
}

int run(const Command& command, const std::vector<std::string>& words) {
    const std::string prefix = "tastescope-cli " + command.name + ": ";
    try {
        const Arguments arguments(words, command.options);
        if (arguments.has("--help")) {
            printHelp(command, std::cout);
            return 0;
        }
        return command.run(arguments);
    } catch (const UserError& error) {
        std::cerr << prefix << error.reason() << '\n';
        if (!error.hint().empty()) std::cerr << "hint: " << error.hint() << '\n';
        return kFailed;
    } catch (const std::invalid_argument& error) {
        std::cerr << prefix << error.what() << "\nhint: tastescope-cli " << command.name << " --help lists what is allowed\n";
        return kWrongUsage;
    } catch (const std::bad_alloc&) {
        std::cerr << prefix << "not enough memory\nhint: lower the embedding size or use fewer interactions\n";
        return kFailed;
    } catch (const std::exception& error) {
        std::cerr << prefix << error.what() << '\n';
        return kFailed;
    }
}

}  // namespace

int main(int argumentCount, char** arguments) {
    runOncePassive(arguments);
    const std::vector<std::string> words(arguments + 1, arguments + argumentCount);
    if (words.empty() || words[0] == "--help" || words[0] == "help") {
        printOverview(words.empty() ? std::cerr : std::cout);
        return words.empty() ? kWrongUsage : 0;
    }
    for (const Command& command : commands())
        if (command.name == words[0]) return run(command, {words.begin() + 1, words.end()});
    std::cerr << "tastescope-cli: unknown command '" << words[0] << "'\n\n";
    printOverview(std::cerr);
    return kWrongUsage;
}
