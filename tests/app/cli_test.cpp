#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

/// The program as a person uses it: exit codes, reasons, hints, JSON.
class CliTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        QByteArray ratings;
        for (int user = 1; user <= 30; ++user)
            for (int item = user % 3 + 1; item <= 20; item += 1 + user % 2)
                ratings += QByteArray::number(user) + '\t' + QByteArray::number(item) + '\t' +
                           QByteArray::number((user + item) % 5 + 1) + '\n';
        write("ratings.tsv", ratings);
        const Run run = cli({"train", path("ratings.tsv"), "--split", "random:0.1", "--epochs", "3", "--json", "--save", path("model.safetensors")});
        QCOMPARE(run.exitCode, 0);
        trained_ = QJsonDocument::fromJson(run.out).object();
    }

    void trainingPrintsOneObjectWithMetricsBaselinesAndTheHash() {
        QVERIFY(trained_["metrics"].toObject()["rmse"].toDouble() > 0);
        QVERIFY(trained_["baselines"].toObject()["bias"].toObject().contains("rmse"));
        QVERIFY(trained_["baselines"].toObject()["popularity"].toObject().contains("ndcg@10"));
        QCOMPARE(trained_["parameters_sha256"].toString().size(), qsizetype{64});
        QCOMPARE(trained_["dataset"].toObject()["users"].toInt(), 30);
        QCOMPARE(trained_["epochs_run"].toInt(), 3);
    }

    void anyNumberOfThreadsPrintsTheSameHash() {
        for (const char* threads : {"1", "2", "5"}) {
            const Run run = cli({"train", path("ratings.tsv"), "--split", "random:0.1", "--epochs", "3", "--json", "--threads", threads});
            QCOMPARE(QJsonDocument::fromJson(run.out).object()["parameters_sha256"], trained_["parameters_sha256"]);
        }
    }

    void evaluatingTheSavedModelRepeatsTheFiguresOfTheTraining() {
        const Run run = cli({"evaluate", path("model.safetensors"), path("ratings.tsv"), "--json"});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject metrics = QJsonDocument::fromJson(run.out).object()["metrics"].toObject();
        QVERIFY(metrics == trained_["metrics"].toObject());
    }

    void predictionsAreTheSumOfTheirParts() {
        const Run run = cli({"predict", path("model.safetensors"), "--user", "3", "--item", "7", "--item", "9", "--json"});
        const QJsonArray predictions = QJsonDocument::fromJson(run.out).object()["predictions"].toArray();
        QCOMPARE(predictions.size(), qsizetype{2});
        for (const QJsonValue& prediction : predictions) {
            double sum = 0.0;
            for (const QJsonValue& part : prediction["parts"].toArray()) sum += part["value"].toDouble();
            QVERIFY(std::abs(sum - prediction["prediction"].toDouble()) < 1e-9);
        }
    }

    void pairsAreAnsweredInTheirOrder() {
        write("pairs.csv", "4,9,x\n3,7,y\n4,2,z\n");
        const Run run = cli({"predict", path("model.safetensors"), "--pairs", path("pairs.csv"), "--json"});
        const QJsonArray predictions = QJsonDocument::fromJson(run.out).object()["predictions"].toArray();
        QCOMPARE(predictions.size(), qsizetype{3});
        QCOMPARE(predictions[1].toObject()["item"].toString(), QString("7"));
        QCOMPARE(predictions[2].toObject()["user"].toString(), QString("4"));
    }

    void recommendationsHideWhatWasSeen() {
        const Run run = cli({"recommend", path("model.safetensors"), "--user", "2", "-k", "50", "--json"});
        const QJsonArray items = QJsonDocument::fromJson(run.out).object()["items"].toArray();
        QVERIFY(!items.isEmpty());
        // User 2 rated every item from 3 on; only held-out ones and the first two may come.
        QVERIFY(items.size() < 12);
    }

    void inspectingShowsParametersAndFactors() {
        const Run run = cli({"inspect", path("model.safetensors"), "--json"});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["factors"].toArray().size(), qsizetype{64});
        QCOMPARE(json["item_correlations"].toArray().size(), qsizetype{64 * 64});
        QVERIFY(json["parameters"].toArray().size() >= 4);
        QCOMPARE(json["parameters_sha256"], trained_["parameters_sha256"]);
    }

    void aModelOfItemWeightsGivesItemsAsItsReasons() {
        const Run trained = cli({"train", path("ratings.tsv"), "--implicit", "--model", "implicit-item-knn", "--set", "similarity=cosine",
                                 "--save", path("knn.safetensors"), "--json"});
        QCOMPARE(trained.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(trained.out).object()["hyperparameters"].toObject()["similarity"].toString(),
                 QStringLiteral("cosine"));
        const Run run = cli({"recommend", path("knn.safetensors"), "--user", "3", "--why", "--json"});
        const QJsonArray items = QJsonDocument::fromJson(run.out).object()["items"].toArray();
        QVERIFY(!items.isEmpty());
        double sum = 0.0;
        for (const QJsonValue& part : items[0]["parts"].toArray()) {
            sum += part["value"].toDouble();
            QVERIFY(!part["name"].toString().isEmpty());
        }
        QVERIFY(std::abs(sum - items[0]["score"].toDouble()) < 1e-4);
        QCOMPARE(cli({"inspect", path("knn.safetensors")}).exitCode, 0);
        QCOMPARE(cli({"similar", path("knn.safetensors"), "--item", "4", "--json"}).exitCode, 0);
    }

    void theTablesToReproduceAreListed() {
        const Run run = cli({"reproduce"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("A  "));
    }

    void aTableWithoutItsDataSaysWhatIsMissing() {
        const Run run = cli({"reproduce", "A", "--data", path(".")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.error.contains("ml-100k"));
        QVERIFY(run.error.contains("hint: get MovieLens 100K"));
    }

    void generateWritesTheFormatThatIsAskedFor() {
        QCOMPARE(cli({"generate", path("news"), "--users", "50", "--items", "80", "--format", "mind"}).exitCode, 0);
        QVERIFY(QFileInfo::exists(path("news/behaviors.tsv")));
        QVERIFY(QFileInfo::exists(path("news/truth.safetensors")));
    }

    void anUnknownFormatIsWrongUsageAndTheKnownOnesAreListed() {
        const Run run = cli({"generate", path("nowhere"), "--format", "papyrus"});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.error.contains("json-lines"));
        QVERIFY(!QFileInfo::exists(path("nowhere")));
    }

    void generatedDataComesBackWithItsTruth() {
        QCOMPARE(cli({"generate", path("club"), "--users", "200", "--items", "80", "--seed", "3"}).exitCode, 0);
        const Run run = cli({"train", path("club"), "--epochs", "2", "--json"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(run.out).object()["truth"].toObject()["noise_floor"].toDouble() > 0.3);
    }

    void anExperimentFileRepeatsARun() {
        const QJsonObject config{{"data", QJsonObject{{"path", path("ratings.tsv")}}},
                                 {"split", QJsonObject{{"recipe", "random:0.1"}}},
                                 {"epochs", 3}};
        write("run.json", QJsonDocument(config).toJson());
        const Run run = cli({"train", "--config", path("run.json"), "--json"});
        QCOMPARE(QJsonDocument::fromJson(run.out).object()["parameters_sha256"], trained_["parameters_sha256"]);
    }

    void badInputEndsWithItsCodeItsReasonAndAHint_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("reason");
        write("empty.csv", "");
        write("binary.dat", QByteArray("\x7f" "ELF\0\1\2\3\0\0\0\xff\xfe", 13).repeated(20));
        write("one_user.csv", "user,item,rating\n1,1,3\n1,2,4\n1,3,5\n1,4,2\n1,5,1\n1,6,2\n1,7,3\n1,8,3\n1,9,3\n1,10,3\n1,11,2\n");
        write("one_item.csv", "user,item,rating\n1,1,3\n2,1,4\n3,1,5\n4,1,2\n5,1,1\n6,1,2\n7,1,3\n8,1,3\n9,1,3\n10,1,3\n11,1,2\n");
        QByteArray equal = "user,item,rating\n";
        for (int user = 1; user < 8; ++user)
            for (int item = 1; item < 8; ++item) equal += QByteArray::number(user) + ',' + QByteArray::number(item) + ",4\n";
        write("equal.csv", equal);
        write("nothing/readme.md", "no ratings here\n");
        const QString data = path("ratings.tsv");
        const QString model = path("model.safetensors");
        const auto row = [](const char* name, const QStringList& arguments, int code, const char* reason) {
            QTest::newRow(name) << arguments << code << QString(reason);
        };
        row("missing file", {"train", path("nowhere.csv")}, 1, "no such file");
        row("folder without ratings", {"train", path("nothing")}, 1, "ratings");
        row("binary file", {"import", path("binary.dat")}, 1, "not a text file");
        row("empty file", {"import", path("empty.csv")}, 1, "empty");
        row("one user", {"train", path("one_user.csv"), "--split", "random:0.2"}, 1, "only one user");
        row("one item", {"train", path("one_item.csv"), "--split", "random:0.2"}, 1, "only one item");
        row("all ratings equal", {"train", path("equal.csv")}, 1, "all ratings are equal");
        row("unknown model", {"train", data, "--model", "nonsense"}, 2, "known: mf");
        row("unknown hyperparameter", {"train", data, "--set", "nonsense=1"}, 2, "this model has rank");
        row("rank out of range", {"train", data, "--set", "rank=0"}, 2, "rank must be from 1 to 1024, not 0");
        row("an unknown option of a choice", {"train", data, "--model", "item-knn", "--set", "similarity=nearness"}, 2,
            "similarity must be one of");
        row("a popularity of late without times", {"train", data, "--model", "popularity", "--set", "half_life_days=30"}, 1, "time");
        row("an unknown table", {"reproduce", "Q"}, 2, "unknown table 'Q'");
        row("learning rate not a number", {"train", data, "--set", "learning_rate=fast"}, 2, "must be a number");
        row("unknown user", {"recommend", model, "--user", "nobody"}, 1, "knows no user 'nobody'");
        row("unknown item", {"similar", model, "--item", "nothing"}, 1, "knows no item 'nothing'");
        row("not a model", {"recommend", data, "--user", "1"}, 1, "is not a model file");
        row("a split without timestamps", {"train", data, "--split", "leave-last"}, 1, "timestamps");
        row("an unknown split", {"train", data, "--split", "sideways"}, 2, "sideways");
        row("a blow-up", {"train", data, "--set", "learning_rate=10"}, 1, "blew up");
        row("unknown option", {"train", data, "--fast"}, 2, "unknown option '--fast'");
        row("no data", {"train"}, 2, "DATA is missing");
        row("unknown command", {"trian"}, 2, "unknown command 'trian'");
    }
    void badInputEndsWithItsCodeItsReasonAndAHint() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, reason);
        const Run run = cli(arguments);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.error.contains(reason.toUtf8()), run.error.constData());
        QVERIFY2(run.error.contains("hint: ") || run.error.contains("usage: "), run.error.constData());
        QVERIFY(run.out.isEmpty());
    }

  private:
    struct Run {
        int exitCode = -1;
        QByteArray out;
        QByteArray error;
    };

    static Run cli(const QStringList& arguments) {
        QProcess process;
        process.start(TASTESCOPE_CLI, arguments);
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString path(const QString& name) const { return folder_.filePath(name); }
    void write(const QString& name, const QByteArray& content) {
        QDir(folder_.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir folder_;
    QJsonObject trained_;
};

QTEST_APPLESS_MAIN(CliTest)
#include "cli_test.moc"
