#include "ui/window/experiment_panel.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

#include "tests/ui/window/visible_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dataset_card.h"
#include "ui/widgets/flag_row.h"
#include "ui/widgets/foldable_panel.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/seed_row.h"

using namespace tastescope;

namespace {

DatasetValues someDataset() {
    DatasetValues dataset;
    dataset.name = QStringLiteral("Film club (built in)");
    dataset.iconName = QStringLiteral("film");
    dataset.noun = {QStringLiteral("film"), QStringLiteral("films"), QStringLiteral("Film"), QStringLiteral("Films")};
    dataset.userCount = 2000;
    dataset.itemCount = 600;
    dataset.ratingCount = 176'326;
    return dataset;
}

ExperimentValues someExperiment() {
    ExperimentValues experiment;
    experiment.revision = 1;
    experiment.splits = {QStringLiteral("Random, 10 % held out"), QStringLiteral("By time")};
    experiment.models = {QStringLiteral("Bias"), QStringLiteral("Matrix factorisation")};
    experiment.modelHelps = {QStringLiteral("Averages."), QStringLiteral("Tastes as numbers.")};
    experiment.model = 1;
    experiment.numbers = {
        {QStringLiteral("rank"), QStringLiteral("Embedding size"), {}, 32, 32, 1, 512, true, true},
        {QStringLiteral("decay"), QStringLiteral("Rate decay per epoch"), {}, 0.98, 0.98, 0.9, 1, false, false}};
    experiment.flags = {{QStringLiteral("biases"), QStringLiteral("Biases"), {}, true}};
    experiment.seed = 42;
    experiment.forecast = QString::fromUtf8("0.3 MB · under 1 s at full speed");
    return experiment;
}

}  // namespace

class ExperimentPanelTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp, ThemeMode::light); }
    void init() {
        panel_ = std::make_unique<ExperimentPanel>();
        panel_->resize(255, 700);
        panel_->show();
        const DatasetValues dataset = someDataset();
        panel_->setDataset(&dataset);
        panel_->setExperiment(someExperiment());
    }
    void cleanupTestCase() {
        panel_.reset();
        theme_.reset();
    }

    void withoutADataSetThereIsOnlyTheCard() {
        panel_->setDataset(nullptr);
        QCOMPARE(panel_->findChild<DatasetCard*>()->text(), QString::fromUtf8("Open ratings…"));
        QVERIFY(!panel_->findChild<FormRow*>()->isVisible());
        QVERIFY(!panel_->findChild<SeedRow*>()->isVisible());
    }

    void theCardTellsTheFacts() {
        const auto* card = panel_->findChild<DatasetCard*>();
        QCOMPARE(card->text(), QStringLiteral("Film club (built in)"));
        QCOMPARE(card->accessibleDescription(), QString::fromUtf8("2,000 users · 600 films, 176,326 ratings"));
    }

    void theCardOpensItsMenu() {
        QMenu menu;
        menu.addAction(QStringLiteral("Open"));
        panel_->setDatasetMenu(&menu);
        panel_->findChild<DatasetCard*>()->click();
        QVERIFY(menu.isVisible());
        menu.close();
    }

    void theFormIsMadeFromTheValues() {
        QCOMPARE(panel_->findChildren<FormRow*>().size(), 2);
        QCOMPARE(panel_->findChildren<FlagRow*>().size(), 1);
        QCOMPARE(panel_->findChild<FormRow*>()->value(), 32.0);
        QCOMPARE(panel_->findChild<SeedRow*>()->seed(), qint64(42));
    }

    void valuesChangeInPlaceWhileTheRevisionStays() {
        const QPointer<FormRow> before = panel_->findChild<FormRow*>();
        ExperimentValues next = someExperiment();
        next.numbers[0].value = 64;
        next.flags[0].isOn = false;
        panel_->setExperiment(next);
        QCOMPARE(panel_->findChild<FormRow*>(), before.data());
        QCOMPARE(before->value(), 64.0);
        QVERIFY(!panel_->findChild<FlagRow*>()->isChecked());
    }

    void aChoiceOfTheModelIsShownAndToldByItsPosition() {
        ExperimentValues next = someExperiment();
        next.choices = {{QStringLiteral("similarity"), QStringLiteral("Similarity"), {}, {QStringLiteral("Cosine"), QStringLiteral("Pearson")}, 1, 0}};
        panel_->setExperiment(next);
        QComboBox* box = nullptr;
        for (QComboBox* each : panel_->findChildren<QComboBox*>())
            if (each->accessibleName() == QStringLiteral("Similarity")) box = each;
        QVERIFY(box != nullptr);
        QCOMPARE(box->currentText(), QStringLiteral("Pearson"));
        QSignalSpy chosen(panel_.get(), &ExperimentPanel::hyperparameterChosen);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("similarity"));
        QCOMPARE(chosen[0][1].toDouble(), 0.0);
        next.choices[0].current = 1;
        panel_->setExperiment(next);
        QCOMPARE(box->currentIndex(), 1);
    }

    void anotherRevisionMakesTheFormAnew() {
        const QPointer<FormRow> before = panel_->findChild<FormRow*>();
        ExperimentValues next = someExperiment();
        next.revision = 2;
        next.numbers.pop_back();
        panel_->setExperiment(next);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(before.isNull());
        QCOMPARE(panel_->findChildren<FormRow*>().size(), 1);
    }

    void valuesFromOutsideTellNobody() {
        QSignalSpy split(panel_.get(), &ExperimentPanel::splitChosen);
        QSignalSpy model(panel_.get(), &ExperimentPanel::modelChosen);
        QSignalSpy number(panel_.get(), &ExperimentPanel::hyperparameterChosen);
        QSignalSpy seed(panel_.get(), &ExperimentPanel::seedChosen);
        ExperimentValues next = someExperiment();
        next.split = 1;
        next.model = 0;
        next.numbers[0].value = 8;
        next.flags[0].isOn = false;
        next.seed = 7;
        panel_->setExperiment(next);
        QCOMPARE(split.size() + model.size() + number.size() + seed.size(), 0);
        QCOMPARE(panel_->findChildren<QComboBox*>().at(0)->currentIndex(), 1);
    }

    void whatTheUserChoosesIsTold() {
        QSignalSpy model(panel_.get(), &ExperimentPanel::modelChosen);
        QSignalSpy number(panel_.get(), &ExperimentPanel::hyperparameterChosen);
        QSignalSpy seed(panel_.get(), &ExperimentPanel::newSeedRequested);
        auto* box = panel_->findChildren<QComboBox*>().at(1);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(model.first().first().toInt(), 0);
        panel_->findChild<FlagRow*>()->click();
        QCOMPARE(number.first().at(0).toString(), QStringLiteral("biases"));
        QCOMPARE(number.first().at(1).toDouble(), 0.0);
        auto* field = panel_->findChild<FormRow*>()->findChild<NumberField*>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("16"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(number.last().at(0).toString(), QStringLiteral("rank"));
        QCOMPARE(number.last().at(1).toDouble(), 16.0);
        button(*panel_, QStringLiteral("New seed"))->click();
        QCOMPARE(seed.size(), 1);
    }

    void defaultsAreOfferedOnceTheyWereLeft() {
        QAbstractButton* defaults = button(*panel_, QStringLiteral("Defaults"));
        QVERIFY(!defaults->isVisible());
        ExperimentValues next = someExperiment();
        next.numbers[0].value = 8;
        panel_->setExperiment(next);
        QVERIFY(defaults->isVisible());
        QSignalSpy preset(panel_.get(), &ExperimentPanel::presetChosen);
        defaults->click();
        QCOMPARE(preset.first().first().toString(), QString());
    }

    void presetsStandInAMenuWithTheDefaults() {
        ExperimentValues next = someExperiment();
        next.presets = {{QStringLiteral("keras"), QStringLiteral("Keras exercise"), QStringLiteral("As there.")}};
        panel_->setExperiment(next);
        QSignalSpy preset(panel_.get(), &ExperimentPanel::presetChosen);
        QStringList names;
        QTimer::singleShot(0, panel_.get(), [&] {
            auto* menu = panel_->findChild<QMenu*>();
            for (const QAction* action : menu->actions())
                names << action->text();
            menu->actions().first()->trigger();
            menu->close();
        });
        button(*panel_, QStringLiteral("Presets"))->click();
        QCOMPARE(names, QStringList({QStringLiteral("Keras exercise"), QString(), QStringLiteral("Defaults")}));
        QCOMPARE(preset.first().first().toString(), QStringLiteral("keras"));
    }

    void tabGoesThroughTheFormInOrderAfterItWasMadeAnew() {
        ExperimentValues next = someExperiment();
        next.revision = 2;
        panel_->setExperiment(next);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // A widget that joins a shown parent is shown by an event.
        QCoreApplication::sendPostedEvents();
        panel_->findChildren<QComboBox*>().at(1)->setFocus();
        QStringList order;
        for (int turn = 0; turn < 6; ++turn) {
            QTest::keyClick(panel_->focusWidget(), Qt::Key_Tab);
            order << panel_->focusWidget()->accessibleName();
        }
        QCOMPARE(order, QStringList({QStringLiteral("Embedding size"), QStringLiteral("Embedding size"),
                                     QStringLiteral("Rate decay per epoch"), QStringLiteral("Rate decay per epoch"),
                                     QString(), QStringLiteral("Seed")}));
    }

    void nothingIsCutInItsPanelAndALongFormScrolls() {
        ExperimentValues next = someExperiment();
        next.revision = 2;
        for (int copy = 0; copy < 8; ++copy)
            next.numbers.push_back(next.numbers[1]);
        next.numbers[0].value = 8;
        panel_->setExperiment(next);
        FoldablePanel folding(FoldablePanel::Side::left, QStringLiteral("Experiment"));
        folding.setContent(panel_.release());
        folding.resize(256, 500);
        folding.show();
        QTRY_VERIFY(folding.content()->height() > folding.height());
        QTRY_COMPARE(cutPart(folding), QString());
    }

  private:
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<ExperimentPanel> panel_;
};

QTEST_MAIN(ExperimentPanelTest)
#include "experiment_panel_test.moc"
