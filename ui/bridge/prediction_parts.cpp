#include "ui/bridge/prediction_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/inspection/item_neighbour_scores.h"
#include "engine/inspection/prediction.h"
#include "engine/inspection/user_neighbour_scores.h"
#include "ui/bridge/embedding_refusal.h"
#include "ui/bridge/part_name.h"
#include "ui/bridge/score_scale.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

constexpr std::size_t kNamedNeighbours = 5;
constexpr const char* kClip = "clip to scale";  // as the engine calls it

void addTotal(std::vector<WaterfallPart>& parts, double value, bool isRating) {
    parts.push_back({isRating ? QCoreApplication::translate("PredictionParts", "Predicted")
                              : QCoreApplication::translate("PredictionParts", "Score"),
                     value, WaterfallPart::Kind::total});
}

/// What counts most comes first; the rest is one bar.
void foldSmallSteps(std::vector<WaterfallPart>& steps, const QString& restName) {
    std::stable_sort(steps.begin(), steps.end(), [](const WaterfallPart& a, const WaterfallPart& b) {
        return std::abs(a.value) > std::abs(b.value);
    });
    if (steps.size() <= kNamedNeighbours + 1) return;
    WaterfallPart rest{restName.arg(countText(qint64(steps.size() - kNamedNeighbours))), 0, WaterfallPart::Kind::step};
    for (std::size_t step = kNamedNeighbours; step < steps.size(); ++step)
        rest.value += steps[step].value;
    steps.resize(kNamedNeighbours);
    steps.push_back(rest);
}

/// The bars of single items or users, `others` being the plural of what they are.
void addNeighbours(std::vector<WaterfallPart>& parts, std::vector<WaterfallPart> steps, const QString& others) {
    //: The bar of all similar users or films that are not named; %1 is how many, %2 the noun
    foldSmallSteps(steps, QCoreApplication::translate("PredictionParts", "%1 other %2").arg(QStringLiteral("%1"), others));
    parts.insert(parts.end(), steps.begin(), steps.end());
}

/// The title that the window shows for an item of the user's history: it may be a translated one.
QString shownTitle(const LiveQuestion& question, const std::string& engineTitle) {
    for (const std::uint32_t item : question.context().trainLists.items(question.userIndex()))
        if (question.context().itemTitle(ItemIndex(item)) == engineTitle) return question.itemRow(ItemIndex(item)).title;
    return QString::fromStdString(engineTitle);
}

std::vector<WaterfallPart> neighbourParts(const LiveQuestion& question, const std::vector<ScorePart>& engineParts) {
    const bool isRating = question.context().isExplicit;
    const bool areUsers = question.listBy == ListBy::similarUsers;
    const NounValues& noun = question.dataset->noun;
    std::vector<WaterfallPart> parts;
    std::vector<WaterfallPart> steps;
    for (const ScorePart& part : engineParts) {
        if (isRating && parts.empty()) {
            parts.push_back({partName(part.name, noun), part.value, WaterfallPart::Kind::base});
            continue;
        }
        const QString name = areUsers ? partName(part.name, noun) : shownTitle(question, part.name);
        steps.push_back({name, part.value, WaterfallPart::Kind::step});
    }
    if (steps.empty()) return {};
    addNeighbours(parts, steps, areUsers ? QCoreApplication::translate("PredictionParts", "users") : noun.many);
    double sum = 0;
    for (const WaterfallPart& part : parts)
        sum += part.value;
    const ScoreScale scale = scoreScale(question.trained(), question.listBy, {});
    const double shown = scale.shown(sum);
    if (shown != sum) parts.push_back({partName(kClip, noun), shown - sum, WaterfallPart::Kind::step});
    addTotal(parts, shown, isRating);
    return parts;
}

}  // namespace

std::vector<WaterfallPart> predictionParts(const LiveQuestion& question) {
    const TrainedModel model = question.trained();
    const Prediction prediction = predictRating(model, question.userIndex(), question.itemIndex(), true);
    std::vector<WaterfallPart> parts;
    if (prediction.parts.empty() || !std::isfinite(prediction.value)) return parts;
    std::vector<WaterfallPart> ofItems;
    std::vector<WaterfallPart> ofUsers;
    std::optional<WaterfallPart> clip;  // of the whole sum, so it stays the last step
    for (const ScorePart& part : prediction.parts) {
        if (part.item)
            ofItems.push_back({question.itemRow(*part.item).title, part.value, WaterfallPart::Kind::step});
        else if (part.user)
            ofUsers.push_back({partName(part.name, question.dataset->noun), part.value, WaterfallPart::Kind::step});
        else if (part.name == kClip)
            clip = WaterfallPart{partName(part.name, question.dataset->noun), part.value, WaterfallPart::Kind::step};
        else
            parts.push_back({partName(part.name, question.dataset->noun), part.value,
                             parts.empty() ? WaterfallPart::Kind::base : WaterfallPart::Kind::step});
    }
    addNeighbours(parts, ofItems, question.dataset->noun.many);
    addNeighbours(parts, ofUsers, QCoreApplication::translate("PredictionParts", "users"));
    if (clip) parts.push_back(*clip);
    addTotal(parts, prediction.value, predictsRatings(model, ListBy::score));
    return parts;
}

std::vector<WaterfallPart> listParts(const LiveQuestion& question) {
    const TrainedModel model = question.trained();
    if (question.listBy == ListBy::score) return predictionParts(question);
    if (!userRefusal(question).isEmpty()) return {};
    if (question.listBy == ListBy::similarUsers)
        return neighbourParts(question, UserNeighbourScores(model, question.userIndex()).explain(question.itemIndex()));
    return neighbourParts(question, ItemNeighbourScores(model, question.userIndex()).explain(question.itemIndex()));
}

}  // namespace tastescope
