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
