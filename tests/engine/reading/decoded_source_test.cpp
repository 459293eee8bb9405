#include "engine/reading/decoded_source.h"

#include <QTest>

#include "tests/engine/reading/text_source.h"

using namespace tastescope;

namespace {

std::string decoded(const std::string& bytes, TextEncoding encoding, std::size_t step = 4096) {
    const auto source = decodedSource(sourceOf(bytes), encoding);
    return readAll(*source, step);
}

std::string utf16(const QString& text, bool isBigEndian) {
    std::string bytes;
    for (const QChar unit : text) {
        const char low = static_cast<char>(unit.cell());
        const char high = static_cast<char>(unit.row());
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

const QString kText = QStringLiteral("user,片名\n1,Amélie 🎬\n");

}  // namespace

class DecodedSourceTest : public QObject {
    Q_OBJECT
  private slots:
    void utf16BecomesUtf8InEitherByteOrder() {
        QCOMPARE(decoded(utf16(kText, false), TextEncoding::utf16LittleEndian), kText.toStdString());
        QCOMPARE(decoded(utf16(kText, true), TextEncoding::utf16BigEndian), kText.toStdString());
    }

    void gb18030AndLatin1BecomeUtf8() {
        QCOMPARE(decoded("\xD3\xC3\xBB\xA7,1", TextEncoding::gb18030), std::string("用户,1"));
        QCOMPARE(decoded("\x94\x39\xDA\x33,1", TextEncoding::gb18030), std::string("💩,1"));
        QCOMPARE(decoded("Am\xE9lie", TextEncoding::latin1), std::string("Amélie"));
    }

    void theByteOrderMarkIsDroppedInEveryEncoding() {
        QCOMPARE(decoded("\xEF\xBB\xBFuser", TextEncoding::utf8), std::string("user"));
        QCOMPARE(decoded("\xFF\xFE" + utf16("user", false), TextEncoding::utf16LittleEndian), std::string("user"));
        QCOMPARE(decoded("\xFE\xFF" + utf16("user", true), TextEncoding::utf16BigEndian), std::string("user"));
        QCOMPARE(decoded("\x84\x31\x95\x33user", TextEncoding::gb18030), std::string("user"));
        QCOMPARE(decoded("\xEF\xBB\xBFuser", TextEncoding::latin1), std::string("user"));
    }

    void textsShorterThanTheMarkAreWhole() {
        QCOMPARE(decoded("", TextEncoding::utf8), std::string());
        QCOMPARE(decoded("u", TextEncoding::utf8, 1), std::string("u"));
        QCOMPARE(decoded("user", TextEncoding::utf8, 2), std::string("user"));
    }

    void charactersCutAtTheBorderOfAChunkAreWhole() {
        const QString shift = QStringLiteral("x");  // moves the two halves of each emoji to either side of a border
        const QString many = shift + QStringLiteral("🎬").repeated(150'000);
        QVERIFY(decoded(utf16(many, false), TextEncoding::utf16LittleEndian, 1000) == many.toStdString());
        std::string gb = "x";
        std::string expected = "x";
        for (int count = 0; count < 300'000; ++count) {
            gb += "\xD3\xC3";
            expected += "用";
        }
        QVERIFY(decoded(gb, TextEncoding::gb18030) == expected);
    }

    void bytesThatAreNoCharacterAreReplaced() {
        QCOMPARE(decoded("a\xFF,b", TextEncoding::gb18030), std::string("a\xEF\xBF\xBD,b"));
        QCOMPARE(decoded(utf16(QString(QChar(0xDC00)) + "b", false), TextEncoding::utf16LittleEndian),
                 std::string("\xEF\xBF\xBD"
                             "b"));
        QCOMPARE(decoded(utf16("ab", false) + "c", TextEncoding::utf16LittleEndian), std::string("ab\xEF\xBF\xBD"));
    }

    void consumedBytesAreThoseOfTheFile() {
        const auto source = decodedSource(sourceOf(utf16("12345", false)), TextEncoding::utf16LittleEndian);
        QCOMPARE(readAll(*source), std::string("12345"));
        QCOMPARE(source->consumedBytes(), std::uint64_t{10});
        QCOMPARE(source->path(), std::string("inline.txt"));
        QVERIFY(!source->isCompressed());
    }
};

QTEST_APPLESS_MAIN(DecodedSourceTest)
#include "decoded_source_test.moc"
