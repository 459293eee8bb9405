#include "app/window/club_file.h"

#include <QDate>
#include <QFile>
#include <QStringList>

namespace tastescope {

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

}  // namespace

bool writeClubFile(const QString& path) {
    const QStringList readers = {text("Zoë"), text("王芳"), text("Jörg"), text("أمل"), text("Marie"), text("李明")};
    const QStringList books = {text("The Glass Harbour"),      text("A Map of Europa"), text("纸风筝：第二部"),
                               text("The Ninth Alibi"),        text("البوصلة المفقودة: نهر الجليد"),
                               text("Letters to Verona"),      text("红色灯塔"),
                               text("The Hollow Well: Deeper"), text("حديقة الليل")};
    const QStringList shelves = {text("novel"), text("scifi"), text("children"), text("crime"), text("travel")};
    QStringList lines = {text("reader;book;stars;on;shelf")};
    for (int row = 0; row < 2'000; ++row) {
        const int reader = row / 7 % 240;
        const int book = (row * 31 + reader) % 400;
        // One name in six is a whole one, so that the first rows look like people; the others are numbered.
        const QString user = reader < 6 ? readers[reader] : text("reader %1").arg(reader);
        const QString title = book < 9 * 20 ? books[book % 9] + (book < 9 ? QString() : text(" %1").arg(book / 9 + 1))
                                            : text("Volume %1").arg(book);
        const int halves = 2 + (row * 7 + book) % 9;
        const QString stars = row % 19 == 3 ? QString() : text("%1,%2").arg(halves / 2).arg(halves % 2 == 0 ? 0 : 5);
        const QString day = QDate(2024, 3, 2).addDays(row / 5).toString(Qt::ISODate);
        lines << QStringList{user, title, stars, day, shelves[book % 5]}.join(QLatin1Char(';'));
    }
    QFile file(path);
    const QByteArray content = lines.join(QLatin1Char('\n')).toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

}  // namespace tastescope
