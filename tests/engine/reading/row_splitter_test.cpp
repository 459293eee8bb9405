#include "engine/reading/row_splitter.h"

#include <QTest>

using namespace tastescope;

namespace {

std::vector<std::string> fieldsOf(const std::string& row, const std::string& delimiter, bool hasQuotes = true) {
    RowSplitter splitter(delimiter, hasQuotes);
    std::vector<std::string_view> fields;
    if (!splitter.split(row, fields)) return {"UNCLOSED"};
    return {fields.begin(), fields.end()};
}

using Fields = std::vector<std::string>;

}  // namespace

class RowSplitterTest : public QObject {
    Q_OBJECT
  private slots:
    void fieldsAreTrimmedAndEmptyOnesKept() { QCOMPARE(fieldsOf("1, 2 ,,4", ","), (Fields{"1", "2", "", "4"})); }

    void twoColonsAreOneDelimiterAndOneColonIsText() {
        QCOMPARE(fieldsOf("1::Seven: the film::Crime", "::", false), (Fields{"1", "Seven: the film", "Crime"}));
    }

    void aRunOfSpacesIsOneDelimiter() { QCOMPARE(fieldsOf(" 196   242 3 ", " ", false), (Fields{"196", "242", "3"})); }

    void quotedFieldsHoldDelimitersAndDoubledQuotes() {
        QCOMPARE(fieldsOf("11,\"American President, The (1995)\",Comedy", ","),
                 (Fields{"11", "American President, The (1995)", "Comedy"}));
        QCOMPARE(fieldsOf("1,\"Say \"\"yes\"\"\",2", ","), (Fields{"1", "Say \"yes\"", "2"}));
        QCOMPARE(fieldsOf("\"\",\"a\"\"\"", ","), (Fields{"", "a\""}));
        QCOMPARE(fieldsOf("\"a\"\"b\",\"c\"\"d\"", ","), (Fields{"a\"b", "c\"d"}));
    }

    void aQuoteInsideAFieldThatNoDelimiterFollowsIsText() {
        QCOMPARE(fieldsOf("\"The \"Big\" Sleep\",1946", ","), (Fields{"The \"Big\" Sleep", "1946"}));
    }

    void anUnclosedQuoteIsToldAndWithoutQuotingItIsText() {
        QCOMPARE(fieldsOf("\"u1,i1,5", ","), (Fields{"UNCLOSED"}));
        QCOMPARE(fieldsOf("\"u1\ti1", "\t", false), (Fields{"\"u1", "i1"}));
    }

    void splittingStopsAtTheLimit() {
        RowSplitter splitter(",", true);
        std::vector<std::string_view> fields;
        splitter.split("1,2,3,4", fields, 2);
        QCOMPARE(fields.size(), std::size_t{2});
    }

    void aQuotedLineEndBelongsToItsRow() {
        const RowSplitter splitter(",", true);
        QCOMPARE(splitter.rowLength("1,\"two\nlines\",x\n2,y"), std::size_t{16});
        QCOMPARE(splitter.rowLength("1,2\n3,4\n"), std::size_t{4});
        QCOMPARE(splitter.rowLength("1,2"), std::size_t{3});
    }

    void aStrayQuoteDoesNotSwallowTheRowsBehindIt() {
        const RowSplitter splitter(",", true);
        QCOMPARE(splitter.rowLength("1,\"two\n3,4\n5,6\n"), std::size_t{7});
    }
};

QTEST_APPLESS_MAIN(RowSplitterTest)
#include "row_splitter_test.moc"
