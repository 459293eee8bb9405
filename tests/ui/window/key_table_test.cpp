#include "ui/window/key_table.h"

#include <QSet>
#include <QTest>

using namespace tastescope;

class KeyTableTest : public QObject {
    Q_OBJECT
  private slots:
    void noKeyStandsForTwoActions() {
        QSet<QString> seen;
        for (const KeyEntry& entry : keyTable())
            for (const QKeySequence& sequence : entry.keys) {
                QVERIFY2(!seen.contains(sequence.toString()), qPrintable(sequence.toString()));
                seen.insert(sequence.toString());
            }
    }

    void everyEntryHasAKeyThatQtUnderstands() {
        for (const KeyEntry& entry : keyTable()) {
            QVERIFY2(!entry.keys.isEmpty(), entry.meaning);
            for (const QKeySequence& sequence : entry.keys)
                QVERIFY2(sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown, entry.meaning);
        }
    }

    void onlyPlainKeysHaveNoModifier() {
        for (const KeyEntry& entry : keyTable()) {
            const QKeyCombination first = entry.keys.first()[0];
            const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
            QCOMPARE(entry.isPlain, first.keyboardModifiers() == Qt::NoModifier && !isFunctionKey);
        }
    }

    void theSheetListsTheWholeTable() {
        QStringList listed;
        for (const KeySheetGroup& group : keySheetGroups())
            for (const KeySheetRow& row : group.rows)
                listed << row.keys;
        for (const KeyEntry& entry : keyTable())
            QVERIFY2(listed.contains(keyNames(entry)), entry.meaning);
        // One more row than the table: the recent data sets, Ctrl+1 … 9.
        QCOMPARE(listed.size(), qsizetype(keyTable().size()) + 1);
    }

    void aBracketCountsHoweverTheKeyboardWritesIt() {
        const auto action = actionOfPlainKey(Qt::Key_8, Qt::GroupSwitchModifier, QStringLiteral("["));
        QVERIFY(action == WindowAction::learningRateDown);
    }
};

QTEST_GUILESS_MAIN(KeyTableTest)
#include "key_table_test.moc"
