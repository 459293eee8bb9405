#include "ui/widgets/primary_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_hints.h"
#include "ui/theme/text_roles.h"

#include <QEvent>

namespace tastescope {

PrimaryButton::PrimaryButton(const QString& text, Place place, QWidget* parent)
    : QPushButton(text, parent), place_(place) {
    setProperty(kPrimaryButton, true);
    setFont(textFont(place_ == Place::bar ? TextRole::knob : TextRole::strong));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PrimaryButton::setIconName(const QString& name) {
    setIcon(themedIcon(name, Ink::onAccent));
    setIconSize(QSize(18, 18));
}

QSize PrimaryButton::sizeHint() const {
    const bool isInBar = place_ == Place::bar;
    const QSize hint = QPushButton::sizeHint();
    return QSize(std::max(hint.width(), isInBar ? grown(104) : grown(80)), grown(isInBar ? 40 : 36));
}

// A font of its own hears of the application font only here, not in changeEvent().
bool PrimaryButton::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(place_ == Place::bar ? TextRole::knob : TextRole::strong));
    return QPushButton::event(event);
}

}  // namespace tastescope
