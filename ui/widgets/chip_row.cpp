#include "ui/widgets/chip_row.h"

#include "ui/theme/text_roles.h"
#include "ui/widgets/chip.h"

#include <QEvent>

namespace tastescope {

namespace {

constexpr int kHeight = 28;
constexpr int kGap = 8;

}  // namespace

ChipRow::ChipRow(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipRow::setChips(const std::vector<ChipValues>& chips) {
    while (chips_.size() < chips.size()) {
        auto* chip = new Chip(this);
        const std::size_t place = chips_.size();
        connect(chip, &Chip::clicked, this, [this, place] { emit picked(keys_[place]); });
        chips_.push_back(chip);
    }
    keys_.clear();
    for (std::size_t place = 0; place < chips.size(); ++place) {
        keys_.push_back(chips[place].key);
        chips_[place]->setTexts(chips[place].name, chips[place].figure);
    }
    placeChips();
}

QSize ChipRow::sizeHint() const {
    return QSize(grown(320), grown(kHeight));
}

QSize ChipRow::minimumSizeHint() const {
    return QSize(grown(96), grown(kHeight));
}

void ChipRow::placeChips() {
    int left = 0;
    for (std::size_t place = 0; place < chips_.size(); ++place) {
        const QSize size = chips_[place]->sizeHint();
        const bool fits = place < keys_.size() && left + size.width() <= width();
        chips_[place]->setVisible(fits);
        if (!fits) {
            left = width();
            continue;
        }
        chips_[place]->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
        left += size.width() + kGap;
    }
}

void ChipRow::resizeEvent(QResizeEvent*) {
    placeChips();
}

void ChipRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    updateGeometry();
    placeChips();
}

}  // namespace tastescope
