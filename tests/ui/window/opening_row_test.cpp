#include "ui/window/opening_row.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "tests/ui/window/visible_parts.h"
#include "ui/window/progress_line.h"

using namespace tastescope;

class OpeningRowTest : public QObject {
    Q_OBJECT
  private slots:
    void itShowsNameAndShareAndGoesAway() {
        OpeningRow row;
        row.resize(600, row.sizeHint().height());
        row.setOpening({true, QStringLiteral("ml-1m"), 0.43});
        QTRY_VERIFY(row.isVisible());
        QCOMPARE(row.accessibleName(), QString::fromUtf8("Opening ml-1m…"));
        QCOMPARE(row.findChild<ProgressLine*>()->share(), 0.43);
        QCOMPARE(row.findChild<ProgressLine*>()->accessibleDescription(), QStringLiteral("43 %"));
        QCOMPARE(cutPart(row), QString());
        row.setOpening({});
        QVERIFY(!row.isVisible());
    }

    void whatOpensAtOnceNeverShowsIt() {
        OpeningRow row;
        row.setOpening({true, QStringLiteral("ml-1m"), -1});
        QVERIFY(!row.isVisible());
        row.setOpening({});
        QVERIFY(!row.findChild<QTimer*>()->isActive());
        QVERIFY(!row.isVisible());
    }

    void aLargeFileTellsBytesRowsAndTheTimeThatIsLeft() {
        OpeningValues opening;
        opening.isOpening = true;
        opening.share = 0.08;
        opening.bytesDone = 43'000'000;
        opening.bytesTotal = 529'000'000;
        opening.rows = 1'600'000;
        opening.secondsLeft = 2.7;
        QCOMPARE(openingFacts(opening), QString::fromUtf8("43 of 529 MB · 1.6 million rows · 3 s left"));
    }

    void theButtonAndEscapeCancel() {
        OpeningRow row;
        row.setOpening({true, QStringLiteral("ml-1m"), -1});
        QTRY_VERIFY(row.isVisible());
        QSignalSpy cancelled(&row, &OpeningRow::cancelRequested);
        button(row, QStringLiteral("Cancel"))->click();
        QTest::keyClick(&row, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 2);
    }
};

QTEST_MAIN(OpeningRowTest)
#include "opening_row_test.moc"
