#include "ui/charts/item_map.h"

#include "ui/charts/marker_stamps.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

namespace {

// A cross: middle, right, left, above, below.
ItemMapValues cross() {
    ItemMapValues values;
    const float places[5][2] = {{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    for (int index = 0; index < 5; ++index)
        values.points.push_back({places[index][0], places[index][1], 0.5f, index});
    values.categoryNames = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                            QStringLiteral("e")};
    return values;
}

}  // namespace

class ItemMapTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }

    void aClickPicksTheNearestPoint() {
        ItemMap map;
        show(map);
        QSignalSpy picked(&map, &ItemMap::picked);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.positionOf(1).toPoint() + QPoint(4, -3));
        QCOMPARE(picked.takeFirst().at(0).toInt(), 1);
        QCOMPARE(map.selected(), 1);
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(picked.size(), 0);
        QCOMPARE(map.selected(), 1);
    }

    void arrowKeysGoToTheNextPointInTheirDirection() {
        ItemMap map;
        show(map);
        map.setSelected(0);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.selected(), 1);
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(map.selected(), 0);
        QTest::keyClick(&map, Qt::Key_Up);
        QCOMPARE(map.selected(), 3);
        QTest::keyClick(&map, Qt::Key_Up);
        QCOMPARE(map.selected(), 3);
    }

    void theYAxisPointsUpAndTheAspectIsKept() {
        ItemMap map;
        show(map);
        QVERIFY(map.positionOf(3).y() < map.positionOf(4).y());
        QCOMPARE(map.positionOf(1).x() - map.positionOf(0).x(), map.positionOf(0).y() - map.positionOf(3).y());
    }

    void pointsAreReTintedOnASwitch() {
        ItemMap map;
        show(map);
        map.setAutoFillBackground(true);
        map.setBackgroundRole(QPalette::Base);
        const QPoint at = map.positionOf(1).toPoint();
        const QColor before = map.grab().toImage().pixelColor(at);
        theme_->setMode(ThemeMode::dark);
        const QColor after = map.grab().toImage().pixelColor(at);
        theme_->setMode(ThemeMode::light);
        QVERIFY(before != after);
    }

    void itSaysHowLargeItIsAndWhatIsSelected() {
        ItemMap map;
        ItemMapValues values = cross();
        values.names = QStringList{QStringLiteral("The Pale Well")};
        map.setValues(values);
        QVERIFY(map.accessibleDescription().startsWith(QLatin1Char('5')));
        map.setSelected(0);
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("The Pale Well")));
    }

    void oddMapsAreNoHarm() {
        ItemMap map;
        map.resize(200, 100);
        map.setValues({});
        map.grab();
        ItemMapValues one;
        one.points.push_back({3, 4, 0, -1});
        one.selected = 7;
        one.neighbours = {-1, 9};
        map.setValues(one);
        map.grab();
        QTest::keyClick(&map, Qt::Key_Right);
    }

    void markersBeyondTheEdgeAreCutNotWrapped() {
        QImage image(12, 12, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const MarkerStamps stamps(lightTokens(), 3, 5, 1);
        for (const int place : {-40, 0, 11, 40})
            stamps.press(image, place, 5, 1, 0.5f);
        QVERIFY(qAlpha(image.pixel(0, 5)) > 100);
        QVERIFY(qAlpha(image.pixel(11, 5)) > 100);
        QCOMPARE(qAlpha(image.pixel(6, 5)), 0);
    }

  private:
    static void show(ItemMap& map) {
        map.resize(320, 240);
        map.setValues(cross());
        map.show();
    }

    Theme* theme_ = nullptr;
};

QTEST_MAIN(ItemMapTest)
#include "item_map_test.moc"
