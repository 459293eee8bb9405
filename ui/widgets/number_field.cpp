#include "ui/widgets/number_field.h"

#include "ui/theme/number_text.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"

#include <QKeyEvent>
#include <QToolTip>

#include <cmath>
#include <limits>

namespace tastescope {

NumberField::NumberField(QWidget* parent)
    : QLineEdit(parent), low_(-std::numeric_limits<double>::max()), high_(std::numeric_limits<double>::max()) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextMargins(4, 0, 4, 0);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::accept);
    connect(this, &QLineEdit::textEdited, this, &NumberField::showState);
}

void NumberField::setValue(double value) {
    value_ = value;
    setText(isWhole_ ? QString::number(std::llround(value)) : significantText(value));
    setCursorPosition(0);
    showState();
}

void NumberField::setRange(double low, double high) {
    low_ = low;
    high_ = high;
}

void NumberField::setWhole(bool isWhole) {
    isWhole_ = isWhole;
}

QString NumberField::complaint() const {
    const auto typed = parseNumber(text());
    if (!typed) return tr("This is not a number: %1").arg(text());
    if (isWhole_ && *typed != std::floor(*typed)) return tr("Only whole numbers");
    if (*typed < low_ || *typed > high_) return tr("From %1 to %2").arg(significantText(low_), significantText(high_));
    return {};
}

void NumberField::showState() {
    const bool isInvalid = !complaint().isEmpty();
    if (property(kInvalidField).toBool() == isInvalid) return;
    setProperty(kInvalidField, isInvalid);
    update();
}

void NumberField::accept() {
    const QString reason = complaint();
    if (!reason.isEmpty()) {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), reason, this);
        setValue(value_);
    } else if (const double typed = *parseNumber(text()); typed != value_) {
        setValue(typed);
        emit valueChosen(typed);
    }
    emit finished();
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isModified()) {
        setValue(value_);
        setModified(false);
        emit finished();
        return;
    }
    if (event->key() == Qt::Key_Escape) emit finished();
    QLineEdit::keyPressEvent(event);
    // A line edit lets Enter through to its parent, which would open the field again.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) event->accept();
}

void NumberField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) selectAll();
}

}  // namespace tastescope
