#include "ui/theme/theme_palette.h"

namespace tastescope {

namespace {

void setCommonRoles(QPalette& palette, QPalette::ColorGroup group, const ThemeTokens& tokens) {
    palette.setColor(group, QPalette::Window, tokens.window);
    palette.setColor(group, QPalette::Base, tokens.surface);
    palette.setColor(group, QPalette::AlternateBase, tokens.window);
    palette.setColor(group, QPalette::Button, tokens.surface);
    palette.setColor(group, QPalette::Light, tokens.raised);
    palette.setColor(group, QPalette::Midlight, tokens.grid);
    palette.setColor(group, QPalette::Mid, tokens.line);
    palette.setColor(group, QPalette::Dark, tokens.edge);
    palette.setColor(group, QPalette::Shadow, tokens.edge);
    palette.setColor(group, QPalette::BrightText, tokens.textOnAccent);
    palette.setColor(group, QPalette::Highlight, tokens.softAccent);
    palette.setColor(group, QPalette::ToolTipBase, tokens.raised);
    palette.setColor(group, QPalette::ToolTipText, tokens.text);
    palette.setColor(group, QPalette::PlaceholderText, tokens.faint);
    palette.setColor(group, QPalette::Link, tokens.accent);
    palette.setColor(group, QPalette::LinkVisited, tokens.accent);
    palette.setColor(group, QPalette::NoRole, tokens.text);
}

void setTextRoles(QPalette& palette, QPalette::ColorGroup group, const QColor& text) {
    palette.setColor(group, QPalette::WindowText, text);
    palette.setColor(group, QPalette::Text, text);
    palette.setColor(group, QPalette::ButtonText, text);
    palette.setColor(group, QPalette::HighlightedText, text);
}

}  // namespace

QPalette makePalette(const ThemeTokens& tokens) {
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        setCommonRoles(palette, group, tokens);
    setTextRoles(palette, QPalette::Active, tokens.text);
    setTextRoles(palette, QPalette::Inactive, tokens.text);
    setTextRoles(palette, QPalette::Disabled, tokens.faint);
    palette.setColor(QPalette::Disabled, QPalette::Link, tokens.faint);
    return palette;
}

}  // namespace tastescope
