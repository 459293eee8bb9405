#include "engine/reading/text_encoding.h"

#include <QTest>

using namespace tastescope;

class TextEncodingTest : public QObject {
    Q_OBJECT
  private slots:
    void utf8IsKeptAndLatin1IsConverted() {
        QCOMPARE(toUtf8("Amélie 你好 🎬"), std::string("Amélie 你好 🎬"));
        QCOMPARE(toUtf8("Am\xE9lie"), std::string("Amélie"));
    }

    void cutOverlongAndSurrogateFormsAreNotUtf8() {
        QVERIFY(!isValidUtf8("abcdefgh\xC3"));
        QVERIFY(!isValidUtf8("\xC0\xAF"));
        QVERIFY(!isValidUtf8("\xE0\x80\x80"));
        QVERIFY(!isValidUtf8("\xED\xA0\x80"));
        QVERIFY(!isValidUtf8("\xF4\x90\x80\x80"));
        QVERIFY(!isValidUtf8("12345678\x80"));
    }

    void theByteOrderMarkIsTakenOffOnce() {
        QCOMPARE(withoutByteOrderMark("\xEF\xBB\xBFuser"), std::string_view("user"));
        QCOMPARE(withoutByteOrderMark("user"), std::string_view("user"));
    }

    void aNulByteOrManyControlsShowABinaryFile() {
        QVERIFY(looksBinary(std::string_view("1,2\0,3", 6)));
        QVERIFY(looksBinary("\x01\x02\x03\x04 text"));
        QVERIFY(!looksBinary("1\t2\t3\r\n"));
    }

    void everyNameOfAnEncodingLeadsToIt() {
        for (const TextEncoding encoding : {TextEncoding::utf8, TextEncoding::utf16LittleEndian,
                                            TextEncoding::utf16BigEndian, TextEncoding::latin1, TextEncoding::gb18030})
            QCOMPARE(encodingFromName(encodingName(encoding)), std::optional(encoding));
        QCOMPARE(encodingFromName("Latin_1"), std::optional(TextEncoding::latin1));
        QCOMPARE(encodingFromName("GBK"), std::optional(TextEncoding::gb18030));
        QVERIFY(!encodingFromName("EBCDIC"));
    }

    void aMarkOrNulBytesShowUtf16() {
        using namespace std::string_view_literals;
        QCOMPARE(guessEncoding("\xFF\xFE"
                               "1\0"sv),
                 TextEncoding::utf16LittleEndian);
        QCOMPARE(guessEncoding("\xFE\xFF\0"
                               "1"sv),
                 TextEncoding::utf16BigEndian);
        QCOMPARE(guessEncoding("1\0,\0"
                               "2\0\n\0"sv),
                 TextEncoding::utf16LittleEndian);
        QCOMPARE(guessEncoding("\0"
                               "1\0,\0"
                               "2\0\n"sv),
                 TextEncoding::utf16BigEndian);
        QCOMPARE(guessEncoding("12\0\0"
                               "34\0\0"sv),
                 TextEncoding::utf8);
    }

    void aCharacterCutAtTheEndDoesNotMakeUtf8Latin1() {
        const std::string text = "1,你好 Amélie 🎬";
        for (std::size_t length = 0; length <= text.size(); ++length)
            QCOMPARE(guessEncoding(std::string_view(text).substr(0, length)), TextEncoding::utf8);
        QCOMPARE(guessEncoding("x\xE0\xA4"), TextEncoding::utf8);
        QCOMPARE(guessEncoding("x\xF0\x90"), TextEncoding::utf8);
    }

    void aFewBrokenBytesLeaveItUtf8ManyDoNot() {
        std::string text;
        for (int count = 0; count < 200; ++count)
            text += "é,";
        QCOMPARE(guessEncoding(text + "\xE9,"), TextEncoding::utf8);
        QCOMPARE(guessEncoding(text + "\xE9,\xE9,\xE9,\xE9,"), TextEncoding::latin1);
    }

    void chineseLettersComeInPairsAndAccentsDoNot() {
        QCOMPARE(guessEncoding("\xD3\xC3\xBB\xA7,\xB5\xE7\xD3\xB0\n1,2\n"), TextEncoding::gb18030);
        QCOMPARE(guessEncoding("\xD3\xC3\xBB\xA7,\xB5"), TextEncoding::gb18030);  // cut
        QCOMPARE(guessEncoding("Am\xE9lie,Caf\xE9\nMis\xE9rables\n"), TextEncoding::latin1);
        QCOMPARE(guessEncoding("plain"), TextEncoding::utf8);
    }
};

QTEST_APPLESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
