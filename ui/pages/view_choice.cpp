#include "ui/pages/view_choice.h"

#include "ui/theme/grown_size.h"

namespace tastescope {

ViewChoice::ViewChoice(const QString& name, QWidget* parent) : QComboBox(parent) {
    fixGrownSize(*this, 168, 28);
    setAccessibleName(name);
    connect(this, &QComboBox::activated, this, [this] { emit idChosen(currentId()); });
}

void ViewChoice::setEntries(const std::vector<Entry>& entries) {
    if (entries == entries_) return;
    entries_ = entries;
    const QString before = currentId();
    clear();
    for (const Entry& entry : entries_)
        addItem(entry.name, entry.id);
    setCurrentId(before);
    setEnabled(!entries_.empty());
}

void ViewChoice::setCurrentId(const QString& id) {
    const int index = findData(id);
    if (index >= 0) setCurrentIndex(index);
}

}  // namespace tastescope
