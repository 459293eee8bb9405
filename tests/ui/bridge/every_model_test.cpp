#include <cmath>

#include "engine/experiments/run_preparation.h"
#include "engine/models/model_registry.h"
#include "tests/engine/planted/small_planted.h"
#include "tests/ui/bridge/workbench_files.h"
#include "ui/bridge/engine_text.h"

using namespace tastescope;
using namespace tastescope::test;

namespace {

const ModelRegistry& registry() {
    static const ModelRegistry models = builtInModels();
    return models;
}

/// The small planted data set as a table: ratings, or the same as clicks.
QByteArray plantedTable(bool areClicks) {
    const std::shared_ptr<const Dataset> dataset = smallPlantedDataset();
    const InteractionColumns& rows = dataset->interactions;
    QByteArray text = areClicks ? "user,item\n" : "user,item,rating\n";
    for (std::size_t row = 0; row < rows.size(); ++row) {
        text += QByteArray::number(rows.users[row] + 1) + ',' + QByteArray::number(rows.items[row] + 1);
        if (!areClicks) text += ',' + QByteArray::number(double(rows.values[row]));
        text += '\n';
    }
    return text;
}

/// Which place of the Experiment panel's list a model has; -1 if it is left out.
int placeOf(const Workbench& workbench, const ModelEntry& model) {
    return int(workbench.experiment().models.indexOf(engineText(model.name)));
}

bool isAtRest(const Workbench& workbench) {
    const RunState state = workbench.training().state;
    return state == RunState::ready || state == RunState::finished;
}

/// The bars of a sum: finite, and ending at what they add up to.
void checkBars(const std::vector<WaterfallPart>& parts) {
    QVERIFY(parts.size() >= 2);
    double sum = 0;
    for (std::size_t part = 0; part + 1 < parts.size(); ++part) {
        QVERIFY(!parts[part].name.isEmpty());
        QVERIFY(std::isfinite(parts[part].value));
        sum += parts[part].value;
    }
    QVERIFY(parts.back().kind == WaterfallPart::Kind::total);
    QVERIFY(std::abs(sum - parts.back().value) < 1e-3 * std::max(1.0, std::abs(sum)));
}

/// The list of the selected user, or the reason why there is none.
void checkList(const RecommendInsight& page) {
    QVERIFY(!page.rated.empty());
    if (page.ranked.empty()) {
        QVERIFY(!page.refusal.isEmpty());
        return;
    }
    for (const RankedTableRow& row : page.ranked) {
        QVERIFY(!row.title.isEmpty());
        QVERIFY(std::isfinite(row.score));
        QVERIFY(row.score >= page.lowest && row.score <= page.highest);
    }
}

/// Everything that the window shows of a user and an item. Bars, lists and near items that are missing have a reason.
void checkAnswer(const LiveValues& live) {
    QVERIFY(!live.user.name.isEmpty());
    QVERIFY(!live.user.top.empty());
    checkList(live.recommend);
    if (!live.item.parts.empty()) checkBars(live.item.parts);
    if (!live.item.whyParts.empty()) checkBars(live.item.whyParts);
    QVERIFY(!live.item.whyNote.isEmpty());
    QVERIFY(!live.item.nearest.empty() || !live.item.nearestNote.isEmpty());
    for (const NeighbourRow& near : live.item.nearest) {
        QVERIFY(near.key != live.item.item);
        QVERIFY(near.share >= 0 && near.share <= 1);
    }
}

void addModels() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("areClicks");
    for (const ModelEntry& model : registry().entries())
        for (const bool areClicks : {false, true})
            QTest::addRow("%s of %s", model.id.c_str(), areClicks ? "clicks" : "ratings")
                << QString::fromStdString(model.id) << areClicks;
}

}  // namespace

/// The window knows models by their registry rows alone: each of them is chosen, trained and asked like any other.
class EveryModelTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        ratings_ = files_.write(QStringLiteral("ratings.csv"), plantedTable(false));
        clicks_ = files_.write(QStringLiteral("clicks.csv"), plantedTable(true));
    }

    void itIsTrainedToItsEndAndAskedEverything_data() { addModels(); }
    void itIsTrainedToItsEndAndAskedEverything() {
        Workbench workbench(2);
        QSignalSpy failed(&workbench, &Workbench::failed);
        if (!choose(workbench)) return;
        workbench.setTarget(2);
        workbench.setSpeed(std::numeric_limits<double>::infinity());
        workbench.play();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::finished, kPatience);
        QCOMPARE(workbench.training().epoch, workbench.training().target);
        QCOMPARE(workbench.training().share, 1.0);
        QCOMPARE(workbench.training().isClosedForm, model().isClosedForm);
        QVERIFY(!workbench.training().metrics.empty());
        ask(workbench);
        QCOMPARE(failed.size(), 0);
    }

    void itIsPausedAmidItsTrainingAndGoesOn_data() { addModels(); }
    void itIsPausedAmidItsTrainingAndGoesOn() {
        Workbench workbench(2);
        QSignalSpy failed(&workbench, &Workbench::failed);
        if (!choose(workbench)) return;
        workbench.setTarget(2);
        workbench.setSpeed(20);
        workbench.play();
        QTRY_VERIFY_WITH_TIMEOUT(workbench.training().share > 0, kPatience);
        workbench.pause();
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(workbench), kPatience);
        workbench.setSpeed(std::numeric_limits<double>::infinity());
        if (workbench.training().state != RunState::finished) workbench.play();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::finished, kPatience);
        QCOMPARE(workbench.training().share, 1.0);
        QCOMPARE(failed.size(), 0);
    }

  private:
    static const ModelEntry& model() {
        return registry().find(QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0).toStdString());
    }

    /// False where the data set is not for this model: then the window does not offer it, as the engine says.
    bool choose(Workbench& workbench) const {
        const bool areClicks = QString::fromLatin1(QTest::currentDataTag()).endsWith(QStringLiteral("clicks"));
        workbench.setAsksWhenUnsure(false);
        openUnchecked(workbench, areClicks ? clicks_ : ratings_);
        const int place = placeOf(workbench, model());
        if (areClicks && place < 0) {
            if (model().task != Task::rating) qFatal("a model that orders items is missing for clicks");
            return false;
        }
        if (place < 0) qFatal("a model is missing for ratings");
        if (place != workbench.experiment().model) {
            workbench.setModel(place);
            const bool isReady = QTest::qWaitFor([&] { return workbench.training().state == RunState::ready; }, kPatience);
            if (!isReady) qFatal("the model does not get ready");
        }
        return workbench.experiment().model == place;
    }

    static void openUnchecked(Workbench& workbench, const QString& path) {
        workbench.open(path);
        const bool isOpen = QTest::qWaitFor(
            [&] { return workbench.training().state == RunState::ready && workbench.selectedUser() >= 0; }, kPatience);
        if (!isOpen) qFatal("the data set does not open");
    }

    /// By all three ways to make a list, of a user with a history and another item than the one of before.
    static void ask(Workbench& workbench) {
        for (const ListBy by : {ListBy::score, ListBy::similarUsers, ListBy::similarItems}) {
            workbench.setListBy(by);
            const qint64 item = 10 + qint64(by);
            QSignalSpy answered(&workbench, &Workbench::liveChanged);
            workbench.selectUser(5);
            workbench.selectItem(item);
            QTRY_VERIFY_WITH_TIMEOUT(workbench.live().item.item == item && workbench.live().recommend.user == 5 &&
                                         !workbench.live().user.top.empty(),
                                     kPatience);
            checkAnswer(workbench.live());
            if (QTest::currentTestFailed()) return;
            // The last model of a training is described a moment after its end.
            if (by == ListBy::score) QTRY_VERIFY_WITH_TIMEOUT(!workbench.live().recommend.ranked.empty(), kPatience);
        }
    }

    WorkbenchFiles files_;
    QString ratings_;
    QString clicks_;
};

QTEST_GUILESS_MAIN(EveryModelTest)
#include "every_model_test.moc"
