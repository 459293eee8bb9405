#include "ui/pages/chart_export.h"

#include "ui/charts/chart_head.h"
#include "ui/charts/loss_chart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace tastescope {

namespace {

constexpr int kScale = 2;
constexpr int kPixelsPerInch = 96;
constexpr int kMargin = 16;

QSize pictureSize(const ChartHead& head, const LossChart& chart) {
    return QSize(chart.width() + 2 * kMargin, head.height() + chart.height() + 2 * kMargin);
}

// The head without its tools, the chart below it. By one painter: each begins a vector picture anew. The head comes
// last, on a ground of its own: a vector picture does not clip, and a curve may leave its plot at the top.
void draw(QPaintDevice& device, ChartHead& head, LossChart& chart) {
    QPainter painter(&device);
    painter.fillRect(QRect(QPoint(0, 0), pictureSize(head, chart)), tokensFor(chart.palette()).surface);
    chart.drawPicture(painter, QPoint(kMargin, kMargin + head.height()));
    painter.fillRect(QRect(0, 0, pictureSize(head, chart).width(), kMargin + head.height()),
                     tokensFor(chart.palette()).surface);
    head.render(&painter, QPoint(kMargin, kMargin), {}, QWidget::RenderFlags());
}

QByteArray asPng(ChartHead& head, LossChart& chart) {
    QImage image(pictureSize(head, chart) * kScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kScale);
    draw(image, head, chart);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(ChartHead& head, LossChart& chart) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kPixelsPerInch);
    generator.setSize(pictureSize(head, chart));
    generator.setViewBox(QRect(QPoint(0, 0), pictureSize(head, chart)));
    generator.setTitle(head.accessibleName());
    draw(generator, head, chart);
    return bytes;
}

QByteArray cell(double value) {
    return std::isfinite(value) ? QByteArray::number(value, 'g', 10) : QByteArray();
}

}  // namespace

QStringList chartFileFilters() {
    return {QCoreApplication::translate("ChartExport", "Picture (*.png)"),
            QCoreApplication::translate("ChartExport", "Vector picture (*.svg)"),
            QCoreApplication::translate("ChartExport", "Table of the curves (*.csv)")};
}

QByteArray chartTable(const LossChartValues& values) {
    QByteArray table = "epoch,training,validation\n";
    auto training = values.training.cbegin();
    auto validation = values.validation.cbegin();
    while (training != values.training.cend() || validation != values.validation.cend()) {
        const double here = training != values.training.cend() ? training->x() : HUGE_VAL;
        const double there = validation != values.validation.cend() ? validation->x() : HUGE_VAL;
        const double epoch = std::min(here, there);
        table += cell(epoch) + ',';
        if (here <= epoch) table += cell((training++)->y());
        table += ',';
        if (there <= epoch) table += cell((validation++)->y());
        table += '\n';
    }
    return table;
}

std::optional<Failure> saveChart(ChartHead& head, LossChart& chart, const QString& path) {
    const QString kind = QFileInfo(path).suffix().toLower();
    const QString name = QDir::toNativeSeparators(path);
    QByteArray bytes;
    if (kind == QLatin1String("png"))
        bytes = asPng(head, chart);
    else if (kind == QLatin1String("svg"))
        bytes = asSvg(head, chart);
    else if (kind == QLatin1String("csv"))
        bytes = chartTable(chart.values());
    else
        return Failure{QCoreApplication::translate("ChartExport", "%1 was not saved.").arg(name),
                       QCoreApplication::translate("ChartExport", "Give it a name that ends in .png, .svg or .csv."),
                       {}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return std::nullopt;
    return Failure{
        QCoreApplication::translate("ChartExport", "%1 could not be written.").arg(name), file.errorString(), {}};
}

}  // namespace tastescope
