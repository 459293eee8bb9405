#include "ui/widgets/dataset_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"

#include <QEvent>
#include <QPainter>

namespace tastescope {

namespace {

constexpr int kTextLeft = 44;
constexpr int kNameHeight = 20;
constexpr int kFactHeight = 17;
constexpr int kPadding = 9;

}  // namespace

DatasetCard::DatasetCard(QWidget* parent) : QAbstractButton(parent), iconName_(QStringLiteral("folder")) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DatasetCard::setFacts(const QString& name, const QStringList& facts, const QString& iconName) {
    setText(name);
    facts_ = facts;
    iconName_ = iconName;
    setAccessibleName(name);
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize DatasetCard::sizeHint() const {
    const int facts = int(facts_.size());
    return QSize(grown(223), facts > 0 ? grown(2 * kPadding + kNameHeight + facts * kFactHeight) : grown(40));
}

QSize DatasetCard::minimumSizeHint() const {
    return QSize(grown(120), sizeHint().height());
}

void DatasetCard::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void DatasetCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const QColor fill = isDown() ? tokens.line : (underMouse() && isEnabled() ? tokens.grid : tokens.surface);
    drawBox(painter, rect(), kFieldRadius, fill, isEnabled() ? tokens.edge : tokens.line);
    if (hasFocus()) drawFocusRing(painter, rect(), kFieldRadius, tokens.accent);
    const QColor iconColour = facts_.isEmpty() ? tokens.muted : tokens.accent;
    painter.drawPixmap(grown(12), (height() - 20) / 2, iconPixmap(iconName_, iconColour, 20, devicePixelRatioF()));
    const int top = facts_.isEmpty() ? (height() - grown(kNameHeight)) / 2 : grown(kPadding);
    drawChevron(painter, QPointF(width() - grown(19), top + grown(kNameHeight) / 2.0), tokens.muted);
    QRect line(grown(kTextLeft), top, width() - grown(kTextLeft) - grown(34), grown(kNameHeight));
    painter.setFont(textFont(facts_.isEmpty() ? TextRole::body : TextRole::strong));
    painter.setPen(isEnabled() ? tokens.text : tokens.faint);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    painter.setFont(textFont(TextRole::label));
    painter.setPen(tokens.muted);
    line = QRect(line.left(), line.bottom() + 1, width() - grown(kTextLeft) - 8, grown(kFactHeight));
    for (const QString& fact : facts_) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(fact, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    }
}

}  // namespace tastescope
