#include "ui/pages/train_page.h"

#include "ui/charts/chart_head.h"
#include "ui/charts/item_map.h"
#include "ui/charts/loss_chart.h"
#include "ui/pages/chart_export.h"
#include "ui/pages/metric_view.h"
#include "ui/pages/train_texts.h"
#include "ui/pages/view_choice.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/eye_line.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace tastescope {

namespace {

constexpr int kLowPage = 520;
// Three parts in turn keep up with 30 values a second, and each is painted by itself.
constexpr int kTurnMilliseconds = 10;

void clear(QGridLayout& grid) {
    while (grid.count() > 0)
        delete grid.takeAt(0);
    for (int line = 0; line < 4; ++line) {
        grid.setRowStretch(line, 0);
        grid.setRowMinimumHeight(line, 0);
    }
}

}  // namespace

TrainPage::TrainPage(QWidget* parent)
    : QWidget(parent),
      eye_(new EyeLine),
      head_(new ChartHead),
      side_(new ViewChoice(tr("Beside the curves"))),
      testFigures_(new LinkButton(tr("test figures"))),
      axis_(new SegmentedSwitch(tr("Axis"), {tr("linear"), tr("log")}, SegmentedSwitch::Size::head)),
      save_(new IconButton(QStringLiteral("download"), tr("Save the chart"), Ink::muted)),
      lossChart_(new LossChart),
      lossPane_(new QWidget),
      metricView_(new MetricView),
      mapPane_(new QWidget),
      mapHead_(new ChartHead(tr("Map, live"))),
      itemMap_(new ItemMap),
      mapNote_(new TextLabel({}, TextRole::label, Ink::faint)),
      mapPlace_(new QStackedLayout),
      turn_(new QTimer(this)) {
    lossPlace_ = new QStackedLayout(lossPane_);
    lossPlace_->addWidget(lossChart_);
    auto* mapColumn = new QVBoxLayout(mapPane_);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->setSpacing(2);
    mapColumn->addWidget(mapHead_);
    mapColumn->addLayout(mapPlace_, 1);
    mapPlace_->addWidget(mapNote_);
    mapPlace_->addWidget(itemMap_);
    mapNote_->setAlignment(Qt::AlignCenter);
    makeHead();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(0);
    column->addWidget(eye_);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(0);
    column->addLayout(grid_, 1);
    // Parents first: a child that is made visible without one would be a window of its own.
    for (QWidget* part : {static_cast<QWidget*>(head_), lossPane_, static_cast<QWidget*>(metricView_), mapPane_})
        part->setParent(this);
    turn_->setSingleShot(true);
    turn_->setInterval(kTurnMilliseconds);
    connect(turn_, &QTimer::timeout, this, &TrainPage::updateNextPart);
    connect(metricView_, &MetricView::metricChosen, this, &TrainPage::chooseMetric);
    connect(itemMap_, &ItemMap::picked, this, [this](int point) {
        if (std::size_t(point) >= mapKeys_.size()) return;
        setSelectedItem(mapKeys_[std::size_t(point)]);
        emit itemPicked(selectedItem_);
    });
    listSides();
    arrange(false);
    showWords();
}

void TrainPage::makeHead() {
    testFigures_->setToolTip(tr("Measured only when you ask, so that settings are not chosen by the test part"));
    testFigures_->setAccessibleName(tr("Show test figures"));
    for (QWidget* tool : {static_cast<QWidget*>(side_), static_cast<QWidget*>(testFigures_),
                          static_cast<QWidget*>(axis_), static_cast<QWidget*>(save_)})
        head_->addTool(tool);
    connect(lossChart_, &ChartView::readingsChanged, head_, &ChartHead::setReadings);
    connect(testFigures_, &QAbstractButton::clicked, this, &TrainPage::testFiguresRequested);
    connect(save_, &QAbstractButton::clicked, this, &TrainPage::saveChart);
    connect(axis_, &SegmentedSwitch::chosen, this, [this](int index) {
        setLogarithmic(index == 1);
        emit viewChanged();
    });
    connect(side_, &ViewChoice::idChosen, this, [this](const QString& id) {
        showSide();
        if (!id.isEmpty()) chooseMetric(id);
    });
}

// On a low page curve and map stand side by side; a list in the head puts a metric in the map's place.
void TrainPage::arrange(bool isLow) {
    isLow_ = isLow;
    clear(*grid_);
    grid_->addWidget(head_, 0, 0, 1, 2);
    if (isLow) {
        grid_->addWidget(lossPane_, 1, 0);
        grid_->addWidget(metricView_, 1, 1);
        grid_->addWidget(mapPane_, 1, 1);
        grid_->setRowStretch(1, 1);
    } else {
        grid_->addWidget(lossPane_, 1, 0, 1, 2);
        grid_->addWidget(metricView_, 3, 0);
        grid_->addWidget(mapPane_, 3, 1);
        grid_->setRowStretch(1, 30);
        grid_->setRowMinimumHeight(2, 4);
        grid_->setRowStretch(3, 27);
    }
    grid_->setColumnStretch(0, isLow ? 3 : 1);
    grid_->setColumnStretch(1, isLow ? 2 : 1);
    side_->setVisible(isLow);
    metricView_->setListed(!isLow);
    mapHead_->setVisible(!isLow);
    showSide();
}

void TrainPage::showSide() {
    const bool isMap = side_->currentId().isEmpty();
    mapPane_->setVisible(!isLow_ || isMap);
    metricView_->setVisible(!isLow_ || !isMap);
}

void TrainPage::listSides() {
    std::vector<ViewChoice::Entry> entries{ViewChoice::Entry{QString(), tr("Map")}};
    for (const MetricValues& metric : training_.metrics)
        entries.push_back(ViewChoice::Entry{metric.id, metric.name});
    if (training_.hasFactors) entries.push_back(ViewChoice::Entry{QLatin1String(kFactorsId), tr("Factor health")});
    side_->setEntries(entries);
    showSide();
}

void TrainPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isLow = height() < grown(kLowPage);
    if (isLow != isLow_) arrange(isLow);
}

void TrainPage::setDataset(std::shared_ptr<const DatasetValues> dataset) {
    const QString title = dataset ? tr("Map of %1, live").arg(dataset->noun.many) : tr("Map, live");
    mapHead_->setTitle(title);
    itemMap_->setAccessibleName(title);
}

void TrainPage::setTraining(const TrainingValues& training) {
    const bool isNewLoss = training.loss != training_.loss;
    const bool areNewMetrics = training.metrics != training_.metrics || training.hasFactors != training_.hasFactors;
    training_ = training;
    showWords();
    if (isNewLoss) setDue(Part::loss);
    if (areNewMetrics) setDue(Part::metric);
}

// The words around the charts, which seldom change.
void TrainPage::showWords() {
    const QString eyeText = trainEyeText(training_);
    if (eyeText != eye_->text()) eye_->setText(eyeText);
    if (training_.lossName != head_->accessibleName()) head_->setTitle(training_.lossName);
    testFigures_->setEnabled(training_.epoch > 0);
    const QString mapText = missingMapText(training_);
    if (mapText != mapNote_->text()) mapNote_->setText(mapText);
    const std::optional<EmptyStateValues> missing = missingCurve(training_);
    axis_->setVisible(!missing);
    save_->setVisible(!missing);
    if (!missing) {
        lossPlace_->setCurrentWidget(lossChart_);
        return;
    }
    if (!missing_ || missing_->accessibleName() != missing->title ||
        missing_->accessibleDescription() != missing->text) {
        delete missing_;
        missing_ = new EmptyState(*missing);
        lossPlace_->addWidget(missing_);
    }
    lossPlace_->setCurrentWidget(missing_);
}

int TrainPage::selectedPoint() const {
    const auto found = std::find(mapKeys_.begin(), mapKeys_.end(), selectedItem_);
    return found != mapKeys_.end() ? int(found - mapKeys_.begin()) : -1;
}

void TrainPage::setMap(const ItemMapValues& values, const std::vector<qint64>& keys) {
    ItemMapValues wanted = values;
    mapKeys_ = keys;
    wanted.selected = selectedPoint();
    // Neighbours of the item selected before: the right ones come with the next map.
    if (wanted.selected != values.selected) wanted.neighbours.clear();
    if (wanted == mapValues_) return;
    mapValues_ = std::move(wanted);
    setDue(Part::map);
}

void TrainPage::setSelectedItem(qint64 key) {
    if (key == selectedItem_) return;
    selectedItem_ = key;
    mapValues_.selected = selectedPoint();
    mapValues_.neighbours.clear();
    itemMap_->setSelected(mapValues_.selected);
}

void TrainPage::setDue(Part part) {
    isDue_[std::size_t(part)] = true;
    if (isVisible() && !turn_->isActive()) updateNextPart();
}

void TrainPage::updateNextPart() {
    for (int step = 0; step < kParts; ++step) {
        const int part = (nextPart_ + step) % kParts;
        if (!isDue_[std::size_t(part)]) continue;
        updatePart(Part(part));
        nextPart_ = part + 1;
        turn_->start();
        return;
    }
}

void TrainPage::updatePart(Part part) {
    isDue_[std::size_t(part)] = false;
    switch (part) {
        case Part::loss:
            return lossChart_->setValues(training_.loss);
        case Part::metric:
            metricView_->setMetrics(training_.metrics);
            metricView_->setHasFactors(training_.hasFactors);
            listSides();
            return tellFactorsShown();
        case Part::map:
            mapPlace_->setCurrentWidget(mapValues_.points.empty() ? static_cast<QWidget*>(mapNote_) : itemMap_);
            return itemMap_->setValues(mapValues_);
    }
}

void TrainPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    for (const Part part : {Part::loss, Part::metric, Part::map})
        if (isDue_[std::size_t(part)]) updatePart(part);
}

QString TrainPage::metricId() const {
    return metricView_->wantedId();
}

void TrainPage::setMetricId(const QString& id) {
    metricView_->setWantedId(id);
    tellFactorsShown();
}

void TrainPage::setFactors(const FactorHealthValues& factors) {
    metricView_->setFactors(factors);
}

bool TrainPage::showsFactors() const {
    return metricView_->showsFactors();
}

void TrainPage::tellFactorsShown() {
    if (areFactorsShown_ == showsFactors()) return;
    areFactorsShown_ = showsFactors();
    emit factorsShown(areFactorsShown_);
}

void TrainPage::chooseMetric(const QString& id) {
    setMetricId(id);
    emit viewChanged();
}

bool TrainPage::isLogarithmic() const {
    return lossChart_->isLogarithmic();
}

void TrainPage::setLogarithmic(bool isLogarithmic) {
    axis_->setCurrent(isLogarithmic ? 1 : 0);
    lossChart_->setLogarithmic(isLogarithmic);
}

bool TrainPage::isSmoothed() const {
    return lossChart_->isSmoothed();
}

void TrainPage::setSmoothed(bool isSmoothed) {
    lossChart_->setSmoothed(isSmoothed);
}

void TrainPage::toggleLogarithmic() {
    setLogarithmic(!isLogarithmic());
    emit viewChanged();
}

void TrainPage::toggleSmoothing() {
    setSmoothed(!isSmoothed());
    emit viewChanged();
}

void TrainPage::saveChart() {
    const QStringList filters = chartFileFilters();
    auto* dialog = new QFileDialog(this, tr("Save the chart"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("loss.png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        const QStringList suffixes = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")};
        const QString suffix = suffixes.value(filters.indexOf(filter));
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QStringLiteral("loss.") + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TrainPage::saveChartTo);
    dialog->open();
}

void TrainPage::saveChartTo(const QString& path) {
    if (const std::optional<Failure> failure = tastescope::saveChart(*head_, *lossChart_, path))
        emit failed(failure->reason, failure->hint);
}

}  // namespace tastescope
