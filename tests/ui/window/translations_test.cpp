#include <QFile>
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
    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English plurals") << QStringLiteral("en");
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN");
    }

    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const QStringList texts =
            unfinishedTexts(QStringLiteral(TASTESCOPE_TRANSLATIONS "/tastescope_%1.ts").arg(language));
        const QString some = texts.mid(0, 5).join(QStringLiteral(" | "));
        QVERIFY2(texts.isEmpty(), qPrintable(QStringLiteral("%1 unfinished: %2").arg(texts.size()).arg(some)));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
