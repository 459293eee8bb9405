#include "ui/bridge/engine_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>
#include <QTranslator>

using namespace tastescope;

namespace {

/// A language of four texts.
class FewTexts : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (QByteArray(context) != "Engine") return {};
        return texts_.value(QByteArray(source));
    }
    bool isEmpty() const override { return false; }

  private:
    QHash<QByteArray, QString> texts_ = {{"Film club", QStringLiteral("Filmklub")},
                                         {"cannot be opened: ", QStringLiteral("lässt sich nicht öffnen: ")},
                                         {"it is gone", QStringLiteral("sie ist weg")},
                                         {"one user: nobody", QStringLiteral("ein Nutzer: niemand")}};
};

}  // namespace

class EngineTextTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QCoreApplication::installTranslator(&texts_); }

    void aMarkedTextIsTranslated() { QCOMPARE(engineText("Film club"), QStringLiteral("Filmklub")); }
    void aNameFromAFileStaysAsItIs() { QCOMPARE(engineText("Alien: Romulus"), QStringLiteral("Alien: Romulus")); }
    void nothingStaysNothing() { QCOMPARE(engineText(""), QString()); }

    void ofATextPutTogetherEachMarkedPieceIsTranslated() {
        QCOMPARE(engineText("a.csv: cannot be opened: it is gone"),
                 QStringLiteral("a.csv: lässt sich nicht öffnen: sie ist weg"));
    }

    void aPieceMayHoldAColonItself() {
        QCOMPARE(engineText("a.csv: one user: nobody"), QStringLiteral("a.csv: ein Nutzer: niemand"));
    }

    void aTextThatEndsInAJointEndsThere() {
        QCOMPARE(engineText("cannot be opened: "), QStringLiteral("lässt sich nicht öffnen: "));
    }

  private:
    FewTexts texts_;
};

QTEST_GUILESS_MAIN(EngineTextTest)
#include "engine_text_test.moc"
