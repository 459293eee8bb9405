#include "ui/charts/item_map.h"

#include "ui/charts/marker_stamps.h"
#include "ui/theme/category_marker.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace tastescope {

namespace {

constexpr qreal kMargin = 18;
constexpr qreal kReach = 12;

// Smallest and largest. Markers shrink as they become many, so that groups stay visible as groups.
QPointF markerRadii(std::size_t count, qreal shorterSide) {
    const qreal grow = shorterSide > 400 ? 1.35 : 1.0;
    if (count <= 1'200) return {2.8 * grow, 4.4 * grow};
    if (count <= 6'000) return {2.2 * grow, 3.6 * grow};
    if (count <= 20'000) return {1.7, 2.8};
    return {1.3, 2.2};
}

}  // namespace

ItemMap::ItemMap(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of the items"));
}

void ItemMap::setValues(ItemMapValues values) {
    const bool isSamePicture = values.points == values_.points && values.categoryNames == values_.categoryNames;
    values_ = std::move(values);
    if (isSamePicture)
        update();
    else
        fit();
    describe();
}

void ItemMap::setSelected(int point, std::vector<int> neighbours) {
    values_.selected = point;
    values_.neighbours = std::move(neighbours);
    describe();
    update();
}

void ItemMap::describe() {
    const QString size = tr("%n points", nullptr, int(values_.points.size()));
    const QString name = values_.selected >= 0 ? values_.names.value(values_.selected) : QString();
    setAccessibleDescription(name.isEmpty() ? size : tr("%1, selected: %2").arg(size, name));
}

void ItemMap::fit() {
    places_.clear();
    picture_ = QPixmap();
    update();
    if (values_.points.empty()) return;
    float left = values_.points[0].x, right = left, low = values_.points[0].y, high = low;
    for (const MapPoint& point : values_.points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        low = std::min(low, point.y);
        high = std::max(high, point.y);
    }
    const qreal roomX = std::max(1.0, width() - 2 * kMargin);
    const qreal roomY = std::max(1.0, height() - 2 * kMargin);
    const qreal scale =
        std::min(roomX / std::max(1e-9, double(right) - left), roomY / std::max(1e-9, double(high) - low));
    const QPointF middle((double(left) + right) / 2, (double(low) + high) / 2);
    const auto place = [&](double x, double y) {
        return QPointF(width() / 2.0 + (x - middle.x()) * scale, height() / 2.0 - (y - middle.y()) * scale);
    };
    origin_ = place(0, 0);
    places_.reserve(values_.points.size());
    for (const MapPoint& point : values_.points)
        places_.push_back(place(point.x, point.y));
}

void ItemMap::resizeEvent(QResizeEvent*) {
    fit();
}

void ItemMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        picture_ = QPixmap();
        stamps_.reset();
        update();
    }
}

void ItemMap::makeStamps(qreal ratio) {
    const QPointF radii = markerRadii(places_.size(), std::min(width(), height()));
    if (stamps_ && radii == stampRadii_ && qFuzzyCompare(ratio, stampRatio_)) return;
    stamps_ = std::make_shared<const MarkerStamps>(tokensFor(palette()), radii.x(), radii.y(), ratio);
    stampRadii_ = radii;
    stampRatio_ = ratio;
}

void ItemMap::paintPicture() {
    const ThemeTokens& tokens = tokensFor(palette());
    const qreal ratio = devicePixelRatioF();
    QImage image(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(ratio);
    QPainter frame(&image);
    frame.fillRect(QRectF(0, std::round(origin_.y()), width(), 1), tokens.grid);
    frame.fillRect(QRectF(std::round(origin_.x()), 0, 1, height()), tokens.grid);
    frame.end();
    makeStamps(ratio);
    for (std::size_t index = 0; index < places_.size(); ++index) {
        const MapPoint& point = values_.points[index];
        stamps_->press(image, int(std::lround(places_[index].x() * ratio)),
                       int(std::lround(places_[index].y() * ratio)), point.category, point.weight);
    }
    QPainter names(&image);
    drawNames(names, tokens);
    names.end();
    picture_ = QPixmap::fromImage(std::move(image));
}

void ItemMap::drawNames(QPainter& painter, const ThemeTokens& tokens) const {
    struct Sum {
        QPointF at;
        int count = 0;
    };
    std::array<Sum, 8> sums;
    for (std::size_t index = 0; index < places_.size(); ++index) {
        const int category = values_.points[index].category;
        if (category < 0 || category >= 8) continue;
        sums[std::size_t(category)].at += places_[index];
        ++sums[std::size_t(category)].count;
    }
    painter.setFont(textFont(std::min(width(), height()) > 400 ? TextRole::title : TextRole::labelStrong));
    const QFontMetrics metrics = painter.fontMetrics();
    QColor behind = tokens.surface;
    behind.setAlphaF(0.86f);
    for (int category = 0; category < std::min<int>(8, int(values_.categoryNames.size())); ++category) {
        const Sum& sum = sums[std::size_t(category)];
        if (sum.count == 0) continue;
        const QString& name = values_.categoryNames[category];
        QRectF rect(0, 0, metrics.horizontalAdvance(name) + 8, metrics.height());
        rect.moveCenter(sum.at / sum.count);
        rect.moveLeft(std::clamp(rect.left(), 0.0, std::max(0.0, width() - rect.width())));
        painter.fillRect(rect, behind);
        painter.setPen(categoryTextColour(tokens, category));
        painter.drawText(rect, Qt::AlignCenter, name);
    }
}

void ItemMap::drawSelection(QPainter& painter, const ThemeTokens& tokens) const {
    const int point = values_.selected;
    if (point < 0 || std::size_t(point) >= places_.size()) return;
    const QPointF at = places_[std::size_t(point)];
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int neighbour : values_.neighbours) {
        if (neighbour < 0 || std::size_t(neighbour) >= places_.size()) continue;
        const QPointF end = places_[std::size_t(neighbour)];
        painter.setPen(QPen(tokens.text, 1));
        painter.drawLine(at, end);
        drawMarker(painter, end, 4, values_.points[std::size_t(neighbour)].category, tokens);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(markerPath(markerShape(values_.points[std::size_t(neighbour)].category), 4).translated(end));
    }
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(at, 8, 8);
    drawMarker(painter, at, 4.5, values_.points[std::size_t(point)].category, tokens);
}

void ItemMap::paintEvent(QPaintEvent*) {
    if (!places_.empty() && (picture_.isNull() || !qFuzzyCompare(picture_.devicePixelRatio(), devicePixelRatioF())))
        paintPicture();
    QPainter painter(this);
    if (!places_.empty()) painter.drawPixmap(0, 0, picture_);
    const ThemeTokens& tokens = tokensFor(palette());
    drawSelection(painter, tokens);
    if (hasFocus()) drawFocusRing(painter, rect(), kFieldRadius, tokens.accent);
}

int ItemMap::pointAt(QPointF position) const {
    int nearest = -1;
    qreal least = kReach * kReach;
    for (std::size_t index = 0; index < places_.size(); ++index) {
        const QPointF away = places_[index] - position;
        const qreal square = away.x() * away.x() + away.y() * away.y();
        if (square > least) continue;
        least = square;
        nearest = int(index);
    }
    return nearest;
}

QPointF ItemMap::positionOf(int point) const {
    return places_.at(std::size_t(point));
}

void ItemMap::pick(int point) {
    if (point < 0 || point == values_.selected) return;
    setSelected(point);
    emit picked(point);
}

void ItemMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) pick(pointAt(event->position()));
}

void ItemMap::mouseMoveEvent(QMouseEvent* event) {
    setCursor(pointAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool ItemMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int point = pointAt(help->pos());
    QToolTip::showText(help->globalPos(), point >= 0 ? values_.names.value(point) : QString(), this);
    return true;
}

// The nearest point in a direction, where sideways distance counts twice.
int ItemMap::nextPoint(QPointF direction) const {
    const bool hasSelection = values_.selected >= 0 && std::size_t(values_.selected) < places_.size();
    const QPointF from = hasSelection ? places_[std::size_t(values_.selected)] : QRectF(rect()).center();
    int best = -1;
    qreal least = 1e18;
    for (std::size_t index = 0; index < places_.size(); ++index) {
        const QPointF away = places_[index] - from;
        const qreal ahead = QPointF::dotProduct(away, direction);
        if (ahead <= 0.5) continue;
        const qreal aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
        const qreal cost = ahead + 2 * aside;
        if (cost < least) {
            least = cost;
            best = int(index);
        }
    }
    return best;
}

void ItemMap::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return pick(nextPoint({-1, 0}));
        case Qt::Key_Right:
            return pick(nextPoint({1, 0}));
        case Qt::Key_Up:
            return pick(nextPoint({0, -1}));
        case Qt::Key_Down:
            return pick(nextPoint({0, 1}));
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace tastescope
