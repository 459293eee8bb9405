#include "engine/reading/npy_file.h"

#include <QTest>

#include "engine/core/errors.h"
#include "tests/engine/reading/npy_text.h"
#include "tests/engine/reading/temporary_files.h"
#include "tests/engine/reading/text_source.h"

using namespace tastescope;

namespace {

NpyArray arrayIn(const std::string& bytes, std::uint64_t byteCount = 0) {
    return readNpy(*sourceOf(bytes), byteCount);
}

std::string refusal(const std::string& bytes, std::uint64_t byteCount = 0) {
    return errorOf<DataError>([&] { arrayIn(bytes, byteCount); }).reason();
}

}  // namespace

class NpyFileTest : public QObject {
    Q_OBJECT
  private slots:
    void everyTypeOfNumberIsRead() {
        QCOMPARE(arrayIn(npy("<f4", "(2, 2)", bytesOf<float>({1, -2.5F, 3, 4}))).numbers,
                 (std::vector<float>{1, -2.5F, 3, 4}));
        QCOMPARE(arrayIn(npy("<f8", "(1, 2)", bytesOf<double>({0.5, 7}))).numbers, (std::vector<float>{0.5F, 7}));
        // 1, -2, the smallest subnormal, 65504, as NumPy writes float16
        QCOMPARE(arrayIn(npy("<f2", "(2, 2)", bytesOf<std::uint16_t>({0x3C00, 0xC000, 0x0001, 0x7BFF}))).numbers,
                 (std::vector<float>{1, -2, 5.9604645e-8F, 65504}));
        QCOMPARE(arrayIn(npy("|i1", "(1, 2)", bytesOf<std::int8_t>({-1, 5}))).numbers, (std::vector<float>{-1, 5}));
        QCOMPARE(arrayIn(npy("<u2", "(1, 1)", bytesOf<std::uint16_t>({65535}))).numbers, (std::vector<float>{65535}));
    }

    void wholeNumbersOfOneDimensionAreIds() {
        const NpyArray ids = arrayIn(npy("<i8", "(3,)", bytesOf<std::int64_t>({7, -1, 9007199254740993})));
        QCOMPARE(ids.integers, (std::vector<std::int64_t>{7, -1, 9007199254740993}));
        QCOMPARE(ids.rows, std::size_t{3});
        QVERIFY(ids.numbers.empty());
    }

    void moreThanAChunkIsReadWhole() {
        std::vector<float> numbers(700'000);
        for (std::size_t place = 0; place < numbers.size(); ++place)
            numbers[place] = static_cast<float>(place % 1000);
        QVERIFY(arrayIn(npy("<f4", "(7000, 100)", bytesOf(numbers))).numbers == numbers);
    }

    void whatIsNoSuchArraySaysWhy() {
        const std::string data = bytesOf<float>({1, 2});
        QVERIFY(contains(refusal("PK\x03\x04 zip file"), "no NumPy array"));
        QVERIFY(contains(refusal("\x93NUM"), "header is damaged"));
        QVERIFY(contains(refusal(npy(">f4", "(1, 2)", data)), "type that is not read: >f4"));
        QVERIFY(contains(refusal(npy("|O", "(1, 2)", data)), "type that is not read: |O"));
        QVERIFY(contains(refusal(npy("<f4", "(1, 2, 1)", data)), "dimensions"));
        QVERIFY(contains(refusal(npy("<f4", "()", data)), "dimensions"));
        QVERIFY(contains(refusal(npy("<f4", "(-1, 2)", data)), "header is damaged"));
        QVERIFY(contains(refusal(npyWithHeader("{'descr': '<f4', 'fortran_order': True, 'shape': (1, 2)}", data)),
                         "not in C order"));
        QVERIFY(contains(refusal(npyWithHeader("{'descr': '<f4', 'shape': (1, 2)}", data)), "header is damaged"));
        QVERIFY(contains(refusal(npyWithHeader("{'descr': '<f4'", data)), "header is damaged"));
    }

    void sizesAreCheckedBeforeAnythingIsKept() {
        const std::string data = bytesOf<float>({1, 2});
        QVERIFY(contains(refusal(npy("<f4", "(1, 3)", data)), "not as many numbers"));
        QVERIFY(contains(refusal(npy("<f4", "(1, 1)", data)), "not as many numbers"));
        QVERIFY(contains(refusal(npy("<f4", "(18446744073709551615, 2)", data)), "larger than any memory"));
        QVERIFY(contains(refusal(npy("<f4", "(1000000000, 200)", data)), "not as many numbers"));
        QVERIFY(contains(refusal(npy("<f4", "(1, 2)", data), 9999), "not as many numbers"));
    }
};

QTEST_APPLESS_MAIN(NpyFileTest)
#include "npy_file_test.moc"
