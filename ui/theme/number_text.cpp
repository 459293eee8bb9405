#include "ui/theme/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tastescope {

namespace {

const QChar kMinus(0x2212);

QString withRealMinus(QString text) {
    return text.replace(QLatin1Char('-'), kMinus);
}

QString notANumber() {
    return QString(QChar(0x2013));
}

// Digits after the decimal sign that `digits` significant ones need.
int decimalsFor(double value, int digits) {
    const int exponent = int(std::floor(std::log10(std::abs(value))));
    return std::max(0, digits - 1 - exponent);
}

QString withoutTrailingZeros(QString text, const QString& point) {
    if (!text.contains(point)) return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(point)) text.chop(point.size());
    return text;
}

}  // namespace

QString countText(qint64 count) {
    return withRealMinus(QLocale().toString(count));
}

int decimalsFor(double largest) {
    constexpr int kFewest = 2;
    constexpr int kMost = 6;
    constexpr double kThreeDigits = 100;
    int decimals = kFewest;
    for (double shown = std::abs(largest) * 100; shown > 0 && shown < kThreeDigits && decimals < kMost; shown *= 10)
        ++decimals;
    return decimals;
}

QString fixedText(double value, int decimals) {
    if (!std::isfinite(value)) return notANumber();
    return withRealMinus(QLocale().toString(value, 'f', decimals));
}

QString signedText(double value, int decimals) {
    const QString text = fixedText(value, decimals);
    return value >= 0 && std::isfinite(value) ? QLatin1Char('+') + text : text;
}

QString percentText(double share, int decimals) {
    //: A percentage; %1 is the number.
    return QCoreApplication::translate("NumberText", "%1 %").arg(fixedText(100 * share, decimals));
}

QString significantText(double value, int digits) {
    if (!std::isfinite(value)) return notANumber();
    if (value == 0) return QLocale().toString(0);
    const QLocale locale;
    const double size = std::abs(value);
    if (size < 1e-5 || size >= 1e9) {
        QString mantissa = QString::number(value, 'e', digits - 1);
        const QStringList parts = mantissa.split(QLatin1Char('e'));
        const QString head =
            withoutTrailingZeros(parts[0], QStringLiteral(".")).replace(QLatin1Char('.'), locale.decimalPoint());
        return withRealMinus(head) + QLatin1Char('e') + QString::number(parts[1].toInt());
    }
    return withRealMinus(
        withoutTrailingZeros(locale.toString(value, 'f', decimalsFor(value, digits)), locale.decimalPoint()));
}

std::optional<double> parseNumber(const QString& text) {
    QString plain = text.simplified();
    plain.remove(QLatin1Char(' ')).remove(QChar(0xa0)).remove(QChar(0x202f));
    plain.replace(kMinus, QLatin1Char('-'));
    const auto lastPoint = plain.lastIndexOf(QLatin1Char('.'));
    const auto lastComma = plain.lastIndexOf(QLatin1Char(','));
    if (lastPoint >= 0 && lastComma >= 0) plain.remove(QLatin1Char(lastPoint > lastComma ? ',' : '.'));
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double value = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(value)) return std::nullopt;
    return value;
}

}  // namespace tastescope
