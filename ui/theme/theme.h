#pragma once

#include "ui/theme/theme_tokens.h"

#include <QObject>

class QApplication;

namespace tastescope {

enum class ThemeMode { system, light, dark };

/// Gives the application its look: style, fonts, palette. Made once, by the program, before the first window; it
/// hears the platform change between light and dark, and tells when colours have changed. Widgets need no pointer to
/// it: their palette says which tokens apply (`tokensFor`).
class Theme : public QObject {
    Q_OBJECT
  public:
    explicit Theme(QApplication& application, ThemeMode mode = ThemeMode::system);

    ThemeMode mode() const { return mode_; }
    void setMode(ThemeMode mode);
    /// What the moon and sun button does: light and dark in turn, away from the one in sight.
    void toggle();
    bool isDark() const { return tokens_->isDark; }
    const ThemeTokens& tokens() const { return *tokens_; }

    /// Text size relative to what the platform asks for (1 … 2); fields and rows grow with it.
    qreal textScale() const { return textScale_; }
    void setTextScale(qreal scale);

  signals:
    /// After the palette was set: every widget has been sent its `PaletteChange`.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void readPlatform();
    void apply();

    ThemeMode mode_;
    const ThemeTokens* tokens_ = nullptr;
    bool platformIsDark_ = false;
    bool isReadingPlatform_ = false;
    qreal textScale_ = 1.0;
};

}  // namespace tastescope
