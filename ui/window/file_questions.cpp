#include "ui/window/file_questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::FileQuestions)
};

QString askWhereToSave(QWidget* window, const QString& title, const QString& name, const QString& ending,
                       const QString& kind) {
    const QString proposal = name + QLatin1Char('.') + ending;
    const QString filter = QStringLiteral("%1 (*.%2)").arg(kind, ending);
    const QString path = QFileDialog::getSaveFileName(window, title, proposal, filter);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty()) return path;
    return path + QLatin1Char('.') + ending;
}

}  // namespace

QString askForRatingsFile(QWidget* window) {
    return QFileDialog::getOpenFileName(window, Words::tr("Open ratings"));
}

QString askForRatingsFolder(QWidget* window) {
    return QFileDialog::getExistingDirectory(window, Words::tr("Open a folder of ratings"));
}

QString askWhereToSaveModel(QWidget* window, const QString& name) {
    return askWhereToSave(window, Words::tr("Save the model"), name, QStringLiteral("safetensors"),
                          Words::tr("Models"));
}

QString askWhereToSaveExperiment(QWidget* window, const QString& name) {
    return askWhereToSave(window, Words::tr("Save the experiment"), name, QStringLiteral("json"),
                          Words::tr("Experiments"));
}

QString askWhereToSaveReport(QWidget* window, const QString& name) {
    return askWhereToSave(window, Words::tr("Export the read report"), name + QStringLiteral("-refused"),
                          QStringLiteral("csv"), Words::tr("Tables"));
}

QString askWhereToSavePicture(QWidget* window, const QString& name) {
    return askWhereToSave(window, Words::tr("Save a picture of the window"), name, QStringLiteral("png"),
                          Words::tr("Pictures"));
}

}  // namespace tastescope
