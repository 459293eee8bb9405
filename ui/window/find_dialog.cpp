#include "ui/window/find_dialog.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/grown_size.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/text_label.h"
#include "ui/window/find_list.h"

namespace tastescope {

namespace {

constexpr std::size_t kMostOfAKind = 100;
constexpr int kWidth = 560;
constexpr int kHeight = 452;  // twelve rows
constexpr int kFromTop = 72;

}  // namespace

FindDialog::FindDialog(QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      field_(new QLineEdit),
      model_(new FindListModel(this)),
      list_(new QListView),
      nothing_(new TextLabel(tr("Nothing found"), TextRole::body, Ink::muted)) {
    setWindowTitle(tr("Find"));
    results_.setPages({{QStringLiteral("data"), tr("Data")},
                       {QStringLiteral("train"), tr("Train")},
                       {QStringLiteral("recommend"), tr("Recommend")}});
    field_->addAction(themedIcon(QStringLiteral("search"), Ink::muted), QLineEdit::LeadingPosition);
    fixGrownHeight(*field_, 36);
    field_->installEventFilter(this);
    list_->setModel(model_);
    list_->setItemDelegate(new FindDelegate(model_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setAccessibleName(tr("Found"));
    nothing_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing_->setContentsMargins(0, 12, 0, 0);
    nothing_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(field_);
    column->addWidget(list_, 1);
    column->addWidget(nothing_, 1);
    connect(field_, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(list_, &QListView::clicked, this, &FindDialog::pick);
    setDataset(nullptr);
}

void FindDialog::setDataset(const std::shared_ptr<const DatasetValues>& dataset) {
    results_.setDataset(dataset);
    const QString hint = dataset ? tr("Find %1, users, pages").arg(dataset->noun.many) : tr("Find pages");
    field_->setPlaceholderText(hint);
    field_->setAccessibleName(hint);
    if (dataset) model_->setItemIcon(dataset->iconName);
    search();
}

void FindDialog::open() {
    const QWidget* above = parentWidget() ? parentWidget()->window() : nullptr;
    QSize size(grown(kWidth), grown(kHeight));
    if (above) size = size.boundedTo(above->size() - QSize(32, 32));
    resize(size);
    if (above) {
        const int top = std::min(grown(kFromTop), above->height() - size.height() - 16);
        move(above->mapToGlobal(QPoint((above->width() - size.width()) / 2, top)));
    }
    field_->clear();
    field_->setFocus();
    show();
    raise();
    activateWindow();
}

void FindDialog::search() {
    model_->setResults(results_.matching(field_->text(), kMostOfAKind));
    const bool hasRows = model_->rowCount() > 0;
    list_->setVisible(hasRows);
    nothing_->setVisible(!hasRows);
    if (!hasRows) return;
    list_->setCurrentIndex(model_->index(0));
    list_->scrollToTop();
}

void FindDialog::moveBy(int rows) {
    if (model_->rowCount() == 0) return;
    const int row = std::clamp(list_->currentIndex().row() + rows, 0, model_->rowCount() - 1);
    list_->setCurrentIndex(model_->index(row));
}

void FindDialog::pick(const QModelIndex& index) {
    if (!index.isValid()) return;
    const FindResult result = model_->result(index.row());
    accept();
    switch (result.kind) {
        case FindResult::Kind::page:
            emit pagePicked(result.pageId);
            break;
        case FindResult::Kind::item:
            emit itemPicked(result.key);
            break;
        case FindResult::Kind::user:
            emit userPicked(result.key);
            break;
    }
}

// The field keeps the keyboard; keys that move go to the list.
bool FindDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != field_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int page = std::max(1, list_->viewport()->height() / std::max(1, list_->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_PageDown:
            moveBy(page);
            return true;
        case Qt::Key_PageUp:
            moveBy(-page);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pick(list_->currentIndex());
            return true;
        default:
            return false;
    }
}

bool FindDialog::event(QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate && isVisible()) reject();
    return QDialog::event(event);
}

void FindDialog::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.surface);
    drawBox(painter, rect(), 0, QColor(), tokens.edge);
}

}  // namespace tastescope
