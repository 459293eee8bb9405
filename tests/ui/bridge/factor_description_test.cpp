#include "ui/bridge/factor_description.h"

#include <QTest>

#include "tests/ui/bridge/small_run.h"

using namespace tastescope;

class FactorDescriptionTest : public QObject {
    Q_OBJECT
  private slots:
    void factorsAreCountedFromOneAndTheStrongestComesFirst() {
        const FactorHealthValues values = describeFactors(someQuestion());
        QCOMPARE(int(values.rows.size()), 3);
        QCOMPARE(values.rows.front().factor, 2);
        QVERIFY(values.rows.front().share > 0.9);
        QVERIFY(values.rows.back().isIdle);
    }

    void theSummaryCountsFactorsAndIdleOnes() {
        QCOMPARE(describeFactors(someQuestion()).summary,
                 QStringLiteral("3 factors, as many as 1.1 equal ones · 1 idle"));
    }

    void lengthsAreToldForItemsAndUsers() {
        const FactorHealthValues values = describeFactors(someQuestion());
        QVERIFY(values.lengths.contains(QStringLiteral(" · ")));
        QVERIFY(values.lengthsHelp.contains(QStringLiteral("Films: ")));
        QVERIFY(values.lengthsHelp.contains(QStringLiteral("Users: ")));
    }

    void aModelWithoutFactorsOrNoModelHasNone() {
        LiveQuestion question = someQuestion();
        question.model = std::make_shared<test::FakeRankingModel>(2, 2);
        QVERIFY(describeFactors(question) == FactorHealthValues());
        question.model = nullptr;
        QVERIFY(describeFactors(question) == FactorHealthValues());
    }

  private:
    static LiveQuestion someQuestion() {
        LiveQuestion question = test::questionAbout({{{0, 3}, {1, 4}}, {{0, 5}, {1, 1}}}, {{}, {}}, 2);
        question.model = std::make_shared<test::FakeModel>(std::vector<std::vector<float>>{{1, 2, 0}, {-1, 2, 0}},
                                                           std::vector<std::vector<float>>{{1, 3, 5}, {1, -3, 5}});
        return question;
    }
};

QTEST_APPLESS_MAIN(FactorDescriptionTest)
#include "factor_description_test.moc"
