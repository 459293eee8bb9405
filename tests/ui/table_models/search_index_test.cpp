#include "ui/table_models/search_index.h"

#include <QTest>

using namespace tastescope;

class SearchIndexTest : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        index_.clear();
        for (const char* text : {"The Hollow Well", "Zoë and the Well", "王芳", "Straße 8", ""})
            index_.add(QString::fromUtf8(text));
    }

    void anEmptyQueryKeepsEveryRow() { QCOMPARE(found(""), std::vector<int>({0, 1, 2, 3, 4})); }
    void caseAndAccentsDoNotMatter() { QCOMPARE(found("ZOE"), std::vector<int>({1})); }
    void everyWordMustOccurInAnyOrder() {
        QCOMPARE(found("well the"), std::vector<int>({0, 1}));
        QCOMPARE(found("well hollow"), std::vector<int>({0}));
        QVERIFY(found("well missing").empty());
    }
    void aMatchNeverReachesOverTwoRows() { QVERIFY(found("wellzoe").empty()); }
    void chineseIsFoundByCharacter() { QCOMPARE(found("芳"), std::vector<int>({2})); }
    void sharpSIsFoundAsTwo() { QCOMPARE(found("strasse"), std::vector<int>({3})); }
    void theLastRowsTextIsWhole() { QCOMPARE(index_.folded(4).toString(), QString()); }

  private:
    std::vector<int> found(const char* query) const {
        const std::vector<char> flags = index_.matches(QString::fromUtf8(query));
        std::vector<int> rows;
        for (std::size_t row = 0; row < flags.size(); ++row)
            if (flags[row]) rows.push_back(int(row));
        return rows;
    }

    SearchIndex index_;
};

QTEST_MAIN(SearchIndexTest)
#include "search_index_test.moc"
