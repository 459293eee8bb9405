#include "engine/reading/input_tree.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/gzip_text.h"
#include "tests/engine/reading/temporary_files.h"
#include "tests/engine/reading/text_source.h"

using namespace tastescope;

namespace {

std::vector<std::string> namesOf(const InputTree& tree) {
    std::vector<std::string> names;
    for (const InputFile& file : tree.files()) names.push_back(file.name);
    return names;
}

}  // namespace

class InputTreeTest : public QObject {
    Q_OBJECT
  private slots:
    void aFileIsATreeOfOne() {
        const TemporaryFiles files;
        const std::string path = files.write("ratings.csv", "1,2\n");
        const auto tree = openInputTree(path);
        QVERIFY(tree->isSingleFile());
        QCOMPARE(namesOf(*tree), (std::vector<std::string>{"ratings.csv"}));
        QCOMPARE(tree->pathOf(0), path);
        QCOMPARE(tree->costOf(0), std::uint64_t{4});
        QCOMPARE(readAll(*tree->open(0)), std::string("1,2\n"));
    }

    void aCompressedFileIsOneFileAndIsUnpackedOnReading() {
        const TemporaryFiles files;
        const auto tree = openInputTree(files.write("ratings.csv.gz", gzipped("1,2\n")));
        QVERIFY(tree->isSingleFile());
        QCOMPARE(readAll(*tree->open(0)), std::string("1,2\n"));
    }

    void aFolderIsListedTwoLevelsDeepWithoutHiddenFiles() {
        const TemporaryFiles files;
        for (const char* name : {"b.csv", "a.csv", "inner/c.csv", "inner/deep/d.csv", "inner/deep/deeper/e.csv", ".hidden",
                                 ".git/config", "__MACOSX/a.csv"})
            files.write(name, "1,2\n");
        const auto tree = openInputTree(files.folder());
        QCOMPARE(namesOf(*tree), (std::vector<std::string>{"a.csv", "b.csv", "inner/c.csv", "inner/deep/d.csv"}));
        QCOMPARE(tree->pathOf(2), files.path("inner/c.csv"));
        QCOMPARE(tree->files()[3].folder(), std::string("inner/deep"));
        QCOMPARE(tree->files()[3].baseName(), std::string("d.csv"));
    }

    void whatIsNotThereIsAnErrorThatNamesTheNearest() {
        const TemporaryFiles files;
        files.write("ratings.csv", "1,2\n");
        const DataError error = errorOf<DataError>([&] { openInputTree(files.path("rating.csv")); });
        QVERIFY(contains(error.reason(), "no such file"));
        QVERIFY(contains(error.hint(), "ratings.csv"));
    }
};

QTEST_APPLESS_MAIN(InputTreeTest)
#include "input_tree_test.moc"
