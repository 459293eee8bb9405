#include "ui/widgets/banner.h"

#include "ui/theme/grown_size.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace tastescope {

namespace {

Ink inkOf(BannerValues::Kind kind) {
    switch (kind) {
        case BannerValues::Kind::error:
            return Ink::bad;
        case BannerValues::Kind::warning:
            return Ink::warn;
        case BannerValues::Kind::notice:
            return Ink::accent;
    }
    return Ink::bad;
}

}  // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      reason_(new TextLabel({}, TextRole::strong)),
      hint_(new TextLabel({}, TextRole::body)),
      action_(new QPushButton) {
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(reason_);
    text->addWidget(hint_);
    auto* copyButton = new QPushButton(tr("Copy"));
    auto* closeButton = new IconButton(QStringLiteral("close"), tr("Close this message"), Ink::muted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grown(44), 6, 8, 6);
    row->addLayout(text, 1);
    row->addSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{action_, copyButton, closeButton})
        row->addWidget(each);
    connect(action_, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(copyButton, &QPushButton::clicked, this, &Banner::copy);
    connect(closeButton, &QToolButton::clicked, this, &Banner::dismiss);
    fixGrownHeight(*this, 54);
    hide();
}

void Banner::show(const BannerValues& values) {
    values_ = values;
    reason_->setText(values.reason);
    hint_->setText(values.hint);
    action_->setText(values.actionText);
    action_->setVisible(!values.actionText.isEmpty());
    setAccessibleName(values.reason);
    setAccessibleDescription(values.hint);
    QWidget::show();
    update();
}

void Banner::copy() {
    const QString both = values_.reason + QLatin1Char('\n') + values_.hint;
    QGuiApplication::clipboard()->setText(values_.copyText.isEmpty() ? both : values_.copyText);
}

void Banner::dismiss() {
    hide();
    emit closed();
}

void Banner::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    QWidget::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const QColor& colour = inkColour(tokens, inkOf(values_.kind));
    drawBox(painter, rect(), kFieldRadius, mixed(tokens.surface, colour, tokens.isDark ? 0.14 : 0.07), colour);
    const QString icon =
        values_.kind == BannerValues::Kind::notice ? QStringLiteral("info") : QStringLiteral("warning");
    painter.drawPixmap(grown(12), (height() - 20) / 2 - 1, iconPixmap(icon, colour, 20, devicePixelRatioF()));
}

}  // namespace tastescope
