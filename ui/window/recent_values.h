#pragma once

#include <QDateTime>
#include <QString>

namespace tastescope {

/// A data set that was open before.
struct RecentEntry {
    QString path;
    QString name;   ///< "ml-1m"
    QString facts;  ///< "6,040 users · 3,706 films · 1,000,209 ratings"
    QDateTime opened;
    QString reading;  ///< how it was read: Workbench::reading()
};

/// How long ago, in whole days of the calendar: "today", "yesterday", "3 days ago", from two weeks on the date.
QString agoText(const QDateTime& then, const QDateTime& now);

}  // namespace tastescope
