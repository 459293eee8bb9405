#include "ui/bridge/workbench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>

#include "engine/core/errors.h"
#include "engine/experiments/experiment.h"
#include "engine/models/model_file.h"
#include "ui/bridge/import_draft.h"

using namespace tastescope;

namespace {

constexpr int kPatience = 60'000;

/// Forty users who like one half of thirty items and not the other, with a rating left out here and there.
QByteArray ratings() {
    QByteArray text = "user,item,rating\n";
    for (int user = 1; user <= 40; ++user)
        for (int item = 1; item <= 30; ++item) {
            if ((user * 7 + item * 3) % 5 == 0) continue;
            const int liking = (user + item) % 2 == 0 ? 5 : 2;
            text += QByteArray::number(user) + ',' + QByteArray::number(item) + ',' +
                    QByteArray::number(liking - (user * item) % 2) + '\n';
        }
    return text;
}

/// No name says which of two columns of numbers is the rating.
QByteArray doubtfulRatings() {
    QByteArray text = "user,item,alpha,beta\n";
    for (int user = 1; user <= 40; ++user)
        for (int item = 1 + user % 2; item <= 30; item += 2)
            text += QByteArray::number(user) + ',' + QByteArray::number(item) + ',' +
                    QByteArray::number(1 + (user * item) % 5) + ',' + QByteArray::number(user * 3 % 11) + '\n';
    return text;
}

QByteArray titles() {
    QByteArray text = "item,title,genres,year\n";
    for (int item = 1; item <= 30; ++item)
        text += QByteArray::number(item) + ",Title of " + QByteArray::number(item) + ",Drama|Crime," +
                QByteArray::number(1980 + item) + '\n';
    return text;
}

/// Enough of them that clicks can be split, once the words are passed over.
QByteArray ratingsInWords() {
    QByteArray text = "user,item,rating\n";
    for (int user = 1; user <= 20; ++user)
        for (int item = 1; item <= 12; ++item)
            text += QByteArray::number(user) + ',' + QByteArray::number((user * item) % 29) + ",good\n";
    return text;
}

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
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = write(QStringLiteral("ratings.csv"), ratings());
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

    void aFailedOpeningChangesNothing() {
        Workbench workbench(2);
        open(workbench, path_);
        const auto dataset = workbench.dataset();
        QSignalSpy failures(&workbench, &Workbench::failed);
        workbench.open(folder_->filePath(QStringLiteral("missing.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, kPatience);
        QVERIFY(!failures.front().front().value<Failure>().reason.isEmpty());
        QCOMPARE(workbench.dataset(), dataset);
        QVERIFY(!workbench.opening().isOpening);
    }

    void aCancelledOpeningChangesNothing() {
        Workbench workbench(2);
        QSignalSpy datasets(&workbench, &Workbench::datasetChanged);
        workbench.open(QStringLiteral("builtin:planted"));
        workbench.cancelOpening();
        QVERIFY(!workbench.opening().isOpening);
        // One thread opens: when the next one has come, the cancelled one would have come before.
        open(workbench, path_);
        QCOMPARE(datasets.size(), 1);
        QCOMPARE(workbench.dataset()->path, path_);
    }

    void aFileThatIsNotCertainIsAskedAboutBeforeAnythingIsReplaced() {
        Workbench workbench(2);
        open(workbench, path_);
        const auto dataset = workbench.dataset();
        workbench.open(write(QStringLiteral("doubtful.csv"), doubtfulRatings()));
        QTRY_VERIFY_WITH_TIMEOUT(workbench.import().isAsked, kPatience);
        QCOMPARE(workbench.import().findings.state, ImportFindings::State::ready);
        QCOMPARE(workbench.dataset(), dataset);
        workbench.cancelImport();
        QVERIFY(!workbench.import().isAsked);
        QCOMPARE(workbench.dataset(), dataset);
    }

    void anAcceptedReadingIsOpenedAndRemembered() {
        Workbench workbench(2);
        const QString path = write(QStringLiteral("doubtful.csv"), doubtfulRatings());
        workbench.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.import().isAsked, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!workbench.import().preview.columns.empty(), kPatience);
        workbench.chooseColumnUse(2, ColumnUse::rating);
        workbench.acceptImport();
        QTRY_VERIFY_WITH_TIMEOUT(workbench.dataset() != nullptr, kPatience);
        QVERIFY(workbench.dataset()->isExplicit);
        QVERIFY(!workbench.import().isAsked);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::ready, kPatience);
        QVERIFY(workbench.commandText().contains(QStringLiteral("--columns user,item,rating")));
        const QString how = workbench.reading();
        Workbench next(2);
        next.open(path, false, how);
        QTRY_VERIFY_WITH_TIMEOUT(next.dataset() != nullptr, kPatience);
        QVERIFY(next.dataset()->isExplicit);
    }

    void whatOpenedWithoutAQuestionCanBeReadDifferently() {
        Workbench workbench(2);
        open(workbench, path_);
        workbench.readDifferently();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.import().findings.state, ImportFindings::State::ready, kPatience);
        QVERIFY(workbench.dataset()->isExplicit);
        workbench.chooseImport(ImportChoice::values, QStringLiteral("clicks"));
        workbench.acceptImport();
        QTRY_VERIFY_WITH_TIMEOUT(!workbench.dataset()->isExplicit, kPatience);
    }

    void anAcceptedReadingCanBeCancelledWhileItIsRead() {
        std::atomic<bool> isHeld = true;
        ImportReaders readers;
        readers.open = [&isHeld](const DataSource&, const ProgressListener& progress) -> OpenedDataset {
            while (isHeld)
                if (!progress({1, 2, 3})) throw Cancelled();
            throw Cancelled();
        };
        Workbench workbench(std::move(readers), 2);
        QSignalSpy datasets(&workbench, &Workbench::datasetChanged);
        QSignalSpy failures(&workbench, &Workbench::failed);
        workbench.open(path_);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.opening().rows, qint64(3), kPatience);
        workbench.cancelOpening();
        QVERIFY(!workbench.opening().isOpening);
        isHeld = false;
        QCOMPARE(datasets.size(), 0);
        QCOMPARE(failures.size(), 0);
    }

    void aFileThatCannotBeOpenedAsGuessedCanBeReadDifferently() {
        Workbench workbench(2);
        QSignalSpy failures(&workbench, &Workbench::failed);
        workbench.open(write(QStringLiteral("words.csv"), ratingsInWords()));
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, kPatience);
        QVERIFY(failures.front().front().value<Failure>().canBeReadDifferently);
        workbench.readFailedDifferently();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.import().findings.state, ImportFindings::State::impossible, kPatience);
        workbench.chooseColumnUse(2, ColumnUse::none);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.import().findings.state, ImportFindings::State::ready, kPatience);
    }

    void aTableOfItemsIsJoinedWithoutTouchingTheTraining() {
        Workbench workbench(2);
        open(workbench, path_);
        train(workbench, 3);
        const auto before = workbench.dataset();
        const qint64 item = workbench.selectedItem();
        QSignalSpy joins(&workbench, &Workbench::joined);
        workbench.openOrJoin(write(QStringLiteral("titles.csv"), titles()));
        QTRY_COMPARE_WITH_TIMEOUT(joins.size(), 1, kPatience);
        QVERIFY(joins.front().front().toString().startsWith(QStringLiteral("30 of 30 items matched")));
        QVERIFY(workbench.dataset()->items.front().title.startsWith(QStringLiteral("Title of ")));
        QCOMPARE(workbench.dataset()->path, path_);
        QCOMPARE(workbench.training().epoch, 3);
        QCOMPARE(workbench.selectedItem(), item);
        QVERIFY(workbench.commandText().contains(QStringLiteral("--join ")));
        workbench.play();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().epoch, 6, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.training().state == RunState::finished, kPatience);
        QVERIFY(workbench.training().canUndo);
        workbench.undo();
        QCOMPARE(workbench.dataset(), before);
        QCOMPARE(workbench.training().epoch, 6);
        QVERIFY(!workbench.commandText().contains(QStringLiteral("--join ")));
    }

    void ratingsAreOpenedNotJoined() {
        Workbench workbench(2);
        open(workbench, path_);
        const QString other = write(QStringLiteral("other.csv"), ratings());
        workbench.openOrJoin(other);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.dataset()->path, other, kPatience);
    }

    void theReadReportIsWrittenAsATable() {
        Workbench workbench(2);
        open(workbench, write(QStringLiteral("gaps.csv"), ratings() + "77,,3\n"));
        const QString path = folder_->filePath(QStringLiteral("report.csv"));
        workbench.saveReadReport(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("reason,count,line,text"));
        QVERIFY(text.contains("77,,3"));
    }

    void ratingsThatAreAllEqualAreTakenAsInteractions() {
        Workbench workbench(2);
        open(workbench, write(QStringLiteral("flat.csv"), sameRatings()));
        QVERIFY(!workbench.dataset()->isExplicit);
        QCOMPARE(workbench.experiment().models.size(), 1);
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
        const QString file = folder_->filePath(QStringLiteral("experiment.json"));
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
    QString write(const QString& name, const QByteArray& text) {
        const QString path = folder_->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("the test cannot write its file");
        return path;
    }

    /// The fingerprint of the model in sight, by way of a model file.
    std::string savedBits(Workbench& workbench) const {
        QSignalSpy saved(&workbench, &Workbench::done);
        const QString file = folder_->filePath(QStringLiteral("model.safetensors"));
        workbench.saveModel(file);
        if (!saved.wait(kPatience)) return "not saved";
        return loadModel(file.toStdString(), builtInModels()).parametersSha256;
    }

    static void open(Workbench& workbench, const QString& path) {
        workbench.open(path);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::ready, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(workbench.selectedUser() >= 0, kPatience);
    }

    static void train(Workbench& workbench, int epochs) {
        workbench.setSpeed(std::numeric_limits<double>::infinity());
        workbench.setTarget(epochs);
        workbench.play();
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().epoch, epochs, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.training().state, RunState::finished, kPatience);
    }

    static ExperimentResult run(const QString& config) {
        TrainingControls controls;
        return runExperiment(runConfigFromJson(Json::parse(config.toStdString())), builtInModels(), controls);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
};

QTEST_GUILESS_MAIN(WorkbenchTest)
#include "workbench_test.moc"
