#pragma once

#include <QDir>
#include <QWidget>

namespace tastescope {

/// Every control in its states, side by side.
QWidget* makeFakeControls();
/// Pictures of what pops up: menu, list of a combo box, key sheet.
void savePopups(const QDir& folder, const QString& theme);

}  // namespace tastescope
