#include "ui/charts/histogram.h"

#include <QTest>

using namespace tastescope;

class HistogramTest : public QObject {
    Q_OBJECT
  private slots:
    void aBarTellsItsCountAndShare() {
        Histogram histogram;
        fill(histogram);
        QTest::keyClick(&histogram, Qt::Key_End);
        QCOMPARE(histogram.readOut(), QStringLiteral("3: 1,500 ratings, 75 %"));
        QTest::keyClick(&histogram, Qt::Key_Left);
        QCOMPARE(histogram.current(), 1);
        QCOMPARE(histogram.readOut(), QStringLiteral("2: 500 ratings, 25 %"));
    }

    void theBarUnderTheMouseIsTheOneInItsColumn() {
        Histogram histogram;
        fill(histogram);
        histogram.show();
        QTest::mouseMove(&histogram, QPoint(150, 40));
        QCOMPARE(histogram.current(), 1);
    }

    void itsHighestBarDescribesItUntilOneIsChosen() {
        Histogram histogram;
        fill(histogram);
        QVERIFY(histogram.accessibleDescription().contains(QStringLiteral("3: 1,500 ratings")));
        QTest::keyClick(&histogram, Qt::Key_Home);
        QVERIFY(histogram.accessibleDescription().startsWith(QStringLiteral("1: 0 ratings")));
    }

    void noBarsAreNoHarm() {
        Histogram histogram;
        histogram.setValues({});
        QTest::keyClick(&histogram, Qt::Key_Right);
        QCOMPARE(histogram.readOut(), QString());
        histogram.grab();
    }

  private:
    static void fill(Histogram& histogram) {
        histogram.resize(300, 120);
        histogram.setValues({{0, 500, 1500},
                             {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
                             {},
                             QStringLiteral("ratings"),
                             -1});
    }
};

QTEST_MAIN(HistogramTest)
#include "histogram_test.moc"
