#pragma once

#include <QWidget>

namespace tastescope {

class TextLabel;

/// The one line of a page that says what to look for: at most 95 characters, never wrapped.
class EyeLine : public QWidget {
    Q_OBJECT
  public:
    explicit EyeLine(const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    TextLabel* label_;
};

}  // namespace tastescope
