#pragma once

#include <QFont>

namespace tastescope {

/// The few sizes of text there are, in pixels at 100 %: figure 20 bold, knob 15 bold, title 15 bold, tab 14, body 13,
/// strong 13 bold, label 12, labelStrong 12 bold. Nothing is smaller than a label.
enum class TextRole { figure, knob, title, tab, body, strong, label, labelStrong };

/// The application font at 100 %: Noto Sans, then the Chinese faces in the order that keeps one face per text.
/// Set it before the first text is drawn: the first fallback a process loads stays in use.
QFont baseFont(qreal scale);

/// How much larger than usual the platform asks text to be: 1 for the usual 9 to 11 points, more above, and 1 where
/// there is no desktop (offscreen).
qreal systemTextScale();

/// The font of a role, in proportion to the application font.
QFont textFont(TextRole role);

/// A length of the 8 px grid, grown with the application font so that rows and fields keep holding their text.
int grown(int pixels);

}  // namespace tastescope
