#include "ui/theme/theme_tokens.h"

namespace tastescope {

namespace {

ThemeTokens makeLightTokens() {
    ThemeTokens tokens;
    tokens.isDark = false;
    tokens.window = QColor(0xf6f7f9);
    tokens.surface = QColor(0xffffff);
    tokens.raised = QColor(0xffffff);
    tokens.line = QColor(0xdfe3e8);
    tokens.grid = QColor(0xeceff3);
    tokens.edge = QColor(0x868f9b);
    tokens.track = QColor(0xc3c9d1);
    tokens.text = QColor(0x1b1f24);
    tokens.muted = QColor(0x4d5661);
    tokens.faint = QColor(0x66707c);
    tokens.accent = QColor(0x0072b2);
    tokens.textOnAccent = QColor(0xffffff);
    tokens.softAccent = QColor(0xe1eff8);
    tokens.validation = QColor(0xc46f00);
    tokens.good = QColor(0x007a5a);
    tokens.warn = QColor(0xa35600);
    tokens.bad = QColor(0xc0392b);
    tokens.categories = {QColor(0x12989a), QColor(0xc46f00), QColor(0xc0587f), QColor(0x5226c8),
                         QColor(0x4a3b2c), QColor(0xa3121c), QColor(0x0072b2), QColor(0x4f7a3f)};
    return tokens;
}

ThemeTokens makeDarkTokens() {
    ThemeTokens tokens;
    tokens.isDark = true;
    tokens.window = QColor(0x16181d);
    tokens.surface = QColor(0x1e2127);
    tokens.raised = QColor(0x262a31);
    tokens.line = QColor(0x343a43);
    tokens.grid = QColor(0x2a2f37);
    tokens.edge = QColor(0x727c89);
    tokens.track = QColor(0x4a525e);
    tokens.text = QColor(0xe6e9ee);
    tokens.muted = QColor(0xb0b8c3);
    tokens.faint = QColor(0x8f99a6);
    tokens.accent = QColor(0x56b4e9);
    tokens.textOnAccent = QColor(0x0c1a24);
    tokens.softAccent = QColor(0x1f3a4d);
    tokens.validation = QColor(0xe69f00);
    tokens.good = QColor(0x2fbf94);
    tokens.warn = QColor(0xe6a23c);
    tokens.bad = QColor(0xff7b6f);
    tokens.categories = {QColor(0x4fe3d2), QColor(0xe69f00), QColor(0xea5b98), QColor(0x9a70ff),
                         QColor(0xc4653a), QColor(0xf0b4ae), QColor(0x56b4e9), QColor(0xcfe67a)};
    return tokens;
}

}  // namespace

const ThemeTokens& lightTokens() {
    static const ThemeTokens tokens = makeLightTokens();
    return tokens;
}

const ThemeTokens& darkTokens() {
    static const ThemeTokens tokens = makeDarkTokens();
    return tokens;
}

const ThemeTokens& tokensFor(const QPalette& palette) {
    const QColor& window = palette.color(QPalette::Active, QPalette::Window);
    const QColor& text = palette.color(QPalette::Active, QPalette::WindowText);
    return window.lightness() < text.lightness() ? darkTokens() : lightTokens();
}

const QColor& inkColour(const ThemeTokens& tokens, Ink ink) {
    switch (ink) {
        case Ink::text:
            return tokens.text;
        case Ink::muted:
            return tokens.muted;
        case Ink::faint:
            return tokens.faint;
        case Ink::accent:
            return tokens.accent;
        case Ink::onAccent:
            return tokens.textOnAccent;
        case Ink::edge:
            return tokens.edge;
        case Ink::validation:
            return tokens.validation;
        case Ink::good:
            return tokens.good;
        case Ink::warn:
            return tokens.warn;
        case Ink::bad:
            return tokens.bad;
    }
    return tokens.text;
}

QColor mixed(const QColor& under, const QColor& over, qreal share) {
    const auto channel = [share](int low, int high) { return qRound(low + share * (high - low)); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

}  // namespace tastescope
