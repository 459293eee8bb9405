#include "ui/bridge/workbench.h"

#include "engine/experiments/experiment.h"
#include "engine/models/model_file.h"
#include "tests/ui/bridge/workbench_files.h"

using namespace tastescope;
using namespace tastescope::test;

namespace {

QByteArray sameRatings() {
    QByteArray text = "user,item,rating\n";
    for (int user = 1; user <= 20; ++user)
        for (int item = 1; item <= 15; ++item)
            if ((user + item) % 3 != 0) text += QByteArray::number(user) + ',' + QByteArray::number(item) + ",5\n";
    return text;
}

}  // namespace

class WorkbenchTest : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        files_ = std::make_unique<WorkbenchFiles>();
        path_ = files_->write(QStringLiteral("ratings.csv"), ratings());
    }

    void openingGivesADatasetAnExperimentAndSomebodyToLookAt() {
        Workbench workbench(2);
        open(workbench, path_);
        QCOMPARE(workbench.dataset()->userCount, qint64(40));
        QVERIFY(workbench.experiment().models.size() >= 2);
        QVERIFY(!workbench.experiment().numbers.empty());
        QVERIFY(workbench.selectedUser() >= 0);
        QVERIFY(workbench.selectedItem() >= 0);
        QCOMPARE(workbench.training().epoch, 0);
    }

    void ratingsThatAreAllEqualAreTakenAsInteractions() {
        Workbench workbench(2);
        open(workbench, files_->write(QStringLiteral("flat.csv"), sameRatings()));
        QVERIFY(!workbench.dataset()->isExplicit);
        // Models that need ratings are left out.
        QVERIFY(!workbench.experiment().models.contains(QStringLiteral("Matrix factorisation")));
        QVERIFY(workbench.experiment().models.contains(QStringLiteral("Popularity")));
    }

    void itTrainsToTheTargetAndPlayAddsAsManyAgain() {
        Workbench workbench(2);
        open(workbench, path_);
        train(workbench, 4);
        QCOMPARE(workbench.training().epoch, 4);
        workbench.play();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().epoch, 8, kPatience);
        QCOMPARE(workbench.training().target, 8);
    }

    void oneEpochStopsBehindIt() {
        Workbench workbench(2);
        open(workbench, path_);
        workbench.setSpeed(std::numeric_limits<double>::infinity());
        workbench.stepEpoch();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().epoch, 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::ready, kPatience);
        QCOMPARE(workbench.training().epoch, 1);
    }

    void aStructuralChangeStartsAnewWithTheKnobsWhereTheyStand() {
        Workbench workbench(2);
        open(workbench, path_);
        workbench.setLearningRate(0.03);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.training().canUndo, kPatience);
        train(workbench, 3);
        const qsizetype earlier = workbench.training().loss.earlierTraining.size();
        workbench.setHyperparameter(QStringLiteral("rank"), 8);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.training().loss.earlierTraining.size() > earlier, kPatience);
        QCOMPARE(workbench.training().learningRate, 0.03);
        QCOMPARE(workbench.experiment().numbers.front().value, 8.0);
        workbench.undo();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.experiment().numbers.front().value, 64.0, kPatience);
    }

    void anotherModelComesWithItsOwnForm() {
        Workbench workbench(2);
        open(workbench, path_);
        const int revision = workbench.experiment().revision;
        workbench.setModel(1);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::ready, kPatience);
        QVERIFY(workbench.experiment().revision > revision);
        QCOMPARE(workbench.experiment().model, 1);
    }

    void aPinnedUserStaysWhenAnotherIsPicked() {
        Workbench workbench(2);
        open(workbench, path_);
        workbench.selectUser(3);
        workbench.setUserPinned(true);
        workbench.selectUser(5);
        QCOMPARE(workbench.selectedUser(), qint64(3));
        workbench.selectItem(2);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.live().item.item, qint64(2), kPatience);
    }

    void theListOfTheUserComesWithTheModel() {
        Workbench workbench(2);
        open(workbench, path_);
        train(workbench, 3);
        workbench.selectUser(4);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.live().recommend.user, qint64(4), kPatience);
        QVERIFY(!workbench.live().user.top.empty());
        QVERIFY(!workbench.live().map.points.empty());
    }

    void baselinesStandOnTheCharts() {
        Workbench workbench(2);
        open(workbench, path_);
        QTRY_VERIFY_WITH_TIMEOUT(!workbench.training().loss.references.empty(), kPatience);
    }

    void testFiguresComeOnRequestOnly() {
        Workbench workbench(2);
        open(workbench, path_);
        train(workbench, 3);
        QSignalSpy measured(&workbench, &Workbench::testMeasured);
        workbench.measureTest();
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, kPatience);
        QVERIFY(measured.front().front().value<TestFigures>().rows.size() >= 3);
    }

    /// *Copy command*: what the command line computes is what the window shows.
    void theCommandGivesTheFiguresOfTheWindow() {
        Workbench workbench(2);
        open(workbench, path_);
        train(workbench, 2);
        workbench.setLearningRate(0.05);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.training().canUndo, kPatience);
        train(workbench, 5);
        QString config;
        QVERIFY(workbench.commandText(&config).contains(QStringLiteral("train --config")));
        const ExperimentResult result = run(config);
        const QList<QPointF> validation = workbench.training().loss.validation;
        QCOMPARE(result.outcome.end.bestEpoch, std::size_t(workbench.training().bestEpoch));
        QCOMPARE(result.validation->ratings->rmse, validation.at(workbench.training().bestEpoch).y());

        QCOMPARE(savedBits(workbench), result.parametersSha256);
    }

    void theSavedExperimentGivesTheBitsOfAPausedRun() {
        Workbench workbench(2);
        open(workbench, path_);
        workbench.setSpeed(std::numeric_limits<double>::infinity());
        workbench.setTarget(100'000);
        workbench.play();
        QTRY_VERIFY_WITH_TIMEOUT(workbench.training().epoch >= 2, kPatience);
        workbench.pause();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::ready, kPatience);
        const QString file = files_->path(QStringLiteral("experiment.json"));
        workbench.saveExperiment(file);
        TrainingControls controls;
        const ExperimentResult result = runExperiment(readRunConfig(file.toStdString()), builtInModels(), controls);
        QCOMPARE(savedBits(workbench), result.parametersSha256);
    }

    void itEndsAtOnceWhileItTrainsAndOpens() {
        auto workbench = std::make_unique<Workbench>(2);
        open(*workbench, path_);
        workbench->setTarget(100'000);
        workbench->setSpeed(std::numeric_limits<double>::infinity());
        workbench->play();
        workbench->open(QStringLiteral("builtin:planted"));
        workbench.reset();
    }

  private:
    /// The fingerprint of the model in sight, by way of a model file.
    std::string savedBits(Workbench& workbench) const {
        QSignalSpy saved(&workbench, &Workbench::done);
        const QString file = files_->path(QStringLiteral("model.safetensors"));
        workbench.saveModel(file);
        if (!saved.wait(kPatience)) return "not saved";
        return loadModel(file.toStdString(), builtInModels()).parametersSha256;
    }

    static ExperimentResult run(const QString& config) {
        TrainingControls controls;
        return runExperiment(runConfigFromJson(Json::parse(config.toStdString())), builtInModels(), controls);
    }

    std::unique_ptr<WorkbenchFiles> files_;
    QString path_;
};

QTEST_GUILESS_MAIN(WorkbenchTest)
#include "workbench_test.moc"
