#include "ui/window/experiment_panel.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

#include "ui/theme/grown_size.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/dataset_card.h"
#include "ui/widgets/flag_row.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/seed_row.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

bool differsFromDefaults(const ExperimentValues& experiment) {
    return std::any_of(experiment.numbers.begin(), experiment.numbers.end(),
                       [](const NumberRowValues& each) { return each.value != each.standard; }) ||
           std::any_of(experiment.choices.begin(), experiment.choices.end(),
                       [](const ChoiceRowValues& each) { return each.current != each.standard; });
}

}  // namespace

ExperimentPanel::ExperimentPanel(QWidget* parent)
    : QWidget(parent),
      card_(new DatasetCard),
      hint_(new TextLabel(tr("Split, model and settings appear here as soon as there are ratings."), TextRole::body,
                          Ink::muted)),
      body_(new QWidget),
      split_(new ChoiceRow({QStringLiteral("split"), tr("Split"), {}, {}, -1})),
      model_(new ChoiceRow({QStringLiteral("model"), tr("Model"), {}, {}, -1})),
      presetsLink_(new LinkButton(tr("Presets"))),
      defaultsLink_(new LinkButton(tr("Defaults"))),
      formColumn_(new QVBoxLayout),
      seed_(new SeedRow),
      forecast_(new TextLabel({}, TextRole::label, Ink::faint)) {
    hint_->setWordWrap(true);
    hint_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    hint_->setContentsMargins(0, 2, 0, 0);
    fillBody();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(0);
    column->addWidget(card_);
    column->addSpacing(14);
    column->addWidget(hint_);
    column->addWidget(body_);
    column->addStretch(1);
    column->addSpacing(8);
    column->addWidget(forecast_);
    setAccessibleName(tr("Experiment"));
    connect(card_, &QAbstractButton::clicked, this, &ExperimentPanel::openDatasetMenu);
    setDataset(nullptr);
}

void ExperimentPanel::fillBody() {
    defaultsLink_->setToolTip(tr("All settings of this model as it brings them"));
    formColumn_->setSpacing(0);
    auto* title = new TextLabel(tr("Changing these starts anew"), TextRole::labelStrong, Ink::muted);
    fixGrownHeight(*title, 28);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(title, 1);
    head->addWidget(presetsLink_);
    head->addWidget(defaultsLink_);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(split_);
    column->addSpacing(12);
    column->addWidget(model_);
    column->addSpacing(12);
    column->addWidget(new Hairline);
    column->addSpacing(7);
    column->addLayout(head);
    column->addLayout(formColumn_);
    column->addSpacing(8);
    column->addWidget(seed_);
    connect(split_, &ChoiceRow::chosen, this, [this](const QString&, int index) { emit splitChosen(index); });
    connect(model_, &ChoiceRow::chosen, this, [this](const QString&, int index) { emit modelChosen(index); });
    connect(presetsLink_, &QAbstractButton::clicked, this, &ExperimentPanel::openPresets);
    connect(defaultsLink_, &QAbstractButton::clicked, this, [this] { emit presetChosen({}); });
    connect(seed_, &SeedRow::seedChosen, this, &ExperimentPanel::seedChosen);
    connect(seed_, &SeedRow::newSeedRequested, this, &ExperimentPanel::newSeedRequested);
}

void ExperimentPanel::setDatasetMenu(QMenu* menu) {
    datasetMenu_ = menu;
}

void ExperimentPanel::openDatasetMenu() {
    if (!datasetMenu_) return;
    datasetMenu_->setMinimumWidth(card_->width());
    datasetMenu_->popup(card_->mapToGlobal(QPoint(0, card_->height() + 2)));
}

void ExperimentPanel::setDataset(const DatasetValues* dataset) {
    hint_->setVisible(!dataset);
    body_->setVisible(dataset);
    forecast_->setVisible(dataset);
    if (!dataset) {
        card_->setFacts(tr("Open ratings…"), {}, QStringLiteral("folder"));
        card_->setToolTip({});
        return;
    }
    const QString ratings = countText(dataset->ratingCount);
    card_->setFacts(dataset->name,
                    {tr("%1 users · %2 %3", "2,000 users · 600 films")
                         .arg(countText(dataset->userCount), countText(dataset->itemCount), dataset->noun.many),
                     dataset->isExplicit ? tr("%1 ratings").arg(ratings) : tr("%1 interactions").arg(ratings)},
                    dataset->iconName);
    card_->setToolTip(dataset->name);
}

void ExperimentPanel::setExperiment(const ExperimentValues& experiment) {
    updateChoices(experiment);
    const bool hasSameRows = experiment.revision == revision_ && experiment.numbers.size() == numbers_.size() &&
                             experiment.choices.size() == choices_.size() && experiment.flags.size() == flags_.size();
    if (hasSameRows)
        updateForm(experiment);
    else
        rebuildForm(experiment);
    updatePresets(experiment);
    if (seed_->seed() != experiment.seed) seed_->setSeed(experiment.seed);
    if (forecast_->text() != experiment.forecast) forecast_->setText(experiment.forecast);
}

void ExperimentPanel::updateChoices(const ExperimentValues& experiment) {
    if (experiment.splits != splits_) split_->setChoices(experiment.splits, experiment.split);
    if (experiment.models != models_) model_->setChoices(experiment.models, experiment.model);
    splits_ = experiment.splits;
    models_ = experiment.models;
    if (split_->current() != experiment.split) split_->setCurrent(experiment.split);
    if (model_->current() != experiment.model) model_->setCurrent(experiment.model);
    model_->setToolTip(experiment.modelHelps.value(experiment.model));
}

void ExperimentPanel::rebuildForm(const ExperimentValues& experiment) {
    revision_ = experiment.revision;
    numbers_.clear();
    choices_.clear();
    flags_.clear();
    if (form_) {
        // The form may be in the middle of telling what the user chose.
        formColumn_->removeWidget(form_);
        form_->hide();
        form_->deleteLater();
    }
    form_ = new QWidget;
    auto* column = new QVBoxLayout(form_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const ChoiceRowValues& each : experiment.choices) {
        auto* row = new ChoiceRow(each);
        connect(row, &ChoiceRow::chosen, this,
                [this](const QString& id, int position) { emit hyperparameterChosen(id, position); });
        column->addWidget(row);
        choices_.push_back(row);
    }
    for (const NumberRowValues& each : experiment.numbers) {
        auto* row = new FormRow(each);
        connect(row, &FormRow::valueChosen, this, &ExperimentPanel::hyperparameterChosen);
        column->addWidget(row);
        numbers_.push_back(row);
    }
    for (const FlagRowValues& each : experiment.flags) {
        auto* row = new FlagRow(each);
        connect(row, &FlagRow::flagChosen, this,
                [this](const QString& id, bool isOn) { emit hyperparameterChosen(id, isOn ? 1 : 0); });
        column->addWidget(row);
        flags_.push_back(row);
    }
    formColumn_->addWidget(form_);
    // New widgets come last in the window's order of Tab: these belong between the model and the seed.
    QWidget* before = defaultsLink_;
    for (QWidget* each : form_->findChildren<QWidget*>()) {
        if (!(each->focusPolicy() & Qt::TabFocus)) continue;
        setTabOrder(before, each);
        before = each;
    }
}

void ExperimentPanel::updateForm(const ExperimentValues& experiment) {
    for (std::size_t index = 0; index < numbers_.size(); ++index)
        if (numbers_[index]->value() != experiment.numbers[index].value)
            numbers_[index]->setValue(experiment.numbers[index].value);
    for (std::size_t index = 0; index < choices_.size(); ++index)
        if (choices_[index]->current() != experiment.choices[index].current)
            choices_[index]->setCurrent(experiment.choices[index].current);
    for (std::size_t index = 0; index < flags_.size(); ++index)
        flags_[index]->setChecked(experiment.flags[index].isOn);
}

// Presets stand in a menu together with the defaults; where there are none, the defaults are offered once they were
// left.
void ExperimentPanel::updatePresets(const ExperimentValues& experiment) {
    presets_ = experiment.presets;
    presetsLink_->setVisible(!presets_.empty());
    defaultsLink_->setVisible(presets_.empty() && differsFromDefaults(experiment));
}

void ExperimentPanel::openPresets() {
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (const PresetValues& each : presets_) {
        QAction* action = menu.addAction(each.name);
        action->setToolTip(each.help);
        connect(action, &QAction::triggered, this, [this, id = each.id] { emit presetChosen(id); });
    }
    menu.addSeparator();
    connect(menu.addAction(defaultsLink_->text()), &QAction::triggered, this, [this] { emit presetChosen({}); });
    menu.exec(presetsLink_->mapToGlobal(QPoint(0, presetsLink_->height())));
}

}  // namespace tastescope
