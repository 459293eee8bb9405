#pragma once

#include "ui/theme/theme_tokens.h"

#include <QImage>

#include <vector>

namespace tastescope {

/// Small pictures of the markers of all categories in a few sizes, made once per theme and scale, and pressed into a
/// picture point by point: 60,000 markers cost about as much as 60,000 × 80 pixels, not 60,000 paths.
class MarkerStamps {
  public:
    static constexpr int kSizes = 4;

    /// Radii in logical pixels from `smallest` to `largest`.
    MarkerStamps(const ThemeTokens& tokens, qreal smallest, qreal largest, qreal devicePixelRatio);

    /// Blends a marker over `target` (ARGB32 premultiplied, no ratio of its own), centred at device pixels (x, y);
    /// weight 0 … 1 chooses the size. Parts outside the picture are left out.
    void press(QImage& target, int x, int y, int category, float weight) const;

  private:
    std::vector<QImage> stamps_;  ///< (category + 1) * kSizes + size
};

}  // namespace tastescope
