#include "ui/window/window_settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace tastescope;

namespace {

RecentEntry entryOf(const QString& path) {
    return {path, path.section(QLatin1Char('/'), -1), QStringLiteral("3 users · 2 films · 5 ratings"),
            QDateTime(QDate(2026, 5, 4), QTime(12, 30)), {}};
}

}  // namespace

class WindowSettingsTest : public QObject {
    Q_OBJECT
  private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void theFirstStartHasDefaults() {
        const WindowSettings settings(path());
        QCOMPARE(settings.theme(), ThemeMode::system);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.page(), PageId::train);
        QCOMPARE(settings.speed(), 2.0);
        QVERIFY(settings.isSmoothed());
        QVERIFY(settings.recent().empty());
        QVERIFY(settings.lastDataset().isEmpty());
    }

    void theNextStartFindsWhatWasSet() {
        {
            WindowSettings settings(path());
            settings.setGeometry("a place");
            settings.setTheme(ThemeMode::dark);
            settings.setLanguage(QStringLiteral("zh_CN"));
            settings.setPage(PageId::recommend);
            settings.setFolded(PanelStack::Side::right, true);
            settings.setMetric(QStringLiteral("ndcg@10"));
            settings.setLogarithmic(true);
            settings.setSmoothed(false);
            settings.setLastDataset(QStringLiteral("/data/ml-1m"));
        }
        const WindowSettings settings(path());
        QCOMPARE(settings.geometry(), QByteArray("a place"));
        QCOMPARE(settings.theme(), ThemeMode::dark);
        QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
        QCOMPARE(settings.page(), PageId::recommend);
        QVERIFY(settings.isFolded(PanelStack::Side::right));
        QVERIFY(!settings.isFolded(PanelStack::Side::left));
        QCOMPARE(settings.metric(), QStringLiteral("ndcg@10"));
        QVERIFY(settings.isLogarithmic());
        QVERIFY(!settings.isSmoothed());
        QCOMPARE(settings.lastDataset(), QStringLiteral("/data/ml-1m"));
    }

    void fullSpeedIsRemembered() {
        {
            WindowSettings settings(path());
            settings.setSpeed(std::numeric_limits<double>::infinity());
        }
        QVERIFY(qIsInf(WindowSettings(path()).speed()));
    }

    void nonsenseInTheFileGivesDefaults() {
        QSettings file(path(), QSettings::IniFormat);
        file.setValue(QStringLiteral("window/page"), QStringLiteral("lessons"));
        file.setValue(QStringLiteral("window/theme"), 7);
        file.setValue(QStringLiteral("train/speed"), QStringLiteral("-3"));
        file.sync();
        const WindowSettings settings(path());
        QCOMPARE(settings.page(), PageId::train);
        QCOMPARE(settings.theme(), ThemeMode::system);
        QCOMPARE(settings.speed(), 2.0);
    }

    void theLatestDatasetComesFirst() {
        WindowSettings settings(path());
        settings.addRecent(entryOf(QStringLiteral("/a/one.csv")));
        settings.addRecent(entryOf(QStringLiteral("/a/two.csv")));
        const std::vector<RecentEntry> recent = settings.recent();
        QCOMPARE(recent.size(), std::size_t(2));
        QCOMPARE(recent[0].path, QStringLiteral("/a/two.csv"));
        QCOMPARE(recent[0].name, QStringLiteral("two.csv"));
        QCOMPARE(recent[0].facts, QStringLiteral("3 users · 2 films · 5 ratings"));
        QCOMPARE(recent[0].opened, QDateTime(QDate(2026, 5, 4), QTime(12, 30)));
    }

    void aDatasetOpenedAgainIsListedOnce() {
        WindowSettings settings(path());
        for (const char* name : {"/a/one.csv", "/a/two.csv", "/a/one.csv"})
            settings.addRecent(entryOf(QString::fromLatin1(name)));
        QCOMPARE(settings.recent().size(), std::size_t(2));
        QCOMPARE(settings.recent()[0].path, QStringLiteral("/a/one.csv"));
    }

    void nineAreKept() {
        WindowSettings settings(path());
        for (int number = 1; number <= 12; ++number)
            settings.addRecent(entryOf(QStringLiteral("/a/%1.csv").arg(number)));
        QCOMPARE(settings.recent().size(), std::size_t(9));
        QCOMPARE(settings.recent().back().path, QStringLiteral("/a/4.csv"));
    }

    void theListCanBeCleared() {
        WindowSettings settings(path());
        settings.addRecent(entryOf(QStringLiteral("/a/one.csv")));
        settings.clearRecent();
        QVERIFY(settings.recent().empty());
    }

  private:
    QString path() const { return folder_->filePath(QStringLiteral("settings.ini")); }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(WindowSettingsTest)
#include "window_settings_test.moc"
