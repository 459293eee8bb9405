#pragma once

#include <QWidget>

namespace tastescope {

class TextLabel;

/// One large figure, with what it counts below it if there is a caption ("2,000 / users").
class MeterFigure : public QWidget {
    Q_OBJECT
  public:
    explicit MeterFigure(const QString& value = {}, const QString& caption = {}, QWidget* parent = nullptr);

    void setValue(const QString& value);
    void setCaption(const QString& caption);
    QString value() const;

  private:
    void describe();

    TextLabel* value_;
    TextLabel* caption_;
};

}  // namespace tastescope
