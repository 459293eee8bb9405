#include "ui/bridge/import_description.h"

#include <QLocale>
#include <QTest>

using namespace tastescope;

namespace {

/// Two users, two items; March 2024 to June 2025.
Dataset clubRatings() {
    Dataset dataset;
    dataset.itemNoun = "book";
    for (const char* user : {"Zoe", "Joerg"})
        dataset.userIds.indexOrAdd(user);
    for (const char* item : {"The Glass Harbour", "The Paper Kite"})
        dataset.itemIds.indexOrAdd(item);
    dataset.interactingItemCount = 2;
    dataset.interactions.users = {0, 1, 1};
    dataset.interactions.items = {0, 0, 1};
    dataset.interactions.values = {0.5F, 4.5F, 5.0F};
    dataset.interactions.timestamps = {1'709'337'600, 1'717'200'000, 1'750'000'000};
    dataset.minimumValue = 0.5;
    dataset.maximumValue = 5;
    dataset.report.rows = 6;
    return dataset;
}

}  // namespace

class ImportDescriptionTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void oneSentenceSaysWhatWillBeOpened() {
        QCOMPARE(describeFindings(clubRatings()).sentence,
                 QStringLiteral("3 ratings by 2 users of 2 books, from 0.5 to 5, March 2024 to June 2025."));
    }

    void clicksHaveNoScale() {
        Dataset dataset = clubRatings();
        dataset.feedback = Feedback::implicitFeedback;
        dataset.interactions.timestamps.clear();
        QCOMPARE(describeFindings(dataset).sentence, QStringLiteral("3 clicks by 2 users on 2 books."));
    }

    void theOtherSaysWhatIsLeftOutAndWhere() {
        Dataset dataset = clubRatings();
        dataset.report.refuse("no rating", 9, "a;b;");
        dataset.report.refuse("no rating", 12, "c;d;");
        dataset.report.refuse("no item", 5, "e;;3");
        dataset.report.duplicates = 2;
        const ImportFindings findings = describeFindings(dataset);
        QVERIFY(findings.leftOut.contains(QStringLiteral("2 (no rating), 1 (no item), ")));
        QVERIFY(findings.leftOut.endsWith(QStringLiteral("First: line 5.")));
        QCOMPARE(findings.refused.size(), std::size_t(2));
        QCOMPARE(findings.refused.front().samples.back().line, qint64(12));
    }

    void aCleanFileLeavesNothingOut() { QVERIFY(describeFindings(clubRatings()).leftOut.isEmpty()); }

    void cellsAreOneLineAndEndSomewhere() {
        ImportPreview preview;
        preview.plan.roles = {0, 1, {}, {}, {}, {}};
        preview.rows = {{{std::string("a\tb\x01"), std::string(100'000, 'x')}, 1, ""}};
        const ImportPreviewValues values = describePreview(preview, {});
        QCOMPARE(values.rows[0].cells[0], QStringLiteral("a b "));
        QVERIFY(values.rows[0].cells[1].size() < 1'000);
    }

    void aFileOfAMillionColumnsShowsTheFirst() {
        ImportPreview preview;
        preview.columnNames.resize(1'000'000);
        QCOMPARE(describePreview(preview, {}).columns.size(), kPreviewColumns);
    }

    void figuresAreKnownByTheirCells() {
        ImportPreview preview;
        preview.plan.roles = {0, 1, 2, {}, {}, {}};
        preview.columnNames = {"user", "title", "stars", "pages", "shelf"};
        preview.rows = {{{"1", "a", "4,5", "120", "novel"}, 2, ""}, {{"2", "b", "", "90", "crime"}, 3, "no rating"}};
        const ImportPreviewValues values = describePreview(preview, {});
        QVERIFY(!values.columns[0].isFigure);
        QVERIFY(values.columns[2].isFigure);
        QVERIFY(values.columns[3].isFigure);
        QVERIFY(!values.columns[4].isFigure);
        QCOMPARE(values.rows[1].refusal, QStringLiteral("no rating"));
    }

    void sizesAreReadable() {
        QCOMPARE(bytesText(930'000), QStringLiteral("0.9 MB"));
        QCOMPARE(bytesText(529'400'000), QStringLiteral("529 MB"));
        QCOMPARE(bytesText(20'000), QStringLiteral("0.1 MB"));
    }
};

QTEST_GUILESS_MAIN(ImportDescriptionTest)
#include "import_description_test.moc"
