#pragma once

#include "ui/widgets/fold_rule.h"

#include <QWidget>

namespace tastescope {

/// Left panel, page, right panel side by side. The right one folds below 1200 px, the left one below 944; from 1600 px
/// they are wider. The page gets what is left.
class PanelStack : public QWidget {
    Q_OBJECT
  public:
    PanelStack(QWidget* left, QWidget* centre, QWidget* right, QWidget* parent = nullptr);

    enum class Side { left, right };
    bool isFolded(Side side) const { return rule(side).isFolded(); }
    /// What to remember from one start to the next.
    bool isFoldedByHand(Side side) const { return rule(side).isFoldedByHand(); }
    void setFoldedByHand(Side side, bool isFolded);
    /// Whether a panel is there at all (the empty window has no Inspector).
    void setPresent(Side side, bool isPresent);

  signals:
    void foldChanged(tastescope::PanelStack::Side side, bool isFolded);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    FoldRule& rule(Side side) { return side == Side::left ? leftRule_ : rightRule_; }
    const FoldRule& rule(Side side) const { return side == Side::left ? leftRule_ : rightRule_; }
    void arrange();

    QWidget* left_;
    QWidget* centre_;
    QWidget* right_;
    FoldRule leftRule_;
    FoldRule rightRule_;
    bool hasLeft_ = true;
    bool hasRight_ = true;
    bool wasLeftFolded_ = false;
    bool wasRightFolded_ = false;
};

}  // namespace tastescope
