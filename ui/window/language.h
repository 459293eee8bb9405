#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <vector>

namespace tastescope {

struct LanguageChoice {
    QString id;    ///< "en", "zh_CN"; empty: that of the system
    QString name;  ///< in its own language
};

std::vector<LanguageChoice> languageChoices();

/// The language of the program's texts. Texts already made stay as they are: a window is made anew after a change.
class Language : public QObject {
    Q_OBJECT
  public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// `id` as in `languageChoices`.
    void set(const QString& id);
    /// The one in use, never empty.
    QString current() const { return current_; }

  private:
    QString current_;
    QTranslator ownTexts_;
    QTranslator qtTexts_;
};

}  // namespace tastescope
