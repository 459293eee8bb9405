#include "ui/widgets/epoch_counter.h"

#include "ui/theme/number_text.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"
#include "ui/widgets/number_field.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tastescope {

namespace {

constexpr int kMostEpochs = 1'000'000;

}  // namespace

EpochCounter::EpochCounter(QWidget* parent) : QWidget(parent), field_(new NumberField(this)) {
    field_->setWhole(true);
    field_->setRange(1, kMostEpochs);
    field_->setAccessibleName(tr("Target epoch"));
    field_->hide();
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(field_, &NumberField::valueChosen, this, [this](double value) { emit targetChosen(int(value)); });
    connect(field_, &NumberField::finished, this, [this] {
        if (field_->hasFocus()) setFocus();
        field_->hide();
    });
    setValues({});
}

void EpochCounter::setValues(const EpochCounterValues& values) {
    values_ = values;
    setEnabled(values.target > 0);
    setToolTip(values.isSinglePass ? tr("Solved in one go, without epochs") : tr("Click to change the target"));
    setAccessibleName(values.isSinglePass
                          ? tr("Solved: %1").arg(figureText())
                          : tr("Epoch %1 of %2").arg(countText(values.epoch), countText(values.target)));
    setAccessibleDescription(values.note);
    update();
}

QSize EpochCounter::sizeHint() const {
    return QSize(grown(128), grown(48));
}

void EpochCounter::editTarget() {
    if (!isEnabled() || values_.isSinglePass) return;
    field_->setValue(values_.target);
    field_->setGeometry(width() / 2 - 4, grown(19), width() / 2 + 4, grown(24));
    field_->show();
    field_->setFocus();
    field_->selectAll();
}

QString EpochCounter::figureText() const {
    if (values_.target == 0) return QString(QChar(0x2013));
    return values_.isSinglePass ? percentText(std::clamp(values_.share, 0.0, 1.0)) : countText(values_.epoch);
}

void EpochCounter::mousePressEvent(QMouseEvent*) {
    editTarget();
}

void EpochCounter::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return editTarget();
    QWidget::keyPressEvent(event);
}

void EpochCounter::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    update();
}

void EpochCounter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const QRect labels(0, 0, width(), grown(17));
    painter.setFont(textFont(TextRole::label));
    painter.setPen(tokens.muted);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, values_.isSinglePass ? tr("Solved") : tr("Epoch"));
    painter.setPen(tokens.faint);
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, values_.note);
    const QRect figures(0, grown(19), width(), grown(24));
    const QString figure = figureText();
    painter.setFont(textFont(TextRole::figure));
    painter.setPen(isEnabled() ? tokens.text : tokens.faint);
    painter.drawText(figures, Qt::AlignLeft | Qt::AlignVCenter, figure);
    if (values_.target > 0 && !values_.isSinglePass) {
        const int left = painter.fontMetrics().horizontalAdvance(figure) + grown(6);
        QFont face = textFont(TextRole::knob);
        face.setBold(false);
        painter.setFont(face);
        painter.setPen(tokens.muted);
        painter.drawText(figures.adjusted(left, 1, 0, 1), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("/ %1").arg(countText(values_.target)));
    }
    const QRect bar(0, height() - 3, width(), 3);
    drawBox(painter, bar, 1.5, tokens.track, QColor());
    const int filled = qRound(std::clamp(values_.share, 0.0, 1.0) * width());
    if (filled > 2) drawBox(painter, QRect(0, bar.y(), filled, 3), 1.5, tokens.accent, QColor());
    if (hasFocus()) drawFocusRing(painter, rect().adjusted(0, grown(18), 0, -4), kInnerRadius, tokens.accent);
}

}  // namespace tastescope
