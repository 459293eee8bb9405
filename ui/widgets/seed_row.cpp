#include "ui/widgets/seed_row.h"

#include "ui/theme/grown_size.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace tastescope {

namespace {

constexpr double kLargestSeed = 999'999'999;

}  // namespace

SeedRow::SeedRow(QWidget* parent) : QWidget(parent), field_(new NumberField) {
    auto* dice = new IconButton(QStringLiteral("dice"), tr("New seed"), Ink::muted);
    field_->setWhole(true);
    field_->setRange(0, kLargestSeed);
    fixGrownSize(*field_, 72, 26);
    field_->setAccessibleName(tr("Seed"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new TextLabel(tr("Seed")), 1);
    row->addWidget(field_);
    row->addWidget(dice);
    fixGrownSize(*dice, 28, 28);
    connect(field_, &NumberField::valueChosen, this, [this](double value) { emit seedChosen(qint64(value)); });
    connect(dice, &QToolButton::clicked, this, &SeedRow::newSeedRequested);
}

qint64 SeedRow::seed() const {
    return qint64(field_->value());
}
void SeedRow::setSeed(qint64 seed) {
    field_->setValue(double(seed));
}

}  // namespace tastescope
