#include "engine/reading/archive_tree.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/archive_text.h"
#include "tests/engine/reading/hostile_input.h"
#include "tests/engine/reading/text_source.h"

using namespace tastescope;

namespace {

std::vector<std::string> namesOf(const InputTree& tree) {
    std::vector<std::string> names;
    for (const InputFile& file : tree.files()) names.push_back(file.name);
    return names;
}

/// Longer than what is kept of a file's beginning.
std::string longText(const std::string& line) {
    return repeated(line, 30'000);
}

}  // namespace

class ArchiveTreeTest : public QObject {
    Q_OBJECT
  private slots:
    void everyKindListsAndReadsTheSame_data() {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : {ArchiveKind::zip, ArchiveKind::tar, ArchiveKind::tarGz, ArchiveKind::tarBz2,
                                       ArchiveKind::tarXz, ArchiveKind::tarZst, ArchiveKind::sevenZip})
            QTest::addRow("kind %d", static_cast<int>(kind)) << static_cast<int>(kind);
    }
    void everyKindListsAndReadsTheSame() {
        QFETCH(int, kind);
        const TemporaryFiles files;
        const std::string path = files.write(
            "data.bin", archived(static_cast<ArchiveKind>(kind),
                                 {{"ml/b.csv", longText("1,2\n")}, {"ml/a.csv", "3,4\n"}, {"top.txt", longText("5\n")}}));
        const auto tree = openArchiveTree(path);
        QCOMPARE(namesOf(*tree), (std::vector<std::string>{"ml/a.csv", "ml/b.csv", "top.txt"}));
        QVERIFY(!tree->isSingleFile());
        QCOMPARE(tree->pathOf(0), path + "/ml/a.csv");
        // In the archive's order, against it, and twice.
        for (const std::size_t file : {1U, 2U, 0U, 2U, 1U, 1U}) {
            const std::string expected = file == 0 ? "3,4\n" : file == 1 ? longText("1,2\n") : longText("5\n");
            QVERIFY(readAll(*tree->open(file)) == expected);
        }
    }

    void severalFilesMayBeOpenAtOnce() {
        const TemporaryFiles files;
        const auto tree = openArchiveTree(files.write(
            "x.tar.gz", archived(ArchiveKind::tarGz, {{"a", longText("1,2\n")}, {"b", longText("3,4\n")}})));
        const auto first = tree->open(0);
        const auto second = tree->open(1);
        std::string space(100'000, '\0');
        QCOMPARE(first->read(space), space.size());
        QVERIFY(readAll(*second) == longText("3,4\n"));
        QVERIFY(space + readAll(*first) == longText("1,2\n"));
    }

    void hiddenFilesAndThoseOfMacOSAreLeftOut() {
        const TemporaryFiles files;
        const auto tree = openArchiveTree(files.write(
            "x.zip", archived(ArchiveKind::zip, {{"a.csv", "1,2\n"}, {"__MACOSX/._a.csv", "x"}, {".DS_Store", "x"}})));
        QCOMPARE(namesOf(*tree), (std::vector<std::string>{"a.csv"}));
        QVERIFY(tree->notes().empty());
    }

    void namesAreCleanedOfDotsAndBackslashes() {
        const TemporaryFiles files;
        const auto tree = openArchiveTree(
            files.write("x.tar", archived(ArchiveKind::tar, {{"./a//b.csv", "1,2\n"}, {"c\\d.csv", "1,2\n"}})));
        QCOMPARE(namesOf(*tree), (std::vector<std::string>{"a/b.csv", "c/d.csv"}));
    }

    void readingAllFilesCostsTheArchive() {
        const TemporaryFiles files;
        const std::string bytes =
            archived(ArchiveKind::zip, {{"a", longText("1,2\n")}, {"b", longText("3,4\n")}});
        const auto tree = openArchiveTree(files.write("x.zip", bytes));
        const auto all = static_cast<std::int64_t>(tree->costOf(0) + tree->costOf(1));
        QVERIFY(std::abs(all - static_cast<std::int64_t>(bytes.size())) <= 2);
        const auto source = tree->open(0);
        readAll(*source);
        QCOMPARE(source->consumedBytes(), tree->costOf(0));
    }
};

QTEST_APPLESS_MAIN(ArchiveTreeTest)
#include "archive_tree_test.moc"
