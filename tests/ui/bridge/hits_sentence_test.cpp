#include "ui/bridge/hits_sentence.h"

#include <QTest>

using namespace tastescope;

class HitsSentenceTest : public QObject {
    Q_OBJECT
  private slots:
    void everyNumberHasItsForm_data() {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("hidden");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("many") << 3 << 4 << "3 of the first 10 are among the 4 hidden films that user 407 rated 4 or more.";
        QTest::newRow("one of many") << 1 << 4
                                     << "One of the first 10 is among the 4 hidden films that user 407 rated 4 or more.";
        QTest::newRow("none of many") << 0 << 4
                                      << "None of the first 10 is among the 4 hidden films that user 407 rated 4 or more.";
        QTest::newRow("one of one") << 1 << 1 << "One of the first 10 is the one hidden film that user 407 rated 4 or more.";
        QTest::newRow("none of one") << 0 << 1
                                     << "None of the first 10 is the one hidden film that user 407 rated 4 or more.";
        QTest::newRow("none of none") << 0 << 0 << "None of the hidden films was rated 4 or more by user 407.";
    }

    void everyNumberHasItsForm() {
        QFETCH(int, hits);
        QFETCH(int, hidden);
        QFETCH(QString, sentence);
        QCOMPARE(hitsSentence({std::size_t(hits), 10, std::size_t(hidden)}, QStringLiteral("407"), 4.0, films()), sentence);
    }

    void withoutRatingsNobodyRatedAnything() {
        DatasetValues dataset = films();
        dataset.isExplicit = false;
        QCOMPARE(hitsSentence({2, 10, 5}, QStringLiteral("407"), 1.0, dataset),
                 QStringLiteral("2 of the first 10 are among the 5 hidden films of user 407."));
    }

    void anIdMayLookLikeAPlace() {
        QVERIFY(hitsSentence({2, 10, 5}, QStringLiteral("%1"), 4.0, films()).contains(QStringLiteral("user %1 rated")));
    }

    void anEmptyListHasNoSentence() {
        QVERIFY(hitsSentence({0, 0, 5}, QStringLiteral("407"), 4.0, films()).isEmpty());
    }

  private:
    static DatasetValues films() {
        DatasetValues dataset;
        dataset.noun.one = QStringLiteral("film");
        dataset.noun.many = QStringLiteral("films");
        return dataset;
    }
};

QTEST_APPLESS_MAIN(HitsSentenceTest)
#include "hits_sentence_test.moc"
