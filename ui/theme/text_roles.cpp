#include "ui/theme/text_roles.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr int kBodyPixels = 13;
constexpr qreal kUsualPoints = 11;

struct RoleSize {
    int pixels;
    bool isBold;
};

RoleSize roleSize(TextRole role) {
    switch (role) {
        case TextRole::figure:
            return {20, true};
        case TextRole::knob:
        case TextRole::title:
            return {15, true};
        case TextRole::tab:
            return {14, false};
        case TextRole::body:
            return {13, false};
        case TextRole::strong:
            return {13, true};
        case TextRole::label:
            return {12, false};
        case TextRole::labelStrong:
            return {12, true};
    }
    return {kBodyPixels, false};
}

qreal applicationScale() {
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? qreal(pixels) / kBodyPixels : 1.0;
}

}  // namespace

QFont baseFont(qreal scale) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(std::max(kBodyPixels, int(std::lround(kBodyPixels * scale))));
    font.setStyleHint(QFont::SansSerif);
    return font;
}

qreal systemTextScale() {
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal")) return 1.0;
    const qreal points = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    return points > kUsualPoints ? std::min(points / kUsualPoints, 3.0) : 1.0;
}

QFont textFont(TextRole role) {
    const RoleSize size = roleSize(role);
    QFont font = QApplication::font();
    font.setPixelSize(int(std::lround(size.pixels * applicationScale())));
    font.setBold(size.isBold);
    return font;
}

int grown(int pixels) {
    return int(std::lround(pixels * applicationScale()));
}

}  // namespace tastescope
