// How the workbench opens data sets, asks how to read them and joins tables: the part of it in workbench_opening.cpp and
// workbench_joining.cpp.

#include "ui/bridge/workbench.h"

#include <atomic>

#include "engine/core/errors.h"
#include "tests/ui/bridge/workbench_files.h"
#include "ui/bridge/import_draft.h"

using namespace tastescope;
using namespace tastescope::test;

namespace {

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

}  // namespace

class WorkbenchOpeningTest : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        files_ = std::make_unique<WorkbenchFiles>();
        path_ = files_->write(QStringLiteral("ratings.csv"), ratings());
    }

    void aFailedOpeningChangesNothing() {
        Workbench workbench(2);
        open(workbench, path_);
        const auto dataset = workbench.dataset();
        QSignalSpy failures(&workbench, &Workbench::failed);
        workbench.open(files_->path(QStringLiteral("missing.csv")));
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
        workbench.open(files_->write(QStringLiteral("doubtful.csv"), doubtfulRatings()));
        QTRY_VERIFY_WITH_TIMEOUT(workbench.import().isAsked, kPatience);
        QCOMPARE(workbench.import().findings.state, ImportFindings::State::ready);
        QCOMPARE(workbench.dataset(), dataset);
        workbench.cancelImport();
        QVERIFY(!workbench.import().isAsked);
        QCOMPARE(workbench.dataset(), dataset);
    }

    void anAcceptedReadingIsOpenedAndRemembered() {
        Workbench workbench(2);
        const QString path = files_->write(QStringLiteral("doubtful.csv"), doubtfulRatings());
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
        workbench.open(files_->write(QStringLiteral("words.csv"), ratings().replace(",5\n", ",good\n").replace(",4\n", ",fine\n").replace(",2\n", ",bad\n").replace(",1\n", ",sad\n")));
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
        workbench.openOrJoin(files_->write(QStringLiteral("titles.csv"), titles()));
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
        const QString other = files_->write(QStringLiteral("other.csv"), ratings());
        workbench.openOrJoin(other);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.dataset()->path, other, kPatience);
    }

    void theReadReportIsWrittenAsATable() {
        Workbench workbench(2);
        open(workbench, files_->write(QStringLiteral("gaps.csv"), ratings() + "77,,3\n"));
        const QString path = files_->path(QStringLiteral("report.csv"));
        workbench.saveReadReport(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("reason,count,line,text"));
        QVERIFY(text.contains("77,,3"));
    }

  private:
    std::unique_ptr<WorkbenchFiles> files_;
    QString path_;
};

QTEST_GUILESS_MAIN(WorkbenchOpeningTest)
#include "workbench_opening_test.moc"
