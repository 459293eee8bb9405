#include "tests/ui/gallery/fake_window.h"

#include "tests/ui/gallery/fake_bars.h"
#include "tests/ui/gallery/fake_values.h"
#include "ui/charts/chart_head.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/histogram.h"
#include "ui/charts/item_map.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/metric_chart.h"
#include "ui/table_models/data_table.h"
#include "ui/table_models/items_table.h"
#include "ui/table_models/ranked_table.h"
#include "ui/table_models/rated_table.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/eye_line.h"
#include "ui/widgets/foldable_panel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter_figure.h"
#include "ui/widgets/panel_stack.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/start_row.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tastescope {

namespace {

QVBoxLayout* startPage(QWidget* page, const QString& lookFor) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(0);
    column->addWidget(new EyeLine(lookFor));
    return column;
}

QWidget* makeTrainPage() {
    auto* page = new QWidget;
    auto* column = startPage(
        page, QStringLiteral(
                  "Both curves should fall. If validation turns up while training falls, the model is memorising."));
    auto* head = new ChartHead(QStringLiteral("Error (RMSE)"));
    head->addTool(new SegmentedSwitch(QStringLiteral("Axis"), {QStringLiteral("linear"), QStringLiteral("log")},
                                      SegmentedSwitch::Size::head));
    head->addTool(new IconButton(QStringLiteral("download"), QStringLiteral("Save the chart"), Ink::muted));
    auto* loss = new LossChart;
    QObject::connect(loss, &ChartView::readingsChanged, head, &ChartHead::setReadings);
    loss->setValues(fakeLoss());
    loss->setReadOut(12);
    column->addWidget(head);
    column->addWidget(loss, 30);
    auto* metric = new MetricChart;
    metric->setValues(fakeMetric());
    auto* choice = new QComboBox;
    choice->addItem(QStringLiteral("Truth recovered"));
    choice->setFixedSize(grown(168), grown(28));
    auto* metricHead = new QHBoxLayout;
    metricHead->addWidget(choice);
    metricHead->addStretch(1);
    auto* figure = new MeterFigure(metric->valueText());
    metricHead->addWidget(figure);
    auto* metricColumn = new QVBoxLayout;
    metricColumn->setSpacing(2);
    metricColumn->addLayout(metricHead);
    metricColumn->addWidget(metric, 1);
    auto* mapHead = new ChartHead(QStringLiteral("Map of films, live"));
    mapHead->addTool(new LinkButton(QStringLiteral("open Map")));
    auto* map = new ItemMap;
    map->setValues(fakeMap(75));
    auto* mapColumn = new QVBoxLayout;
    mapColumn->setSpacing(2);
    mapColumn->addWidget(mapHead);
    mapColumn->addWidget(map, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(24);
    lower->addLayout(metricColumn, 1);
    lower->addLayout(mapColumn, 1);
    column->addSpacing(4);
    column->addLayout(lower, 27);
    return page;
}

QWidget* makeDataPage(QObject* owner) {
    auto* page = new QWidget;
    auto* column = startPage(
        page,
        QStringLiteral(
            "A few films get most of the ratings. A model that ignores this will look good and recommend little."));
    auto* figures = new QHBoxLayout;
    for (const auto& [value, caption] :
         std::initializer_list<std::pair<const char*, const char*>>{{"2,000", "users"},
                                                                    {"600", "films"},
                                                                    {"176,326", "ratings"},
                                                                    {"14.7 %", "of the matrix filled"},
                                                                    {"3.43", "mean rating"},
                                                                    {"3 years", "2021 to 2023"}})
        figures->addWidget(new MeterFigure(QString::fromUtf8(value), QString::fromUtf8(caption)), 1);
    column->addLayout(figures);
    column->addSpacing(12);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(24);
    auto* histogram = new Histogram;
    histogram->setValues(fakeHistogram());
    auto* popularity = new CurveChart;
    popularity->setValues(fakeLorenz(2.2, QStringLiteral("films")));
    auto* activity = new CurveChart;
    activity->setValues(fakeLorenz(2.9, QStringLiteral("users")));
    const auto addChart = [&](const QString& title, const QString& aside, QWidget* chart) {
        auto* one = new QVBoxLayout;
        auto* head = new ChartHead(title);
        head->setAside(aside);
        one->setSpacing(0);
        one->addWidget(head);
        one->addWidget(chart);
        charts->addLayout(one, 1);
        chart->setFixedHeight(180);
    };
    addChart(QStringLiteral("Rating values"), QStringLiteral("15 % give 5"), histogram);
    addChart(QStringLiteral("Popularity of films"), QStringLiteral("Gini 0.37"), popularity);
    addChart(QStringLiteral("Activity of users"), QStringLiteral("Gini 0.48"), activity);
    column->addLayout(charts);
    column->addSpacing(10);
    auto* tools = new QHBoxLayout;
    auto* search = new QLineEdit;
    search->setPlaceholderText(QStringLiteral("Search 600 films"));
    search->addAction(themedIcon(QStringLiteral("search"), Ink::muted), QLineEdit::LeadingPosition);
    search->setFixedWidth(240);
    tools->setSpacing(12);
    tools->addWidget(new SegmentedSwitch(QStringLiteral("Table"), {QStringLiteral("Films"), QStringLiteral("Users")}));
    tools->addWidget(search);
    tools->addStretch(1);
    tools->addWidget(new TextLabel(QStringLiteral("600 films, most rated first"), TextRole::label, Ink::faint));
    column->addLayout(tools);
    column->addSpacing(6);
    auto* items = new ItemsTable(owner);
    items->setNoun(QStringLiteral("Film"));
    items->setRows(fakeItems(600));
    auto* table = new DataTable;
    table->setTable(items, {{ItemsTable::kTitle, 0},
                            {ItemsTable::kCategory, 100},
                            {ItemsTable::kYear, 68},
                            {ItemsTable::kRatings, 80},
                            {ItemsTable::kMean, 72},
                            {ItemsTable::kValues, 116}});
    table->sortByColumn(ItemsTable::kRatings, Qt::DescendingOrder);
    table->setCurrentKey(2);
    column->addWidget(table, 1);
    return page;
}

QWidget* makeRecommendPage(QObject* owner) {
    auto* page = new QWidget;
    auto* column = startPage(
        page,
        QStringLiteral(
            "Does the right-hand list continue the left-hand one? Ticks mark hidden films the user really liked."));
    auto* banner = new Banner;
    banner->show({BannerValues::Kind::error,
                  QStringLiteral("Training stopped: the error grew without bound."),
                  QStringLiteral("Back at epoch 15. A learning rate of 1 is too high here."),
                  QStringLiteral("Back to 0.01"),
                  {}});
    column->addWidget(banner);
    column->addSpacing(8);
    auto* rated = new RatedTable(owner);
    auto* ranked = new RankedTable(owner);
    std::vector<RatedTableRow> left;
    std::vector<RankedTableRow> right;
    const std::vector<ItemRow> items = fakeItems(12);
    for (int index = 0; index < 12; ++index) {
        const ItemRow& item = items[std::size_t(index)];
        left.push_back({index, item.title, item.category, 5 - index / 3 * 0.5});
        right.push_back({index, index + 1, item.title, item.category, 4.5 - index * 0.02, index % 4 == 1,
                         index % 4 == 1 ? 4.0 : 3.0});
    }
    rated->setRows(left);
    ranked->setRows(right);
    ranked->setScale(0.5, 5, 3.4);
    auto* leftTable = new DataTable;
    leftTable->setTable(rated, {{RatedTable::kTitle, 0}, {RatedTable::kRating, 80}});
    auto* rightTable = new DataTable;
    rightTable->setTable(ranked, {{RankedTable::kRank, 36},
                                  {RankedTable::kTitle, 0},
                                  {RankedTable::kHit, 56},
                                  {RankedTable::kScale, 66},
                                  {RankedTable::kScore, 70}});
    rightTable->setCurrentKey(5);
    auto* both = new QHBoxLayout;
    both->setSpacing(24);
    both->addWidget(leftTable, 3);
    both->addWidget(rightTable, 4);
    column->addLayout(both, 1);
    return page;
}

QWidget* makeStartPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(192, 58, 192, 80);
    column->addWidget(new EmptyState(
        {QStringLiteral("drop"), QStringLiteral("Drop ratings here"),
         QStringLiteral("CSV, TSV, JSON lines, a zip, or a MovieLens folder. Nothing leaves this computer."),
         QStringLiteral("Open…"), true}));
    column->addSpacing(24);
    column->addWidget(new TextLabel(QStringLiteral("Or start with"), TextRole::labelStrong, Ink::muted));
    column->addWidget(new StartRow(QStringLiteral("film"), QStringLiteral("Film club (built in)"),
                                   QStringLiteral("2,000 users and 600 invented films; their true tastes are known"),
                                   QStringLiteral("Enter")));
    column->addWidget(new StartRow(QStringLiteral("lesson"), QStringLiteral("Lesson 1: watch it learn"),
                                   QStringLiteral("Ten minutes. Training starts at once, and nothing can break."), {}));
    column->addStretch(1);
    return page;
}

}  // namespace

QWidget* makeFakeWindow(FakePage page, bool isNarrow) {
    auto* window = new QWidget;
    auto* centre = new QWidget(window);
    centre->setAutoFillBackground(true);
    centre->setBackgroundRole(QPalette::Base);
    centre->setFocusPolicy(Qt::ClickFocus);
    centre->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const int tab[] = {1, 0, 3, -1};
    column->addWidget(makeFakeTabRow(tab[int(page)]));
    column->addWidget(new Hairline);
    switch (page) {
        case FakePage::train:
            column->addWidget(makeTrainPage(), 1);
            break;
        case FakePage::data:
            column->addWidget(makeDataPage(window), 1);
            break;
        case FakePage::recommend:
            column->addWidget(makeRecommendPage(window), 1);
            break;
        case FakePage::start:
            column->addWidget(makeStartPage(), 1);
            break;
    }
    auto* left = new FoldablePanel(FoldablePanel::Side::left, QStringLiteral("Experiment"));
    left->setContent(makeFakeExperiment());
    auto* right = new FoldablePanel(FoldablePanel::Side::right, QStringLiteral("Inspector"));
    right->setContent(makeFakeInspector());
    auto* stack = new PanelStack(left, centre, right);
    stack->setPresent(PanelStack::Side::right, page != FakePage::start);
    auto* status = new StatusLine;
    status->setState(Ink::accent, QStringLiteral("Training, slowed down to 2 epochs per second"));
    status->setAside(QStringLiteral("0.32 M ratings/s now, 214 M/s at full speed   ·   2 threads"));
    auto* whole = new QVBoxLayout(window);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeFakeTransport(page == FakePage::start, isNarrow));
    whole->addWidget(new Hairline);
    whole->addWidget(stack, 1);
    whole->addWidget(status);
    return window;
}

}  // namespace tastescope
