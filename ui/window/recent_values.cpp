#include "ui/window/recent_values.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::RecentValues)
};

constexpr qint64 kDaysCounted = 14;

}  // namespace

QString agoText(const QDateTime& then, const QDateTime& now) {
    if (!then.isValid()) return {};
    const qint64 days = then.daysTo(now);
    if (days <= 0) return Words::tr("today");
    if (days == 1) return Words::tr("yesterday");
    if (days < kDaysCounted) return Words::tr("%1 days ago").arg(countText(days));
    return QLocale().toString(then.date(), QLocale::ShortFormat);
}

}  // namespace tastescope
