#include "ui/window/dropped_path.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace tastescope;

namespace {

QString droppedFrom(const QStringList& urls) {
    QMimeData data;
    QList<QUrl> list;
    for (const QString& url : urls)
        list << QUrl(url);
    data.setUrls(list);
    return droppedPath(data);
}

}  // namespace

class DroppedPathTest : public QObject {
    Q_OBJECT
  private slots:
    void oneFileIsItself() {
        QCOMPARE(droppedFrom({QStringLiteral("file:///a/ratings.csv")}), QStringLiteral("/a/ratings.csv"));
    }

    void filesOfOneFolderAreTheFolder() {
        QCOMPARE(
            droppedFrom({QStringLiteral("file:///a/ml-1m/ratings.dat"), QStringLiteral("file:///a/ml-1m/movies.dat")}),
            QStringLiteral("/a/ml-1m"));
    }

    void filesOfSeveralFoldersAreTheFirst() {
        QCOMPARE(droppedFrom({QStringLiteral("file:///a/one.csv"), QStringLiteral("file:///b/two.csv")}),
                 QStringLiteral("/a/one.csv"));
    }

    void addressesOfTheWebAndTextAreNothing() {
        QCOMPARE(droppedFrom({QStringLiteral("https://example.org/ratings.csv")}), QString());
        QMimeData text;
        text.setText(QStringLiteral("ratings"));
        QCOMPARE(droppedPath(text), QString());
    }
};

QTEST_GUILESS_MAIN(DroppedPathTest)
#include "dropped_path_test.moc"
