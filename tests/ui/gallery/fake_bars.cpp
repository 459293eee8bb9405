#include "tests/ui/gallery/fake_bars.h"

#include "tests/ui/gallery/fake_values.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/dataset_card.h"
#include "ui/widgets/epoch_counter.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/identity_header.h"
#include "ui/widgets/knob_stepper.h"
#include "ui/widgets/neighbour_list.h"
#include "ui/widgets/parts_waterfall.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/ranked_list.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/seed_row.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace tastescope {

namespace {

KnobStepper* makeKnob(const QString& name, ValueLadder ladder, double value, int width, bool isEmpty) {
    auto* knob = new KnobStepper(name, std::move(ladder));
    knob->setFixedWidth(grown(width));
    knob->setValue(value);
    knob->setEmpty(isEmpty);
    return knob;
}

FormRow* makeNumber(const QString& label, double value, double low, double high, bool isLog, bool isWhole) {
    return new FormRow(NumberRowValues{label, label, QStringLiteral("What it does, in a sentence."), value, value, low,
                                       high, isLog, isWhole});
}

}  // namespace

QWidget* makeFakeTransport(bool isEmpty, bool isNarrow) {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(0);
    auto* play =
        new PrimaryButton(isEmpty ? QStringLiteral("Play") : QStringLiteral("Pause"), PrimaryButton::Place::bar);
    play->setIconName(isEmpty ? QStringLiteral("play") : QStringLiteral("pause"));
    play->setFixedWidth(grown(104));
    auto* reset = new IconButton(QStringLiteral("reset"), QStringLiteral("Start anew"));
    auto* step = new IconButton(QStringLiteral("step"), QStringLiteral("One epoch"));
    auto* counter = new EpochCounter;
    if (!isEmpty) counter->setValues({23, 60, 23.0 / 60, QStringLiteral("19 s left")});
    auto* rate = makeKnob(QStringLiteral("Learning rate"), ValueLadder::decades(1e-5, 10, 0.01), 0.03, 160, isEmpty);
    if (!isEmpty) rate->setNote(QStringLiteral("now 0.019"));
    auto* regularisation =
        makeKnob(QStringLiteral("Regularisation"), ValueLadder::decades(1e-4, 10, 0.06, true), 0.06, 144, isEmpty);
    auto* speed = makeKnob(QStringLiteral("Speed"),
                           ValueLadder::list({{1, QStringLiteral("1 epoch/s")},
                                              {2, QStringLiteral("2 epochs/s")},
                                              {5, QStringLiteral("5 epochs/s")},
                                              {1e9, QStringLiteral("full")}}),
                           2, 152, false);
    auto* redo = new IconButton(QStringLiteral("redo"), QStringLiteral("Redo"));
    redo->setEnabled(false);
    for (QWidget* each : std::initializer_list<QWidget*>{play, reset, step})
        each->setEnabled(!isEmpty);
    row->addWidget(new IconButton(QStringLiteral("menu"), QStringLiteral("Menu")));
    row->addSpacing(12);
    row->addWidget(reset);
    row->addSpacing(6);
    row->addWidget(play);
    row->addSpacing(6);
    row->addWidget(step);
    row->addSpacing(18);
    row->addWidget(counter);
    row->addSpacing(24);
    row->addWidget(rate);
    row->addSpacing(16);
    row->addWidget(regularisation);
    row->addSpacing(16);
    row->addWidget(speed);
    row->addSpacing(14);
    row->addWidget(new IconButton(QStringLiteral("undo"), QStringLiteral("Undo")));
    row->addSpacing(8);
    row->addWidget(redo);
    row->addStretch(1);
    auto* search = new IconButton(QStringLiteral("search"), QStringLiteral("Find"));
    row->addWidget(search);
    row->addSpacing(8);
    const bool isDark = tokensFor(QApplication::palette()).isDark;
    auto* theme = new IconButton(isDark ? QStringLiteral("sun") : QStringLiteral("moon"), QStringLiteral("Theme"));
    row->addWidget(theme);
    row->addSpacing(8);
    row->addWidget(new IconButton(QStringLiteral("presenter"), QStringLiteral("Presenter")));
    if (isNarrow)
        for (QWidget* each : std::initializer_list<QWidget*>{speed, redo, search, theme})
            each->hide();
    bar->setFixedHeight(grown(64));
    return bar;
}

QWidget* makeFakeTabRow(int currentTab) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    auto* foldLeft = new IconButton(QStringLiteral("panel-left"), QStringLiteral("Experiment panel"), Ink::muted);
    foldLeft->setOnIcon(QStringLiteral("panel-left-filled"));
    foldLeft->setChecked(true);
    auto* foldRight = new IconButton(QStringLiteral("panel-right"), QStringLiteral("Inspector"), Ink::muted);
    foldRight->setOnIcon(QStringLiteral("panel-right-filled"));
    foldRight->setChecked(true);
    auto* lessons = new QToolButton;
    lessons->setText(QStringLiteral("Lessons"));
    lessons->setIcon(themedIcon(QStringLiteral("lesson")));
    lessons->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    lessons->setAutoRaise(true);
    row->addWidget(foldLeft);
    if (currentTab >= 0) {
        auto* tabs = new QTabBar;
        for (const char* name : {"Data", "Train", "Map", "Recommend", "Evaluate", "Runs"})
            tabs->addTab(QString::fromUtf8(name));
        tabs->setCurrentIndex(currentTab);
        tabs->setDrawBase(false);
        tabs->setExpanding(false);
        row->addWidget(tabs);
    }
    row->addStretch(1);
    row->addWidget(lessons);
    row->addWidget(foldRight);
    line->setFixedHeight(grown(40));
    return line;
}

QWidget* makeFakeExperiment() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(0);
    auto* card = new DatasetCard;
    card->setFacts(QStringLiteral("Film club (built in)"),
                   {QStringLiteral("2,000 users · 600 films"), QStringLiteral("176,326 ratings")},
                   QStringLiteral("film"));
    column->addWidget(card);
    column->addSpacing(14);
    column->addWidget(new ChoiceRow(
        {QStringLiteral("split"), QStringLiteral("Split"), {}, {QStringLiteral("Random, 10 % held out")}, 0}));
    column->addSpacing(12);
    column->addWidget(new ChoiceRow(
        {QStringLiteral("model"), QStringLiteral("Model"), {}, {QStringLiteral("Matrix factorisation")}, 0}));
    column->addSpacing(12);
    column->addWidget(new Hairline);
    column->addSpacing(7);
    column->addWidget(new SectionHeader(QStringLiteral("Changing these starts anew")));
    column->addWidget(makeNumber(QStringLiteral("Embedding size"), 32, 1, 512, true, true));
    column->addSpacing(6);
    column->addWidget(makeNumber(QStringLiteral("Rate decay per epoch"), 0.98, 0.9, 1, false, false));
    column->addSpacing(6);
    column->addWidget(makeNumber(QStringLiteral("Bias regularisation"), 0.01, 0, 1, true, false));
    column->addSpacing(6);
    column->addWidget(makeNumber(QStringLiteral("Initial spread"), 0.03, 0.001, 1, true, false));
    column->addSpacing(8);
    auto* seed = new SeedRow;
    seed->setSeed(42);
    column->addWidget(seed);
    column->addStretch(1);
    column->addWidget(new TextLabel(QStringLiteral("0.3 MB · under 1 s at full speed"), TextRole::label, Ink::faint));
    return panel;
}

QWidget* makeFakeInspector() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(0);
    auto* user = new IdentityHeader;
    user->setUser(QStringLiteral("User 407"), QStringLiteral("57 ratings · mean 3.40"));
    user->addTool(new IconButton(QStringLiteral("pin"), QStringLiteral("Keep this user"), Ink::accent));
    auto* ranking = new RankedList;
    ranking->setRows(fakeRanking());
    ranking->setCurrentKey(0);
    ranking->setLeastRows(4);
    auto* item = new IdentityHeader;
    item->setItem(QStringLiteral("The Whispering Choir"), QStringLiteral("Horror · 1966 · 281 ratings"), 5);
    auto* parts = new PartsWaterfall;
    parts->setParts(fakeParts());
    auto* nearest = new NeighbourList;
    nearest->setRows(fakeNeighbours());
    column->addWidget(user);
    column->addSpacing(7);
    column->addWidget(new SectionHeader(QStringLiteral("Would recommend now"), QStringLiteral("moves since epoch 19")));
    column->addWidget(ranking, 3);
    column->addSpacing(12);
    column->addWidget(new Hairline);
    column->addSpacing(10);
    column->addWidget(item);
    column->addSpacing(6);
    column->addWidget(parts);
    column->addSpacing(18);
    column->addWidget(new SectionHeader(QStringLiteral("Nearest films"), QStringLiteral("cosine   ratings")));
    column->addWidget(nearest, 1);
    column->addStretch(0);
    return panel;
}

}  // namespace tastescope
