#include "engine/dense/field_ends.h"

#include <QTest>
#include <random>
#include <string>
#include <vector>

#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

namespace {

using Finder = std::size_t (*)(const char*, std::size_t, char, bool, std::uint32_t*);

std::vector<std::uint32_t> endsBy(Finder find, const std::string& text, char delimiter, bool marksQuotes) {
    std::vector<std::uint32_t> ends(text.size() + 64);
    ends.resize(find(text.data(), text.size(), delimiter, marksQuotes, ends.data()));
    return ends;
}

void compareWithPlain(const std::string& text) {
    for (const char delimiter : {',', '\t', ';', '|', '\xE9'})
        for (const bool marksQuotes : {false, true})
            QCOMPARE(endsBy(findFieldEnds, text, delimiter, marksQuotes),
                     endsBy(findFieldEndsPlainly, text, delimiter, marksQuotes));
}

}  // namespace

class FieldEndsTest : public QObject {
    Q_OBJECT
  private slots:
    void textsOfEveryLengthAgreeWithThePlainLoop() {
        test::withEveryInstructionSet([] {
            std::mt19937 random(3);
            constexpr char kLetters[] = {',', '\n', '"', '\t', '7', '\r', '\xE9', '\0'};
            for (std::size_t length = 0; length <= 300; ++length) {
                std::string text(length, ' ');
                for (char& letter : text)
                    letter = kLetters[random() % sizeof kLetters];
                compareWithPlain(text);
            }
        });
    }

    void anyBytesAgreeWithThePlainLoop() {
        test::withEveryInstructionSet([] {
            std::mt19937 random(5);
            for (const std::size_t length : {1000U, 4096U, 70'001U}) {
                std::string text(length, ' ');
                for (char& letter : text)
                    letter = static_cast<char>(random());
                compareWithPlain(text);
            }
        });
    }

    void bytesThatAreAllEndsOrNoneAgree() {
        test::withEveryInstructionSet([] {
            for (const std::size_t length : {63U, 64U, 65U, 640U}) {
                compareWithPlain(std::string(length, ','));
                compareWithPlain(std::string(length, 'x'));
            }
        });
    }
};

QTEST_APPLESS_MAIN(FieldEndsTest)
#include "field_ends_test.moc"
