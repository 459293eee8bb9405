#pragma once

namespace tastescope {

/// Dynamic properties by which a widget tells the style what it is; the style knows no widget class of ours.
constexpr char kPrimaryButton[] = "tastescopePrimary";          ///< QPushButton: the one action of its place
constexpr char kQuietWhenChecked[] = "tastescopeQuietChecked";  ///< QToolButton: only its icon tells that it is on
constexpr char kInvalidField[] = "tastescopeInvalid";           ///< QLineEdit: its text would be refused

/// Corner radii: fields and buttons, what lies inside them, dialogs.
constexpr int kFieldRadius = 6;
constexpr int kInnerRadius = 4;
constexpr int kDialogRadius = 8;

}  // namespace tastescope
