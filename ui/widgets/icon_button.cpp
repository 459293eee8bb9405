#include "ui/widgets/icon_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_hints.h"

#include <QKeySequence>

namespace tastescope {

IconButton::IconButton(const QString& iconName, const QString& name, Ink ink, QWidget* parent)
    : QToolButton(parent), ink_(ink) {
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMeaning(iconName, name);
}

void IconButton::setMeaning(const QString& iconName, const QString& name) {
    iconName_ = iconName;
    name_ = name;
    setIcon(themedIcon(iconName, ink_));
    describe();
}

void IconButton::setKeyHint(const QKeySequence& key) {
    keyHint_ = key.toString(QKeySequence::NativeText);
    describe();
}

void IconButton::setOnIcon(const QString& onIconName, Ink onInk) {
    setCheckable(true);
    setProperty(kQuietWhenChecked, true);
    setIcon(themedIcon(iconName_, ink_, onIconName, onInk));
}

void IconButton::describe() {
    setAccessibleName(name_);
    setToolTip(keyHint_.isEmpty() ? name_ : QStringLiteral("%1 (%2)").arg(name_, keyHint_));
}

}  // namespace tastescope
