#include "ui/bridge/engine_text.h"

#include <QCoreApplication>

#include <string_view>

namespace tastescope {

QString engineText(const std::string& text) {
    constexpr std::string_view kJoint = ": ";
    QString answer;
    // An empty source text would ask for the header of the translation file.
    for (std::size_t begin = 0; begin < text.size();) {
        const std::string rest = text.substr(begin);
        const QString whole = QCoreApplication::translate("Engine", rest.c_str());
        const std::size_t joint = text.find(kJoint, begin);
        if (joint == std::string::npos || whole != QString::fromStdString(rest)) return answer + whole;
        const std::size_t end = joint + kJoint.size();
        answer += QCoreApplication::translate("Engine", text.substr(begin, end - begin).c_str());
        begin = end;
    }
    return answer;
}

}  // namespace tastescope
