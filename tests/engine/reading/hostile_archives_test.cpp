// Archives and compressed files that are damaged, made to harm, or strange: each ends in a clear message or in a report.

#include <QTest>

#include "engine/reading/input_tree.h"
#include "tests/engine/reading/archive_text.h"
#include "tests/engine/reading/hostile_input.h"
#include "tests/engine/reading/unpacking_bombs.h"

using namespace tastescope;
using namespace std::string_literals;

namespace {

/// Rows that do not repeat, so that they stay long when packed.
std::string someRows() {
    std::string text = "userId,itemId,rating\n";
    for (unsigned row = 0; row < 4000; ++row)
        text += std::to_string(row * 7919U % 1000U) + "," + std::to_string(row * 104729U % 100000U) + "," +
                std::to_string(row * 31U % 5U + 1U) + "\n";
    return text;
}

std::string truncated(std::string bytes) {
    bytes.resize(bytes.size() / 2);
    return bytes;
}

std::string withFlippedBit(std::string bytes) {
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    return bytes;
}

std::string archiveOfRows(ArchiveKind kind) {
    return archived(kind, {{"ml/ratings.csv", someRows()}});
}

constexpr std::uint64_t k100Gigabytes = 100'000'000'000;

std::vector<PackedEntry> emptyFiles(std::size_t count) {
    std::vector<PackedEntry> entries;
    for (std::size_t file = 0; file < count; ++file)
        entries.push_back({"files/" + std::to_string(file) + ".csv", ""});
    return entries;
}

std::string wholeAndCut(ArchiveKind kind) {
    return truncated(archiveOfRows(kind));
}

const std::vector<HostileInput>& damagedFiles() {
    static const std::vector<HostileInput> table{
        {"a zip that was cut", wholeAndCut(ArchiveKind::zip), "error: is damaged: Unrecognized archive format", {}, "x.zip"},
        {"a tar that was cut", wholeAndCut(ArchiveKind::tar), "error: is damaged: Truncated tar archive", {}, "x.tar"},
        {"a tar.gz that was cut", wholeAndCut(ArchiveKind::tarGz), "error: is damaged: truncated gzip input", {}, "x.tar.gz"},
        {"a tar.bz2 that was cut", wholeAndCut(ArchiveKind::tarBz2), "error: is damaged: truncated bzip2 input", {}, "x.tar.bz2"},
        {"a tar.xz that was cut", wholeAndCut(ArchiveKind::tarXz), "error: is damaged: Lzma library error:  No progress is possible", {}, "x.tar.xz"},
        {"a tar.zst that was cut", wholeAndCut(ArchiveKind::tarZst), "error: is damaged: Truncated zstd input", {}, "x.tar.zst"},
        {"a 7z that was cut", wholeAndCut(ArchiveKind::sevenZip), "error: is damaged: it ends too early", {}, "x.7z"},
        {"a gz that was cut", truncated(compressed(Filter::gzip, someRows())), "error: is damaged: truncated gzip input", {}, "x.csv.gz"},
        {"a bz2 that was cut", truncated(compressed(Filter::bzip2, someRows())), "error: is damaged: truncated bzip2 input", {}, "x.csv.bz2"},
        {"an xz that was cut", truncated(compressed(Filter::xz, someRows())), "error: is damaged: Lzma library error:  No progress is possible", {}, "x.csv.xz"},
        {"a zst that was cut", truncated(compressed(Filter::zstandard, someRows())), "error: is damaged: Truncated zstd input", {}, "x.csv.zst"},
        {"a zip with a flipped bit", withFlippedBit(archiveOfRows(ArchiveKind::zip)), "error: is damaged: ZIP uncompressed data is wrong size (read 47136, expected 47133)\n", {}, "x.zip"},
        {"a tar.gz with a flipped bit", withFlippedBit(archiveOfRows(ArchiveKind::tarGz)), "error: is damaged: its checksum does not match", {}, "x.tar.gz"},
        {"a tar.bz2 with a flipped bit", withFlippedBit(archiveOfRows(ArchiveKind::tarBz2)), "error: is damaged: bzip decompression failed", {}, "x.tar.bz2"},
        {"a tar.xz with a flipped bit", withFlippedBit(archiveOfRows(ArchiveKind::tarXz)), "error: is damaged: Lzma library error: Corrupted input data", {}, "x.tar.xz"},
        {"a 7z with a flipped bit", withFlippedBit(archiveOfRows(ArchiveKind::sevenZip)), "error: is damaged: Decompression failed(9)", {}, "x.7z"},
        {"a gz with a flipped bit", withFlippedBit(compressed(Filter::gzip, someRows())), "error: is damaged: its checksum does not match", {}, "x.gz"},
        {"an xz with a flipped bit", withFlippedBit(compressed(Filter::xz, someRows())), "error: is damaged: Lzma library error: Corrupted input data", {}, "x.xz"},
        {"the first bytes of a gz", "\x1f\x8b", "error: is damaged: its checksum does not match", {}, "x.gz"},
        {"the first bytes of a zip", "PK\x03\x04", "error: is damaged: Unrecognized archive format", {}, "x.zip"},
        {"the first bytes of a 7z", "7z\xbc\xaf\x27\x1c", "error: is damaged: it ends too early", {}, "x.7z"},
        {"a gz with other bytes behind it", compressed(Filter::gzip, someRows()) + "garbage", "error: is damaged: its checksum does not match", {}, "x.gz"},
    };
    return table;
}

const std::vector<HostileInput>& strangeArchives() {
    static const std::vector<HostileInput> table{
        {"a zip that calls itself csv", archiveOfRows(ArchiveKind::zip), "4000 read", {}, "x.csv"},
        {"a gz that calls itself csv", compressed(Filter::gzip, someRows()), "4000 read", {}, "x.csv"},
        {"a csv that calls itself zip", someRows(), "4000 read", {}, "x.zip"},
        {"a csv that calls itself gz", someRows(), "4000 read", {}, "x.csv.gz"},
        {"an archive in an archive", archived(ArchiveKind::zip, {{"inner.zip", archiveOfRows(ArchiveKind::zip)}}), "error: has no file of ratings; found: inner.zip", {}, "x.zip"},
        {"a compressed file in an archive", archived(ArchiveKind::zip, {{"ratings.csv.gz", compressed(Filter::gzip, someRows())}}), "4000 read", {}, "x.zip"},
        {"a file compressed twice", compressed(Filter::gzip, compressed(Filter::xz, someRows())), "error: is damaged: its checksum does not match", {}, "x.csv.xz.gz"},
        {"an encrypted zip", encryptedZip({{"ratings.csv", someRows()}}), "error: is encrypted", {}, "x.zip"},
        {"names that lead out of a tar", archived(ArchiveKind::tar, {{"../../ratings.csv", someRows()}, {"a/../../b.csv", someRows()}}), "error: is an archive without files", {}, "x.tar"},
        {"names that lead out beside one that does not", archived(ArchiveKind::tar, {{"../../etc/passwd", "root"}, {"ratings.csv", someRows()}}), "4000 read; 1 entries lead out of the archive and are left out: ../../etc/passwd", {}, "x.tar"},
        {"an absolute name", archived(ArchiveKind::tar, {{"/etc/ratings.csv", someRows()}}), "error: is an archive without files", {}, "x.tar"},
        {"links in a tar", archived(ArchiveKind::tar, {{"ratings.csv", "", "/etc/passwd"}, {"real.csv", someRows()}}), "4000 read", {}, "x.tar"},
        {"links alone", archived(ArchiveKind::tar, {{"ratings.csv", "", "/etc/passwd"}}), "error: is an archive without files", {}, "x.tar"},
        {"a name twice", archived(ArchiveKind::zip, {{"ratings.csv", "1,2,3\n1,3,4\n"}, {"ratings.csv", someRows()}}), "4000 read; read ratings.csv, which has most rows; ratings that were not read: ratings.csv (2 rows)", {}, "x.zip"},
        {"a name that is no UTF-8", archived(ArchiveKind::tar, {{"Am\xe9lie.csv", someRows()}}), "4000 read", {}, "x.tar"},
        {"an archive of nothing", archived(ArchiveKind::zip, {}), "error: is damaged: Unrecognized archive format", {}, "x.zip"},
        {"a tar of nothing", std::string(10240, '\0'), "error: is not a text file", {}, "x.tar"},
        {"an archive of 100,000 empty files", archived(ArchiveKind::tar, emptyFiles(100'000)), "error: has no file of ratings; found: files/0.csv, files/1.csv, files/10.csv, files/100.csv, files/1000.csv, files/10000.csv, files/10001.csv, files/10002.csv and 99992 more", {}, "x.tar"},
        {"a zip of 20,000 empty files and one of ratings", [] {
             std::vector<PackedEntry> entries = emptyFiles(20'000);
             entries.push_back({"files/ratings.csv", someRows()});
             return archived(ArchiveKind::zip, entries);
         }(), "4000 read", {}, "x.zip"},
    };
    return table;
}

const std::vector<HostileInput>& bombs() {
    static const std::vector<HostileInput> table{
        {"a zip that claims 100 GB", zipThatClaims(k100Gigabytes, archiveOfRows(ArchiveKind::zip)), "4000 read", {}, "x.zip"},
        {"a tar that claims 100 GB", tarHeader("ratings.csv", k100Gigabytes) + someRows(), "error: is damaged: Truncated tar archive", {}, "x.tar"},
        {"a zst of 100 GB of one letter", zstandardOf('1', k100Gigabytes >> 17U), "error: unpacks to more than 250 times its size", {}, "x.csv.zst"},
        {"a zst of 100 GB of line feeds behind rows", zstandardStored(someRows()) + zstandardOf('\n', k100Gigabytes >> 17U), "error: unpacks to more than 250 times its size", {}, "x.csv.zst"},
        {"a tar.zst that passes over 100 GB", zstandardStored(tarHeader("a.bin", k100Gigabytes)) + zstandardOf('\n', k100Gigabytes >> 17U) + zstandardStored(tarHeader("ratings.csv", 0)), "error: unpacks to more than 250 times its size", {}, "x.tar.zst"},
        {"a gz of repeated rows", compressed(Filter::gzip, repeated("1,1,1\n", 500'000), 50), "error: unpacks to more than 250 times its size", {}, "x.csv.gz"},
        {"a zst within a zip", archived(ArchiveKind::zip, {{"ratings.csv.zst", zstandardStored(someRows()) + zstandardOf('\n', k100Gigabytes >> 17U)}}), "error: unpacks to more than 250 times its size", {}, "x.zip"},
    };
    return table;
}

}  // namespace

class HostileArchivesTest : public QObject {
    Q_OBJECT
  private slots:
    void damagedFilesEndInAMessage_data() { addRows(damagedFiles()); }
    void damagedFilesEndInAMessage() {
        QFETCH(std::size_t, row);
        compareRow(damagedFiles()[row]);
    }

    void strangeArchivesEndInAReportOrAMessage_data() { addRows(strangeArchives()); }
    void strangeArchivesEndInAReportOrAMessage() {
        QFETCH(std::size_t, row);
        compareRow(strangeArchives()[row]);
    }

    void bombsEndInAMessage_data() { addRows(bombs()); }
    void bombsEndInAMessage() {
        QFETCH(std::size_t, row);
        compareRow(bombs()[row]);
    }
};

QTEST_APPLESS_MAIN(HostileArchivesTest)
#include "hostile_archives_test.moc"
