#include "ui/bridge/reading_source.h"

#include <QTest>

using namespace tastescope;

namespace {

OpenOptions everyChoice() {
    OpenOptions options;
    options.file = "a/ratings.csv";
    options.format = "delimited";
    options.encoding = TextEncoding::gb18030;
    options.delimiter = "\t";
    options.hasHeader = false;
    options.decimalSign = ',';
    options.dateOrder = DateOrder::monthFirst;
    options.columns = ColumnRoles{3, 0, 1, {}, 4, {}};
    options.asImplicit = true;
    options.duplicates = Duplicates::mean;
    options.eventWeights = {{"buy", 4}};
    options.itemNoun = "book";
    return options;
}

}  // namespace

class ReadingSourceTest : public QObject {
    Q_OBJECT
  private slots:
    void everyChoiceComesBack() {
        const OpenOptions wanted = everyChoice();
        const OpenOptions back = openOptionsOf(withReading({}, wanted));
        QCOMPARE(back.file, wanted.file);
        QCOMPARE(back.format, wanted.format);
        QVERIFY(back.encoding == wanted.encoding);
        QCOMPARE(back.delimiter, wanted.delimiter);
        QCOMPARE(back.hasHeader, wanted.hasHeader);
        QCOMPARE(back.decimalSign, wanted.decimalSign);
        QVERIFY(back.dateOrder == wanted.dateOrder);
        QVERIFY(back.columns == wanted.columns);
        QCOMPARE(back.asImplicit, wanted.asImplicit);
        QVERIFY(back.duplicates == wanted.duplicates);
        QVERIFY(back.eventWeights == wanted.eventWeights);
        QCOMPARE(back.itemNoun, wanted.itemNoun);
    }

    void whatIsRememberedAsTextReadsTheSame() {
        DataSource source = withReading({}, everyChoice());
        source.path = "elsewhere";
        source.joined = {"items.csv"};
        const DataSource back = sourceFromText(QStringLiteral("here"), readingText(source));
        QCOMPARE(back.path, std::string("here"));
        QCOMPARE(back.columns, std::string("item,rating,-,user,event"));
        QCOMPARE(back.joined, source.joined);
    }

    void aTextOfAnotherTimeIsAGuess() {
        const DataSource source = sourceFromText(QStringLiteral("here"), QStringLiteral("{\"unknown\": 1}"));
        QCOMPARE(source.path, std::string("here"));
        QVERIFY(source.columns.empty());
    }
};

QTEST_APPLESS_MAIN(ReadingSourceTest)
#include "reading_source_test.moc"
