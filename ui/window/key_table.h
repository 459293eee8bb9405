#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "ui/widgets/key_sheet.h"

namespace tastescope {

/// Everything that a key or an entry of the menu makes the window do.
enum class WindowAction {
    playPause,
    oneEpoch,
    reset,
    learningRateDown,
    learningRateUp,
    undo,
    redo,
    logAxis,
    smoothing,
    dataPage,
    trainPage,
    recommendPage,
    searchPage,
    nextPanel,
    previousPanel,
    find,
    openFile,
    openFolder,
    openBuiltIn,
    saveModel,
    saveExperiment,
    copyCommand,
    savePicture,
    testFigures,
    menu,
    presenter,
    keys,
    about,
    dismiss,
    quit,
};

enum class KeyGroup { training, chart, moving, files, window };

/// One action with its keys. Plain keys have no modifier: they act only where the focused control has no use for them.
struct KeyEntry {
    WindowAction action;
    KeyGroup group;
    QList<QKeySequence> keys;
    bool isPlain;
    const char* meaning;  ///< untranslated; `keyMeaning` translates
};

/// The one list of keys: the shortcuts, the filter for plain keys and the sheet of keys are made from it.
const std::vector<KeyEntry>& keyTable();
/// The entry of an action; none for those that only the menu has.
const KeyEntry* keyEntry(WindowAction action);
QString keyMeaning(const KeyEntry& entry);
/// The keys of an entry as they are written: "Space", ". or E".
QString keyNames(const KeyEntry& entry);

/// The action of a plain key.
std::optional<WindowAction> actionOfPlainKey(int key, Qt::KeyboardModifiers modifiers, const QString& text);

std::vector<KeySheetGroup> keySheetGroups();

}  // namespace tastescope
