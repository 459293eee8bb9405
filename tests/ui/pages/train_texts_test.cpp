#include "ui/pages/train_texts.h"

#include <QTest>

using namespace tastescope;

namespace {

TrainingValues inState(RunState state, int epoch) {
    TrainingValues training;
    training.state = state;
    training.epoch = epoch;
    training.target = 60;
    training.lossName = QStringLiteral("Error (RMSE)");
    training.loss.training = {{0, 1}, {0.5, 0.9}};
    return training;
}

TrainingValues withoutLoss(RunState state, int epoch) {
    TrainingValues training = inState(state, epoch);
    training.lossName.clear();
    training.loss = LossChartValues();
    return training;
}

}  // namespace

class TrainTextsTest : public QObject {
    Q_OBJECT
  private slots:
    void eachStateHasAnEyeLineOfItsOwn() {
        TrainingValues over = inState(RunState::finished, 60);
        over.bestEpoch = 41;
        const std::vector<TrainingValues> all = {inState(RunState::empty, 0),
                                                 inState(RunState::ready, 0),
                                                 inState(RunState::training, 3),
                                                 inState(RunState::finished, 60),
                                                 over,
                                                 inState(RunState::diverged, 15),
                                                 inState(RunState::failed, 0),
                                                 withoutLoss(RunState::ready, 0),
                                                 withoutLoss(RunState::finished, 1)};
        QStringList texts;
        for (const TrainingValues& training : all)
            texts.append(trainEyeText(training));
        QCOMPARE(texts.removeDuplicates(), 0);
        for (const QString& text : texts)
            QVERIFY2(text.size() <= 95 && !text.isEmpty(), qPrintable(text));
    }

    void aModelThatIsSolvedInOneGoIsNotAskedToPlayOn() {
        TrainingValues solved = inState(RunState::finished, 1);
        solved.isClosedForm = true;
        QVERIFY(trainEyeText(solved).startsWith(QStringLiteral("Solved in one go.")));
        solved.state = RunState::training;
        solved.epoch = 0;
        QVERIFY(trainEyeText(solved).contains(QStringLiteral("how far it is")));
        solved.state = RunState::ready;
        QVERIFY(trainEyeText(solved).contains(QStringLiteral("a single pass")));
    }

    void aPausedRunIsStillToBeWatched() {
        QCOMPARE(trainEyeText(inState(RunState::ready, 5)), trainEyeText(inState(RunState::training, 5)));
    }

    void theBestEpochIsNamedWhereItIsNotTheLast() {
        TrainingValues over = inState(RunState::finished, 60);
        over.bestEpoch = 41;
        QVERIFY(trainEyeText(over).contains(QStringLiteral("epoch 41")));
        over.bestEpoch = 60;
        QVERIFY(!trainEyeText(over).contains(QStringLiteral("60")));
    }

    void aCurveThatWillComeIsNotMissing() {
        QVERIFY(!missingCurve(inState(RunState::training, 3)));
        TrainingValues start = inState(RunState::ready, 0);
        start.loss = LossChartValues();
        QVERIFY(!missingCurve(start));
        QVERIFY(!missingCurve(withoutLoss(RunState::preparing, 0)));
    }

    void aModelWithoutALossIsKnownByItsNameOrAfterItsEpoch() {
        QVERIFY(missingCurve(withoutLoss(RunState::ready, 0)));
        TrainingValues counted = inState(RunState::finished, 1);
        counted.loss = LossChartValues();
        QVERIFY(missingCurve(counted));
    }

    void aFailureSaysWhy() {
        TrainingValues training = inState(RunState::failed, 0);
        training.message = QStringLiteral("The split has no validation part.");
        QCOMPARE(missingCurve(training)->text, training.message);
    }
};

QTEST_MAIN(TrainTextsTest)
#include "train_texts_test.moc"
