#include "ui/widgets/parts_waterfall.h"

#include "ui/theme/number_text.h"
#include "ui/theme/paint_shapes.h"
#include "ui/theme/text_roles.h"
#include "ui/theme/theme_tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tastescope {

namespace {

constexpr int kRowHeight = 24;
constexpr int kBarHeight = 10;
constexpr int kLeastLabel = 84;
constexpr int kMostLabel = 128;
constexpr int kFigureRoom = 76;
/// The bars begin this share of the spread below the lowest level: mean ratings lie far above zero.
constexpr double kBelowLowest = 0.45;
/// The spread is at least this share of the total, so that parts of next to nothing look like that.
constexpr double kLeastSpread = 0.08;

}  // namespace

PartsWaterfall::PartsWaterfall(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("The sum that gives the prediction"));
}

void PartsWaterfall::setParts(std::vector<WaterfallPart> parts, int decimals) {
    const bool changesHeight = parts.size() != parts_.size();
    parts_ = std::move(parts);
    decimals_ = decimals;
    describe();
    if (changesHeight) updateGeometry();
    update();
}

QSize PartsWaterfall::sizeHint() const {
    return QSize(grown(240), int(parts_.size()) * grown(kRowHeight));
}

void PartsWaterfall::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void PartsWaterfall::describe() {
    QStringList texts;
    for (const WaterfallPart& part : parts_)
        texts << part.name + QLatin1Char(' ') +
                     (part.kind == WaterfallPart::Kind::step ? signedText(part.value, decimals_)
                                                             : fixedText(part.value, decimals_));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

std::vector<PartsWaterfall::Span> PartsWaterfall::spans() const {
    std::vector<Span> answer;
    double level = 0;
    for (const WaterfallPart& part : parts_) {
        if (part.kind == WaterfallPart::Kind::step) {
            answer.push_back(Span{level, level + part.value});
            level += part.value;
        } else {
            answer.push_back(Span{0, part.value});
            level = part.value;
        }
    }
    return answer;
}

void PartsWaterfall::paintEvent(QPaintEvent*) {
    if (parts_.empty()) return;
    QPainter painter(this);
    const ThemeTokens& tokens = tokensFor(palette());
    const QFontMetrics labels(textFont(TextRole::label));
    int labelWidth = grown(kLeastLabel);
    for (const WaterfallPart& part : parts_)
        labelWidth = std::max(labelWidth, std::min(grown(kMostLabel), labels.horizontalAdvance(part.name)));
    const std::vector<Span> bars = spans();
    double low = parts_.front().value, high = low;
    for (const Span& bar : bars) {
        low = std::min(low, bar.to);
        high = std::max(high, bar.to);
    }
    high = std::max(high, low + kLeastSpread * std::abs(parts_.back().value));
    const bool isFarFromZero = low > (high - low);
    const double begin = isFarFromZero ? low - kBelowLowest * (high - low) - 1e-9 : std::min(0.0, low);
    const qreal left = labelWidth + 12;
    const qreal room = std::max(10.0, width() - left - grown(kFigureRoom));
    const auto x = [&](double value) {
        return left + (std::max(value, begin) - begin) / std::max(1e-12, high - begin) * room;
    };
    for (std::size_t index = 0; index < parts_.size(); ++index) {
        const WaterfallPart& part = parts_[index];
        const bool isStep = part.kind == WaterfallPart::Kind::step;
        const bool isTotal = part.kind == WaterfallPart::Kind::total;
        const QRect row(0, int(index) * grown(kRowHeight), width(), grown(kRowHeight));
        painter.setFont(textFont(isTotal ? TextRole::labelStrong : TextRole::label));
        painter.setPen(isTotal ? tokens.text : tokens.muted);
        painter.drawText(QRect(0, row.top(), labelWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(part.name, Qt::ElideRight, labelWidth));
        painter.setFont(textFont(isTotal ? TextRole::strong : TextRole::body));
        painter.setPen(tokens.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                         isStep ? signedText(part.value, decimals_) : fixedText(part.value, decimals_));
        QColor colour = isTotal ? tokens.text : tokens.edge;
        if (isStep) colour = part.value < 0 ? tokens.validation : tokens.accent;
        const int from = qRound(x(isStep ? std::min(bars[index].from, bars[index].to) : begin));
        const int to = std::max(qRound(x(std::max(bars[index].from, bars[index].to))), from + 1);
        const int top = row.center().y() - kBarHeight / 2 + 1;
        drawBox(painter, QRect(from, top, to - from, kBarHeight), 1, colour, QColor());
        if (index + 1 < parts_.size()) {
            const int hand = qRound(x(bars[index].to));
            painter.fillRect(hand, top + kBarHeight, 1, grown(kRowHeight) - kBarHeight, tokens.edge);
        }
    }
}

}  // namespace tastescope
