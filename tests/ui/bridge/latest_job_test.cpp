#include "ui/bridge/latest_job.h"

#include <QSemaphore>
#include <QTest>

#include <stdexcept>
#include <vector>

using namespace tastescope;

class LatestJobTest : public QObject {
    Q_OBJECT
  private slots:
    void anAnswerArrivesOnTheThreadThatAsked() {
        QThread* thread = nullptr;
        LatestJob<int> job([&](int) { thread = QThread::currentThread(); });
        job.ask([] { return 1; });
        QTRY_VERIFY(thread != nullptr);
        QCOMPARE(thread, QThread::currentThread());
    }

    void ofQuestionsThatWaitOnlyTheNewestIsAnswered() {
        QSemaphore gate;
        std::vector<int> answers;
        LatestJob<int> job([&](int answer) { answers.push_back(answer); });
        job.ask([&] {
            gate.acquire();
            return 1;
        });
        job.ask([] { return 2; });
        job.ask([] { return 3; });
        gate.release();
        QTRY_COMPARE(answers, (std::vector<int>{1, 3}));
        QVERIFY(!job.isBusy());
    }

    void aForgottenAnswerIsNotDelivered() {
        QSemaphore gate;
        std::vector<int> answers;
        LatestJob<int> job([&](int answer) { answers.push_back(answer); });
        job.ask([&] {
            gate.acquire();
            return 1;
        });
        job.forget();
        job.ask([] { return 2; });
        gate.release();
        QTRY_COMPARE(answers, (std::vector<int>{2}));
    }

    void aFailureIsToldApartFromAnAnswer() {
        bool hasFailed = false;
        LatestJob<int> job([](int) {}, [&](std::exception_ptr) { hasFailed = true; });
        job.ask([]() -> int { throw std::runtime_error("no"); });
        QTRY_VERIFY(hasFailed);
    }
};

QTEST_GUILESS_MAIN(LatestJobTest)
#include "latest_job_test.moc"
