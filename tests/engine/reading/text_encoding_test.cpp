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
};

QTEST_APPLESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
