#include "ui/pages/chart_export.h"

#include "ui/charts/chart_head.h"
#include "ui/charts/loss_chart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace tastescope;

namespace {

LossChartValues someValues() {
    LossChartValues values;
    values.targetEpoch = 10;
    values.training = {{0, 1.5}, {0.5, 1.25}, {1, 1.125}};
    values.validation = {{0, 1.75}, {1, 1.5}};
    return values;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class ChartExportTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }

    void init() {
        head_ = std::make_unique<ChartHead>(QStringLiteral("Error (RMSE)"));
        chart_ = std::make_unique<LossChart>();
        head_->resize(688, 32);
        chart_->resize(688, 302);
        chart_->setValues(someValues());
    }

    void aPictureIsTwiceAsLargeAsOnScreen() {
        QVERIFY(!save("loss.png"));
        const QImage image(path("loss.png"));
        QCOMPARE(image.size(), QSize(2 * (688 + 32), 2 * (32 + 302 + 32)));
        QCOMPARE(image.pixelColor(3, 3), lightTokens().surface);
        const QPointF at = chart_->frame().position({1, 1.5}) + QPointF(16, 16 + 32);
        QCOMPARE(image.pixelColor((2 * at).toPoint()), lightTokens().validation);
    }

    void theFocusRingIsNotInThePicture() {
        chart_->show();
        chart_->activateWindow();
        chart_->setFocus();
        QTRY_VERIFY(chart_->hasFocus());
        QVERIFY(!save("focus.png"));
        QCOMPARE(QImage(path("focus.png")).pixelColor(2 * (16 + 300), 2 * (16 + 32 + 301)), lightTokens().surface);
    }

    void aVectorPictureHoldsCurvesAndWords() {
        QVERIFY(!save("loss.svg"));
        const QByteArray svg = contents(path("loss.svg"));
        QVERIFY(svg.contains("Error (RMSE)"));
        QSvgRenderer renderer(svg);
        QImage image(renderer.viewBox().size(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(image.size(), QSize(688 + 32, 32 + 302 + 32));
        QCOMPARE(image.pixelColor((chart_->frame().position({1, 1.5}) + QPointF(16, 16 + 32)).toPoint()),
                 lightTokens().validation);
    }

    void aCurveThatLeavesThePlotDoesNotRunIntoTheHead() {
        LossChartValues values = someValues();
        values.training.clear();
        values.validation.clear();
        for (int epoch = 0; epoch <= 100; ++epoch)
            values.validation.append({epoch / 10.0, epoch == 0 ? 50.0 : 1.0});
        chart_->setValues(values);
        QVERIFY(!save("tall.svg"));
        QSvgRenderer renderer(contents(path("tall.svg")));
        QImage image(renderer.viewBox().size(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const int x = 16 + int(chart_->frame().plot.left());
        for (int column = x - 3; column < x + 12; ++column)
            QCOMPARE(image.pixelColor(column, 10), lightTokens().surface);
    }

    void theTableHasARowForEachEpochWithAPoint() {
        QVERIFY(!save("loss.csv"));
        QCOMPARE(contents(path("loss.csv")), QByteArray("epoch,training,validation\n"
                                                        "0,1.5,1.75\n"
                                                        "0.5,1.25,\n"
                                                        "1,1.125,1.5\n"));
    }

    void aValueThatIsNoNumberIsAnEmptyCell() {
        LossChartValues values;
        values.training = {{0, std::numeric_limits<double>::quiet_NaN()}};
        QCOMPARE(chartTable(values), QByteArray("epoch,training,validation\n0,,\n"));
    }

    void aNameWithoutAKnownEndIsRefused() {
        const auto failure = save("loss.txt");
        QVERIFY(failure && failure->hint.contains(QStringLiteral(".svg")));
        QVERIFY(!QFile::exists(path("loss.txt")));
    }

    void aFolderThatIsNotThereIsTold() {
        const auto failure = save("nowhere/loss.csv");
        QVERIFY(failure && failure->reason.contains(QStringLiteral("loss.csv")) && !failure->hint.isEmpty());
    }

  private:
    QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    std::optional<Failure> save(const char* name) { return saveChart(*head_, *chart_, path(name)); }

    Theme* theme_ = nullptr;
    QTemporaryDir folder_;
    std::unique_ptr<ChartHead> head_;
    std::unique_ptr<LossChart> chart_;
};

QTEST_MAIN(ChartExportTest)
#include "chart_export_test.moc"
