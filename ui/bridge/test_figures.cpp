#include "ui/bridge/test_figures.h"

#include <QCoreApplication>

#include <functional>

#include "engine/experiments/baselines.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::TestFigures)
};

using Figure = std::function<std::optional<double>(const Evaluation&)>;

Figure ofRatings(double RatingErrors::*member) {
    return [member](const Evaluation& evaluation) -> std::optional<double> {
        if (!evaluation.ratings) return std::nullopt;
        return (*evaluation.ratings).*member;
    };
}

Figure ofRanking(double RankingQuality::*member) {
    return [member](const Evaluation& evaluation) -> std::optional<double> {
        if (!evaluation.ranking || evaluation.ranking->usersCounted == 0) return std::nullopt;
        return evaluation.ranking->atCutoff.front().*member;
    };
}

QString figureText(const Figure& figure, const Evaluation* evaluation) {
    if (evaluation == nullptr) return {};
    const std::optional<double> value = figure(*evaluation);
    return value ? fixedText(*value, 4) : QString();
}

}  // namespace

TestFigures measureTestFigures(const ModelRegistry& registry, const ModelSnapshot& snapshot, const TrainingControls& controls,
                               int threadCount) {
    const RunData& run = *snapshot.data;
    EvaluationOptions options;
    options.threadCount = threadCount;
    options.controls = &controls;
    const Evaluation model = evaluateOnTest(*snapshot.model, run.opened, *run.training, options);
    const Baselines baselines = measureBaselines(registry, run.opened, run.training, options, EvaluatedPart::test);
    const Evaluation* bias = baselines.bias ? &*baselines.bias : nullptr;

    TestFigures figures;
    const auto add = [&](const QString& name, const Figure& figure) {
        const TestFigures::Row row{name, figureText(figure, &model), figureText(figure, bias),
                                   figureText(figure, &baselines.popularity)};
        if (!row.model.isEmpty()) figures.rows.push_back(row);
    };
    add(Words::tr("RMSE"), ofRatings(&RatingErrors::rmse));
    add(Words::tr("MAE"), ofRatings(&RatingErrors::mae));
    add(Words::tr("NDCG at 10"), ofRanking(&RankingQuality::ndcg));
    add(Words::tr("Recall at 10"), ofRanking(&RankingQuality::recall));
    add(Words::tr("Precision at 10"), ofRanking(&RankingQuality::precision));
    add(Words::tr("Hit rate at 10"), ofRanking(&RankingQuality::hit));
    add(Words::tr("MRR at 10"), ofRanking(&RankingQuality::mrr));
    add(Words::tr("MAP at 10"), ofRanking(&RankingQuality::map));
    const QString ratings = countText(qint64(run.opened.split.test.size()));
    const QString users = model.ranking ? countText(qint64(model.ranking->usersCounted)) : QStringLiteral("0");
    figures.sentence = Words::tr("On %1 test ratings that no training and no curve has seen; lists of %2 users, ranked among all.")
                           .arg(ratings, users);
    return figures;
}

}  // namespace tastescope
