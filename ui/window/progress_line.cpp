#include "ui/window/progress_line.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/theme/paint_shapes.h"
#include "ui/theme/theme_tokens.h"

namespace tastescope {

namespace {

constexpr int kHeight = 3;
constexpr int kFrameMilliseconds = 40;
constexpr int kFramesThereAndBack = 60;
constexpr double kPiece = 0.25;  // of the line

}  // namespace

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void ProgressLine::setShare(double share) {
    if (share == share_) return;
    share_ = share;
    setAccessibleDescription(share < 0 ? QString() : tr("%1 %").arg(std::lround(100 * share)));
    runWhileNeeded();
    update();
}

QSize ProgressLine::sizeHint() const {
    return QSize(80, kHeight);
}

void ProgressLine::runWhileNeeded() {
    if (isVisible() && share_ < 0)
        timer_.start(kFrameMilliseconds, this);
    else
        timer_.stop();
}

void ProgressLine::showEvent(QShowEvent*) {
    runWhileNeeded();
}
void ProgressLine::hideEvent(QHideEvent*) {
    runWhileNeeded();
}

void ProgressLine::timerEvent(QTimerEvent*) {
    phase_ = (phase_ + 1) % kFramesThereAndBack;
    update();
}

void ProgressLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    drawBox(painter, rect(), height() / 2.0, tokens.track, QColor());
    double begin = 0;
    double length = std::clamp(share_, 0.0, 1.0);
    if (share_ < 0) {
        length = kPiece;
        begin = (1 - kPiece) * (1 - std::cos(2 * std::numbers::pi * phase_ / kFramesThereAndBack)) / 2;
    }
    const QRect filled(qRound(begin * width()), 0, qRound(length * width()), height());
    if (filled.width() > 2) drawBox(painter, filled, height() / 2.0, tokens.accent, QColor());
}

}  // namespace tastescope
