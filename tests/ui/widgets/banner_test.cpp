#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

namespace {

QAbstractButton* button(const QWidget& parent, const QString& text) {
    for (auto* each : parent.findChildren<QAbstractButton*>())
        if (each->text() == text || each->accessibleName() == text) return each;
    return nullptr;
}

}  // namespace

class BannerTest : public QObject {
    Q_OBJECT
  private slots:
    void itSaysTheReasonAndCopiesIt() {
        Banner banner;
        QVERIFY(banner.isHidden());
        banner.show(
            {BannerValues::Kind::error, QStringLiteral("It stopped."), QStringLiteral("Lower the rate."), {}, {}});
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(), QStringLiteral("It stopped."));
        button(banner, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("It stopped.\nLower the rate."));
    }

    void theActionShowsOnlyWhereThereIsOne() {
        Banner banner;
        QSignalSpy asked(&banner, &Banner::actionRequested);
        banner.show(
            {BannerValues::Kind::error, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("Back to 0.01"), {}});
        QVERIFY(button(banner, QStringLiteral("Back to 0.01"))->isVisible());
        button(banner, QStringLiteral("Back to 0.01"))->click();
        QCOMPARE(asked.size(), 1);
        banner.show({BannerValues::Kind::notice, QStringLiteral("a"), QStringLiteral("b"), {}, {}});
        QVERIFY(!button(banner, QString())->isVisible());
    }

    void escapeAndTheCrossCloseIt() {
        Banner banner;
        QSignalSpy closed(&banner, &Banner::closed);
        banner.show({BannerValues::Kind::error, QStringLiteral("a"), {}, {}, {}});
        QTest::keyClick(&banner, Qt::Key_Escape);
        QVERIFY(banner.isHidden());
        banner.show({BannerValues::Kind::error, QStringLiteral("a"), {}, {}, {}});
        button(banner, QStringLiteral("Close this message"))->click();
        QVERIFY(banner.isHidden());
        QCOMPARE(closed.size(), 2);
    }
};

QTEST_MAIN(BannerTest)
#include "banner_test.moc"
