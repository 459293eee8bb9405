#include "ui/widgets/hairline.h"

#include "ui/theme/theme_tokens.h"

#include <QPainter>

namespace tastescope {

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokensFor(palette()).line);
}

}  // namespace tastescope
