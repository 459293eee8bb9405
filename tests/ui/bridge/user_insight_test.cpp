#include "ui/bridge/live_description.h"

#include <QTest>

#include "tests/ui/bridge/small_run.h"

using namespace tastescope;

namespace {

/// User 0 rated film 0, and film 3 is held out with `hidden` stars; scores fall from film 1 to film 4.
LiveQuestion questionWithHidden(float hidden) {
    LiveQuestion question = test::questionAbout({{{0, 5}}, {{1, 3}, {2, 3}, {3, 3}, {4, 3}}}, {{{3, hidden}}, {}}, 5);
    question.model = std::make_shared<test::FakeModel>(
        std::vector<std::vector<float>>{{1}, {0}}, std::vector<std::vector<float>>{{2}, {1.5F}, {1}, {0.5F}, {-9}});
    question.user = 0;
    question.epoch = 12;
    return question;
}

std::shared_ptr<const EarlierList> earlier(qint64 user, double epoch, std::vector<qint64> keys) {
    auto list = std::make_shared<EarlierList>();
    list->user = user;
    list->epoch = epoch;
    list->keys = std::move(keys);
    return list;
}

}  // namespace

class UserInsightTest : public QObject {
    Q_OBJECT
  private slots:
    void theListHoldsWhatWasNotLearnedFromBestFirst() {
        const UserInsight user = describeLive(questionWithHidden(5)).values.user;
        QCOMPARE(user.name, QStringLiteral("User u0"));
        QCOMPARE(int(user.top.size()), 4);
        QCOMPARE(user.top[0].title, QStringLiteral("Film 1"));
        QCOMPARE(user.top[0].score, QStringLiteral("4.50"));
    }

    void scoresStayOnTheRatingScale() {
        QCOMPARE(describeLive(questionWithHidden(5)).values.user.top[3].score, QStringLiteral("1.00"));
    }

    void aHeldOutFilmIsAHitIfItWasReallyLiked() {
        QVERIFY(describeLive(questionWithHidden(4)).values.user.top[2].isHit);
        QVERIFY(!describeLive(questionWithHidden(3)).values.user.top[2].isHit);
    }

    void movesAreCountedFromTheEarlierList() {
        LiveQuestion question = questionWithHidden(5);
        question.earlier = earlier(0, 8, {2, 1, 4});
        const UserInsight user = describeLive(question).values.user;
        QCOMPARE(user.movesNote, QStringLiteral("moves since epoch 8"));
        QCOMPARE(user.top[0].move, 1);
        QCOMPARE(user.top[1].move, -1);
        QVERIFY(user.top[2].isNew);
        QCOMPARE(user.top[3].move, -1);
    }

    void theListOfAnotherUserGivesNoMoves() {
        LiveQuestion question = questionWithHidden(5);
        question.earlier = earlier(1, 8, {2, 1, 4});
        const UserInsight user = describeLive(question).values.user;
        QVERIFY(user.movesNote.isEmpty());
        QCOMPARE(user.top[0].move, 0);
    }

    void withoutAModelTheFactsRemain() {
        LiveQuestion question = questionWithHidden(5);
        question.model = nullptr;
        const LiveAnswer answer = describeLive(question);
        QVERIFY(answer.values.user.top.empty());
        QVERIFY(answer.values.user.facts.contains(QStringLiteral("3.50")));
        QVERIFY(!answer.list);
    }

    void aUserThatIsNotInTheDataIsNone() {
        LiveQuestion question = questionWithHidden(5);
        question.user = 2;
        QCOMPARE(describeLive(question).values.user.user, qint64(-1));
    }

    void theEarlierListIsKeptForFourEpochs() {
        const auto first = earlier(0, 8, {1});
        QCOMPARE(nextEarlierList(nullptr, first), first);
        QCOMPARE(nextEarlierList(first, earlier(0, 12, {2})), first);
        QVERIFY(nextEarlierList(first, earlier(0, 12.5, {2})) != first);
    }

    void anotherUserOrAnUndoneMomentBringsANewList() {
        const auto first = earlier(0, 8, {1});
        QVERIFY(nextEarlierList(first, earlier(1, 9, {2})) != first);
        QVERIFY(nextEarlierList(first, earlier(0, 7, {2})) != first);
    }
};

QTEST_APPLESS_MAIN(UserInsightTest)
#include "user_insight_test.moc"
