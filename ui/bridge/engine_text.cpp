#include "ui/bridge/engine_text.h"

#include <QCoreApplication>

namespace tastescope {

QString engineText(const std::string& text) {
    // An empty source text would ask for the header of the translation file.
    return text.empty() ? QString() : QCoreApplication::translate("Engine", text.c_str());
}

}  // namespace tastescope
