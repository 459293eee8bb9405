#include "engine/dense/instruction_set.h"

#include <QTest>

#include <set>
#include <string>

#include "tests/engine/dense/every_instruction_set.h"

using namespace tastescope;

class InstructionSetTest : public QObject {
    Q_OBJECT
  private slots:
    void theNameIsOneOfFourAndNamesTheBestFirst() {
        const std::string best = instructionSetName();
        std::vector<std::string> names;
        test::withEveryInstructionSet([&] { names.push_back(instructionSetName()); });
        QVERIFY(!names.empty());
        QCOMPARE(names.front(), best);
        QCOMPARE(names.back(), std::string("scalar"));
        const std::set<std::string> known{"avx512", "avx2", "sse4", "scalar"};
        for (const std::string& name : names)
            QVERIFY2(known.contains(name), name.c_str());
    }
};

QTEST_APPLESS_MAIN(InstructionSetTest)
#include "instruction_set_test.moc"
