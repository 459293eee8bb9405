#include "ui/window/status_text.h"

#include <QTest>

#include <limits>

using namespace tastescope;

namespace {

TrainingValues at(RunState state, int epoch) {
    TrainingValues values;
    values.state = state;
    values.epoch = epoch;
    return values;
}

QString stateOf(const TrainingValues& values) {
    return statusText({}, values).state;
}

}  // namespace

class StatusTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void tellsThatTrainingIsSlowedDown() {
        TrainingValues values = at(RunState::training, 3);
        values.speed = 2;
        QCOMPARE(stateOf(values), QStringLiteral("Training, slowed down to 2 epochs per second"));
        values.speed = std::numeric_limits<double>::infinity();
        QCOMPARE(stateOf(values), QStringLiteral("Training at full speed"));
    }

    void tellsTheBestEpochAtTheEnd() {
        TrainingValues values = at(RunState::finished, 60);
        QCOMPARE(stateOf(values), QStringLiteral("Finished after 60 epochs"));
        values.bestEpoch = 48;
        QCOMPARE(stateOf(values), QStringLiteral("Finished after 60 epochs, best at 48"));
    }

    void aTrainingNotBegunIsNotPaused() {
        QCOMPARE(stateOf(at(RunState::ready, 0)), QStringLiteral("Ready to train"));
        QCOMPARE(stateOf(at(RunState::ready, 15)), QStringLiteral("Paused at epoch 15"));
    }

    void whatIsSolvedInOneGoTellsItsShareInsteadOfEpochs() {
        TrainingValues values = at(RunState::training, 0);
        values.isClosedForm = true;
        values.share = 0.37;
        QCOMPARE(stateOf(values), QStringLiteral("Solving: 37 % done"));
        values.state = RunState::ready;
        QCOMPARE(stateOf(values), QStringLiteral("Paused: 37 % solved"));
        values.share = 0;
        QCOMPARE(stateOf(values), QStringLiteral("Ready to train"));
        values = at(RunState::finished, 1);
        values.isClosedForm = true;
        QCOMPARE(stateOf(values), QStringLiteral("Solved in one go"));
    }

    void aBlowUpIsRed() {
        const StatusText text = statusText({}, at(RunState::diverged, 15));
        QCOMPARE(text.state, QStringLiteral("Stopped, back at epoch 15"));
        QVERIFY(text.dot == Ink::bad);
    }

    void openingComesFirst() {
        const StatusText text = statusText({true, QStringLiteral("ml-1m"), 0.4}, at(RunState::training, 3));
        QCOMPARE(text.state, QStringLiteral("Opening ml-1m …"));
    }

    void ratesAreInMillions() {
        TrainingValues values = at(RunState::training, 3);
        values.ratingsPerSecondNow = 318'000;
        values.ratingsPerSecondFull = 214.2e6;
        values.threads = 2;
        QCOMPARE(statusText({}, values).aside,
                 QStringLiteral("0.32 M ratings/s now, 214 M/s at full speed   ·   2 threads"));
    }

    void aPausedTrainingHasNoRateNow() {
        TrainingValues values = at(RunState::ready, 3);
        values.ratingsPerSecondNow = 318'000;
        values.ratingsPerSecondFull = 214.2e6;
        QCOMPARE(statusText({}, values).aside, QStringLiteral("214 M ratings/s at full speed"));
    }
};

QTEST_GUILESS_MAIN(StatusTextTest)
#include "status_text_test.moc"
