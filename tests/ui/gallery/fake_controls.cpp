#include "tests/ui/gallery/fake_controls.h"

#include "tests/ui/gallery/fake_values.h"
#include "ui/charts/item_map.h"
#include "ui/charts/loss_chart.h"
#include "ui/theme/icons.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/key_sheet.h"
#include "ui/widgets/knob_stepper.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/search_picker.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QGridLayout>
#include <QListView>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStandardItemModel>

namespace tastescope {

namespace {

void addIcons(QGridLayout& grid, int row) {
    auto* icons = new QHBoxLayout;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList()) {
        auto* button = new IconButton(file.section(QLatin1Char('.'), 0, 0), file);
        icons->addWidget(button);
        icons->setSpacing(0);
    }
    grid.addLayout(icons, row, 0, 1, 5);
}

}  // namespace

QWidget* makeFakeControls() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* grid = new QGridLayout(page);
    addIcons(*grid, 0);
    const QStringList states = {QStringLiteral("plain"), QStringLiteral("off")};
    for (int state = 0; state < 2; ++state) {
        auto* push = new QPushButton(QStringLiteral("Copy"));
        auto* primary = new PrimaryButton(QStringLiteral("Open"));
        auto* combo = new QComboBox;
        combo->addItems({QStringLiteral("Truth recovered"), QStringLiteral("RMSE")});
        auto* check = new QCheckBox(QStringLiteral("Biases"));
        check->setChecked(true);
        auto* radio = new QRadioButton(QStringLiteral("The error falls faster"));
        radio->setChecked(true);
        auto* field = new NumberField;
        field->setValue(0.00001);
        auto* bad = new NumberField;
        bad->setRange(0, 1);
        bad->setText(QStringLiteral("12"));
        emit bad->textEdited(bad->text());
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(40);
        auto* knob = new KnobStepper(QStringLiteral("Learning rate"), ValueLadder::decades(1e-5, 10, 0.01));
        knob->setNote(QStringLiteral("too high"), Ink::bad);
        knob->setAlarm(state == 0);
        auto* segments = new SegmentedSwitch(
            QStringLiteral("By"),
            {QStringLiteral("score"), QStringLiteral("similar users"), QStringLiteral("similar films")});
        auto* checked = new QPushButton(QStringLiteral("Checked"));
        checked->setCheckable(true);
        checked->setChecked(true);
        int row = 1;
        for (QWidget* each : std::initializer_list<QWidget*>{push, primary, combo, check, radio, field, bad, slider,
                                                             knob, segments, checked}) {
            each->setEnabled(state == 0);
            grid->addWidget(each, row++, state);
        }
    }
    int row = 1;
    auto* banner = new Banner;
    banner->show({BannerValues::Kind::warning,
                  QStringLiteral("Some rows were left out."),
                  QStringLiteral("97 have no rating."),
                  {},
                  {}});
    auto* notice = new Banner;
    notice->show({BannerValues::Kind::notice,
                  QStringLiteral("The data set is open."),
                  QStringLiteral("Training is paused."),
                  {},
                  {}});
    grid->addWidget(banner, row++, 2, 1, 3);
    grid->addWidget(notice, row++, 2, 1, 3);
    auto* finished = new LossChart;
    LossChartValues values = fakeLoss();
    values.targetEpoch = 23;
    values.flags.push_back({15.5, QStringLiteral("regularisation 0.06 → 0.1")});
    values.flags.push_back({22, QStringLiteral("learning rate 0.03 → 0.3")});
    finished->setValues(values);
    finished->setLogarithmic(true);
    finished->setFixedSize(460, 240);
    grid->addWidget(finished, row, 2, 6, 1);
    auto* stopped = new LossChart;
    values = fakeLoss();
    values.stop = StopMark{23, QStringLiteral("stopped")};
    values.validationEndName = QStringLiteral("back at epoch 23: validation 0.66");
    stopped->setValues(values);
    stopped->setFixedSize(460, 240);
    grid->addWidget(stopped, row, 3, 6, 1);
    auto* map = new ItemMap;
    ItemMapValues points = fakeMap(7500);
    points.neighbours = {37600, 37700, 37800};
    map->setValues(points);
    map->setFixedSize(460, 300);
    grid->addWidget(map, row + 6, 2, 4, 1);
    auto* few = new ItemMap;
    points = fakeMap(75);
    points.neighbours = {380, 390, 400};
    few->setValues(points);
    few->setFixedSize(460, 300);
    grid->addWidget(few, row + 6, 3, 4, 1);
    return page;
}

void savePopups(const QDir& folder, const QString& theme) {
    const auto save = [&](QWidget& widget, const char* name) {
        widget.grab().save(folder.filePath(QStringLiteral("popup-%1-%2.png").arg(QString::fromUtf8(name), theme)));
    };
    QMenu menu;
    menu.addAction(themedIcon(QStringLiteral("folder"), Ink::muted), QStringLiteral("Open…\tCtrl+O"));
    QMenu* recent = menu.addMenu(QStringLiteral("Recent"));
    recent->addAction(QStringLiteral("ml-1m"));
    menu.addSeparator();
    QAction* dark = menu.addAction(QStringLiteral("Dark"));
    dark->setCheckable(true);
    dark->setChecked(true);
    menu.addAction(QStringLiteral("Export…"))->setEnabled(false);
    menu.popup({0, 0});
    menu.setActiveAction(dark);
    save(menu, "menu");
    menu.close();
    QComboBox combo;
    combo.addItems({QStringLiteral("Truth recovered"), QStringLiteral("RMSE"), QStringLiteral("NDCG at 10")});
    combo.show();
    combo.showPopup();
    save(*combo.view()->window(), "combo");
    combo.hidePopup();
    QStandardItemModel users;
    for (int user = 0; user < 60'000; ++user)
        users.appendRow(new QStandardItem(QStringLiteral("User %1").arg(user)));
    SearchPicker picker(QStringLiteral("User"));
    picker.setModel(&users);
    picker.show();
    picker.setText(QStringLiteral("40"));
    picker.completer()->setCompletionPrefix(QStringLiteral("40"));
    picker.completer()->complete();
    for (int turn = 0; turn < 20; ++turn)
        QApplication::processEvents();
    save(*picker.completer()->popup(), "picker");
    KeySheet keys({{QStringLiteral("Training"),
                    {{QStringLiteral("Space"), QStringLiteral("play or pause")},
                     {QStringLiteral("E"), QStringLiteral("one epoch")}}},
                   {QStringLiteral("Everywhere"),
                    {{QStringLiteral("Ctrl+O"), QStringLiteral("open ratings")},
                     {QStringLiteral("Ctrl+Z"), QStringLiteral("undo")}}}});
    keys.show();
    save(keys, "keys");
}

}  // namespace tastescope
