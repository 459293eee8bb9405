// Prints the median and the largest time of parts that must not take longer than a frame; the whole window is measured by
// window_benchmark.
// Usage: tests.ui.benchmark

#include "tests/ui/gallery/fake_values.h"
#include "ui/charts/item_map.h"
#include "ui/charts/loss_chart.h"
#include "ui/table_models/data_table.h"
#include "ui/table_models/items_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace tastescope;

namespace {

void measure(const char* what, int times, const std::function<void(int)>& action) {
    std::vector<double> milliseconds;
    for (int turn = 0; turn < times; ++turn) {
        QElapsedTimer timer;
        timer.start();
        action(turn);
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-52s median %7.2f ms   max %7.2f ms\n", what, milliseconds[milliseconds.size() / 2],
                milliseconds.back());
}

void measureTable() {
    ItemsTable items;
    const std::vector<ItemRow> rows = fakeItems(100'000);
    measure("table of 100,000 rows: fill", 3, [&](int) { items.setRows(rows); });
    DataTable table;
    table.setTable(&items, {{ItemsTable::kTitle, 0}, {ItemsTable::kRatings, 80}});
    table.resize(700, 500);
    table.show();
    table.setCurrentKey(77);
    const char* typed[] = {"h", "ho", "hor", "horr", "horror", "horror 9", "film", "zzz", ""};
    measure("  a key typed into its search, with a selection", 45,
            [&](int turn) { items.setFilter(QString::fromUtf8(typed[turn % 9])); });
    measure("  the same with repainting", 45, [&](int turn) {
        items.setFilter(QString::fromUtf8(typed[turn % 9]));
        table.viewport()->grab();
    });
    measure("  sort by title, first time", 1, [&](int) { table.sortByColumn(ItemsTable::kTitle, Qt::AscendingOrder); });
    measure("  sort by a column again", 10, [&](int turn) {
        table.sortByColumn(turn % 2 ? ItemsTable::kTitle : ItemsTable::kRatings, Qt::DescendingOrder);
    });
}

void measureCharts() {
    LossChart chart;
    chart.resize(688, 302);
    chart.show();
    LossChartValues values = fakeLoss();
    measure("loss chart: new values", 200, [&](int) { chart.setValues(values); });
    QPixmap picture(chart.size());
    measure("loss chart: new values and repainting", 200, [&](int) {
        chart.setValues(values);
        chart.viewport()->render(&picture);
    });
    values.training.clear();
    for (int step = 0; step < 100'000; ++step)
        values.training.append({step * 60.0 / 100'000, 0.7 + 0.1 * (step % 5)});
    measure("loss chart with 100,000 points: both", 50, [&](int) {
        chart.setValues(values);
        chart.viewport()->render(&picture);
    });
    for (const int perCategory : {75, 500, 7'500}) {
        ItemMap map;
        map.resize(690, 520);
        map.show();
        const ItemMapValues points = fakeMap(perCategory);
        QPixmap mapPicture(map.size());
        const QByteArray name = "map of " + QByteArray::number(8 * perCategory) + " points: ";
        measure((name + "new values and repainting").constData(), 20, [&](int) {
            map.setValues(points);
            map.render(&mapPicture);
        });
        measure((name + "another selection").constData(), 50, [&](int turn) {
            map.setSelected(turn);
            map.render(&mapPicture);
        });
        measure((name + "point under the mouse").constData(), 50, [&](int turn) { map.pointAt({turn * 10.0, 200}); });
    }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application, ThemeMode::light);
    measureTable();
    measureCharts();
    return 0;
}
