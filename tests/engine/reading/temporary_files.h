#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <string>
#include <string_view>

namespace tastescope {

/// A folder of inline files that goes away with the test.
class TemporaryFiles {
  public:
    std::string folder() const { return folder_.path().toStdString(); }
    std::string path(const std::string& name) const { return folder() + "/" + name; }

    /// Writes a file (its sub-folder is made where needed) and returns its path.
    std::string write(const std::string& name, std::string_view text) const {
        const QString filePath = QString::fromStdString(path(name));
        QDir().mkpath(QFileInfo(filePath).path());
        QFile file(filePath);
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write a test file");
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path(name);
    }

  private:
    QTemporaryDir folder_;
};

/// The error of type `Error` that `action` throws; fails the test if it throws none.
template <class Error, class Action>
Error errorOf(Action&& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    qFatal("nothing was thrown");
}

inline bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace tastescope
