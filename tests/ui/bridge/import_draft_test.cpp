#include "ui/bridge/import_draft.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

#include "engine/core/errors.h"

using namespace tastescope;

namespace {

constexpr int kPatience = 20'000;

/// Readers that do what the test says, and wait where it wants them to.
class FakeReading {
  public:
    ImportReaders readers() {
        return {[this](const std::string& source, const OpenOptions& options) { return preview(source, options); },
                [this](const DataSource& source, const ProgressListener& progress) { return open(source, progress); }};
    }

    std::atomic<bool> isPreviewHeld = false;
    std::atomic<bool> isOpeningHeld = false;
    std::atomic<int> previews = 0;
    std::atomic<int> openings = 0;
    std::atomic<int> cancelled = 0;

  private:
    ImportPreview preview(const std::string& source, const OpenOptions& options) {
        ++previews;
        while (isPreviewHeld)
            std::this_thread::yield();
        if (options.delimiter == "|") throw DataError(source, "has one column", "choose another delimiter");
        ImportPreview answer;
        answer.fileName = source;
        answer.plan.roles = options.columns.value_or(ColumnRoles{0, 1, 2, {}, {}, {}});
        answer.columnNames = {"a", "b", "c"};
        return answer;
    }

    OpenedDataset open(const DataSource& source, const ProgressListener& progress) {
        ++openings;
        while (isOpeningHeld)
            if (!progress({43, 100, 10})) {
                ++cancelled;
                throw Cancelled();
            }
        auto dataset = std::make_shared<Dataset>();
        dataset->itemNoun = source.itemNoun;
        OpenedDataset opened;
        opened.dataset = dataset;
        opened.config.data = source;
        return opened;
    }
};

DataSource file() {
    DataSource source;
    source.path = "club.csv";
    return source;
}

bool isReady(const ImportDraft& draft) { return draft.question().findings.state == ImportFindings::State::ready; }

}  // namespace

class ImportDraftTest : public QObject {
    Q_OBJECT
  private slots:
    void firstComesTheTableThenTheSentenceFromTheWholeFile() {
        FakeReading reading;
        reading.isOpeningHeld = true;
        ImportDraft draft(reading.readers());
        draft.begin(file());
        QTRY_COMPARE_WITH_TIMEOUT(draft.question().preview.columns.size(), std::size_t(3), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(draft.question().findings.share, 0.43, kPatience);
        QVERIFY(!isReady(draft));
        reading.isOpeningHeld = false;
        QTRY_VERIFY_WITH_TIMEOUT(isReady(draft), kPatience);
        QVERIFY(draft.take().has_value());
        QVERIFY(!draft.question().isAsked);
    }

    void whatWasOpenedBeforeIsNotReadAgain() {
        FakeReading reading;
        ImportDraft draft(reading.readers());
        OpenedDataset opened;
        opened.dataset = std::make_shared<Dataset>();
        draft.begin(file(), std::move(opened));
        QVERIFY(isReady(draft));
        QTRY_VERIFY_WITH_TIMEOUT(!draft.question().preview.columns.empty(), kPatience);
        QCOMPARE(reading.openings.load(), 0);
    }

    void theNewestChoiceWins() {
        FakeReading reading;
        reading.isOpeningHeld = true;
        ImportDraft draft(reading.readers());
        draft.begin(file());
        QTRY_COMPARE_WITH_TIMEOUT(reading.openings.load(), 1, kPatience);
        draft.choose(ImportChoice::itemNoun, QStringLiteral("book"));
        draft.choose(ImportChoice::itemNoun, QStringLiteral("song"));
        QTRY_COMPARE_WITH_TIMEOUT(reading.cancelled.load(), 1, kPatience);
        reading.isOpeningHeld = false;
        QTRY_VERIFY_WITH_TIMEOUT(isReady(draft), kPatience);
        QCOMPARE(draft.take()->dataset->itemNoun, std::string("song"));
    }

    void anImpossibleChoiceSaysWhyAndAnotherMendsIt() {
        FakeReading reading;
        ImportDraft draft(reading.readers());
        draft.begin(file());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(draft), kPatience);
        draft.choose(ImportChoice::delimiter, QStringLiteral("|"));
        QTRY_COMPARE_WITH_TIMEOUT(draft.question().findings.state, ImportFindings::State::impossible, kPatience);
        QVERIFY(draft.question().findings.sentence.contains(QStringLiteral("has one column")));
        QCOMPARE(draft.question().findings.hint, QStringLiteral("choose another delimiter"));
        QVERIFY(!draft.take());
        draft.choose(ImportChoice::delimiter, QStringLiteral(";"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(draft), kPatience);
    }

    void columnsAreExchangedFromWhereTheGuessPutThem() {
        FakeReading reading;
        ImportDraft draft(reading.readers());
        draft.begin(file());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(draft), kPatience);
        draft.chooseUse(2, ColumnUse::item);
        QCOMPARE(draft.source().columns, std::string("user,rating,item"));
    }

    void aWeightIsKeptForItsTypeAlone() {
        FakeReading reading;
        ImportDraft draft(reading.readers());
        draft.begin(file());
        draft.weigh(QStringLiteral("buy"), 4);
        draft.weigh(QStringLiteral("view"), 0);
        draft.weigh(QStringLiteral("buy"), 8);
        QCOMPARE(draft.source().eventWeights, (std::vector<EventWeight>{{"buy", 8}, {"view", 0}}));
    }

    void endedWhileThePreviewIsMadeNothingComes() {
        FakeReading reading;
        reading.isPreviewHeld = true;
        ImportDraft draft(reading.readers());
        draft.begin(file());
        QTRY_COMPARE_WITH_TIMEOUT(reading.previews.load(), 1, kPatience);
        draft.end();
        QVERIFY(!draft.question().isAsked);
        QSignalSpy changes(&draft, &ImportDraft::changed);
        reading.isPreviewHeld = false;
        draft.begin(file());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(draft), kPatience);
        QCOMPARE(reading.openings.load(), 1);
    }

    void endedWhileCountingTheReadingStops() {
        FakeReading reading;
        reading.isOpeningHeld = true;
        ImportDraft draft(reading.readers());
        draft.begin(file());
        QTRY_COMPARE_WITH_TIMEOUT(reading.openings.load(), 1, kPatience);
        draft.end();
        QTRY_COMPARE_WITH_TIMEOUT(reading.cancelled.load(), 1, kPatience);
        QVERIFY(!draft.question().isAsked);
    }
};

QTEST_GUILESS_MAIN(ImportDraftTest)
#include "import_draft_test.moc"
