#include "ui/bridge/split_choices.h"

#include <QCoreApplication>

#include <utility>

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::SplitChoices)
};

SplitChoice choice(const char* recipe, std::optional<double> validation = std::nullopt) {
    SplitChoice made;
    made.recipe = recipe;
    made.validationFraction = validation;
    return made;
}

}  // namespace

std::vector<NamedSplit> splitChoices(const Dataset& dataset) {
    NamedSplit random{Words::tr("Random, 10 % held out"), choice("random:0.1", 0.1)};
    NamedSplit perUser{Words::tr("Per user, 10 % held out"), choice("per-user:0.8,0.1,0.1")};
    const bool isExplicit = dataset.feedback == Feedback::explicitRatings;
    std::vector<NamedSplit> splits;
    if (!isExplicit) std::swap(random, perUser);
    splits.push_back(std::move(random));
    splits.push_back(std::move(perUser));
    if (dataset.hasTimestamps()) {
        splits.push_back({Words::tr("Last rating of each user"), choice("leave-last", 0.1)});
        splits.push_back({Words::tr("By time, the latest 10 %"), choice("time:0.1", 0.1)});
    }
    splits.push_back({Words::tr("10 % of the users held out"), choice("users:0.1", 0.1)});
    return splits;
}

}  // namespace tastescope
