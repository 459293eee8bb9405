#include "ui/bridge/workbench.h"

#include <QRandomGenerator>

#include <utility>

#include "ui/bridge/command_text.h"
#include "ui/bridge/reading_source.h"
#include "ui/bridge/workbench_inside.h"

namespace tastescope {

Workbench::Workbench(int threadCount, QObject* parent)
    : QObject(parent), inside_(std::make_unique<Inside>(*this, ImportReaders{}, threadCount)) {}

Workbench::Workbench(ImportReaders readers, int threadCount)
    : inside_(std::make_unique<Inside>(*this, std::move(readers), threadCount)) {}

Workbench::~Workbench() = default;

void Workbench::open(const QString& path, bool startsTraining, const QString& how) {
    inside_->open(sourceFromText(path, how), startsTraining, how.isEmpty());
}
void Workbench::cancelOpening() { inside_->cancelOpening(); }
const OpeningValues& Workbench::opening() const { return inside_->opening; }
std::shared_ptr<const DatasetValues> Workbench::dataset() const { return inside_->opened.values; }
QString Workbench::reading() const { return readingText(inside_->opened.config.data); }
const SplitValues& Workbench::split() const { return inside_->split; }

const ImportQuestion& Workbench::import() const { return inside_->import; }
void Workbench::setAsksWhenUnsure(bool asks) { inside_->setAsksWhenUnsure(asks); }
void Workbench::openOrJoin(const QString& path) { inside_->openOrJoin(path); }
void Workbench::undoJoin() { inside_->undoJoin(); }
void Workbench::readDifferently() { inside_->readDifferently(); }
void Workbench::readFailedDifferently() { inside_->readFailedDifferently(); }
void Workbench::chooseImport(ImportChoice choice, const QString& id) { inside_->draft.choose(choice, id); }
void Workbench::chooseColumnUse(int column, ColumnUse use) { inside_->draft.chooseUse(column, use); }
void Workbench::weighEvent(const QString& type, double weight) { inside_->draft.weigh(type, weight); }
void Workbench::acceptImport() { inside_->acceptImport(); }
void Workbench::cancelImport() { inside_->cancelImport(); }

const ExperimentValues& Workbench::experiment() const { return inside_->experiment; }
void Workbench::setSplit(int index) { inside_->setSplit(index); }
void Workbench::setModel(int index) { inside_->setModel(index); }
void Workbench::setPreset(const QString& id) { inside_->setPreset(id); }
void Workbench::setHyperparameter(const QString& id, double value) { inside_->setHyperparameter(id, value); }
void Workbench::setSeed(qint64 seed) { inside_->setSeed(seed); }
void Workbench::drawSeed() { inside_->setSeed(QRandomGenerator::global()->bounded(1, 1'000'000)); }

const TrainingValues& Workbench::training() const { return inside_->training; }
void Workbench::play() { inside_->play(); }
void Workbench::pause() { inside_->session.pause(); }
void Workbench::togglePlay() { inside_->training.state == RunState::training ? pause() : play(); }
void Workbench::stepEpoch() { inside_->session.stepEpoch(); }
void Workbench::reset() { inside_->reset(); }
void Workbench::setTarget(int epochs) { inside_->setTarget(epochs); }
void Workbench::setLearningRate(double value) { inside_->turn(KnobTurn::Knob::learningRate, value); }
void Workbench::setRegularisation(double value) { inside_->turn(KnobTurn::Knob::regularisation, value); }
void Workbench::setSpeed(double epochsPerSecond) { inside_->session.setSpeed(epochsPerSecond); }
void Workbench::undo() {
    if (!inside_->isJoinLast() || !inside_->undoJoin()) inside_->session.undo();
}
void Workbench::redo() { inside_->session.redo(); }

qint64 Workbench::selectedUser() const { return inside_->user; }
qint64 Workbench::selectedItem() const { return inside_->item; }
bool Workbench::isUserPinned() const { return inside_->isUserPinned; }
void Workbench::selectUser(qint64 user) {
    if (!inside_->isUserPinned) inside_->select(user, inside_->item);
}
void Workbench::selectItem(qint64 item) { inside_->select(inside_->user, item); }
void Workbench::setUserPinned(bool isPinned) {
    inside_->isUserPinned = isPinned;
    emit selectionChanged();
}
void Workbench::setRecommendInSight(bool isInSight) { inside_->live.setRecommendWanted(isInSight); }
void Workbench::setFactorsInSight(bool areInSight) { inside_->live.setFactorsWanted(areInSight); }
ListBy Workbench::listBy() const { return inside_->listBy; }
void Workbench::setListBy(ListBy by) {
    inside_->listBy = by;
    inside_->live.setListBy(by);
    emit selectionChanged();
}
const LiveValues& Workbench::live() const { return inside_->live.values(); }

void Workbench::measureTest() { inside_->measureTest(); }
void Workbench::cancelMeasuring() { inside_->cancelMeasuring(); }
void Workbench::saveModel(const QString& path) { inside_->saveModel(path); }
void Workbench::saveExperiment(const QString& path) { inside_->saveExperiment(path); }
void Workbench::saveReadReport(const QString& path) { inside_->saveReadReport(path); }
void Workbench::retranslate() { inside_->retranslate(); }

QString Workbench::commandText(QString* configText) const {
    const auto snapshot = inside_->session.snapshot();
    if (!snapshot->data) return {};
    const CommandText text = commandFor(inside_->commandConfigOf(*snapshot), inside_->registry);
    if (configText != nullptr) *configText = text.fileText;
    return text.command;
}

}  // namespace tastescope
