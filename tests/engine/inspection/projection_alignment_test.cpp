#include "engine/inspection/projection_alignment.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace tastescope;

namespace {

const std::vector<bool> kAll(4, true);

Projection someProjection() {
    return {{{3.0F, 0.5F}, {-1.0F, 1.0F}, {-1.5F, -2.0F}, {-0.5F, 0.5F}}, {0.6, 0.2}};
}

/// Turned by `angle`, first mirrored along y where `isMirrored`.
Projection moved(const Projection& projection, double angle, bool isMirrored) {
    Projection answer = projection;
    for (PlanePoint& point : answer.points) {
        const double x = point.x;
        const double y = isMirrored ? -point.y : point.y;
        point = {static_cast<float>(std::cos(angle) * x - std::sin(angle) * y),
                 static_cast<float>(std::sin(angle) * x + std::cos(angle) * y)};
    }
    return answer;
}

double farthest(const Projection& a, const Projection& b) {
    double most = 0.0;
    for (std::size_t row = 0; row < a.points.size(); ++row)
        most = std::max(most, std::hypot(static_cast<double>(a.points[row].x - b.points[row].x),
                                         static_cast<double>(a.points[row].y - b.points[row].y)));
    return most;
}

}  // namespace

class ProjectionAlignmentTest : public QObject {
    Q_OBJECT
  private slots:
    void aTurnedPictureIsTurnedBack() {
        const Projection earlier = someProjection();
        for (const double angle : {0.3, 1.7, 3.0, -2.2})
            QVERIFY(farthest(alignedProjection(moved(earlier, angle, false), earlier, kAll), earlier) < 1e-5);
    }

    void aMirroredPictureIsMirroredBack() {
        const Projection earlier = someProjection();
        for (const double angle : {0.0, 0.9, 2.5, -1.1})
            QVERIFY(farthest(alignedProjection(moved(earlier, angle, true), earlier, kAll), earlier) < 1e-5);
    }

    void aPictureThatHasGrownKeepsItsSize() {
        const Projection earlier = someProjection();
        Projection grown = moved(earlier, 1.0, true);
        for (PlanePoint& point : grown.points)
            point = {2 * point.x, 2 * point.y};
        const Projection aligned = alignedProjection(grown, earlier, kAll);
        QVERIFY(std::abs(aligned.points[0].x - 6.0F) < 1e-4F);
        QVERIFY(std::abs(aligned.points[0].y - 1.0F) < 1e-4F);
    }

    void rowsThatAreNotIncludedDoNotDecide() {
        const Projection earlier = someProjection();
        Projection current = moved(earlier, 0.7, false);
        current.points[0] = {-1000.0F, 1000.0F};
        const Projection aligned = alignedProjection(current, earlier, {false, true, true, true});
        QVERIFY(std::abs(aligned.points[1].x - earlier.points[1].x) < 1e-5F);
        QVERIFY(std::abs(aligned.points[1].y - earlier.points[1].y) < 1e-5F);
    }

    void theSharesFollowTheAxes() {
        const Projection earlier = someProjection();
        const Projection current = moved(earlier, std::numbers::pi / 2, false);
        const Projection aligned = alignedProjection(current, earlier, kAll);
        QVERIFY(std::abs(aligned.explainedShares[0] - 0.2) < 1e-6);
        QVERIFY(std::abs(aligned.explainedShares[1] - 0.6) < 1e-6);
    }

    void picturesOfOtherDataStayAsTheyAre() {
        const Projection current = someProjection();
        QVERIFY(alignedProjection(current, Projection{{{1, 1}}, {}}, kAll) == current);
        QVERIFY(alignedProjection(current, Projection{std::vector<PlanePoint>(4), {}}, kAll) == current);
    }
};

QTEST_APPLESS_MAIN(ProjectionAlignmentTest)
#include "projection_alignment_test.moc"
