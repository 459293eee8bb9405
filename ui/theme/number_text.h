#pragma once

#include <QString>

#include <optional>

namespace tastescope {

/// How numbers are written in the window: in the locale of the user, with a real minus sign. One place, so that the
/// same number looks the same everywhere.

/// 176,326
QString countText(qint64 count);
/// Decimals of figures that are compared with each other: two, or up to six where even the largest is less than one, so
/// that three of its digits are seen.
int decimalsFor(double largest);
/// 3.40 with two decimals; "–" if the value is not finite.
QString fixedText(double value, int decimals);
/// +0.40 and −0.30.
QString signedText(double value, int decimals);
/// 98 % from .98.
QString percentText(double share, int decimals = 0);
/// At most `digits` significant digits and no trailing zeros: 0.03, 0.00001, 1e-7, 2,048.
QString significantText(double value, int digits = 4);

/// Reads a typed number: point or comma as the decimal sign whatever the locale, scientific form, real minus sign.
/// With both signs present the last one is the decimal sign. Nothing if it is not a finite number.
std::optional<double> parseNumber(const QString& text);

}  // namespace tastescope
