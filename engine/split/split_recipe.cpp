#include "engine/split/split_recipe.h"

#include <charconv>
#include <cmath>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <vector>

namespace tastescope {
namespace {

constexpr double kSumTolerance = 1e-9;  // 0.8 + 0.1 + 0.1 is not exactly 1

[[noreturn]] void refuse(const std::string& text, const std::string& reason) {
    throw std::invalid_argument("split \"" + text + "\": " + reason +
                                "; allowed are random:F, per-user:TRAIN,VALIDATION,TEST, per-user:TRAIN,TEST, kfold:K, "
                                "kfold:K,FOLD, leave-last, time:F and users:F, with fractions between 0 and 1");
}

std::string numberText(double value) {
    char digits[32];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 12);
    return error == std::errc() ? std::string(digits, end) : std::to_string(value);
}

/// "0.8,0.1" as numbers; empty text is no number.
std::vector<double> parseNumbers(const std::string& text, std::string_view list) {
    std::vector<double> numbers;
    const char* place = list.data();
    const char* const end = list.data() + list.size();
    while (place != end) {
        double number = 0.0;
        const auto [next, error] = std::from_chars(place, end, number);
        const bool isFollowedWell = error == std::errc() && (next == end || (*next == ',' && next + 1 != end));
        if (!isFollowedWell) refuse(text, "\"" + std::string(list) + "\" is not a list of numbers");
        numbers.push_back(number);
        place = next == end ? next : next + 1;
    }
    return numbers;
}

std::size_t wholeNumber(const std::string& text, double number) {
    if (!(number >= 0.0 && number <= 1e9 && number == std::floor(number)))
        refuse(text, numberText(number) + " is not a whole number");
    return static_cast<std::size_t>(number);
}

void expectNumbers(const std::string& text, const std::vector<double>& numbers, std::size_t least, std::size_t most) {
    if (numbers.size() >= least && numbers.size() <= most) return;
    const std::string expected =
        least == most ? std::to_string(least) : std::to_string(least) + " or " + std::to_string(most);
    refuse(text, "it has " + std::to_string(numbers.size()) + " numbers where " + expected + " belong");
}

void readPerUserNumbers(const std::string& text, const std::vector<double>& numbers, SplitRecipe& recipe) {
    expectNumbers(text, numbers, 2, 3);
    double sum = 0.0;
    for (const double number : numbers) {
        if (!(number > 0.0 && number < 1.0))
            refuse(text, "the fraction " + numberText(number) + " is not between 0 and 1");
        sum += number;
    }
    if (std::abs(sum - 1.0) > kSumTolerance)
        refuse(text, "the fractions add up to " + numberText(sum) + " instead of 1");
    recipe.testFraction = numbers.back();
    if (numbers.size() == 2) return;
    const double own = numbers[1];
    if (recipe.validationFraction != 0.0 && std::abs(recipe.validationFraction - own) > kSumTolerance)
        refuse(text, "its validation fraction " + numberText(own) + " contradicts the other one given, " +
                         numberText(recipe.validationFraction));
    recipe.validationFraction = own;
}

SplitRecipe recipeOf(const std::string& text, std::string_view name, const std::vector<double>& numbers,
                     double validation) {
    SplitRecipe recipe;
    recipe.validationFraction = validation;
    const auto readFraction = [&](SplitKind kind) {
        expectNumbers(text, numbers, 1, 1);
        recipe.kind = kind;
        recipe.testFraction = numbers[0];
    };
    if (name == "random") {
        readFraction(SplitKind::random);
    } else if (name == "time") {
        readFraction(SplitKind::byTime);
    } else if (name == "users") {
        readFraction(SplitKind::holdOutUsers);
    } else if (name == "per-user") {
        recipe.kind = SplitKind::perUser;
        readPerUserNumbers(text, numbers, recipe);
    } else if (name == "kfold") {
        expectNumbers(text, numbers, 1, 2);
        recipe.kind = SplitKind::kFold;
        recipe.foldCount = wholeNumber(text, numbers[0]);
        if (numbers.size() == 2) recipe.fold = wholeNumber(text, numbers[1]);
    } else if (name == "leave-last" || name == "given") {
        expectNumbers(text, numbers, 0, 0);
        recipe.kind = name == "given" ? SplitKind::given : SplitKind::leaveLast;
    } else {
        refuse(text, "there is no split of that name");
    }
    return recipe;
}

bool hasTestFraction(SplitKind kind) {
    return kind == SplitKind::random || kind == SplitKind::perUser || kind == SplitKind::byTime ||
           kind == SplitKind::holdOutUsers;
}

}  // namespace

SplitRecipe parseSplitRecipe(const std::string& text, double validationFraction) {
    const std::size_t colon = text.find(':');
    const std::string_view name = std::string_view(text).substr(0, colon);
    std::string_view list;
    if (colon != std::string::npos) list = std::string_view(text).substr(colon + 1);
    if (colon != std::string::npos && list.empty()) refuse(text, "the numbers after the colon are missing");
    const SplitRecipe recipe = recipeOf(text, name, parseNumbers(text, list), validationFraction);
    checkSplitRecipe(recipe);
    return recipe;
}

std::string toText(const SplitRecipe& recipe) {
    const std::string test = numberText(recipe.testFraction);
    const std::string train = numberText(1.0 - recipe.testFraction - recipe.validationFraction);
    switch (recipe.kind) {
        case SplitKind::random:
            return "random:" + test;
        case SplitKind::byTime:
            return "time:" + test;
        case SplitKind::holdOutUsers:
            return "users:" + test;
        case SplitKind::perUser:
            if (recipe.validationFraction == 0.0) return "per-user:" + train + "," + test;
            return "per-user:" + train + "," + numberText(recipe.validationFraction) + "," + test;
        case SplitKind::kFold:
            return "kfold:" + std::to_string(recipe.foldCount) +
                   (recipe.fold == 0 ? "" : "," + std::to_string(recipe.fold));
        case SplitKind::leaveLast:
            return "leave-last";
        case SplitKind::given:
            return "given";
    }
    return {};
}

void checkSplitRecipe(const SplitRecipe& recipe) {
    const std::string text = toText(recipe);
    const double validation = recipe.validationFraction;
    if (!(validation >= 0.0 && validation < 1.0))
        throw std::invalid_argument("validation fraction " + numberText(validation) +
                                    ": it has to be at least 0 and below 1");
    double test = recipe.testFraction;
    if (hasTestFraction(recipe.kind) && !(test > 0.0 && test < 1.0))
        refuse(text, "the fraction " + numberText(test) + " is not between 0 and 1");
    if (recipe.kind == SplitKind::kFold) {
        if (recipe.foldCount < 2)
            refuse(text, std::to_string(recipe.foldCount) + " folds are too few: at least 2 are needed");
        if (recipe.fold >= recipe.foldCount)
            refuse(text, "there is no fold " + std::to_string(recipe.fold) + ": folds are counted from 0 to " +
                             std::to_string(recipe.foldCount - 1));
        test = 1.0 / static_cast<double>(recipe.foldCount);
    }
    if ((hasTestFraction(recipe.kind) || recipe.kind == SplitKind::kFold) && !(test + validation < 1.0 - kSumTolerance))
        refuse(text, "with the validation fraction " + numberText(validation) + " nothing is left to train on");
}

SplitRecipe defaultSplitRecipe(Feedback feedback) {
    SplitRecipe recipe;
    recipe.kind = feedback == Feedback::explicitRatings ? SplitKind::random : SplitKind::perUser;
    recipe.testFraction = 0.1;
    recipe.validationFraction = 0.1;
    return recipe;
}

}  // namespace tastescope
