// Texts that someone will open one day: each ends in a clear message or in a report of what was read and what was not.

#include <QTest>
#include <limits>

#include "tests/engine/reading/hostile_input.h"

using namespace tastescope;
using namespace std::string_literals;

namespace {

OpenOptions asFormat(const char* format) {
    OpenOptions options;
    options.format = format;
    return options;
}

OpenOptions withColumns(const ColumnRoles& roles) {
    OpenOptions options;
    options.columns = roles;
    return options;
}

OpenOptions withDelimiter(const char* delimiter) {
    OpenOptions options;
    options.delimiter = delimiter;
    return options;
}

OpenOptions withEncoding(TextEncoding encoding) {
    OpenOptions options;
    options.encoding = encoding;
    return options;
}

OpenOptions withDuplicates(Duplicates duplicates) {
    OpenOptions options;
    options.duplicates = duplicates;
    return options;
}

OpenOptions positivesFrom(double value) {
    OpenOptions options;
    options.asImplicit = true;
    options.positiveFrom = value;
    return options;
}

OpenOptions withWeight(double weight) {
    OpenOptions options;
    options.eventWeights = {{"view", weight}};
    return options;
}

std::string utf16(std::string_view ascii, bool isLittleEndian) {
    std::string text = isLittleEndian ? "\xFF\xFE" : "\xFE\xFF";
    for (const char letter : ascii)
        text += isLittleEndian ? std::string{letter, '\0'} : std::string{'\0', letter};
    return text;
}

/// Enough plain rows that the sample of the file, its first 64 KiB, knows nothing of what follows.
std::string manyRows() {
    return repeated("1,2,3\n2,3,4\n", 6000);
}

const std::vector<HostileInput>& bytesAndLines() {
    static const std::vector<HostileInput> table{
        {"nothing at all", "", "error: is empty"},
        {"a byte order mark alone", "\xEF\xBB\xBF", "error: is empty"},
        {"blank lines only", "\n\r\n  \n\t\n", "error: holds no rows"},
        {"a header alone", "user,item,rating\n", "error: holds a header but no rows"},
        {"delimiters alone", ",,\n,,\n,,\n", "error, line 1: no row could be read; the commonest reason: empty user id"},
        {"NUL bytes alone", std::string(1000, '\0'), "error: is not a text file"},
        {"a NUL byte far down", manyRows() + "1,a\0b,3\n"s, "12000 read; 1 refused: NUL byte"},
        {"NUL bytes behind the rows, as a crash leaves them", manyRows() + std::string(4096, '\0'), "12000 read; 1 refused: NUL byte"},
        {"control characters", "1,2\x01\x02,3\n1,3\x1b[31m,4\n", "error: is not a text file"},
        {"an array of NumPy", "\x93NUMPY\x01\0v\0{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }\n"s + std::string(48, '\1'), "error: is not a text file", {}, "features.npy"},
        {"a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"s, "error: is not a text file"},
        {"a web page", "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head>\n<body>\n<p>Sorry, no such page.</p></body></html>\n", "error: is a web page, not a file of ratings"},
        {"a program's text", "int main() {\n    return 0;\n}\n", "error, line 2: no row could be read; the commonest reason: too few columns"},
        {"carriage returns alone", "1,2,3\r1,3,4\r2,2,5\r", "3 read"},
        {"mixed line ends", "1,2,3\r\n1,3,4\n2,2,5\r\n2,3,1\n", "4 read"},
        {"no last line feed", "1,2,3\n1,3,4", "2 read"},
        {"a line of 10 MB among rows", "1,2,3\n1,3,4\n" + std::string(10'000'000, 'x') + "\n2,2,5\n", "3 read; 1 refused: too few columns"},
        {"a line of 10 MB far down", manyRows() + std::string(10'000'000, 'x') + "\n2,2,5\n", "12001 read; 1 refused: too few columns"},
        {"an id of 10 MB", manyRows() + std::string(10'000'000, 'x') + ",7,5\n", "12001 read"},
        {"a line of 10 MB and nothing else", std::string(10'000'000, '7'), "error, line 1: no row could be read; the commonest reason: too few columns"},
        {"a line of 70 MB", manyRows() + std::string(70'000'000, 'x'), "error: has a line of more than 64 MiB"},
        {"a million columns", repeated("1,", 999'999) + "1\n", "error, line 1: no row could be read; the commonest reason: too many columns"},
        {"a million columns in one row", "1,2,3\n1,3,4\n2,2,5\n2,3,1\n" + repeated("1,", 999'999) + "1\n", "5 read"},
        {"a million empty lines", "1,2,3\n" + std::string(1'000'000, '\n') + "2,3,4\n", "2 read"},
        {"UTF-16 with an odd byte, low byte first", utf16("1,2,3\n1,3,4\n", true) + "7", "2 read; 1 refused: too few columns"},
        {"UTF-16 with an odd byte, high byte first", utf16("1,2,3\n1,3,4\n", false) + "\0"s, "2 read; 1 refused: too few columns"},
        {"UTF-16 without its mark", utf16("1,2,3\n1,3,4\n2,3,4\n", true).substr(2), "3 read"},
        {"UTF-16 with half a surrogate pair", utf16("a,2,3\nb,3,4\n", true) + "\x3d\xd8,\0007\0,\0003\0\n\0"s, "3 read"},
        {"GB18030", "\xd3\xc3\xbb\xa7,\xc9\xcc\xc6\xb7,\xc6\xc0\xb7\xd6\n\xbc\xd7,\xca\xe9,5\n\xd2\xd2,\xca\xe9,4\n", "2 read"},
        {"GB18030 cut within a letter", "\xd3\xc3\xbb\xa7,\xc9\xcc\xc6\xb7,\xc6\xc0\xb7\xd6\n\xbc\xd7,\xca\xe9,5\n\xd2\xd2,\xca\xe9,4\n\xbc", "2 read; 1 refused: too few columns"},
        {"UTF-8 cut within a letter", "user,item,rating\nAm\xc3\xa9lie,x,4\nAm\xc3,y,3\n", "2 read"},
        {"a byte order mark in the middle", "1,2,3\n\xEF\xBB\xBF""1,3,4\n2,3,4\n", "3 read"},
        {"ASCII read as UTF-16", "1,2,3\n1,3,4\n", "error, line 1: no row could be read; the commonest reason: too few columns", withEncoding(TextEncoding::utf16LittleEndian)},
    };
    return table;
}

const std::vector<HostileInput>& tables() {
    static const std::vector<HostileInput> table{
        {"one lone quote", "1,2,3\n\"1,3,4\n1,4,5\n2,\"2\",1\n", "3 read; 1 refused: unclosed quote"},
        {"lone quotes everywhere", repeated("\"1,3,4\n", 50), "error, line 1: no row could be read; the commonest reason: too few columns"},
        {"quotes within ids", "a\"b,2,3\nc,\"4\"\"\",5\n", "2 read"},
        {"ids with spaces", "anna smith,red shoe,4\nben jones,red shoe,3\nanna smith,blue shoe,1\n", "3 read"},
        {"emoji and right-to-left ids", "👩‍👩‍👧,كتاب,5\n👩,كتاب,4\nעברית,📚,3\n", "3 read"},
        {"ids beyond 64 bits", "18446744073709551616,2,3\n18446744073709551617,2,4\n99999999999999999999999999,3,5\n", "3 read"},
        {"negative ids", "-1,2,3\n-1,-3,4\n0,2,5\n", "3 read"},
        {"ids of leading zeros", "007,1,5\n7,1,4\n07,1,3\n", "3 read"},
        {"mixed delimiters", "1,2,3\n1;3;4\n2\t2\t5\n2,3,1\n3,3,2\n", "3 read; 2 refused: too few columns"},
        {"empty fields", "1,2,3\n,2,3\n1,,3\n1,3,\n,,\n2,2,5\n", "2 read; 2 refused: empty user id; 1 refused: empty item id; 1 refused: no rating"},
        {"a header twice", "user,item,rating\n1,2,3\nuser,item,rating\n1,3,4\n", "2 read; 1 refused: rating is not a number"},
        {"two columns of users", "user,user,item,rating\n1,7,2,3\n1,8,3,4\n", "2 read"},
        {"two columns of ratings", "user,item,rating,rating\n1,2,3,4\n1,3,4,5\n", "2 read"},
        {"a line that names the delimiter, from Excel", "sep=;\nuser;item;rating\n1;2;3\n1;3;4\n2;3;5\n", "3 read; 1 refused: too few columns; 1 refused: rating is not a number"},
        {"a comment above", "# user item rating\n1 2 3\n1 3 4\n2 3 5\n", "error, line 2: no row could be read; the commonest reason: too few columns"},
        {"a delimiter at each end", "1,2,3,\n1,3,4,\n2,3,5,\n", "3 read"},
        {"one column", "1\n2\n3\n", "error, line 1: no row could be read; the commonest reason: too few columns"},
        {"ratings that are no numbers", "1,2,inf\n1,3,nan\n1,4,-inf\n1,5,4\n2,5,3\n", "2 read; 3 refused: rating is not finite"},
        {"ratings beyond every number", "user,item,rating\n1,2,1e999\n1,3,-1e999\n1,4,1e39\n1,5,4\n2,5,3\n", "2 read; 3 refused: rating is not finite"},
        {"ratings too small to tell from 0", "1,2,1e-999\n1,5,4\n2,5,3\n", "3 read"},
        {"ratings in base 16", "1,2,0x10\n1,5,4\n2,5,3\n2,6,3\n", "3 read; 1 refused: rating is not a number"},
        {"ratings in Arabic digits", "1,2,١٢\n1,5,4\n2,5,3\n2,6,3\n", "3 read; 1 refused: rating is not a number"},
        {"ratings with thousands parted", "1;2;1,000\n1;5;4\n2;5;1,000.5\n2;6;3\n", "3 read; 1 refused: rating is not a number"},
        {"ratings with signs", "1,2,+4\n1,3,--4\n1,4,-4\n1,5,4+\n2,5,3\n", "3 read; 2 refused: rating is not a number"},
        {"ratings as words", "1,2,good\n1,3,bad\n2,3,good\n", "error, line 1: no row could be read; the commonest reason: rating is not a number"},
        {"times out of range", "user,item,rating,time\n1,2,3,9223372036854775807\n1,3,4,99999999999999999999999\n1,4,4,-1\n1,5,4,1e300\n2,5,3,881250949\n2,6,3,881250950\n2,7,3,881250951\n", "5 read; 2 refused: time cannot be read"},
        {"the years 0 and 99999", "user,item,rating,date\n1,2,3,0000-01-01\n1,3,4,99999-01-01\n1,4,4,2001-02-29\n2,5,3,2001-05-04\n2,6,3,2001-05-05\n2,7,3,2001-05-06\n2,8,3,2001-05-07\n", "5 read; 2 refused: time cannot be read"},
        {"10,000 types of events", [] {
             std::string text = "user,item,event\n";
             for (int type = 0; type < 10'000; ++type) text += "1,2,type" + std::to_string(type) + "\n";
             return text;
         }(), "1000 read; 9000 refused: too many types of events"},
        {"weights of events that are no numbers", "user,item,event\n1,2,view\n1,3,buy\n", "bad choice: the weight of \"view\" must be from 0 to 1000000", withWeight(std::numeric_limits<double>::quiet_NaN())},
        {"ratings whose sum is beyond every number", "user,item,rating\n1,2,3e38\n1,2,3e38\n1,3,4\n", "3 read", withDuplicates(Duplicates::sum)},
        {"ratings whose mean is within", "user,item,rating\n1,2,3e38\n1,2,3e38\n1,3,4\n", "3 read", withDuplicates(Duplicates::mean)},
        {"a column beyond the last", "1,2,3\n1,3,4\n", "bad choice: column 9 is asked for, and the file has 3", withColumns({0, 8})},
        {"one column for two roles", "1,2,3\n1,3,4\n", "bad choice: users and items cannot be the same column", withColumns({0, 0})},
        {"a delimiter that is nothing", "1,2,3\n1,3,4\n", "bad choice: \"\" is no delimiter; known are , ; tab | :: and space", withDelimiter("")},
        {"a delimiter that is not there", "1,2,3\n1,3,4\n", "error, line 1: no row could be read; the commonest reason: too few columns", withDelimiter("|")},
        {"a line feed as delimiter", "1,2,3\n1,3,4\n", "bad choice: \"\n\" is no delimiter; known are , ; tab | :: and space", withDelimiter("\n")},
        {"a threshold that leaves nothing", "1,2,3\n1,3,4\n", "error: no row is left: no value is at least 6", positivesFrom(6)},
        {"a threshold that is no number", "1,2,3\n1,3,4\n", "bad choice: positiveFrom must be a number", positivesFrom(std::numeric_limits<double>::quiet_NaN())},
        {"a format that is none", "1,2,3\n1,3,4\n", "bad choice: unknown format \"parquet\"", asFormat("parquet")},
        {"a title table", "movieId,title,genres\n1,Heat (1995),Crime\n2,Alien (1979),Horror\n", "error: is a table of items, not of ratings"},
    };
    return table;
}

const std::vector<HostileInput>& formats() {
    static const std::vector<HostileInput> table{
        {"JSON nested a thousand deep", "{\"user\":1,\"item\":2}\n{\"user\":1,\"item\":3,\"x\":" + std::string(1000, '[') + std::string(1000, ']') + "}\n", "1 read; 1 refused: nested too deep; there is no rating column: read as implicit feedback"},
        {"JSON nested a million deep", "{\"user\":1,\"item\":2}\n" + std::string(1'000'000, '[') + "\n", "1 read; 1 refused: not an object; there is no rating column: read as implicit feedback"},
        {"JSON with numbers beyond every number", "{\"user\":1,\"item\":2,\"rating\":1e999}\n{\"user\":123456789012345678901234567890,\"item\":2,\"rating\":4}\n{\"user\":2,\"item\":2,\"rating\":3}\n", "2 read; 1 refused: not JSON"},
        {"JSON with a name twice", "{\"user\":1,\"user\":7,\"item\":2,\"rating\":3}\n{\"user\":1,\"item\":3,\"rating\":4}\n", "2 read"},
        {"JSON with values of other types", "{\"user\":[1],\"item\":2,\"rating\":3}\n{\"user\":1,\"item\":null,\"rating\":4}\n{\"user\":true,\"item\":2,\"rating\":4}\n{\"user\":1,\"item\":2,\"rating\":{\"x\":4}}\n{\"user\":1,\"item\":2,\"rating\":\"4\"}\n{\"user\":2,\"item\":2,\"rating\":5}\n", "2 read; 2 refused: empty user id; 1 refused: empty item id; 1 refused: no rating"},
        {"JSON with a NUL in an id", "{\"user\":\"a\\u0000b\",\"item\":2,\"rating\":3}\n{\"user\":\"a\",\"item\":2,\"rating\":4}\n", "1 read; 1 refused: NUL byte"},
        {"JSON with half a surrogate pair", "{\"user\":\"\\ud800\",\"item\":2,\"rating\":3}\n{\"user\":\"a\",\"item\":2,\"rating\":4}\n", "1 read; 1 refused: not JSON"},
        {"JSON that is not UTF-8", "{\"user\":\"Am\xe9lie\",\"item\":2,\"rating\":3}\n{\"user\":\"ben\",\"item\":3,\"rating\":4}\n", "2 read"},
        {"JSON cut in the middle", "{\"user\":1,\"item\":2,\"rating\":3}\n{\"user\":1,\"it", "1 read; 1 refused: not JSON"},
        {"a JSON array that does not end", "[{\"user\":1,\"item\":2,\"rating\":3},\n{\"user\":1,\"item\":3,\"rating\":4}", "2 read"},
        {"a JSON array with more behind it", "[{\"user\":1,\"item\":2,\"rating\":3}]]]],7,{\"user\":2,\"item\":2,\"rating\":3}", "1 read"},
        {"a JSON object of 10 MB", "{\"user\":1,\"item\":2,\"rating\":3}\n{\"user\":1,\"item\":3,\"rating\":4,\"text\":\"" + std::string(10'000'000, 'x') + "\"}\n", "2 read"},
        {"a JSON object of a million fields", "{\"user\":1,\"item\":2}\n{" + repeated("\"a\":1,", 1'000'000) + "\"user\":1,\"item\":3}\n", "1 read; 1 refused: too many fields; there is no rating column: read as implicit feedback"},
        {"JSON without users", "{\"name\":\"x\",\"price\":3}\n{\"name\":\"y\",\"price\":4}\n", "error: has no field that is known as the user; its fields: name, price"},
        {"Python's dictionaries", "{'user': 1, 'item': 2}\n{'user': 1, 'item': 3}\n", "error, line 1: no row could be read; the commonest reason: not JSON"},
        {"Netflix without a film", "1488844,3,2005-09-06\n822109,5,2005-05-13\n", "error, line 1: no row could be read; the commonest reason: row before any film", asFormat("netflix")},
        {"Netflix with days that are none", "1:\n1488844,3,2005-02-30\n822109,5,0000-00-00\n885013,4,2005-10-19\n,4,2005-10-19\n7,4\n8,x,2005-10-19\n", "1 read; 2 refused: time cannot be read; 1 refused: empty user id; 1 refused: too few columns; 1 refused: rating is not a number", asFormat("netflix")},
        {"Netflix with films alone", "1:\n2:\n3:\n", "error: holds no rows", asFormat("netflix")},
        {"a list of a million items", "7" + repeated(" 12", 1'000'000) + "\n8 1 2\n9 1\n", "1000003 read; there is no rating column: read as implicit feedback", asFormat("user-lists")},
        {"lists without items", "7\n8\n9\n", "error, line 1: no row could be read; the commonest reason: no item", asFormat("user-lists")},
        {"a dense matrix with ragged rows", repeated("4,99,99,1,2,99,99,99,99,99,99,3\n", 30) + "4,99,1\n4,99,99,1,2,99,99,99,99,99,99,3,5,5\n", "120 read; 1 refused: too few columns; 1 refused: too many columns", asFormat("dense-matrix")},
        {"a dense matrix of words", repeated("a,b,c,d,e,f,g,h,i,j,k,l\n", 30), "error, line 2: no row could be read; the commonest reason: rating is not a number", asFormat("dense-matrix")},
        {"a dense matrix of one column", "4\n5\n", "2 read", asFormat("dense-matrix")},
        {"MIND with fields missing", "1\tU1\t11/11/2019 9:05:58 AM\tN1\tN3-1 N4-0\n2\tU2\n3\t\t11/11/2019 9:05:58 AM\tN1\tN3-1\n4\tU4\tnoon\tN1\tN3-1\n5\tU5\t11/11/2019 9:05:58 AM\tN1\tN3 -1 N4-7\n", "1 read; 1 refused: too few columns; 1 refused: empty user id; 1 refused: time cannot be read; 1 refused: news without a mark of clicks; there is no rating column: read as implicit feedback", asFormat("mind")},
        {"NCF negatives with broken pairs", "(0,25)\t1\t2\n(0,25\t1\n0,25)\t1\n(,25)\t1\n(0,)\t1\n()\t1\n", "1 read; 3 refused: no pair (user,item); 1 refused: empty user id; 1 refused: empty item id; there is no rating column: read as implicit feedback", asFormat("ncf-negative")},
        {"RecBole without its user", "item_id:token\trating:float\n1\t3\n2\t4\n", "error: its header names no user column: item_id, rating", {}, "x.inter"},
        {"a byte order mark before JSON", "\xEF\xBB\xBF{\"user\":1,\"item\":2,\"rating\":3}\n{\"user\":1,\"item\":3,\"rating\":4}\n", "2 read"},
    };
    return table;
}

}  // namespace

class HostileInputsTest : public QObject {
    Q_OBJECT
  private slots:
    void bytesAndLinesEndInAReportOrAMessage_data() { addRows(bytesAndLines()); }
    void bytesAndLinesEndInAReportOrAMessage() {
        QFETCH(std::size_t, row);
        compareRow(bytesAndLines()[row]);
    }

    void tablesEndInAReportOrAMessage_data() { addRows(tables()); }
    void tablesEndInAReportOrAMessage() {
        QFETCH(std::size_t, row);
        compareRow(tables()[row]);
    }

    void formatsEndInAReportOrAMessage_data() { addRows(formats()); }
    void formatsEndInAReportOrAMessage() {
        QFETCH(std::size_t, row);
        compareRow(formats()[row]);
    }
};

QTEST_APPLESS_MAIN(HostileInputsTest)
#include "hostile_inputs_test.moc"
