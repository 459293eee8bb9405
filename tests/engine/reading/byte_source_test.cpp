#include "engine/reading/byte_source.h"

#include <unistd.h>
#include <QTest>

#include "engine/core/errors.h"
#include "engine/reading/line_blocks.h"
#include "tests/engine/reading/gzip_text.h"
#include "tests/engine/reading/temporary_files.h"
#include "tests/engine/reading/without_rights.h"

using namespace tastescope;

namespace {

std::string contentsOf(const std::string& path) {
    const std::unique_ptr<ByteSource> source = openByteSource(path);
    std::string text(100'000, '\0');
    text.resize(source->read(text));
    return text;
}

}  // namespace

class ByteSourceTest : public QObject {
    Q_OBJECT
  private slots:
    void plainAndGzipFilesGiveTheSameBytesWhateverTheName() {
        const TemporaryFiles files;
        QCOMPARE(contentsOf(files.write("plain.gz", "1,2,3\n")), std::string("1,2,3\n"));
        QCOMPARE(contentsOf(files.write("packed.csv", gzipped("1,2,3\n"))), std::string("1,2,3\n"));
    }

    void gzipFilesOfSeveralMembersAreReadToTheEnd() {
        const TemporaryFiles files;
        QCOMPARE(contentsOf(files.write("two.gz", gzipped("1,2\n") + gzipped("3,4\n"))), std::string("1,2\n3,4\n"));
        QCOMPARE(contentsOf(files.write("none.gz", gzipped(""))), std::string());
    }

    void aFlippedBitACutEndAndRubbishAreADamagedGzipFile() {
        const TemporaryFiles files;
        const std::string good = gzipped("1,2,3\n4,5,6\n");
        std::string flipped = good;
        flipped[18] = '9';
        for (const std::string& bytes :
             {flipped, good.substr(0, 20), good.substr(0, good.size() - 4), std::string("\x1f\x8b rubbish")}) {
            const std::string path = files.write("bad.gz", bytes);
            const DataError error = errorOf<DataError>([&] { contentsOf(path); });
            QVERIFY2(contains(error.reason(), "is damaged"), error.what());
            QVERIFY(!error.hint().empty());
        }
    }

    void aMissingFileNamesTheSimilarOneBesideIt() {
        const TemporaryFiles files;
        files.write("ratings.csv", "1,2,3\n");
        const DataError error = errorOf<DataError>([&] { openByteSource(files.path("rating.csv")); });
        QVERIFY(contains(error.reason(), "no such file or folder"));
        QVERIFY(contains(error.hint(), "ratings.csv"));
    }

    void aFileThatMayNotBeReadSaysSo() {
        const TemporaryFiles files;
        QFile::setPermissions(QString::fromStdString(files.folder()), QFileDevice::Permissions(0x7777));
        const std::string path = files.write("secret.csv", "1,2,3\n");
        QFile::setPermissions(QString::fromStdString(path), QFileDevice::Permissions());
        const WithoutRights rights;  // root may read everything
        QVERIFY(::geteuid() != 0);
        const DataError error = errorOf<DataError>([&] { openByteSource(path); });
        QVERIFY(contains(error.reason(), "cannot be opened"));
    }

    void blocksHoldWholeLinesHoweverLong() {
        const TemporaryFiles files;
        const std::string longLine(LineBlocks::kBlockBytes * 2 + 77, 'x');
        std::string text;
        for (int line = 0; line < 200'000; ++line)
            text += std::to_string(line) + ",7,3\n";
        text += longLine + "\nlast";
        const std::unique_ptr<ByteSource> source = openByteSource(files.write("long.csv", text));
        LineBlocks blocks(*source);
        std::string joined;
        for (std::string_view block = blocks.next(); !block.empty(); block = blocks.next()) {
            joined += block;
            if (joined.size() < text.size()) QCOMPARE(block.back(), '\n');
        }
        QVERIFY(joined == text);
    }
};

QTEST_APPLESS_MAIN(ByteSourceTest)
#include "byte_source_test.moc"
