#include "ui/window/transport_bar.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

#include "tests/ui/window/visible_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/epoch_counter.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/knob_stepper.h"
#include "ui/window/find_button.h"

using namespace tastescope;

namespace {

ExperimentValues someExperiment() {
    ExperimentValues experiment;
    experiment.learningRate = {
        QStringLiteral("learning_rate"), QStringLiteral("Learning rate"), {}, 0.01, 0.01, 1e-5, 10, true, false};
    experiment.regularisation = {
        QStringLiteral("regularisation"), QStringLiteral("Regularisation"), {}, 0.06, 0.06, 0, 10, true, false};
    return experiment;
}

TrainingValues someTraining(RunState state) {
    TrainingValues training;
    training.state = state;
    training.epoch = 23;
    training.target = 60;
    training.share = 23.0 / 60;
    training.secondsLeft = 18.4;
    training.learningRate = 0.03;
    training.learningRateNow = 0.0189;
    training.regularisation = 0.06;
    training.canUndo = true;
    training.undoText = QString::fromUtf8("learning rate 0.01 → 0.03");
    return training;
}

}  // namespace

class TransportBarTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp, ThemeMode::light); }
    void init() {
        bar_ = std::make_unique<TransportBar>();
        bar_->resize(1280, 64);
        bar_->show();
        bar_->setExperiment(someExperiment());
    }
    void cleanupTestCase() {
        bar_.reset();
        theme_.reset();
    }

    void withoutADataSetNothingCanBeTurned() {
        bar_->setTraining({});
        for (const char* name : {"Start anew", "Play", "One epoch", "Undo", "Redo"})
            QVERIFY2(!button(*bar_, QString::fromLatin1(name))->isEnabled(), name);
        for (const KnobStepper* knob : bar_->findChildren<KnobStepper*>())
            QVERIFY(!knob->isEnabled());
        QVERIFY(button(*bar_, QStringLiteral("Menu"))->isEnabled());
    }

    void playBecomesPauseWhileItTrains() {
        bar_->setTraining(someTraining(RunState::ready));
        QSignalSpy play(bar_.get(), &TransportBar::playRequested);
        QSignalSpy pause(bar_.get(), &TransportBar::pauseRequested);
        button(*bar_, QStringLiteral("Play"))->click();
        bar_->setTraining(someTraining(RunState::training));
        QCOMPARE(button(*bar_, QStringLiteral("Pause"))->accessibleName(), QStringLiteral("Pause"));
        button(*bar_, QStringLiteral("Pause"))->click();
        QCOMPARE(play.size(), 1);
        QCOMPARE(pause.size(), 1);
    }

    void theFinishedRunsPlaySaysThatItAddsEpochs() {
        bar_->setTraining(someTraining(RunState::finished));
        QVERIFY(button(*bar_, QStringLiteral("Play"))->toolTip().startsWith(QStringLiteral("Adds as many epochs")));
    }

    void aModelSolvedInOneGoHasNoEpochsToAdd() {
        TrainingValues solved = someTraining(RunState::ready);
        solved.isClosedForm = true;
        solved.epoch = 0;
        solved.target = 1;
        bar_->setTraining(solved);
        QVERIFY(button(*bar_, QStringLiteral("Play"))->isEnabled());
        QVERIFY(!button(*bar_, QStringLiteral("One epoch"))->isEnabled());
        QVERIFY(bar_->findChild<EpochCounter*>()->values().isSinglePass);
        solved.state = RunState::finished;
        solved.epoch = 1;
        bar_->setTraining(solved);
        QVERIFY(!button(*bar_, QStringLiteral("Play"))->isEnabled());
        QVERIFY(button(*bar_, QStringLiteral("Start anew"))->isEnabled());
        bar_->setTraining(someTraining(RunState::finished));
        QVERIFY(button(*bar_, QStringLiteral("Play"))->isEnabled());
        QVERIFY(button(*bar_, QStringLiteral("One epoch"))->isEnabled());
    }

    void theCounterSaysHowItStands_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("note");
        QTest::newRow("training") << int(RunState::training) << QStringLiteral("19 s left");
        QTest::newRow("paused") << int(RunState::ready) << QStringLiteral("paused");
        QTest::newRow("finished") << int(RunState::finished) << QStringLiteral("finished");
        QTest::newRow("diverged") << int(RunState::diverged) << QStringLiteral("stopped");
    }
    void theCounterSaysHowItStands() {
        QFETCH(int, state);
        QFETCH(QString, note);
        bar_->setTraining(someTraining(RunState(state)));
        const EpochCounterValues& shown = bar_->findChild<EpochCounter*>()->values();
        QCOMPARE(shown.note, note);
        QCOMPARE(shown.epoch, 23);
        QCOMPARE(shown.target, 60);
    }

    void valuesFromOutsideTellNobody() {
        QSignalSpy rate(bar_.get(), &TransportBar::learningRateChosen);
        QSignalSpy regularisation(bar_.get(), &TransportBar::regularisationChosen);
        QSignalSpy speed(bar_.get(), &TransportBar::speedChosen);
        TrainingValues training = someTraining(RunState::training);
        training.speed = 10;
        bar_->setTraining(training);
        QCOMPARE(rate.size() + regularisation.size() + speed.size(), 0);
        QCOMPARE(knob("Learning rate")->value(), 0.03);
        QCOMPARE(knob("Speed")->value(), 10.0);
    }

    void knobsStepByOneAndThreeAndTheDefault() {
        bar_->setTraining(someTraining(RunState::training));
        QSignalSpy rate(bar_.get(), &TransportBar::learningRateChosen);
        QSignalSpy regularisation(bar_.get(), &TransportBar::regularisationChosen);
        knob("Learning rate")->stepUp();
        QCOMPARE(rate.first().first().toDouble(), 0.1);
        knob("Regularisation")->stepDown();
        QCOMPARE(regularisation.first().first().toDouble(), 0.03);
        knob("Regularisation")->stepUp();
        QCOMPARE(regularisation.last().first().toDouble(), 0.06);
        QCOMPARE(knob("Regularisation")->ladder().low(), 0.0);
    }

    void fullSpeedIsInfinite() {
        TrainingValues training = someTraining(RunState::training);
        training.speed = 20;
        bar_->setTraining(training);
        QSignalSpy speed(bar_.get(), &TransportBar::speedChosen);
        knob("Speed")->stepUp();
        QVERIFY(std::isinf(speed.first().first().toDouble()));
        training.speed = std::numeric_limits<double>::infinity();
        bar_->setTraining(training);
        QVERIFY(button(*bar_, QStringLiteral("full")));
        knob("Speed")->stepDown();
        QCOMPARE(speed.last().first().toDouble(), 20.0);
    }

    void aKnobTheModelHasNotIsHidden() {
        ExperimentValues experiment = someExperiment();
        experiment.hasLearningRate = false;
        bar_->setExperiment(experiment);
        QVERIFY(knob("Learning rate")->isHidden());
        QVERIFY(!knob("Regularisation")->isHidden());
    }

    void theRateInForceStandsBesideTheKnob() {
        TrainingValues training = someTraining(RunState::training);
        bar_->setTraining(training);
        QCOMPARE(rateNoteShown(), QStringLiteral("now 0.019"));
        training.learningRateNow = 0.03 * 0.996;
        bar_->setTraining(training);
        QCOMPARE(rateNoteShown(), QString());
        training.state = RunState::diverged;
        bar_->setTraining(training);
        QCOMPARE(rateNoteShown(), QStringLiteral("too high"));
    }

    void undoSaysWhatItTakesBack() {
        bar_->setTraining(someTraining(RunState::training));
        QAbstractButton* undo = button(*bar_, QString::fromUtf8("Undo: learning rate 0.01 → 0.03"));
        QVERIFY(undo && undo->isEnabled());
        QVERIFY(undo->toolTip().endsWith(QStringLiteral("(Ctrl+Z)")));
        QVERIFY(!button(*bar_, QStringLiteral("Redo"))->isEnabled());
    }

    void nothingIsCutAtAnyWidth_data() {
        QTest::addColumn<int>("width");
        for (const int width : {840, 853, 1007, 1008, 1119, 1120, 1280, 1599, 1600, 1920})
            QTest::addRow("%d", width) << width;
    }
    void nothingIsCutAtAnyWidth() {
        QFETCH(int, width);
        bar_->setTraining(someTraining(RunState::training));
        bar_->resize(width, 64);
        QCOMPARE(bar_->width(), width);
        QCOMPARE(cutPart(*bar_), QString());
        for (const KnobStepper* each : bar_->findChildren<KnobStepper*>())
            QVERIFY(each->isHidden() || each->width() >= each->minimumSizeHint().width());
    }

    void whatDoesNotFitGoesAwayAndTheSearchGrows() {
        bar_->resize(840, 64);
        QVERIFY(bar_->isNarrow());
        for (const char* name : {"Redo", "Dark theme", "Find items, users, pages"})
            QVERIFY2(button(*bar_, QString::fromLatin1(name))->isHidden(), name);
        QVERIFY(knob("Speed")->isHidden());
        bar_->resize(1280, 64);
        QVERIFY(!bar_->isNarrow());
        QVERIFY(!knob("Speed")->isHidden());
        QVERIFY(bar_->findChild<FindButton*>()->isHidden());
        bar_->resize(1600, 64);
        QVERIFY(!bar_->findChild<FindButton*>()->isHidden());
    }

    void buttonsTakeTheFocusByTabOnly() {
        for (const QAbstractButton* each : bar_->findChildren<QAbstractButton*>())
            QVERIFY2(!(each->focusPolicy() & Qt::ClickFocus), qPrintable(each->accessibleName()));
    }

    void theThemeButtonShowsTheOtherTheme() {
        QVERIFY(button(*bar_, QStringLiteral("Dark theme")));
        theme_->setMode(ThemeMode::dark);
        QVERIFY(button(*bar_, QStringLiteral("Light theme")));
        theme_->setMode(ThemeMode::light);
    }

    void theMenuButtonOpensTheMenu() {
        QMenu menu;
        menu.addAction(QStringLiteral("Open"));
        bar_->setMenu(&menu);
        button(*bar_, QStringLiteral("Menu"))->click();
        QVERIFY(menu.isVisible());
        menu.close();
    }

  private:
    KnobStepper* knob(const char* name) const {
        for (KnobStepper* each : bar_->findChildren<KnobStepper*>())
            for (const QAbstractButton* part : each->findChildren<QAbstractButton*>())
                if (part->accessibleName().startsWith(QString::fromLatin1(name))) return each;
        return nullptr;
    }
    // The note is read aloud as the description of the knob's value.
    QString rateNoteShown() const {
        for (const QAbstractButton* part : knob("Learning rate")->findChildren<QAbstractButton*>())
            if (!part->accessibleDescription().isEmpty()) return part->accessibleDescription();
        return {};
    }

    std::unique_ptr<Theme> theme_;
    std::unique_ptr<TransportBar> bar_;
};

QTEST_MAIN(TransportBarTest)
#include "transport_bar_test.moc"
