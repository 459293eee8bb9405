#pragma once

#include <QString>
#include <QStringList>

namespace tastescope {

/// One hyperparameter of the form, as the registry describes it: a number with a range.
struct NumberRowValues {
    QString id;     ///< "rank": never shown
    QString label;  ///< "Embedding size"
    QString help;   ///< shown on hover
    double value = 0;
    double standard = 0;
    double low = 0;
    double high = 1;
    bool isLog = false;
    bool isWhole = false;
};

/// One of a few words.
struct ChoiceRowValues {
    QString id;
    QString label;
    QString help;
    QStringList choices;
    int current = 0;
    int standard = 0;
};

/// On or off.
struct FlagRowValues {
    QString id;
    QString label;
    QString help;
    bool isOn = false;
};

}  // namespace tastescope
