#include "ui/window/import_table.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/table_models/cell_delegate.h"
#include "ui/theme/grown_size.h"
#include "ui/theme/text_roles.h"
#include "ui/window/import_rows_model.h"

namespace tastescope {

namespace {

constexpr int kBoxHeight = 32;
constexpr int kBetweenBoxes = 8;
constexpr int kRowHeight = 28;
constexpr int kLeastRows = 3;
constexpr int kLeastWidth = 104;  // "not used" and its chevron
constexpr int kMostWidth = 340;
constexpr int kLetterWidth = 8;
constexpr int kMargins = 24;

int wantedWidth(const ImportColumnValues& column) {
    return std::clamp(column.letters * kLetterWidth + kMargins, kLeastWidth, kMostWidth);
}

}  // namespace

QString columnUseText(ColumnUse use) {
    switch (use) {
        case ColumnUse::none:
            return ImportTable::tr("not used");
        case ColumnUse::user:
            return ImportTable::tr("User");
        case ColumnUse::item:
            return ImportTable::tr("Item");
        case ColumnUse::rating:
            return ImportTable::tr("Rating");
        case ColumnUse::time:
            return ImportTable::tr("Time");
        case ColumnUse::event:
            return ImportTable::tr("Event");
        case ColumnUse::words:
            return ImportTable::tr("Words");
    }
    return {};
}

ImportTable::ImportTable(QWidget* parent)
    : QWidget(parent), heads_(new QWidget), model_(new ImportRowsModel(this)), table_(new QTableView) {
    table_->setModel(model_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setAccessibleName(tr("First rows of the file"));
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heads_);
    column->addWidget(table_, 1);
    connect(table_->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ImportTable::placeBoxes);
    setHeights();
}

bool ImportTable::hasHeads() const {
    const std::vector<ImportColumnValues>& columns = model_->columns();
    return std::any_of(columns.begin(), columns.end(), [](const ImportColumnValues& each) { return each.uses.size() > 1; });
}

void ImportTable::setRows(const std::vector<ImportColumnValues>& columns, const std::vector<ImportRowValues>& rows) {
    model_->setRows(columns, rows);
    makeBoxes(columns);
    heads_->setVisible(hasHeads());
    shareWidth();
}

// Boxes that are there stay: one of them may have the focus.
void ImportTable::makeBoxes(const std::vector<ImportColumnValues>& columns) {
    while (boxes_.size() > columns.size()) {
        delete boxes_.back();
        boxes_.pop_back();
    }
    while (boxes_.size() < columns.size()) {
        auto* box = new QComboBox(heads_);
        box->installEventFilter(this);
        const int column = int(boxes_.size());
        connect(box, &QComboBox::activated, this,
                [this, box, column] { emit useChosen(column, ColumnUse(box->currentData().toInt())); });
        boxes_.push_back(box);
        box->show();
    }
    for (std::size_t column = 0; column < columns.size(); ++column)
        fillBox(*boxes_[column], int(column), columns[column]);
    QWidget* before = nullptr;
    for (QComboBox* box : boxes_) {
        if (before != nullptr) setTabOrder(before, box);
        before = box;
    }
    if (before != nullptr) setTabOrder(before, table_);
}

void ImportTable::fillBox(QComboBox& box, int column, const ImportColumnValues& values) const {
    const QSignalBlocker blocker(box);
    box.clear();
    for (const ColumnUse use : values.uses)
        box.addItem(columnUseText(use), int(use));
    box.setCurrentIndex(box.findData(int(values.use)));
    const QString name = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    //: Of a column of a file: its name
    box.setAccessibleName(tr("What column “%1” holds").arg(name));
}

void ImportTable::setHeights() {
    heads_->setFixedHeight(grown(kBoxHeight));
    table_->verticalHeader()->setMinimumSectionSize(grown(kRowHeight));
    table_->verticalHeader()->setDefaultSectionSize(grown(kRowHeight));
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setFixedHeight(grown(kRowHeight));
    table_->horizontalHeader()->setMinimumSectionSize(grown(24));
}

QSize ImportTable::minimumSizeHint() const {
    const int heads = heads_->isHidden() ? 0 : grown(kBoxHeight) + 4;
    return QSize(grown(3 * kLeastWidth), heads + grown(kRowHeight) * (kLeastRows + 1));
}

// Each column has what it needs; what is left over is shared, what is lacking is taken from the wide ones, and only where that does
// not do the table scrolls.
void ImportTable::shareWidth() {
    const std::vector<ImportColumnValues>& columns = model_->columns();
    if (columns.empty()) return;
    const int room = table_->viewport()->width();
    int wanted = 0;
    int spare = 0;
    for (const ImportColumnValues& column : columns) {
        wanted += grown(wantedWidth(column));
        spare += grown(wantedWidth(column)) - grown(kLeastWidth);
    }
    const int lacking = std::clamp(wanted - room, 0, spare);
    int left = std::max(room, wanted - lacking);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const int own = grown(wantedWidth(columns[column]));
        int width = own;
        if (wanted <= room)
            width = column + 1 == columns.size() ? left : own * room / wanted;
        else if (spare > 0)
            width = own - int(qint64(own - grown(kLeastWidth)) * lacking / spare);
        table_->horizontalHeader()->resizeSection(int(column), width);
        left -= width;
    }
    placeBoxes();
}

void ImportTable::placeBoxes() {
    for (std::size_t column = 0; column < boxes_.size(); ++column)
        boxes_[column]->setGeometry(table_->columnViewportPosition(int(column)), 0,
                                    table_->columnWidth(int(column)) - kBetweenBoxes, heads_->height());
}

// A box that is reached by Tab comes into sight.
bool ImportTable::eventFilter(QObject* watched, QEvent* event) {
    const auto found = std::find(boxes_.begin(), boxes_.end(), watched);
    if (event->type() == QEvent::FocusIn && found != boxes_.end()) {
        const QRect place = (*found)->geometry();
        QScrollBar* bar = table_->horizontalScrollBar();
        if (place.left() < 0) bar->setValue(bar->value() + place.left());
        if (place.right() > heads_->width()) bar->setValue(bar->value() + place.right() - heads_->width());
    }
    return QWidget::eventFilter(watched, event);
}

void ImportTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    shareWidth();
}

void ImportTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    setHeights();
    shareWidth();
}

}  // namespace tastescope
