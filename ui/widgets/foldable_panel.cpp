#include "ui/widgets/foldable_panel.h"

#include "ui/theme/theme_tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace tastescope {

FoldablePanel::FoldablePanel(Side side, const QString& name, QWidget* parent)
    : QWidget(parent), side_(side), area_(new QScrollArea) {
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->viewport()->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(side == Side::right ? 1 : 0, 0, side == Side::left ? 1 : 0, 0);
    row->addWidget(area_);
    setAccessibleName(name);
}

void FoldablePanel::setContent(QWidget* content) {
    area_->setWidget(content);
    content->setAutoFillBackground(false);
}

QWidget* FoldablePanel::content() const {
    return area_->widget();
}

void FoldablePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(side_ == Side::left ? width() - 1 : 0, 0, 1, height(), tokens.line);
}

}  // namespace tastescope
