#include "engine/reading/import_preview.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/hostile_input.h"

using namespace tastescope;

class ImportPreviewTest : public QObject {
    Q_OBJECT
  private slots:
    void theFirstRowsAreShownAsTheFileHasThem() {
        const TemporaryFiles files;
        const ImportPreview preview =
            previewSource(files.write("some.csv", "user;item;rating\nanna;x;4,5\n\nben;y;many\n"), {});
        QCOMPARE(preview.fileName, std::string("some.csv"));
        QCOMPARE(preview.columnNames, (std::vector<std::string>{"user", "item", "rating"}));
        QCOMPARE(preview.rows.size(), std::size_t{2});
        QCOMPARE(preview.rows[0].cells, (std::vector<std::string>{"anna", "x", "4,5"}));
        QCOMPARE(preview.rows[0].line, std::uint64_t{2});
        QVERIFY(preview.rows[0].refusal.empty());
        QCOMPARE(preview.rows[1].line, std::uint64_t{4});
        QCOMPARE(preview.rows[1].refusal, std::string("rating is not a number"));
        QCOMPARE(preview.plan.decimalSign, ',');
    }

    void aChangedChoiceChangesThePreview() {
        const TemporaryFiles files;
        const std::string path = files.write("some.csv", "1,2,3\n4,5,6\n");
        OpenOptions options;
        options.hasHeader = true;
        QCOMPARE(previewSource(path, options).rows.size(), std::size_t{1});
        options.columns = ColumnRoles(1, 0);
        QCOMPARE(previewSource(path, options).plan.roles, ColumnRoles(1, 0));
    }

    void otherFormatsAreShownAsInteractions() {
        const TemporaryFiles files;
        const ImportPreview preview = previewSource(
            files.write("x.json", "{\"user\":\"a\",\"item\":\"b\",\"rating\":4.5}\n{\"user\":\"a\"}\n"), {});
        QCOMPARE(preview.plan.format, std::string("json-lines"));
        QCOMPARE(preview.columnNames, (std::vector<std::string>{"user", "item", "rating"}));
        QCOMPARE(preview.rows.at(0).cells, (std::vector<std::string>{"a", "b", "4.5"}));
        QCOMPARE(preview.rows.at(1).refusal, std::string("empty item id"));
    }

    void neverMoreRowsThanArePromisedAndTheOtherFilesByName() {
        const TemporaryFiles files;
        files.write("a.csv", repeated("1,2,3\n1,3,4\n", 500));
        files.write("b.csv", "1,2,3\n1,3,4\n");
        const ImportPreview preview = previewSource(files.folder(), {});
        QCOMPARE(preview.rows.size(), ImportPreview::kRows);
        QCOMPARE(preview.otherFiles, (std::vector<std::string>{"b.csv"}));
    }

    void whatCannotBeOpenedCannotBePreviewed() {
        const TemporaryFiles files;
        QVERIFY_THROWS_EXCEPTION(DataError, previewSource(files.write("x.csv", ""), {}));
    }
};

QTEST_APPLESS_MAIN(ImportPreviewTest)
#include "import_preview_test.moc"
