#include "ui/charts/marker_stamps.h"

#include "ui/theme/category_marker.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr int kCategories = 8;
constexpr qreal kOpacity = 0.8;

QImage makeStamp(const ThemeTokens& tokens, int category, qreal radius, qreal ratio) {
    const int side = 2 * int(std::ceil((radius * 1.3 + 1) * ratio)) + 1;
    QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(ratio, ratio);
    const QPainterPath shape = markerPath(markerShape(category), radius);
    // A thin rim in the surface colour keeps crowded markers apart.
    QColor rim = tokens.surface;
    rim.setAlphaF(0.75f);
    painter.strokePath(shape, QPen(rim, 1));
    QColor fill = categoryColour(tokens, category);
    fill.setAlphaF(float(kOpacity));
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillPath(shape, fill);
    return stamp;
}

QRgb over(QRgb top, QRgb bottom) {
    const unsigned rest = 255u - unsigned(qAlpha(top));
    const auto channel = [rest](int above, int below) {
        const unsigned product = unsigned(below) * rest + 128u;
        return unsigned(above) + ((product + (product >> 8)) >> 8);
    };
    return (channel(qAlpha(top), qAlpha(bottom)) << 24) | (channel(qRed(top), qRed(bottom)) << 16) |
           (channel(qGreen(top), qGreen(bottom)) << 8) | channel(qBlue(top), qBlue(bottom));
}

}  // namespace

MarkerStamps::MarkerStamps(const ThemeTokens& tokens, qreal smallest, qreal largest, qreal devicePixelRatio) {
    for (int category = -1; category < kCategories; ++category)
        for (int size = 0; size < kSizes; ++size)
            stamps_.push_back(
                makeStamp(tokens, category, smallest + (largest - smallest) * size / (kSizes - 1), devicePixelRatio));
}

void MarkerStamps::press(QImage& target, int x, int y, int category, float weight) const {
    const int known = category >= 0 && category < kCategories ? category : -1;
    const int size = std::clamp(int(std::lround(weight * float(kSizes - 1))), 0, kSizes - 1);
    const QImage& stamp = stamps_[std::size_t((known + 1) * kSizes + size)];
    const int left = x - stamp.width() / 2;
    const int top = y - stamp.height() / 2;
    const int firstColumn = std::max(0, -left);
    const int lastColumn = std::min(stamp.width(), target.width() - left);
    for (int row = std::max(0, -top); row < std::min(stamp.height(), target.height() - top); ++row) {
        const auto* from = reinterpret_cast<const QRgb*>(stamp.constScanLine(row));
        auto* to = reinterpret_cast<QRgb*>(target.scanLine(top + row)) + left;
        for (int column = firstColumn; column < lastColumn; ++column)
            if (from[column] != 0) to[column] = over(from[column], to[column]);
    }
}

}  // namespace tastescope
