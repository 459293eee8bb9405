#include "ui/window/find_list.h"

#include <QPainter>
#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/list_painting.h"

namespace tastescope {

namespace {

constexpr int kRowHeight = 32;
constexpr int kTitleLeft = 40;
constexpr int kMargin = 12;

}  // namespace

FindListModel::FindListModel(QObject* parent) : QAbstractListModel(parent) {}

void FindListModel::setResults(std::vector<FindResult> results) {
    beginResetModel();
    results_ = std::move(results);
    endResetModel();
}

QString FindListModel::iconName(int row) const {
    switch (result(row).kind) {
        case FindResult::Kind::item:
            return itemIcon_;
        case FindResult::Kind::user:
            return QStringLiteral("user");
        case FindResult::Kind::page:
            return QStringLiteral("chevron-right");
    }
    return {};
}

int FindListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(results_.size());
}

QVariant FindListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FindResult& each = result(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return each.title;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2").arg(each.title, each.facts);
        default:
            return {};
    }
}

FindDelegate::FindDelegate(const FindListModel* model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return QSize(option.rect.width(), grown(kRowHeight));
}

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ThemeTokens& tokens = tokensFor(option.palette);
    drawListRow(*painter, option, tokens);
    const bool isSelected = option.state & QStyle::State_Selected;
    const FindResult& row = model_->result(index.row());
    const QRect rect = option.rect;
    const int side = grown(18);
    const qreal scale = option.widget ? option.widget->devicePixelRatioF() : 1;
    painter->drawPixmap(
        rect.left() + grown(kMargin), rect.top() + (rect.height() - side) / 2,
        iconPixmap(model_->iconName(index.row()), isSelected ? tokens.accent : tokens.muted, side, scale));
    painter->setFont(textFont(TextRole::label));
    painter->setPen(isSelected ? tokens.muted : tokens.faint);
    painter->drawText(rect.adjusted(0, 0, -grown(kMargin), 0), Qt::AlignRight | Qt::AlignVCenter, row.facts);
    const int factsWidth = painter->fontMetrics().horizontalAdvance(row.facts);
    const QRect title = rect.adjusted(grown(kTitleLeft), 0, -factsWidth - grown(2 * kMargin), 0);
    painter->setFont(textFont(TextRole::body));
    painter->setPen(tokens.text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.title, Qt::ElideRight, title.width()));
}

}  // namespace tastescope
