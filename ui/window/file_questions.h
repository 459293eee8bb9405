#pragma once

#include <QString>

class QWidget;

namespace tastescope {

/// Where to read from and write to, asked of the user. All are empty if the user changed their mind.
QString askForRatingsFile(QWidget* window);
QString askForRatingsFolder(QWidget* window);
/// `name` is proposed; its ending is added to a name that has none.
QString askWhereToSaveModel(QWidget* window, const QString& name);
QString askWhereToSaveExperiment(QWidget* window, const QString& name);
QString askWhereToSaveReport(QWidget* window, const QString& name);
QString askWhereToSavePicture(QWidget* window, const QString& name);

}  // namespace tastescope
