#include "ui/window/key_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::KeyTable)
};

QString groupTitle(KeyGroup group) {
    switch (group) {
        case KeyGroup::training:
            return Words::tr("Training");
        case KeyGroup::chart:
            return Words::tr("Charts");
        case KeyGroup::moving:
            return Words::tr("Moving about");
        case KeyGroup::files:
            return Words::tr("Files");
        case KeyGroup::window:
            return Words::tr("Window");
    }
    return {};
}

std::vector<KeyEntry> makeTable() {
    using Action = WindowAction;
    using Keys = QList<QKeySequence>;
    const auto keys = [](std::initializer_list<const char*> names) {
        Keys list;
        for (const char* name : names)
            list.append(QKeySequence(QString::fromLatin1(name)));
        return list;
    };
    const KeyGroup training = KeyGroup::training;
    const KeyGroup chart = KeyGroup::chart;
    const KeyGroup moving = KeyGroup::moving;
    const KeyGroup files = KeyGroup::files;
    const KeyGroup window = KeyGroup::window;
    return {
        {Action::playPause, training, keys({"Space"}), true,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Play or pause")},
        {Action::oneEpoch, training, keys({".", "E"}), true, QT_TRANSLATE_NOOP("tastescope::KeyTable", "One epoch")},
        {Action::reset, training, keys({"R"}), true, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Start anew")},
        {Action::learningRateDown, training, keys({"["}), true,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Learning rate down")},
        {Action::learningRateUp, training, keys({"]"}), true,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Learning rate up")},
        {Action::undo, training, keys({"Ctrl+Z"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Undo the last change")},
        {Action::redo, training, keys({"Ctrl+Shift+Z"}), false, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Redo")},
        {Action::logAxis, chart, keys({"L"}), true, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Logarithmic axis")},
        {Action::smoothing, chart, keys({"S"}), true, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Smoothing")},
        {Action::dataPage, moving, keys({"1"}), true, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Data page")},
        {Action::trainPage, moving, keys({"2"}), true, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Train page")},
        {Action::recommendPage, moving, keys({"3"}), true, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Recommend page")},
        {Action::find, moving, keys({"Ctrl+K"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Go to a user, an item or a page")},
        {Action::searchPage, moving, keys({"Ctrl+F"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Search in the page")},
        {Action::nextPanel, moving, keys({"F6"}), false, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Next panel")},
        {Action::previousPanel, moving, keys({"Shift+F6"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Panel before")},
        {Action::openFile, files, keys({"Ctrl+O"}), false, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Open a file")},
        {Action::openFolder, files, keys({"Ctrl+Shift+O"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Open a folder")},
        {Action::copyCommand, files, keys({"Ctrl+Shift+C"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Copy the command that repeats this")},
        {Action::savePicture, files, keys({"Ctrl+Shift+E"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Save a picture of the window")},
        {Action::menu, window, keys({"F10"}), false, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Menu")},
        {Action::presenter, window, keys({"F11"}), false,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Presenter mode: full screen, larger text")},
        {Action::keys, window, keys({"Ctrl+/"}), false, QT_TRANSLATE_NOOP("tastescope::KeyTable", "This list")},
        {Action::dismiss, window, keys({"Esc"}), true,
         QT_TRANSLATE_NOOP("tastescope::KeyTable", "Close the message, leave presenter mode")},
        {Action::quit, window, keys({"Ctrl+Q"}), false, QT_TRANSLATE_NOOP("tastescope::KeyTable", "Quit")},
    };
}

// The recent data sets are as many actions as there are entries, so they have no row of the table.
KeySheetRow recentRow() {
    const QString first = QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText);
    return {Words::tr("%1 … 9").arg(first), Words::tr("Open a recent data set")};
}

}  // namespace

const std::vector<KeyEntry>& keyTable() {
    static const std::vector<KeyEntry> table = makeTable();
    return table;
}

const KeyEntry* keyEntry(WindowAction action) {
    const std::vector<KeyEntry>& table = keyTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [action](const KeyEntry& entry) { return entry.action == action; });
    return found == table.end() ? nullptr : &*found;
}

QString keyMeaning(const KeyEntry& entry) {
    return Words::tr(entry.meaning);
}

QString keyNames(const KeyEntry& entry) {
    QStringList names;
    for (const QKeySequence& sequence : entry.keys)
        names << sequence.toString(QKeySequence::NativeText);
    return names.join(Words::tr(" or "));
}

std::optional<WindowAction> actionOfPlainKey(int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    // The keypad's digits are digits; Shift and AltGr are part of how some keyboards write a bracket.
    if (modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier)) return std::nullopt;
    for (const KeyEntry& entry : keyTable()) {
        if (!entry.isPlain) continue;
        for (const QKeySequence& sequence : entry.keys) {
            const int wanted = sequence[0].key();
            const bool isWritten = text.size() == 1 && text.at(0).isPunct() && text.at(0).unicode() == wanted;
            if (isWritten || (wanted == key && !(modifiers & Qt::ShiftModifier))) return entry.action;
        }
    }
    return std::nullopt;
}

std::vector<KeySheetGroup> keySheetGroups() {
    std::vector<KeySheetGroup> groups;
    for (const KeyGroup group :
         {KeyGroup::training, KeyGroup::moving, KeyGroup::files, KeyGroup::chart, KeyGroup::window}) {
        KeySheetGroup rows;
        rows.title = groupTitle(group);
        for (const KeyEntry& entry : keyTable())
            if (entry.group == group) rows.rows.push_back({keyNames(entry), keyMeaning(entry)});
        if (group == KeyGroup::files) rows.rows.push_back(recentRow());
        groups.push_back(std::move(rows));
    }
    return groups;
}

}  // namespace tastescope
