#pragma once

#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QLabel>

namespace tastescope {

/// A label in one of the few text roles and inks. One line elides right and tells the full text as a tooltip; with
/// word wrap it takes the height it needs. Follows theme and text size by itself.
class TextLabel : public QLabel {
    Q_OBJECT
  public:
    explicit TextLabel(const QString& text, TextRole role = TextRole::body, Ink ink = Ink::text,
                       QWidget* parent = nullptr);

    void setInk(Ink ink);
    Ink ink() const { return ink_; }
    bool isElided() const;

    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    TextRole role_;
    Ink ink_;
};

}  // namespace tastescope
