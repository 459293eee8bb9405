#include <QDirIterator>
#include <QFile>
#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The table of resources/help/architecture.md: which folder may include which.
class IncludeTableTest : public QObject {
    Q_OBJECT
  private slots:
    void everyFolderIncludesOnlyWhatItsRowNames() {
        const QMap<QString, QSet<QString>> allowed = {
            {"core", {}},
            {"dense", {"core"}},
            {"nn", {"core", "dense"}},
            {"data", {"core"}},
            {"reading", {"core", "dense", "data"}},
            {"writing", {"core", "data"}},
            {"planted", {"core", "data", "writing"}},
            {"split", {"core", "data"}},
            {"sampling", {"core", "data"}},
            {"models", {"core", "data", "sampling", "nn", "dense"}},
            {"evaluation", {"core", "data", "split", "models"}},
            {"training", {"core", "data", "split", "models", "evaluation"}},
            {"inspection", {"core", "dense", "data", "models", "evaluation"}},
            {"experiments",
             {"core", "dense", "data", "reading", "writing", "planted", "split", "sampling", "models", "evaluation", "training", "inspection"}},
        };
        int files = 0;
        forEachInclude("engine", [&](const QString& file, const QString& include) {
            ++files;
            const QString folder = file.section('/', 1, 1);
            QVERIFY2(allowed.contains(folder), qPrintable(folder + " has no row in the table"));
            if (!include.startsWith("engine/")) return;
            const QString other = include.section('/', 1, 1);
            QVERIFY2(other == folder || allowed[folder].contains(other), qPrintable(file + " includes " + include));
        });
        QVERIFY(files > 100);
    }

    void theEngineAndTheCommandLineKnowNoQt() {
        for (const char* folder : {"engine", "app/cli"})
            forEachInclude(folder, [](const QString& file, const QString& include) {
                QVERIFY2(!QRegularExpression("^Q[A-Zt]").match(include).hasMatch(), qPrintable(file + " includes " + include));
            });
    }

    void everyFolderOfTheWindowIncludesOnlyWhatItsRowNames() {
        // "values of …": only headers named …_values.h.
        const QMap<QString, QSet<QString>> allowed = {
            {"theme", {}},
            {"widgets", {"theme"}},
            {"charts", {"theme"}},
            {"table_models", {"theme"}},
            {"bridge", {"theme", "values of widgets", "values of charts", "values of table_models"}},
            {"pages", {"theme", "widgets", "charts", "table_models", "values of bridge"}},
            {"window", {"theme", "widgets", "charts", "table_models", "bridge", "pages"}},
        };
        int files = 0;
        forEachInclude("ui", [&](const QString& file, const QString& include) {
            ++files;
            const QString folder = file.section('/', 1, 1);
            QVERIFY2(allowed.contains(folder), qPrintable(folder + " has no row in the table"));
            if (!include.startsWith("ui/")) return;
            const QString other = include.section('/', 1, 1);
            const bool isAllowed = other == folder || allowed[folder].contains(other) ||
                                   (include.endsWith("_values.h") && allowed[folder].contains("values of " + other));
            QVERIFY2(isAllowed, qPrintable(file + " includes " + include));
        });
        QVERIFY(files > 100);
    }

    void onlyTheBridgeOfTheWindowKnowsTheEngine() {
        for (const char* folder : {"ui", "app/window"})
            forEachInclude(folder, [](const QString& file, const QString& include) {
                if (include.startsWith("engine/")) QVERIFY2(file.startsWith("ui/bridge/"), qPrintable(file + " includes " + include));
            });
    }

    void nothingOfTheWindowReachesUpIntoThePrograms() {
        forEachInclude("ui", [](const QString& file, const QString& include) {
            QVERIFY2(!include.startsWith("app/"), qPrintable(file + " includes " + include));
        });
    }

    void librariesStayInTheirPlaces() {
        forEachInclude("engine", [](const QString& file, const QString& include) {
            if (include.startsWith("hwy/")) QVERIFY2(file.startsWith("engine/dense/"), qPrintable(file));
            if (include.startsWith("archive")) QCOMPARE(file, QString("engine/reading/archive_stream.cpp"));
            if (include.startsWith("openssl/")) QCOMPARE(file, QString("engine/core/sha256.cpp"));
        });
    }

  private:
    template <class Visit>
    static void forEachInclude(const QString& folder, Visit visit) {
        const QDir root(TASTESCOPE_SOURCE);
        const QRegularExpression pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]", QRegularExpression::MultilineOption);
        QDirIterator files(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) visit(root.relativeFilePath(file.fileName()), matches.next().captured(1));
        }
    }
};

QTEST_APPLESS_MAIN(IncludeTableTest)
#include "include_table_test.moc"
