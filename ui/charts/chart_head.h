#pragma once

#include "ui/charts/chart_values.h"

#include <QWidget>

class QHBoxLayout;

namespace tastescope {

/// The line above a chart: its title, the readings with their colours (so that no legend box is needed), where they
/// were taken, and tools at the right end. Readings keep their places while their digits change.
class ChartHead : public QWidget {
    Q_OBJECT
  public:
    explicit ChartHead(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Adds a tool at the right end.
    void addTool(QWidget* tool);
    /// A plain word at the right end ("Gini 0.37"), in place of tools.
    void setAside(const QString& text);

  public slots:
    void setReadings(const QList<ChartReading>& readings, const QString& place);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QString title_;
    QString aside_;
    QString place_;
    QList<ChartReading> readings_;
    QHBoxLayout* tools_;
};

}  // namespace tastescope
