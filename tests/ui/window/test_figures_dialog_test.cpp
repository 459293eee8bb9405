#include "ui/window/test_figures_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/window/visible_parts.h"
#include "ui/window/progress_line.h"

using namespace tastescope;

namespace {

TestFigures someFigures() {
    return {QStringLiteral("On 17,632 ratings of 1,998 users that no choice was made by."),
            {{QStringLiteral("RMSE"), QStringLiteral("0.646"), QStringLiteral("0.953"), {}},
             {QStringLiteral("NDCG@10"), QStringLiteral("0.312"), {}, QStringLiteral("0.104")}}};
}

}  // namespace

class TestFiguresDialogTest : public QObject {
    Q_OBJECT
  private slots:
    void whileItMeasuresOnlyCancelWorks() {
        TestFiguresDialog dialog;
        dialog.show();
        QVERIFY(dialog.findChild<ProgressLine*>()->isVisible());
        QVERIFY(!button(dialog, QStringLiteral("Copy"))->isEnabled());
        QVERIFY(button(dialog, QStringLiteral("Cancel")));
        QCOMPARE(cutPart(dialog), QString());
    }

    void closingBeforeTheFiguresCancels_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("Cancel") << false;
    }
    void closingBeforeTheFiguresCancels() {
        QFETCH(bool, byKey);
        TestFiguresDialog dialog;
        dialog.show();
        QSignalSpy cancelled(&dialog, &TestFiguresDialog::cancelRequested);
        if (byKey)
            QTest::keyClick(&dialog, Qt::Key_Escape);
        else
            button(dialog, QStringLiteral("Cancel"))->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void closingAfterwardsTellsNobody() {
        TestFiguresDialog dialog(someFigures());
        dialog.show();
        QSignalSpy cancelled(&dialog, &TestFiguresDialog::cancelRequested);
        button(dialog, QStringLiteral("Close"))->click();
        QCOMPARE(cancelled.size(), 0);
        QVERIFY(!dialog.isVisible());
    }

    void theFiguresAreShownWhole() {
        TestFiguresDialog dialog;
        dialog.show();
        dialog.setFigures(someFigures());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!dialog.findChild<ProgressLine*>()->isVisible());
        QCOMPARE(cutPart(dialog), QString());
    }

    void copyGivesATableForASpreadsheet() {
        TestFiguresDialog dialog(someFigures());
        button(dialog, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Metric\tModel\tBias\tPopularity\nRMSE\t0.646\t0.953\t\nNDCG@10\t0.312\t\t0.104"));
    }
};

QTEST_MAIN(TestFiguresDialogTest)
#include "test_figures_dialog_test.moc"
