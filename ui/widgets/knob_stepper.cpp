#include "ui/widgets/knob_stepper.h"

#include "ui/theme/number_text.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_field.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kButtonWidth = 30;

/// The value in the middle; the box around it is drawn by the knob.
class KnobDisplay : public QAbstractButton {
  public:
    explicit KnobDisplay(QWidget* parent) : QAbstractButton(parent) {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const ThemeTokens& tokens = tokensFor(palette());
        if (underMouse() && isEnabled()) painter.fillRect(rect().adjusted(1, 1, -1, -1), tokens.grid);
        painter.setFont(textFont(TextRole::knob));
        painter.setPen(isEnabled() ? tokens.text : tokens.faint);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

KnobStepper::KnobStepper(const QString& name, ValueLadder ladder, QWidget* parent)
    : QWidget(parent),
      name_(name),
      ladder_(std::move(ladder)),
      minus_(new IconButton(QStringLiteral("minus"), tr("%1: lower").arg(name), Ink::text, this)),
      display_(new KnobDisplay(this)),
      plus_(new IconButton(QStringLiteral("plus"), tr("%1: higher").arg(name), Ink::text, this)),
      field_(new NumberField(this)) {
    for (QAbstractButton* button : {minus_, plus_}) {
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoRepeat(true);
        button->setAutoRepeatDelay(400);
        button->setAutoRepeatInterval(150);
        button->setIconSize(QSize(18, 18));
    }
    field_->setFrame(false);
    field_->setAlignment(Qt::AlignCenter);
    field_->setAccessibleName(name);
    field_->hide();
    display_->installEventFilter(this);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(minus_, &QAbstractButton::clicked, this, &KnobStepper::stepDown);
    connect(plus_, &QAbstractButton::clicked, this, &KnobStepper::stepUp);
    connect(display_, &QAbstractButton::clicked, this, &KnobStepper::openLadder);
    connect(field_, &NumberField::valueChosen, this, &KnobStepper::choose);
    connect(field_, &NumberField::finished, this, [this] {
        const bool hadFocus = field_->hasFocus();
        field_->hide();
        if (hadFocus) display_->setFocus();
    });
    setValue(ladder_.standard().value_or(ladder_.low()));
}

void KnobStepper::setValue(double value) {
    value_ = value;
    refresh();
}

void KnobStepper::setLadder(ValueLadder ladder) {
    ladder_ = std::move(ladder);
    refresh();
}

void KnobStepper::setNote(const QString& note, Ink ink) {
    if (note == note_ && ink == noteInk_) return;
    note_ = note;
    noteInk_ = ink;
    display_->setAccessibleDescription(note);
    update();
}

void KnobStepper::setAlarm(bool isAlarming) {
    isAlarming_ = isAlarming;
    update();
}

void KnobStepper::setEmpty(bool isEmpty) {
    isEmpty_ = isEmpty;
    setEnabled(!isEmpty);
    refresh();
}

void KnobStepper::refresh() {
    const QString text = isEmpty_ ? QString(QChar(0x2013)) : ladder_.text(value_);
    display_->setText(text);
    display_->setAccessibleName(QStringLiteral("%1, %2").arg(name_, text));
    setAccessibleDescription(text);
    minus_->setEnabled(!isEmpty_ && ladder_.below(value_).has_value());
    plus_->setEnabled(!isEmpty_ && ladder_.above(value_).has_value());
    display_->update();
    update();
}

void KnobStepper::choose(double value) {
    setValue(value);
    emit valueChosen(value);
}

void KnobStepper::stepUp() {
    if (const auto next = ladder_.above(value_)) choose(*next);
}

void KnobStepper::stepDown() {
    if (const auto next = ladder_.below(value_)) choose(*next);
}

void KnobStepper::openLadder() {
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

void KnobStepper::fillMenu(QMenu& menu) {
    menu.setMinimumWidth(width());
    for (auto step = ladder_.steps().rbegin(); step != ladder_.steps().rend(); ++step) {
        const double value = step->value;
        const bool isStandard = ladder_.standard() && ladder_.text(*ladder_.standard()) == step->text;
        QAction* action = menu.addAction(isStandard ? step->text + QLatin1Char('\t') + tr("default") : step->text);
        action->setCheckable(true);
        action->setChecked(ladder_.text(value_) == step->text);
        connect(action, &QAction::triggered, this, [this, value] { choose(value); });
    }
    if (!ladder_.takesTypedValues()) return;
    menu.addSeparator();
    connect(menu.addAction(tr("Type a value…")), &QAction::triggered, this, &KnobStepper::editValue);
}

void KnobStepper::editValue() {
    if (!ladder_.takesTypedValues() || isEmpty_) return;
    field_->setRange(ladder_.low(), ladder_.high());
    field_->setFont(textFont(TextRole::knob));
    field_->setValue(value_);
    field_->setGeometry(display_->geometry().adjusted(1, 2, -1, -2));
    field_->show();
    field_->setFocus();
    field_->selectAll();
}

bool KnobStepper::eventFilter(QObject* watched, QEvent* event) {
    if (watched != display_) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Plus:
            stepUp();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Minus:
            stepDown();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openLadder();
            return true;
        default:
            break;
    }
    const QString typed = key->text();
    if (ladder_.takesTypedValues() && !typed.isEmpty() &&
        (typed[0].isDigit() || typed[0] == QLatin1Char('.') || typed[0] == QLatin1Char(','))) {
        editValue();
        field_->setText(typed);
        return true;
    }
    return false;
}

QRect KnobStepper::box() const {
    return QRect(0, height() - grown(28), width(), grown(28));
}

QSize KnobStepper::sizeHint() const {
    const QFontMetrics metrics(textFont(TextRole::knob));
    int widest = metrics.horizontalAdvance(QStringLiteral("0.00001"));
    for (const ValueLadder::Step& step : ladder_.steps())
        widest = std::max(widest, metrics.horizontalAdvance(step.text));
    return QSize(std::max(grown(144), widest + 2 * grown(kButtonWidth) + 12), grown(48));
}

void KnobStepper::resizeEvent(QResizeEvent*) {
    const QRect frame = box();
    const int side = grown(kButtonWidth);
    minus_->setGeometry(frame.left() + 2, frame.top() + 2, side - 3, frame.height() - 4);
    plus_->setGeometry(frame.right() + 2 - side, frame.top() + 2, side - 3, frame.height() - 4);
    display_->setGeometry(frame.adjusted(side, 0, -side, 0));
}

void KnobStepper::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    update();
}

void KnobStepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const QRect frame = box();
    const QColor outline = isAlarming_ ? tokens.bad : (isEnabled() ? tokens.edge : tokens.line);
    drawBox(painter, frame, kFieldRadius, isEnabled() ? tokens.surface : tokens.window, outline, isAlarming_ ? 2 : 1);
    const int side = grown(kButtonWidth);
    painter.fillRect(frame.left() + side, frame.top() + 1, 1, frame.height() - 2, tokens.line);
    painter.fillRect(frame.right() - side, frame.top() + 1, 1, frame.height() - 2, tokens.line);
    if (display_->hasFocus() || field_->hasFocus()) drawFocusRing(painter, frame, kFieldRadius, tokens.accent);
    const QRect labels(0, 0, width(), grown(17));
    painter.setFont(textFont(TextRole::label));
    const int noteWidth = note_.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(note_) + 6;
    painter.setPen(tokens.muted);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name_, Qt::ElideRight, width() - noteWidth));
    painter.setPen(inkColour(tokens, noteInk_));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, note_);
}

}  // namespace tastescope
