#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLayout>
#include <QWidget>

namespace tastescope {

/// The button with this text or accessible name.
inline QAbstractButton* button(const QWidget& parent, const QString& text) {
    for (auto* each : parent.findChildren<QAbstractButton*>())
        if (each->text() == text || each->accessibleName() == text) return each;
    return nullptr;
}

/// Which part of a widget is not wholly to be seen: it sticks out of its parent, overlaps the part before it, or is
/// smaller than it may be. Empty if all is well. What scrolls may be taller than its place, never wider.
inline QString cutPart(const QWidget& parent) {
    const bool scrolls = parent.parentWidget() && qobject_cast<const QAbstractScrollArea*>(parent.parentWidget());
    const QWidget* before = nullptr;
    for (const QObject* object : parent.children()) {
        const auto* child = qobject_cast<const QWidget*>(object);
        if (!child || child->isHidden() || child->isWindow()) continue;
        const QString name = QStringLiteral("%1 \"%2\"")
                                 .arg(QString::fromLatin1(child->metaObject()->className()), child->accessibleName());
        const QRect place = child->geometry();
        if (place.left() < 0 || place.right() >= parent.width()) return name + QStringLiteral(" sticks out sideways");
        if (!scrolls && (place.top() < 0 || place.bottom() >= parent.height()))
            return name + QStringLiteral(" sticks out above or below");
        if (parent.layout()) {
            // A size that was fixed on purpose counts instead of the hint.
            const QSize hint = child->minimumSizeHint();
            const QSize least(child->minimumWidth() > 0 ? child->minimumWidth() : hint.width(),
                              child->minimumHeight() > 0 ? child->minimumHeight() : hint.height());
            if (place.width() < least.width() || place.height() < least.height())
                return name + QStringLiteral(" is squeezed: %1 × %2 for %3 × %4")
                                  .arg(place.width())
                                  .arg(place.height())
                                  .arg(least.width())
                                  .arg(least.height());
            if (before && before->geometry().intersects(place)) return name + QStringLiteral(" overlaps");
            before = child;
        }
        if (const QString inner = cutPart(*child); !inner.isEmpty()) return inner;
    }
    return {};
}

}  // namespace tastescope
