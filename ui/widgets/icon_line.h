#pragma once

#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QString>
#include <QWidget>

namespace tastescope {

class TextLabel;

/// One line of text behind a small icon: a tick and what is right, a sign and what to know.
class IconLine : public QWidget {
    Q_OBJECT
  public:
    explicit IconLine(TextRole role = TextRole::body, Ink textInk = Ink::text, QWidget* parent = nullptr);

    /// `iconName` is of the icon set; empty for none.
    void setLine(const QString& iconName, Ink iconInk, const QString& text);
    QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    TextLabel* label_;
    QString iconName_;
    Ink iconInk_ = Ink::muted;
};

}  // namespace tastescope
