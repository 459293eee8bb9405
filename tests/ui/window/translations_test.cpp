#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

// Texts of a translation file that nobody has translated, or not wholly.
QStringList unfinishedTexts(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {QStringLiteral("the file itself: ") + path};
    QXmlStreamReader xml(&file);
    QStringList texts;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() == QLatin1String("translation") && !xml.attributes().value(QLatin1String("type")).isEmpty())
            texts << source;
    }
    return texts;
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
  private slots:
    // Copies of the files, brought up to the sources: a text that was never collected is unfinished too.
    void initTestCase() {
        const QString files = QStringLiteral(TASTESCOPE_SOURCE "/resources/translations/");
        for (const char* name : {"tastescope_en.ts", "tastescope_zh_CN.ts"})
            QVERIFY(QFile::copy(files + QLatin1String(name), folder_.filePath(QLatin1String(name))));
        QProcess update;
        update.setProcessChannelMode(QProcess::ForwardedChannels);
        update.start(QStringLiteral(TASTESCOPE_CMAKE),
                     {QStringLiteral("-DSOURCE=" TASTESCOPE_SOURCE), QStringLiteral("-DFOLDER=") + folder_.path(),
                      QStringLiteral("-DWORK=") + folder_.path(), QStringLiteral("-DLUPDATE=" TASTESCOPE_LUPDATE),
                      QStringLiteral("-P"), files + QStringLiteral("update_translations.cmake")});
        QVERIFY(update.waitForFinished(120'000));
        QCOMPARE(update.exitCode(), 0);
    }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English plurals") << QStringLiteral("en");
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN");
    }

    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const QStringList texts =
            unfinishedTexts(folder_.filePath(QStringLiteral("tastescope_%1.ts").arg(language)));
        const QString some = texts.mid(0, 5).join(QStringLiteral(" | "));
        QVERIFY2(texts.isEmpty(), qPrintable(QStringLiteral("%1 unfinished: %2").arg(texts.size()).arg(some)));
    }

  private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
