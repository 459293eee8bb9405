#include "engine/core/safetensors_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include "engine/core/errors.h"

using namespace tastescope;

class SafetensorsFileTest : public QObject {
    Q_OBJECT
  private slots:
    void whatIsWrittenIsReadBack() {
        TensorBundle bundle;
        bundle.setText("format_version", "1");
        const std::array<float, 3> floats{1.5F, -2.0F, 0.25F};
        const std::array<std::uint8_t, 3> bytes{1, 2, 3};
        const std::array<std::int64_t, 1> whole{-9};
        bundle.set<std::uint8_t>("a.bytes", bytes);
        bundle.set<float>("b.floats", floats, {3, 1});
        bundle.set<std::int64_t>("c.whole", whole);
        bundle.setStrings("names", std::array<std::string, 3>{"eins", "", "三"});
        writeSafetensors(path(), bundle);

        const TensorBundle read = readSafetensors(path());
        QCOMPARE(read.text("format_version"), std::string("1"));
        QCOMPARE(read.get<float>("b.floats", 3)[1], -2.0F);
        QCOMPARE(read.get<std::uint8_t>("a.bytes")[2], std::uint8_t{3});
        QCOMPARE(read.get<std::int64_t>("c.whole")[0], std::int64_t{-9});
        QVERIFY((read.strings("names") == std::vector<std::string>{"eins", "", "三"}));
        QCOMPARE(read.tensors().size(), bundle.tensors().size());
    }

    void matricesLoseTheirPaddingInTheFileAndGetItBack() {
        FactorMatrix matrix(3, 5);
        for (std::size_t row = 0; row < 3; ++row)
            for (std::size_t column = 0; column < 5; ++column) matrix.row(row)[column] = static_cast<float>(row * 10 + column);
        TensorBundle bundle;
        bundle.setMatrix("m", matrix);
        QCOMPARE(bundle.byteCount(), std::size_t{3 * 5 * 4});
        writeSafetensors(path(), bundle);
        QVERIFY(readSafetensors(path()).matrix("m", 3, 5) == matrix);
    }

    void theHashCoversParametersByNameTypeShapeAndBytesOnly() {
        TensorBundle bundle;
        const std::array<float, 2> values{1.0F, 2.0F};
        bundle.set<float>("parameters.x", values);
        const std::string hash = bundle.parametersSha256();
        // printf 'parameters.x F32 2\n' and the bytes 00 00 80 3f 00 00 00 40, by sha256sum.
        QCOMPARE(hash, std::string("d190d42fe19f2431fd3274096a60360d01fb921bfc245225ed13beef83cca529"));
        bundle.set<float>("other", values);
        QCOMPARE(bundle.parametersSha256(), hash);
        bundle.set<float>("parameters.x", values, {2, 1});
        QVERIFY(bundle.parametersSha256() != hash);
    }

    void damagedFilesAreRefusedWithTheirReason_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << "does not start like";
        QTest::newRow("text") << QByteArray("user,item,rating\n1,2,3\n") << "does not start like";
        QTest::newRow("header beyond the end") << file("{}", {}, 1000) << "does not start like";
        QTest::newRow("not JSON") << file("{oops", {}) << "not JSON";
        QTest::newRow("gap") << file(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})", "abc") << "gap";
        QTest::newRow("overlap") << file(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})", "abc") << "overlaps";
        QTest::newRow("size and shape") << file(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", "abcd") << "does not match";
        QTest::newRow("huge shape") << file(R"({"a":{"dtype":"F32","shape":[4611686018427387904,16],"data_offsets":[0,4]}})", "abcd") << "too large";
        QTest::newRow("cut off") << file(R"({"a":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}})", "abc") << "3 bytes of data";
        QTest::newRow("unknown type") << file(R"({"a":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]}})", "ab") << "dtype";
        QTest::newRow("metadata") << file(R"({"__metadata__":{"a":1}})", {}) << "__metadata__";
    }
    void damagedFilesAreRefusedWithTheirReason() {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        QFile out(QString::fromStdString(path().string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        try {
            readSafetensors(path());
            QFAIL("the damaged file was read");
        } catch (const ModelFileError& error) {
            QVERIFY2(QString(error.what()).contains(reason), error.what());
        }
    }

    void aMissingFolderIsReportedWithTheReasonOfTheSystem() {
        try {
            writeSafetensors(path().parent_path() / "nowhere" / "model.safetensors", TensorBundle());
            QFAIL("a file was written into a missing folder");
        } catch (const ModelFileError& error) {
            QVERIFY2(QString(error.what()).contains("No such file or directory"), error.what());
        }
    }

    void wrongTypeAndSizeNameTheTensor() {
        TensorBundle bundle;
        bundle.setScalar("count", std::int64_t{3});
        QVERIFY_THROWS_EXCEPTION(ModelFileError, bundle.get<float>("count"));
        QVERIFY_THROWS_EXCEPTION(ModelFileError, bundle.get<std::int64_t>("count", 2));
        QVERIFY_THROWS_EXCEPTION(ModelFileError, bundle.get<std::int64_t>("other"));
    }

  private:
    static QByteArray file(const QByteArray& header, const QByteArray& data, qint64 announced = -1) {
        const std::uint64_t size = announced < 0 ? static_cast<std::uint64_t>(header.size()) : static_cast<std::uint64_t>(announced);
        return QByteArray(reinterpret_cast<const char*>(&size), 8) + header + data;
    }
    std::filesystem::path path() const { return std::filesystem::path(folder_.path().toStdString()) / "model.safetensors"; }

    QTemporaryDir folder_;
};

QTEST_APPLESS_MAIN(SafetensorsFileTest)
#include "safetensors_file_test.moc"
