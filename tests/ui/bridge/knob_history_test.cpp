#include "ui/bridge/knob_history.h"

#include <QTest>

#include <vector>

using namespace tastescope;

namespace {

constexpr std::size_t kStateBytes = 1'000 * sizeof(float);

/// A state of 4,000 bytes that is told by its target.
Checkpoint checkpoint(std::size_t name) {
    Checkpoint made;
    const std::vector<float> values(1'000, 0.0F);
    made.state.set<float>("values", values);
    made.target = name;
    return made;
}

}  // namespace

class KnobHistoryTest : public QObject {
    Q_OBJECT
  private slots:
    void undoGivesTheNewestStateAndRedoWhatWasThenInHand() {
        KnobHistory history(100 * kStateBytes);
        history.push(checkpoint(1));
        history.push(checkpoint(2));
        QCOMPARE(history.undo(checkpoint(9)).target, std::size_t(2));
        QCOMPARE(history.redo(checkpoint(2)).target, std::size_t(9));
        QVERIFY(!history.canRedo());
        QVERIFY(history.canUndo());
    }

    void somethingNewForgetsWhatCouldBeDoneAgain() {
        KnobHistory history(100 * kStateBytes);
        history.push(checkpoint(1));
        history.undo(checkpoint(2));
        QVERIFY(history.canRedo());
        history.push(checkpoint(3));
        QVERIFY(!history.canRedo());
    }

    void theOldestStatesGoWhenTheBudgetIsSpent() {
        KnobHistory history(3 * kStateBytes);
        for (std::size_t name = 1; name <= 5; ++name) history.push(checkpoint(name));
        QVERIFY(history.byteCount() <= 3 * kStateBytes);
        std::vector<std::size_t> names;
        while (history.canUndo()) {
            names.push_back(history.undo(checkpoint(0)).target);
        }
        QCOMPARE(names.front(), std::size_t(5));
        QVERIFY(names.size() <= 3);
    }

    void theNewestStateIsKeptWhateverItTakes() {
        KnobHistory history(1);
        history.push(checkpoint(1));
        history.push(checkpoint(2));
        QVERIFY(history.canUndo());
        QCOMPARE(history.newest().target, std::size_t(2));
    }

    void aStepThatIsExtendedKeepsItsStateAndItsFirstValue() {
        KnobHistory history(100 * kStateBytes);
        Checkpoint first = checkpoint(1);
        first.step.turn = {KnobTurn::Knob::learningRate, 0.01, 0.03};
        history.push(std::move(first));
        history.extend({KnobTurn::Knob::learningRate, 0.03, 0.1});
        QCOMPARE(history.undoStep().turn.from, 0.01);
        QCOMPARE(history.undoStep().turn.to, 0.1);
    }
};

QTEST_APPLESS_MAIN(KnobHistoryTest)
#include "knob_history_test.moc"
