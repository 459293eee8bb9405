#include "ui/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tastescope {

namespace {

/// Paints the drawing in the theme's ink whenever asked; holds names and inks only.
class ThemedIconEngine : public QIconEngine {
  public:
    ThemedIconEngine(QString name, Ink ink, QString onName, Ink onInk)
        : name_(std::move(name)), onName_(std::move(onName)), ink_(ink), onInk_(onInk) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        QRectF place(QPointF(0, 0), picture.deviceIndependentSize());
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.topLeft(), picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels, as QIcon asks.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        const ThemeTokens& tokens = tokensFor(QApplication::palette());
        const bool isOn = state == QIcon::On;
        const Ink ink = mode == QIcon::Disabled ? Ink::edge : (isOn ? onInk_ : ink_);
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(isOn ? onName_ : name_, inkColour(tokens, ink), side, scale);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("tastescope"); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(20, 20)}; }
    bool isNull() override { return false; }

  private:
    QString name_;
    QString onName_;
    Ink ink_;
    Ink onInk_;
};

QByteArray tintedDrawing(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("#000", colour.name().toLatin1());
}

}  // namespace

QIcon themedIcon(const QString& name, Ink ink) {
    return themedIcon(name, ink, name, ink);
}

QIcon themedIcon(const QString& name, Ink ink, const QString& onName, Ink onInk) {
    return QIcon(new ThemedIconEngine(name, ink, onName, onInk));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio) {
    const QString key = QStringLiteral("tastescope-icon/%1/%2/%3/%4")
                            .arg(name, colour.name())
                            .arg(size)
                            .arg(qRound(devicePixelRatio * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tintedDrawing(name, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace tastescope
