#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tastescope {

namespace {

QString systemLanguage() {
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

}  // namespace

std::vector<LanguageChoice> languageChoices() {
    return {{QString(), QCoreApplication::translate("tastescope::Language", "System", "language")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() {
    QCoreApplication::removeTranslator(&ownTexts_);
    QCoreApplication::removeTranslator(&qtTexts_);
}

void Language::set(const QString& id) {
    QCoreApplication::removeTranslator(&ownTexts_);
    QCoreApplication::removeTranslator(&qtTexts_);
    current_ = id.isEmpty() ? systemLanguage() : id;
    // English has a file too: its plurals ("1 rating").
    if (ownTexts_.load(QStringLiteral("tastescope_") + current_, QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&ownTexts_);
    // Qt's own texts (file dialogs, text menus) are English in its sources.
    if (qtTexts_.load(QStringLiteral("qtbase_") + current_, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts_);
}

}  // namespace tastescope
