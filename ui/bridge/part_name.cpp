#include "ui/bridge/part_name.h"

#include <QCoreApplication>

#include <string_view>

#include "ui/bridge/user_insight.h"

namespace tastescope {

namespace {

struct KnownPart {
    std::string_view engineName;
    const char* name;  ///< %1: the noun of the items
};

// Every part that the models and the inspection of the engine give.
constexpr KnownPart kKnownParts[] = {
    {"mean rating", QT_TRANSLATE_NOOP("PartName", "Mean rating")},
    {"this user", QT_TRANSLATE_NOOP("PartName", "This user")},
    {"this item", QT_TRANSLATE_NOOP("PartName", "This %1")},
    {"lowest rating", QT_TRANSLATE_NOOP("PartName", "Lowest rating")},
    {"taste match", QT_TRANSLATE_NOOP("PartName", "Taste match")},
    {"clip to scale", QT_TRANSLATE_NOOP("PartName", "Clip to scale")},
    {"predicted rating", QT_TRANSLATE_NOOP("PartName", "Predicted rating")},
    {"ratings of this item", QT_TRANSLATE_NOOP("PartName", "Ratings of this %1")},
    {"recent ratings of this item", QT_TRANSLATE_NOOP("PartName", "Recent ratings of this %1")},
    {"overall level", QT_TRANSLATE_NOOP("PartName", "Overall level")},
    {"to the rating scale", QT_TRANSLATE_NOOP("PartName", "To the rating scale")},
    {"what was rated at all", QT_TRANSLATE_NOOP("PartName", "What was rated at all")},
    {"from the history", QT_TRANSLATE_NOOP("PartName", "From the history")},
    {"similar item", QT_TRANSLATE_NOOP("PartName", "Similar %1")},
    {"similar user", QT_TRANSLATE_NOOP("PartName", "Similar user")},
    {"mean of this user", QT_TRANSLATE_NOOP("PartName", "Mean of this user")},
};

constexpr std::string_view kUserPrefix = "user ";

}  // namespace

QString partName(const std::string& engineName, const NounValues& noun) {
    for (const KnownPart& known : kKnownParts) {
        if (known.engineName != engineName) continue;
        const QString name = QCoreApplication::translate("PartName", known.name);
        return name.contains(QStringLiteral("%1")) ? name.arg(noun.one) : name;
    }
    if (engineName.starts_with(kUserPrefix))
        return userName(QString::fromStdString(engineName.substr(kUserPrefix.size())));
    return QString::fromStdString(engineName);
}

}  // namespace tastescope
