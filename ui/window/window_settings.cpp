#include "ui/window/window_settings.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace tastescope {

namespace {

constexpr std::size_t kMostRecent = 9;
constexpr double kUsualSpeed = 2;

constexpr const char* kGeometry = "window/geometry";
constexpr const char* kTheme = "window/theme";
constexpr const char* kLanguage = "window/language";
constexpr const char* kPage = "window/page";
constexpr const char* kMetric = "train/metric";
constexpr const char* kLogarithmic = "train/logarithmic";
constexpr const char* kSmoothed = "train/smoothed";
constexpr const char* kSpeed = "train/speed";
constexpr const char* kFullSpeed = "full";
constexpr const char* kRecent = "recent";
constexpr const char* kLastDataset = "lastDataset";

// Words, not numbers, so that the file can be read and a new theme or page does not shift the others.
const QStringList& themeNames() {
    static const QStringList names = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    return names;
}

const QStringList& pageNames() {
    static const QStringList names = {QStringLiteral("data"), QStringLiteral("train"), QStringLiteral("recommend")};
    return names;
}

QString foldKey(PanelStack::Side side) {
    return side == PanelStack::Side::left ? QStringLiteral("window/experimentFolded")
                                          : QStringLiteral("window/inspectorFolded");
}

}  // namespace

WindowSettings::WindowSettings(const QString& iniPath)
    : file_(iniPath.isEmpty() ? QSettings().fileName() : iniPath, QSettings::IniFormat) {}

QByteArray WindowSettings::geometry() const {
    return file_.value(kGeometry).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry) {
    file_.setValue(kGeometry, geometry);
}

ThemeMode WindowSettings::theme() const {
    return ThemeMode(std::max(qsizetype(0), themeNames().indexOf(file_.value(kTheme).toString())));
}

void WindowSettings::setTheme(ThemeMode mode) {
    file_.setValue(kTheme, themeNames().at(int(mode)));
}

QString WindowSettings::language() const {
    return file_.value(kLanguage).toString();
}

void WindowSettings::setLanguage(const QString& id) {
    file_.setValue(kLanguage, id);
}

PageId WindowSettings::page() const {
    const qsizetype index = pageNames().indexOf(file_.value(kPage).toString());
    return index < 0 ? PageId::train : PageId(index);
}

void WindowSettings::setPage(PageId page) {
    file_.setValue(kPage, pageNames().at(int(page)));
}

bool WindowSettings::isFolded(PanelStack::Side side) const {
    return file_.value(foldKey(side), false).toBool();
}

void WindowSettings::setFolded(PanelStack::Side side, bool isFolded) {
    file_.setValue(foldKey(side), isFolded);
}

QString WindowSettings::metric() const {
    return file_.value(kMetric).toString();
}

void WindowSettings::setMetric(const QString& id) {
    file_.setValue(kMetric, id);
}

bool WindowSettings::isLogarithmic() const {
    return file_.value(kLogarithmic, false).toBool();
}

void WindowSettings::setLogarithmic(bool isLogarithmic) {
    file_.setValue(kLogarithmic, isLogarithmic);
}

bool WindowSettings::isSmoothed() const {
    return file_.value(kSmoothed, true).toBool();
}

void WindowSettings::setSmoothed(bool isSmoothed) {
    file_.setValue(kSmoothed, isSmoothed);
}

double WindowSettings::speed() const {
    const QString text = file_.value(kSpeed).toString();
    if (text == QLatin1String(kFullSpeed)) return std::numeric_limits<double>::infinity();
    const double speed = text.toDouble();
    return speed > 0 && speed <= 1000 ? speed : kUsualSpeed;
}

void WindowSettings::setSpeed(double epochsPerSecond) {
    file_.setValue(kSpeed,
                   qIsInf(epochsPerSecond) ? QString::fromLatin1(kFullSpeed) : QString::number(epochsPerSecond));
}

std::vector<RecentEntry> WindowSettings::recent() const {
    // Reading an array moves inside the file object: a copy of the handle keeps this const.
    QSettings file(file_.fileName(), QSettings::IniFormat);
    std::vector<RecentEntry> entries;
    const int count = file.beginReadArray(kRecent);
    for (int index = 0; index < count && entries.size() < kMostRecent; ++index) {
        file.setArrayIndex(index);
        RecentEntry entry;
        entry.path = file.value(QStringLiteral("path")).toString();
        entry.name = file.value(QStringLiteral("name")).toString();
        entry.facts = file.value(QStringLiteral("facts")).toString();
        entry.opened = QDateTime::fromString(file.value(QStringLiteral("opened")).toString(), Qt::ISODate);
        entry.reading = file.value(QStringLiteral("reading")).toString();
        if (!entry.path.isEmpty()) entries.push_back(std::move(entry));
    }
    return entries;
}

void WindowSettings::addRecent(const RecentEntry& entry) {
    std::vector<RecentEntry> entries = recent();
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [&](const RecentEntry& each) { return each.path == entry.path; }),
                  entries.end());
    entries.insert(entries.begin(), entry);
    if (entries.size() > kMostRecent) entries.resize(kMostRecent);
    file_.beginWriteArray(kRecent, int(entries.size()));
    for (std::size_t index = 0; index < entries.size(); ++index) {
        file_.setArrayIndex(int(index));
        file_.setValue(QStringLiteral("path"), entries[index].path);
        file_.setValue(QStringLiteral("name"), entries[index].name);
        file_.setValue(QStringLiteral("facts"), entries[index].facts);
        file_.setValue(QStringLiteral("reading"), entries[index].reading);
        file_.setValue(QStringLiteral("opened"), entries[index].opened.toString(Qt::ISODate));
    }
    file_.endArray();
    file_.sync();
}

QString WindowSettings::readingOf(const QString& path) const {
    const std::vector<RecentEntry> entries = recent();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const RecentEntry& each) { return each.path == path; });
    return found == entries.end() ? QString() : found->reading;
}

void WindowSettings::clearRecent() {
    file_.remove(kRecent);
    file_.sync();
}

QString WindowSettings::lastDataset() const {
    return file_.value(kLastDataset).toString();
}

void WindowSettings::setLastDataset(const QString& path) {
    file_.setValue(kLastDataset, path);
}

}  // namespace tastescope
