#include "ui/pages/data_page.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/pages/data_charts.h"
#include "ui/pages/data_tables.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/eye_line.h"
#include "ui/widgets/meter_figure.h"

namespace tastescope {

namespace {

constexpr int kSide = 16;
constexpr int kBelow = 8;
constexpr int kGap = 12;
constexpr int kFigures = 6;

// The charts are 180 high on a page of 690 and take a quarter of what a page is higher.
constexpr int kUsualPage = 690;
constexpr int kUsualChart = 212;
constexpr int kTallestChart = 300;
constexpr int kLeastRows = 4;
constexpr int kLeastWidth = 480;

}  // namespace

DataPage::DataPage(QWidget* parent)
    : QWidget(parent),
      lookFor_(new EyeLine),
      figures_(new QHBoxLayout),
      charts_(new DataCharts),
      tables_(new DataTables) {
    for (int index = 0; index < kFigures; ++index) {
        figureList_.push_back(new MeterFigure);
        figures_->addWidget(figureList_.back(), 1);
    }
    figures_->setSpacing(8);
    setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 0, kSide, kBelow);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(lookFor_);
    column->addLayout(figures_);
    column->addSpacing(kGap);
    column->addWidget(charts_);
    column->addSpacing(kGap);
    column->addWidget(tables_, 1);
    connect(tables_, &DataTables::itemPicked, this, &DataPage::itemPicked);
    connect(tables_, &DataTables::userPicked, this, &DataPage::userPicked);
    connect(tables_, &DataTables::readDifferentlyRequested, this, &DataPage::readDifferentlyRequested);
    connect(tables_, &DataTables::exportReportRequested, this, &DataPage::exportReportRequested);
}

void DataPage::setDataset(const std::shared_ptr<const DatasetValues>& dataset) {
    const std::shared_ptr<const DatasetValues> shown = dataset ? dataset : std::make_shared<DatasetValues>();
    const DatasetValues& values = *shown;
    lookFor_->setText(values.lookFor);
    for (std::size_t index = 0; index < figureList_.size(); ++index) {
        const FigureValues figure = index < values.figures.size() ? values.figures[index] : FigureValues{};
        figureList_[index]->setValue(figure.value);
        figureList_[index]->setCaption(figure.caption);
    }
    charts_->setValues(values);
    tables_->setValues(shown);
    shareRoom();
}

void DataPage::setSelection(qint64 user, qint64 item) {
    tables_->setSelection(user, item);
}

void DataPage::focusSearch() {
    tables_->focusSearch();
}

int DataPage::heightAroundCharts() const {
    const int above = lookFor_->height() + figures_->sizeHint().height() + 2 * kGap;
    return above + tables_->heightForRows(kLeastRows) + kBelow;
}

QSize DataPage::minimumSizeHint() const {
    return QSize(grown(kLeastWidth), heightAroundCharts());
}

// A low page takes from the charts first, so that the table keeps a few rows.
void DataPage::shareRoom() {
    const int most = height() - heightAroundCharts();
    const int wanted = grown(kUsualChart) + std::max(0, height() - grown(kUsualPage)) / 4;
    charts_->setRoom(std::min({wanted, grown(kTallestChart), most}));
    shareWidth();
}

// Figures stand in columns of one width, and one that needs more takes it from the others: figures are never cut.
void DataPage::shareWidth() {
    int needed = (kFigures - 1) * figures_->spacing();
    for (const MeterFigure* figure : figureList_)
        needed += figure->sizeHint().width();
    for (MeterFigure* figure : figureList_)
        figure->setMinimumWidth(needed <= width() - 2 * kSide ? figure->sizeHint().width() : 0);
}

void DataPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareRoom();
}

void DataPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) shareRoom();
}

}  // namespace tastescope
