#include "ui/widgets/search_picker.h"

#include "ui/theme/icons.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>

namespace tastescope {

SearchPicker::SearchPicker(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), completer_(new QCompleter(this)) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(themedIcon(QStringLiteral("search"), Ink::muted), QLineEdit::LeadingPosition);
    auto* list = new QListView;
    list->setUniformItemSizes(true);
    list->setAutoFillBackground(true);
    completer_->setPopup(list);
    completer_->setFilterMode(Qt::MatchContains);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setMaxVisibleItems(12);
    setCompleter(completer_);
    connect(completer_, QOverload<const QModelIndex&>::of(&QCompleter::activated), this, &SearchPicker::take);
}

void SearchPicker::setModel(QAbstractItemModel* model, int column) {
    column_ = column;
    currentRow_ = -1;
    completer_->setModel(model);
    completer_->setCompletionColumn(column);
    restore();
}

void SearchPicker::setCurrentRow(int row) {
    currentRow_ = row;
    restore();
}

void SearchPicker::restore() {
    const QAbstractItemModel* model = completer_->model();
    setText(model && currentRow_ >= 0 ? model->index(currentRow_, column_).data().toString() : QString());
    setCursorPosition(0);
}

void SearchPicker::take(const QModelIndex& completion) {
    const auto* shown = qobject_cast<const QAbstractProxyModel*>(completer_->completionModel());
    if (!shown) return;
    currentRow_ = shown->mapToSource(completion).row();
    emit picked(currentRow_);
}

void SearchPicker::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason) selectAll();
}

void SearchPicker::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) restore();
}

// Of "User 1407" and "User 407" the one typed as "407" is meant.
QModelIndex SearchPicker::bestMatch() const {
    const QAbstractItemModel& matches = *completer_->completionModel();
    const QString whole = text().trimmed();
    const QString lastWord = QLatin1Char(' ') + whole;
    for (int row = 0; row < matches.rowCount(); ++row) {
        const QModelIndex match = matches.index(row, column_);
        const QString name = match.data().toString();
        if (name.compare(whole, Qt::CaseInsensitive) == 0 || name.endsWith(lastWord, Qt::CaseInsensitive)) return match;
    }
    return matches.index(0, column_);
}

// Enter takes the best match without a trip to the list; Escape brings the chosen one back.
void SearchPicker::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !text().isEmpty() && isModified()) {
        completer_->setCompletionPrefix(text());
        const QModelIndex best = bestMatch();
        if (best.isValid()) {
            take(best);
            restore();
            completer_->popup()->hide();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        restore();
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace tastescope
