#include "ui/widgets/panel_stack.h"

#include "ui/theme/text_roles.h"

#include <QEvent>

namespace tastescope {

namespace {

constexpr int kInspectorNeeds = 1200;
constexpr int kExperimentNeeds = 944;
constexpr int kRoomyWidth = 1600;

}  // namespace

PanelStack::PanelStack(QWidget* left, QWidget* centre, QWidget* right, QWidget* parent)
    : QWidget(parent),
      left_(left),
      centre_(centre),
      right_(right),
      leftRule_(kExperimentNeeds),
      rightRule_(kInspectorNeeds) {
    for (QWidget* each : {left_, centre_, right_})
        each->setParent(this);
}

void PanelStack::setFoldedByHand(Side side, bool isFolded) {
    rule(side).setFoldedByHand(isFolded);
    arrange();
}

void PanelStack::setPresent(Side side, bool isPresent) {
    (side == Side::left ? hasLeft_ : hasRight_) = isPresent;
    arrange();
}

void PanelStack::resizeEvent(QResizeEvent*) {
    // Larger text needs more room before a panel may stay.
    const int width100 = int(qint64(width()) * 100 / grown(100));
    leftRule_.setWindowWidth(width100);
    rightRule_.setWindowWidth(width100);
    arrange();
}

void PanelStack::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) resizeEvent(nullptr);
}

void PanelStack::arrange() {
    const bool isRoomy = width() >= grown(kRoomyWidth);
    const bool showsLeft = hasLeft_ && !leftRule_.isFolded();
    const bool showsRight = hasRight_ && !rightRule_.isFolded();
    const int leftWidth = showsLeft ? grown(isRoomy ? 288 : 256) : 0;
    const int rightWidth = showsRight ? grown(isRoomy ? 352 : 304) : 0;
    left_->setVisible(showsLeft);
    right_->setVisible(showsRight);
    left_->setGeometry(0, 0, leftWidth, height());
    centre_->setGeometry(leftWidth, 0, std::max(0, width() - leftWidth - rightWidth), height());
    right_->setGeometry(width() - rightWidth, 0, rightWidth, height());
    const auto tell = [this](Side side, bool& was) {
        if (was == isFolded(side)) return;
        was = isFolded(side);
        emit foldChanged(side, was);
    };
    tell(Side::left, wasLeftFolded_);
    tell(Side::right, wasRightFolded_);
}

}  // namespace tastescope
