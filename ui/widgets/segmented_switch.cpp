#include "ui/widgets/segmented_switch.h"

#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tastescope {

namespace {

class Segment : public QAbstractButton {
  public:
    Segment(const QString& text, SegmentedSwitch::Size size, QWidget* parent) : QAbstractButton(parent), size_(size) {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        return QSize(fontMetrics().horizontalAdvance(text()) + grown(23),
                     grown(size_ == SegmentedSwitch::Size::head ? 24 : 32));
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const ThemeTokens& tokens = tokensFor(palette());
        const QRect inner = rect().adjusted(2, 2, -2, -2);
        if (isChecked())
            drawBox(painter, inner, kInnerRadius, isEnabled() ? tokens.softAccent : tokens.grid, QColor());
        else if (underMouse() && isEnabled())
            drawBox(painter, inner, kInnerRadius, tokens.grid, QColor());
        if (!isEnabled())
            painter.setPen(tokens.faint);
        else
            painter.setPen(isChecked() ? tokens.accent : tokens.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) drawFocusRing(painter, rect().adjusted(1, 1, -1, -1), kFieldRadius - 1, tokens.accent);
    }

  private:
    SegmentedSwitch::Size size_;
};

}  // namespace

SegmentedSwitch::SegmentedSwitch(const QString& name, const QStringList& choices, Size size, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 1, 0);
    row->setSpacing(0);
    setAccessibleName(name);
    for (qsizetype index = 0; index < choices.size(); ++index) {
        auto* segment = new Segment(choices[index], size, this);
        nameAloud(*segment);
        group_->addButton(segment, int(index));
        row->addWidget(segment);
    }
    setCurrent(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
}

void SegmentedSwitch::nameAloud(QAbstractButton& segment) {
    segment.setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), segment.text()));
}

void SegmentedSwitch::setText(int index, const QString& text) {
    QAbstractButton* segment = group_->button(index);
    if (!segment) return;
    segment->setText(text);
    nameAloud(*segment);
    segment->updateGeometry();
}

int SegmentedSwitch::current() const {
    return group_->checkedId();
}

void SegmentedSwitch::setCurrent(int index) {
    if (QAbstractButton* segment = group_->button(index)) segment->setChecked(true);
}

void SegmentedSwitch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    drawBox(painter, rect(), kFieldRadius, tokens.surface, isEnabled() ? tokens.edge : tokens.line);
}

}  // namespace tastescope
