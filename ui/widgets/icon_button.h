#pragma once

#include "ui/theme/theme_tokens.h"

#include <QToolButton>

namespace tastescope {

/// A button that is only an icon: 32 px to hit, its name as tooltip and accessible name, focus by Tab only.
class IconButton : public QToolButton {
    Q_OBJECT
  public:
    /// `iconName` is of the icon set; `name` says what the button does.
    IconButton(const QString& iconName, const QString& name, Ink ink = Ink::text, QWidget* parent = nullptr);

    /// Another icon and name, for buttons that change their meaning (moon and sun).
    void setMeaning(const QString& iconName, const QString& name);
    /// A key shown in the tooltip.
    void setKeyHint(const QKeySequence& key);
    /// Checkable, with another drawing when on; only the icon shows the state.
    void setOnIcon(const QString& onIconName, Ink onInk = Ink::accent);

  private:
    void describe();

    QString iconName_;
    QString name_;
    QString keyHint_;
    Ink ink_;
};

}  // namespace tastescope
