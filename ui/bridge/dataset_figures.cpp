#include "ui/bridge/dataset_figures.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

#include "ui/bridge/rating_period.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

// 14.7 %, 0.54 %, 0.0021 %: two digits tell a sparse matrix from a very sparse one.
QString densityText(double density) {
    int decimals = 1;
    while (decimals < 6 && density > 0 && 100 * density * std::pow(10.0, decimals) < 10)
        ++decimals;
    return percentText(density, decimals);
}

QString averageText(std::size_t sum, std::size_t count) {
    const double average = count == 0 ? 0 : double(sum) / double(count);
    return average < 10 ? fixedText(average, 1) : countText(std::llround(average));
}

FigureValues perUser(const DatasetFacts& facts, bool isExplicit) {
    return {averageText(facts.interactions, facts.users),
            isExplicit ? QCoreApplication::translate("DatasetFigures", "ratings per user")
                       : QCoreApplication::translate("DatasetFigures", "per user on average")};
}

FigureValues perItem(const DatasetFacts& facts, const NounValues& noun, bool isExplicit) {
    return {averageText(facts.interactions, facts.items),
            (isExplicit ? QCoreApplication::translate("DatasetFigures", "ratings per %1")
                        : QCoreApplication::translate("DatasetFigures", "per %1 on average"))
                .arg(noun.one)};
}

}  // namespace

std::vector<FigureValues> datasetFigures(const Dataset& dataset, const DatasetFacts& facts, const NounValues& noun) {
    const bool isExplicit = dataset.feedback == Feedback::explicitRatings;
    const std::optional<FigureValues> period = ratingPeriod(dataset.interactions.timestamps);
    std::vector<FigureValues> figures;
    figures.push_back({countText(qint64(facts.users)), QCoreApplication::translate("DatasetFigures", "users")});
    figures.push_back({countText(qint64(facts.items)), noun.many});
    figures.push_back({countText(qint64(facts.interactions)),
                       isExplicit ? QCoreApplication::translate("DatasetFigures", "ratings")
                                  : QCoreApplication::translate("DatasetFigures", "interactions")});
    figures.push_back(
        {densityText(facts.density), QCoreApplication::translate("DatasetFigures", "of the matrix filled")});
    if (isExplicit)
        figures.push_back({fixedText(facts.mean, 2), QCoreApplication::translate("DatasetFigures", "mean rating")});
    else
        figures.push_back(perUser(facts, isExplicit));
    if (period)
        figures.push_back(*period);
    else
        figures.push_back(isExplicit ? perUser(facts, isExplicit) : perItem(facts, noun, isExplicit));
    return figures;
}

}  // namespace tastescope
