#include "ui/widgets/flag_row.h"

#include "ui/theme/text_roles.h"

namespace tastescope {

FlagRow::FlagRow(const FlagRowValues& values, QWidget* parent) : QCheckBox(values.label, parent) {
    setToolTip(values.help);
    setChecked(values.isOn);
    setMinimumHeight(grown(28));
    connect(this, &QCheckBox::clicked, this, [this, id = values.id](bool isOn) { emit flagChosen(id, isOn); });
}

}  // namespace tastescope
