// Files, folders and links that cannot be read, change while they are read, or have no room: each ends in a clear
// message or in a report.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTest>
#include <filesystem>
#include <functional>

#include "engine/planted/planted_folder.h"
#include "tests/engine/reading/archive_text.h"
#include "tests/engine/reading/hostile_input.h"
#include "tests/engine/reading/without_rights.h"

using namespace tastescope;

namespace {

namespace fs = std::filesystem;

std::string plainRows(std::size_t count) {
    std::string text;
    for (std::size_t row = 0; row < count; ++row)
        text += std::to_string(row % 1000) + "," + std::to_string(row) + ",3\n";
    return text;
}

std::string outcomeWithoutRights(const std::string& path) {
    const bool isRoot = geteuid() == 0;
    if (!isRoot) return outcomeOf(path);
    const WithoutRights rights;
    return rights.areGivenUp() ? outcomeOf(path) : std::string("the rights cannot be given up");
}

/// Opens a file and does something to it when the reading tells of its progress for the first time.
std::string outcomeWhile(const std::string& path, const std::function<void()>& happens) {
    OpenOptions options;
    bool hasHappened = false;
    options.progress = [&](const Progress&) {
        if (!std::exchange(hasHappened, true)) happens();
        return true;
    };
    const std::string outcome = outcomeOf(path, options);
    return hasHappened ? outcome : "nothing happened; " + outcome;
}

}  // namespace

class HostileFilesTest : public QObject {
    Q_OBJECT
  private slots:
    void aFileThatMayNotBeReadSaysSo() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv", plainRows(3));
        fs::permissions(files.folder(), fs::perms::all);
        fs::permissions(path, fs::perms::none);
        const std::string outcome = outcomeWithoutRights(path);
        if (outcome.starts_with("the rights")) QSKIP("this system does not let rights be given up");
        compareOutcome(outcome, "error: cannot be opened: Permission denied");
    }

    void aFolderThatMayNotBeReadSaysSo() {
        const TemporaryFiles files;
        files.write("inner/ratings.csv", plainRows(3));
        fs::permissions(files.folder(), fs::perms::all);
        fs::permissions(files.path("inner"), fs::perms::none);
        const std::string outcome = outcomeWithoutRights(files.path("inner"));
        fs::permissions(files.path("inner"), fs::perms::all);
        if (outcome.starts_with("the rights")) QSKIP("this system does not let rights be given up");
        compareOutcome(outcome, "error: cannot be read: Permission denied");
    }

    void aFileThatMayNotBeReadDoesNotSpoilItsFolder() {
        const TemporaryFiles files;
        files.write("ratings.csv", plainRows(3));
        fs::permissions(files.folder(), fs::perms::all);
        fs::permissions(files.write("secret.csv", plainRows(9)), fs::perms::none);
        const std::string outcome = outcomeWithoutRights(files.folder());
        if (outcome.starts_with("the rights")) QSKIP("this system does not let rights be given up");
        compareOutcome(outcome, "3 read");
    }

    void nothingAtAllSaysSo() {
        const TemporaryFiles files;
        compareOutcome(outcomeOf(files.path("missing.csv")), "error: no such file or folder");
        compareOutcome(outcomeOf(""), "error: no such file or folder");
        compareOutcome(outcomeOf(files.folder()), "error: is an empty folder");
        const std::string longName = files.path(std::string(5000, 'x'));
        compareOutcome(outcomeOf(longName), "error: cannot be opened: File name too long");
    }

    void foldersOfNothingButFoldersSaySo() {
        const TemporaryFiles files;
        fs::create_directories(files.path("a/b/c/d"));
        compareOutcome(outcomeOf(files.folder()), "error: is an empty folder");
    }

    void linksThatLoopEnd() {
        const TemporaryFiles files;
        fs::create_symlink(files.path("b"), files.path("a"));
        fs::create_symlink(files.path("a"), files.path("b"));
        compareOutcome(outcomeOf(files.path("a")), "error: cannot be opened: Too many levels of symbolic links");
        fs::create_directory_symlink(files.folder(), files.path("inner"));
        files.write("ratings.csv", plainRows(3));
        compareOutcome(outcomeOf(files.folder()), "3 read");
    }

    void aLinkToNothingSaysSo() {
        const TemporaryFiles files;
        fs::create_symlink(files.path("gone.csv"), files.path("ratings.csv"));
        compareOutcome(outcomeOf(files.path("ratings.csv")), "error: no such file or folder");
    }

    void pipesAndDevicesAreNotWaitedFor() {
        const TemporaryFiles files;
        const std::string pipe = files.path("pipe.csv");
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        compareOutcome(outcomeOf(pipe), "error: is not an ordinary file");
        compareOutcome(outcomeOf("/dev/null"), "error: is not an ordinary file");
        compareOutcome(outcomeOf("/dev/zero"), "error: is not an ordinary file");
        files.write("ratings.csv", plainRows(3));
        compareOutcome(outcomeOf(files.folder()), "3 read");
    }

    void aFileOfATerabyteOfHolesIsNotReadToItsEnd() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv", plainRows(20'000));
        if (truncate(path.c_str(), off_t{1} << 40) != 0) QSKIP("this file system has no files of a terabyte");
        const std::int64_t before = peakMemory();
        compareOutcome(outcomeOf(path), "error: has a line of more than 64 MiB");
        compareGrowth(before);
    }

    void aFileThatShrinksWhileItIsReadEndsWhereItEnds() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv", plainRows(2'000'000));
        const std::string outcome = outcomeWhile(path, [&] { fs::resize_file(path, 1000); });
        QVERIFY2(outcome.find(" read") != std::string::npos, outcome.c_str());
    }

    void aFileThatGrowsWhileItIsReadIsReadOn() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv", plainRows(1'000'000));
        const std::string outcome = outcomeWhile(path, [&] {
            QFile file(QString::fromStdString(path));
            QVERIFY(file.open(QIODevice::Append));
            file.write("7,7,5\n");
        });
        compareOutcome(outcome, "1000001 read");
    }

    void aFileThatIsDeletedWhileItIsReadIsReadToItsEnd() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv", plainRows(1'000'000));
        compareOutcome(outcomeWhile(path, [&] { fs::remove(path); }), "1000000 read");
    }

    void aCompressedFileThatShrinksWhileItIsReadIsDamaged() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv.gz", compressed(Filter::gzip, plainRows(1'000'000)));
        compareOutcome(outcomeWhile(path, [&] { fs::resize_file(path, 1000); }), "error: is damaged");
    }

    void anArchiveThatIsReplacedWhileItIsReadSaysSo() {
        const TemporaryFiles files;
        const std::string path =
            files.write("data.zip", archived(ArchiveKind::zip, {{"ratings.csv", plainRows(1'000'000)}}));
        const std::string outcome = outcomeWhile(path, [&] {
            fs::remove(path);
            files.write("data.zip", archived(ArchiveKind::zip, {{"ratings.csv", "1,2,3\n1,3,4\n"}}));
        });
        QVERIFY2(outcome.starts_with("error: changed while it was read") || outcome.starts_with("1000000 read"),
                 outcome.c_str());
    }

    void aFullDiskEndsInAMessage() {
        if (!fs::exists("/dev/full")) QSKIP("this system has no /dev/full");
        const TemporaryFiles files;
        const auto dataset = openDataset(files.write("some.csv", plainRows(1000)));
        fs::create_directory(files.path("out"));
        fs::create_symlink("/dev/full", files.path("out/ratings.csv"));
        const DataError error = errorOf<DataError>([&] { writePlantedFolder(*dataset, files.path("out")); });
        QVERIFY2(contains(error.reason(), "No space left"), error.what());
        QVERIFY(!error.hint().empty());
    }
};

QTEST_APPLESS_MAIN(HostileFilesTest)
#include "hostile_files_test.moc"
