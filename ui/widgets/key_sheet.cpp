#include "ui/widgets/key_sheet.h"

#include "ui/theme/text_roles.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace tastescope {

namespace {

QLayout* makeGroup(const KeySheetGroup& group) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(group.title, TextRole::labelStrong, Ink::muted), 0, 0, 1, 2);
    grid->addWidget(new Hairline, 1, 0, 1, 2);
    int line = 2;
    for (const KeySheetRow& row : group.rows) {
        grid->addWidget(new TextLabel(row.keys, TextRole::strong), line, 0);
        grid->addWidget(new TextLabel(row.meaning), line, 1);
        ++line;
    }
    return grid;
}

}  // namespace

KeySheet::KeySheet(const std::vector<KeySheetGroup>& groups, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    QVBoxLayout* sides[2] = {new QVBoxLayout, new QVBoxLayout};
    std::size_t lines[2] = {0, 0};
    for (QVBoxLayout* side : sides) {
        side->setSpacing(24);
        columns->addLayout(side, 1);
    }
    // Each group goes where there are fewer lines yet.
    for (const KeySheetGroup& group : groups) {
        const int side = lines[0] <= lines[1] ? 0 : 1;
        sides[side]->addLayout(makeGroup(group));
        lines[side] += group.rows.size() + 2;
    }
    for (QVBoxLayout* side : sides)
        side->addStretch(1);
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(20);
    column->addWidget(new TextLabel(tr("Keys"), TextRole::title));
    column->addLayout(columns, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(grown(720));
}

void KeySheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Slash && event->modifiers() & Qt::ControlModifier) return accept();
    QDialog::keyPressEvent(event);
}

}  // namespace tastescope
