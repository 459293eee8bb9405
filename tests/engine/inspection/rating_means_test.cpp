#include "engine/inspection/rating_means.h"

#include <QTest>

#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

class RatingMeansTest : public QObject {
    Q_OBJECT
  private slots:
    void fewRatingsStayNearTheMeanOfAll() {
        const ModelContext context = test::contextOf({{{0, 5}}, {}, {{0, 5}, {1, 5}, {2, 5}, {3, 5}, {4, 4}}}, 5);
        QCOMPARE(steadiedMeanRating(context, UserIndex(0)), (15.0 + 5.0) / 6.0);
        QCOMPARE(steadiedMeanRating(context, UserIndex(1)), 3.0);
        QCOMPARE(steadiedMeanRating(context, UserIndex(2)), (15.0 + 24.0) / 10.0);
    }
};

QTEST_APPLESS_MAIN(RatingMeansTest)
#include "rating_means_test.moc"
