#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace tastescope {

/// The colours of one theme. Nothing in the window names a colour of its own: it asks for a token, so a theme
/// switch reaches everything. Contrast (WCAG) was measured: text, muted, faint, accent, good, warn and bad have at
/// least 4.5 on window and surface, edge and the categories at least 3; line, grid and track only decorate.
struct ThemeTokens {
    bool isDark = false;
    QColor window;   ///< panels, bars and the window behind them
    QColor surface;  ///< pages and fields
    QColor raised;   ///< menus, tooltips, pop-ups
    QColor line;     ///< hairlines
    QColor grid;     ///< chart grid, soft fills
    QColor edge;     ///< outlines of fields and buttons, reference lines
    QColor track;    ///< the part of a slider or scale that is not filled
    QColor text;
    QColor muted;  ///< labels and ticks
    QColor faint;  ///< hints and counts
    QColor accent;
    QColor textOnAccent;
    QColor softAccent;  ///< selection
    QColor validation;  ///< the validation curve
    QColor good;
    QColor warn;
    QColor bad;
    std::array<QColor, 8> categories;
};

const ThemeTokens& lightTokens();
const ThemeTokens& darkTokens();

/// The tokens of the theme a palette belongs to. Widgets call this with their own palette while painting, so no
/// widget holds a theme and `QEvent::PaletteChange` is all that a switch needs.
const ThemeTokens& tokensFor(const QPalette& palette);

/// What a piece of text or an icon is drawn with.
enum class Ink { text, muted, faint, accent, onAccent, edge, validation, good, warn, bad };

const QColor& inkColour(const ThemeTokens& tokens, Ink ink);

/// `share` of `over` laid on `under`, both opaque.
QColor mixed(const QColor& under, const QColor& over, qreal share);

}  // namespace tastescope
