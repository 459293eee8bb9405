#include "ui/window/page_area.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/data_page.h"
#include "ui/pages/recommend_page.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/hairline.h"
#include "ui/window/opening_row.h"
#include "ui/window/start_page.h"
#include "ui/window/tab_row.h"

namespace tastescope {

PageArea::PageArea(QWidget* parent)
    : QWidget(parent),
      tabs_(new TabRow),
      opening_(new OpeningRow),
      banner_(new Banner),
      messages_(new QVBoxLayout),
      stack_(new QStackedWidget),
      start_(new StartPage),
      data_(new DataPage),
      train_(new TrainPage),
      recommend_(new RecommendPage) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // A click beside the controls takes the keyboard away from a field.
    setFocusPolicy(Qt::ClickFocus);
    for (QWidget* page : std::initializer_list<QWidget*>{data_, train_, recommend_, start_})
        stack_->addWidget(page);
    messages_->setSpacing(8);
    messages_->addWidget(opening_);
    messages_->addWidget(banner_);
    for (QWidget* message : std::initializer_list<QWidget*>{opening_, banner_})
        message->installEventFilter(this);
    placeMessages();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs_);
    column->addWidget(new Hairline);
    column->addLayout(messages_);
    column->addWidget(stack_, 1);
    connect(tabs_, &TabRow::pageChosen, this, &PageArea::setPage);
    tabs_->setPage(page_);
    setEmpty(true);
}

void PageArea::setPage(PageId page) {
    page_ = page;
    tabs_->setPage(page);
    showPage();
}

void PageArea::setEmpty(bool isEmpty) {
    if (isEmpty == isEmpty_) return;
    isEmpty_ = isEmpty;
    tabs_->setEmpty(isEmpty);
    showPage();
}

void PageArea::showPage() {
    if (isEmpty_) return stack_->setCurrentWidget(start_);
    stack_->setCurrentIndex(int(page_));
    // Else Qt gives the focus to the first control of the page, with a ring around it.
    if (!tabs_->isAncestorOf(window()->focusWidget())) focusPage();
    emit pageShown(page_);
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) placeMessages();
    return QWidget::eventFilter(watched, event);
}

// Air above a message, but none where there is no message.
void PageArea::placeMessages() {
    const bool isThereOne = !opening_->isHidden() || !banner_->isHidden();
    messages_->setContentsMargins(16, isThereOne ? 8 : 0, 16, 0);
}

void PageArea::focusPage() {
    setFocus(Qt::OtherFocusReason);
}

}  // namespace tastescope
