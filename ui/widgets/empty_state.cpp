#include "ui/widgets/empty_state.h"

#include "ui/theme/grown_size.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_hints.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tastescope {

namespace {

constexpr int kIcon = 40;

}  // namespace

EmptyState::EmptyState(const EmptyStateValues& values, QWidget* parent)
    : QWidget(parent), iconName_(values.iconName), isDropPlace_(values.isDropPlace) {
    auto* title = new TextLabel(values.title, TextRole::figure);
    auto* text = new TextLabel(values.text, TextRole::body, Ink::muted);
    for (TextLabel* label : {title, text})
        label->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 30, 24, 26);
    column->setSpacing(10);
    column->addStretch(1);
    column->addSpacing(grown(kIcon) + 10);
    column->addWidget(title);
    column->addWidget(text);
    if (!values.buttonText.isEmpty()) {
        auto* button = new QPushButton(values.buttonText);
        fixGrownHeight(*button, 36);
        button->setMinimumWidth(grown(112));
        connect(button, &QPushButton::clicked, this, &EmptyState::actionRequested);
        column->addSpacing(4);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
    setAccessibleName(values.title);
    setAccessibleDescription(values.text);
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    if (isDropPlace_) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen dashes(tokens.edge, 2, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({5, 3});
        painter.setPen(dashes);
        painter.setBrush(tokens.window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kDialogRadius, kDialogRadius);
    }
    int top = height();
    for (const QObject* child : children())
        if (const auto* label = qobject_cast<const TextLabel*>(child)) top = std::min(top, label->y());
    const int side = grown(kIcon);
    painter.drawPixmap((width() - side) / 2, top - side - 10,
                       iconPixmap(iconName_, tokens.accent, side, devicePixelRatioF()));
}

}  // namespace tastescope
