#pragma once

#include "ui/theme/theme_tokens.h"

#include <QWidget>

namespace tastescope {

class TextLabel;

/// The bottom line: a dot and the state at the left, rates and threads at the right.
class StatusLine : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setState(Ink dot, const QString& text);
    void setAside(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void placeText();

    Ink dot_ = Ink::edge;
    TextLabel* state_;
    TextLabel* aside_;
};

}  // namespace tastescope
