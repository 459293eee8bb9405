#include "ui/window/tab_row.h"

#include "ui/theme/grown_size.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

namespace tastescope {

TabRow::TabRow(QWidget* parent)
    : QWidget(parent),
      foldLeft_(new IconButton(QStringLiteral("panel-left"), tr("Experiment panel"), Ink::muted)),
      foldRight_(new IconButton(QStringLiteral("panel-right"), tr("Inspector"), Ink::muted)),
      tabs_(new QTabBar) {
    foldLeft_->setOnIcon(QStringLiteral("panel-left-filled"));
    foldRight_->setOnIcon(QStringLiteral("panel-right-filled"));
    for (const QString& name : {tr("Data"), tr("Train"), tr("Recommend")})
        tabs_->addTab(name);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFocusPolicy(Qt::TabFocus);
    tabs_->setAccessibleName(tr("Pages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(foldLeft_);
    row->addWidget(tabs_);
    row->addStretch(1);
    row->addWidget(foldRight_);
    fixGrownHeight(*this, 40);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) { emit pageChosen(PageId(index)); });
    const auto connectFold = [this](IconButton* button, PanelStack::Side side) {
        button->setChecked(true);
        connect(button, &QToolButton::clicked, this, [this, side](bool isOpen) { emit foldChosen(side, !isOpen); });
    };
    connectFold(foldLeft_, PanelStack::Side::left);
    connectFold(foldRight_, PanelStack::Side::right);
}

PageId TabRow::page() const {
    return PageId(tabs_->currentIndex());
}

void TabRow::setPage(PageId page) {
    const QSignalBlocker blocker(tabs_);
    tabs_->setCurrentIndex(int(page));
}

void TabRow::setFolded(PanelStack::Side side, bool isFolded) {
    (side == PanelStack::Side::left ? foldLeft_ : foldRight_)->setChecked(!isFolded);
}

void TabRow::setEmpty(bool isEmpty) {
    tabs_->setVisible(!isEmpty);
    foldRight_->setVisible(!isEmpty);
}

}  // namespace tastescope
