#pragma once

namespace tastescope {

/// Whether a side panel is folded: by the width of the window, unless a hand decided. A fold by width is undone when
/// there is room; a fold by hand is remembered; what was opened by hand in a narrow window stays open until there is
/// room for it anyway.
class FoldRule {
  public:
    /// The panel folds when the window is narrower than this.
    explicit FoldRule(int leastWidth) : leastWidth_(leastWidth) {}

    void setWindowWidth(int width) {
        isNarrow_ = width < leastWidth_;
        if (!isNarrow_ && hand_ == Hand::opened) hand_ = Hand::none;
    }

    void setFoldedByHand(bool isFolded) {
        if (isFolded)
            hand_ = Hand::folded;
        else
            hand_ = isNarrow_ ? Hand::opened : Hand::none;
    }

    bool isFolded() const { return hand_ == Hand::folded || (isNarrow_ && hand_ != Hand::opened); }
    /// What to remember from one start to the next.
    bool isFoldedByHand() const { return hand_ == Hand::folded; }

  private:
    enum class Hand { none, folded, opened };

    int leastWidth_;
    bool isNarrow_ = false;
    Hand hand_ = Hand::none;
};

}  // namespace tastescope
