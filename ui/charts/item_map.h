#pragma once

#include "ui/charts/chart_values.h"

#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include <memory>

namespace tastescope {

class MarkerStamps;

/// The items as points in a plane: shape and colour by category, larger where there are more ratings, category names
/// on the map, the selected item ringed and joined to its neighbours. The points are painted into a picture that is
/// kept until values, size or theme change, so a selection costs nothing. From 600 to 60,000 points.
class ItemMap : public QWidget {
    Q_OBJECT
  public:
    explicit ItemMap(QWidget* parent = nullptr);

    void setValues(ItemMapValues values);
    const ItemMapValues& values() const { return values_; }
    void setSelected(int point, std::vector<int> neighbours = {});
    int selected() const { return values_.selected; }

    /// The nearest point within reach of a click, or −1. Cost: one pass over the points.
    int pointAt(QPointF position) const;
    /// Where a point is drawn.
    QPointF positionOf(int point) const;

    QSize sizeHint() const override { return {332, 240}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

  signals:
    /// A point was chosen with mouse or keys.
    void picked(int point);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void fit();
    void describe();
    void paintPicture();
    void makeStamps(qreal ratio);
    void drawNames(QPainter& painter, const ThemeTokens& tokens) const;
    void drawSelection(QPainter& painter, const ThemeTokens& tokens) const;
    void pick(int point);
    int nextPoint(QPointF direction) const;

    ItemMapValues values_;
    std::vector<QPointF> places_;  ///< of the points, in widget coordinates
    QPointF origin_;
    QPixmap picture_;
    std::shared_ptr<const MarkerStamps> stamps_;  ///< kept until the theme, their radii or the scale change
    QPointF stampRadii_;
    qreal stampRatio_ = 0;
};

}  // namespace tastescope
