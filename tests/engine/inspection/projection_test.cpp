#include "engine/inspection/projection.h"

#include <QTest>

#include <cmath>
#include <numbers>

#include "engine/core/random.h"
#include "tests/engine/inspection/fake_model.h"

using namespace tastescope;

class ProjectionTest : public QObject {
    Q_OBJECT
  private slots:
    void pointsOnALineLieOnTheFirstAxis() {
        // Along (3, -4) / 5, from -10 to 10 around the centre (1, 1): the larger loading, 4, is made positive.
        const FactorMatrix rows = test::matrixOf({{7, -7}, {1, 1}, {-5, 9}});
        const Projection projection = projectToPlane(rows, {true, true, true}, 1);
        QVERIFY(std::abs(projection.points[0].x + 10) < 1e-5F);
        QVERIFY(std::abs(projection.points[1].x) < 1e-5F);
        QVERIFY(std::abs(projection.points[2].x - 10) < 1e-5F);
        for (const PlanePoint& point : projection.points)
            QVERIFY(std::abs(point.y) < 1e-5F);
        QVERIFY(std::abs(projection.explainedShares[0] - 1.0) < 1e-12);
        QVERIFY(std::abs(projection.explainedShares[1]) < 1e-12);
    }

    void anEllipseInSpaceKeepsItsAxes() {
        // Half axes 3 and 1 in the plane of factors 3 and 1; factor 2 is constant.
        FactorMatrix rows(360, 3);
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(row) / 360;
            rows.row(row)[0] = static_cast<float>(std::sin(angle));
            rows.row(row)[1] = 7;
            rows.row(row)[2] = static_cast<float>(3 * std::cos(angle));
        }
        const Projection projection = projectToPlane(rows, std::vector<bool>(360, true), 1);
        QVERIFY(std::abs(projection.points[0].x - 3) < 1e-5F && std::abs(projection.points[0].y) < 1e-5F);
        QVERIFY(std::abs(projection.points[90].x) < 1e-5F && std::abs(projection.points[90].y - 1) < 1e-5F);
        QVERIFY(std::abs(projection.explainedShares[0] - 0.9) < 1e-6);
        QVERIFY(std::abs(projection.explainedShares[1] - 0.1) < 1e-6);
    }

    void rowsLeftOutLieAtTheCentreAndDoNotShapeTheView() {
        const FactorMatrix rows = test::matrixOf({{1, 0}, {50, 90}, {-1, 0}});
        const Projection projection = projectToPlane(rows, {true, false, true}, 1);
        QVERIFY(projection.points[1] == PlanePoint{});
        QVERIFY(std::abs(projection.points[0].x - 1) < 1e-6F);
    }

    void nothingToShowGivesTheCentre() {
        const FactorMatrix equal = test::matrixOf({{1, 2}, {1, 2}});
        QVERIFY(projectToPlane(equal, {true, true}, 1).points == std::vector<PlanePoint>(2));
        QVERIFY(projectToPlane(equal, {false, false}, 1).points == std::vector<PlanePoint>(2));
        QVERIFY(projectToPlane(FactorMatrix(0, 4), {}, 1).points.empty());
    }

    void oneFactorGivesALine() {
        const Projection projection = projectToPlane(test::matrixOf({{4}, {2}}), {true, true}, 1);
        QVERIFY(projection.points == (std::vector<PlanePoint>{{1, 0}, {-1, 0}}));
        QVERIFY(projection.explainedShares == (std::array<double, 2>{1, 0}));
    }

    void threadsDoNotChangeTheBits() {
        RandomStream stream(8, RandomPurpose::test);
        FactorMatrix rows(5000, 20);
        for (std::size_t row = 0; row < rows.rows(); ++row)
            for (float& value : rows.row(row))
                value = static_cast<float>(stream.normal());
        const std::vector<bool> included(rows.rows(), true);
        const Projection one = projectToPlane(rows, included, 1);
        QVERIFY(one == projectToPlane(rows, included, 2));
        QVERIFY(one == projectToPlane(rows, included, 3));
    }

    void rowsWithRatingsAreMarked() {
        const std::vector<std::uint32_t> ratings{3, 0, 1};
        QVERIFY(rowsWithRatings(ratings) == (std::vector<bool>{true, false, true}));
    }
};

QTEST_APPLESS_MAIN(ProjectionTest)
#include "projection_test.moc"
