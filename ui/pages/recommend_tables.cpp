#include "ui/pages/recommend_tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "ui/charts/chart_head.h"
#include "ui/table_models/data_table.h"
#include "ui/table_models/ranked_table.h"
#include "ui/table_models/rated_table.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

QVBoxLayout* makeColumn(QHBoxLayout& both, int stretch, ChartHead* head, DataTable* view, const QString& name) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline);
    column->addWidget(view, 1);
    both.addLayout(column, stretch);
    // The heads above say what the columns are.
    view->horizontalHeader()->hide();
    view->setSortingEnabled(false);
    view->setAccessibleName(name);
    view->setMinimumHeight(0);
    return column;
}

bool isSame(const std::vector<RatedTableRow>& a, const std::vector<RatedTableRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RatedTableRow& left, const RatedTableRow& right) {
        return left.key == right.key && left.rating == right.rating && left.title == right.title;
    });
}

}  // namespace

RecommendTables::RecommendTables(QWidget* parent)
    : QWidget(parent),
      rated_(new RatedTable(this)),
      ranked_(new RankedTable(this)),
      ratedHead_(new ChartHead),
      rankedHead_(new ChartHead(tr("Recommended"))),
      ratedView_(new DataTable),
      rankedView_(new DataTable),
      refusal_(new TextLabel({}, TextRole::body, Ink::muted)) {
    refusal_->setWordWrap(true);
    refusal_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    refusal_->setContentsMargins(0, 8, 0, 0);
    ratedView_->setTable(rated_, {{RatedTable::kTitle, 0}, {RatedTable::kRating, 76}});
    rankedView_->setTable(ranked_, {{RankedTable::kRank, 32},
                                    {RankedTable::kTitle, 0},
                                    {RankedTable::kHit, 52},
                                    {RankedTable::kScale, 60},
                                    {RankedTable::kScore, 52}});
    auto* both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(24);
    makeColumn(*both, 11, ratedHead_, ratedView_, tr("Rated"));
    makeColumn(*both, 14, rankedHead_, rankedView_, tr("Recommended"))->addWidget(refusal_, 1);
    refusal_->hide();
    connect(ratedView_, &DataTable::picked, this, &RecommendTables::itemPicked);
    connect(rankedView_, &DataTable::picked, this, &RecommendTables::itemPicked);
}

void RecommendTables::setDataset(const DatasetValues& dataset) {
    noun_ = dataset.noun;
    isExplicit_ = dataset.isExplicit;
    valueDecimals_ = dataset.valueDecimals;
    ratedView_->setColumnHidden(RatedTable::kRating, !isExplicit_);
    rated_->setDecimals(valueDecimals_);
}

void RecommendTables::setInsight(const RecommendInsight& insight) {
    setRated(insight);
    setRanked(insight);
}

void RecommendTables::setRated(const RecommendInsight& insight) {
    ratedHead_->setTitle(isExplicit_ ? tr("Rated by user %1").arg(insight.id)
                                     : tr("History of user %1").arg(insight.id));
    const auto count = qint64(insight.rated.size());
    //: How many, of what: "42 films"
    ratedHead_->setAside(tr("%1 %2").arg(countText(count), count == 1 ? noun_.one : noun_.many));
    if (!isSame(insight.rated, rated_->rows())) rated_->setRows(insight.rated);
}

void RecommendTables::setRanked(const RecommendInsight& insight) {
    QStringList aside;
    if (insight.isRating && std::isfinite(insight.ownMean))
        //: The mark on the small scales: the mean of the user's own ratings
        aside << tr("own mean %1").arg(fixedText(insight.ownMean, 2));
    aside << (insight.isRating ? tr("predicted") : tr("score"));
    const bool isRefused = !insight.refusal.isEmpty();
    rankedHead_->setAside(isRefused ? QString() : aside.join(QStringLiteral("   ")));
    refusal_->setText(insight.refusal);
    refusal_->setVisible(isRefused);
    rankedView_->setVisible(!isRefused);
    ranked_->setDecimals(insight.scoreDecimals, valueDecimals_);
    ranked_->setRows(insight.ranked);
    giveTitlesRoom();
    ranked_->setScale(insight.lowest, insight.highest,
                      insight.isRating ? insight.ownMean : std::numeric_limits<double>::quiet_NaN());
}

// A title reaches over the place of the tick where there is none.
void RecommendTables::giveTitlesRoom() {
    rankedView_->clearSpans();
    for (std::size_t row = 0; row < ranked_->rows().size(); ++row)
        if (!ranked_->rows()[row].isHit) rankedView_->setSpan(int(row), RankedTable::kTitle, 1, 2);
}

void RecommendTables::setCurrentItem(qint64 item) {
    ratedView_->setCurrentKey(item);
    rankedView_->setCurrentKey(item);
}

// Whole rows only: a row that is cut looks like the end of the list.
void RecommendTables::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int rowHeight = std::max(1, rankedView_->verticalHeader()->defaultSectionSize());
    const int room = height() - ratedHead_->height() - 1;
    layout()->setContentsMargins(0, 0, 0, std::max(0, room) % rowHeight);
}

}  // namespace tastescope
