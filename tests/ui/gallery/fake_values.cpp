#include "tests/ui/gallery/fake_values.h"

#include <QRandomGenerator>

#include <cmath>
#include <numbers>

namespace tastescope {

namespace {

const QStringList kGenres = {"Family", "Comedy", "Romance", "Drama", "Crime", "Horror", "Sci-fi", "Adventure"};

double normal(QRandomGenerator& random) {
    return std::sqrt(-2 * std::log(1 - random.generateDouble())) *
           std::cos(2 * std::numbers::pi * random.generateDouble());
}

double validationLoss(double epoch) {
    const double slow = 0.10 * std::exp(-epoch / 0.8);
    const double fall = 0.31 / (1 + std::exp((epoch - 8.2) / 1.9));
    return 0.64 + slow + fall + 0.06 * std::exp(-epoch / 12);
}

}  // namespace

LossChartValues fakeLoss() {
    LossChartValues values;
    values.targetEpoch = 60;
    QRandomGenerator noise(1);
    for (int step = 0; step <= 23 * 40; ++step) {
        const double epoch = step / 40.0;
        values.training.append(
            {epoch, validationLoss(epoch) - 0.0013 * epoch + 0.014 * (noise.generateDouble() - 0.5)});
    }
    for (int epoch = 0; epoch <= 23; ++epoch)
        values.validation.append({double(epoch), validationLoss(epoch) + 0.01});
    values.references = {{QStringLiteral("bias baseline 0.953"), 0.953, false},
                         {QStringLiteral("noise floor 0.573: nothing can do better"), 0.573, true}};
    values.flags = {{15, QStringLiteral("learning rate 0.01 → 0.03")}};
    return values;
}

MetricChartValues fakeMetric() {
    MetricChartValues values;
    values.targetEpoch = 60;
    values.isShare = true;
    values.name = QStringLiteral("Truth recovered");
    for (int epoch = 0; epoch <= 23; ++epoch)
        values.points.append({double(epoch), 0.98 - 0.92 * std::exp(-epoch / 3.5)});
    values.references = {{QStringLiteral("by chance 5 %"), 0.05, false}};
    return values;
}

ItemMapValues fakeMap(int pointsPerCategory) {
    ItemMapValues values;
    values.categoryNames = kGenres;
    QRandomGenerator random(2);
    const double places[8] = {180, 225, 270, 315, 0, 40, 90, 135};
    for (int category = 0; category < 8; ++category) {
        const double angle = places[category] * std::numbers::pi / 180;
        for (int index = 0; index < pointsPerCategory; ++index) {
            MapPoint point;
            point.x = float(std::cos(angle) + 0.13 * normal(random));
            point.y = float(std::sin(angle) + 0.13 * normal(random));
            point.weight = float(std::pow(random.generateDouble(), 3));
            point.category = category;
            values.points.push_back(point);
            values.names.append(QStringLiteral("%1 %2").arg(kGenres[category]).arg(index));
        }
    }
    values.selected = 5 * pointsPerCategory + 3;
    return values;
}

HistogramValues fakeHistogram() {
    HistogramValues values;
    values.counts = {900, 1800, 3800, 8000, 12300, 15600, 16700, 15300, 11500, 15300};
    for (int half = 1; half <= 10; ++half) {
        values.labels.append(QString::number(half / 2.0));
        values.tickLabels.append(half % 2 == 0 ? QString::number(half / 2) : QString());
    }
    values.countNoun = QStringLiteral("ratings");
    return values;
}

CurveChartValues fakeLorenz(double power, const QString& what) {
    CurveChartValues values;
    for (int percent = 0; percent <= 100; ++percent)
        values.points.append({percent / 100.0, std::pow(percent / 100.0, power)});
    values.xName = what;
    values.yName = QStringLiteral("share of ratings");
    values.isShare = values.hasDiagonal = values.isFilled = true;
    return values;
}

std::vector<RankedRow> fakeRanking() {
    const char* titles[] = {
        "The Whispering Choir", "The Buried Guest", "The Pale Well",    "The Crooked Alibi",
        "The Drowned House",    "The Final Affair", "The Hollow Attic", "The Hollow Well: Deeper Than Before"};
    const char* scores[] = {"4.55", "4.38", "4.38", "4.37", "4.37", "4.37", "4.35", "4.35"};
    const int moves[] = {1, -1, 8, 1, 7, 3, -3, 0};
    std::vector<RankedRow> rows;
    for (int index = 0; index < 8; ++index) {
        RankedRow row;
        row.key = index;
        row.title = QString::fromUtf8(titles[index]);
        row.score = QString::fromUtf8(scores[index]);
        row.move = moves[index];
        row.isHit = index == 0;
        rows.push_back(row);
    }
    return rows;
}

std::vector<NeighbourRow> fakeNeighbours() {
    const char* titles[] = {"The Pale Well",        "The Drowned Well", "The Waking Well", "The Pale House",
                            "The Thirteenth Choir", "The Buried Well",  "The Black Bride", "The Waking Choir"};
    const double shares[] = {0.97, 0.96, 0.96, 0.95, 0.95, 0.95, 0.95, 0.95};
    const int counts[] = {181, 340, 829, 204, 149, 195, 112, 195};
    std::vector<NeighbourRow> rows;
    for (int index = 0; index < 8; ++index)
        rows.push_back(NeighbourRow{100 + index, QString::fromUtf8(titles[index]), 5, shares[index],
                                    QString::number(shares[index], 'f', 2), QString::number(counts[index])});
    return rows;
}

std::vector<WaterfallPart> fakeParts() {
    using Kind = WaterfallPart::Kind;
    return {{QStringLiteral("Mean rating"), 3.43, Kind::base},
            {QStringLiteral("This user"), -0.30, Kind::step},
            {QStringLiteral("This film"), 0.40, Kind::step},
            {QStringLiteral("Taste match"), 1.02, Kind::step},
            {QStringLiteral("Predicted"), 4.55, Kind::total}};
}

std::vector<ItemRow> fakeItems(int count) {
    QRandomGenerator random(3);
    std::vector<ItemRow> rows;
    for (int index = 0; index < count; ++index) {
        ItemRow row;
        row.key = index;
        row.category = index % 8;
        row.title = QStringLiteral("The %1 Film %2").arg(kGenres[row.category]).arg(index);
        row.categoryName = kGenres[row.category];
        row.year = 1960 + int(60 * random.generateDouble());
        row.ratings = 1400 - index * 2;
        row.mean = 3 + random.generateDouble();
        for (std::size_t bar = 0; bar < row.bars.size(); ++bar)
            row.bars[bar] = float(std::exp(-std::pow((double(bar) - 6.5) / 2.5, 2)) + 0.1 * random.generateDouble());
        rows.push_back(row);
    }
    return rows;
}

}  // namespace tastescope
