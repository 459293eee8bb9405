#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace tastescope {

/// F6: moves the focus from one part of the window to the next, to where it last was there. Parts that are folded away
/// or have nothing to focus are passed over.
class PanelCycle {
  public:
    explicit PanelCycle(std::vector<QWidget*> panels) : panels_(std::move(panels)) {}

    void move(bool isForward);

  private:
    bool enter(int panel);

    std::vector<QWidget*> panels_;
    QHash<int, QPointer<QWidget>> lastFocus_;
};

}  // namespace tastescope
