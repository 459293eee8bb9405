#include "ui/bridge/command_text.h"

#include <QRegularExpression>
#include <QStringList>

#include "engine/experiments/run_preparation.h"

namespace tastescope {

namespace {

/// A word as a POSIX shell takes it.
QString shellWord(const std::string& text) {
    QString word = QString::fromStdString(text);
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=,@%+-]+$"));
    if (plain.match(word).hasMatch()) return word;
    word.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

void addReading(const DataSource& data, QStringList& words) {
    const auto add = [&words](const char* option, const std::string& value) {
        if (!value.empty()) words << QString::fromLatin1(option) << shellWord(value);
    };
    if (data.asImplicit) words << QStringLiteral("--implicit");
    if (data.positiveFrom) add("--positive-from", shortNumber(*data.positiveFrom));
    add("--columns", data.columns);
    add("--file", data.file);
    add("--format", data.format);
    add("--encoding", data.encoding);
    add("--delimiter", data.delimiter);
    if (data.header) add("--header", *data.header ? "yes" : "no");
    add("--decimal", data.decimal);
    add("--dates", data.dates);
    add("--duplicates", data.duplicates);
    for (const EventWeight& event : data.eventWeights)
        add("--event-weight", event.type + "=" + shortNumber(event.weight));
    add("--item-noun", data.itemNoun);
    for (const std::string& table : data.joined)
        add("--join", table);
}

bool needsFile(const RunConfig& config) { return !config.changes.empty() || config.extraRounds > 0; }

}  // namespace

QString experimentFileText(const RunConfig& config) { return QString::fromStdString(toJson(config).dump(2)) + QLatin1Char('\n'); }

CommandText commandFor(const RunConfig& config, const ModelRegistry& registry) {
    if (needsFile(config))
        return {QStringLiteral("tastescope-cli train --config experiment.json"), experimentFileText(config)};
    const ModelEntry& model = registry.find(config.model);
    QStringList words = {QStringLiteral("tastescope-cli train"), shellWord(config.data.path)};
    addReading(config.data, words);
    words << QStringLiteral("--split") << shellWord(config.split.recipe);
    if (config.split.validationFraction)
        words << QStringLiteral("--validation") << QString::fromStdString(shortNumber(*config.split.validationFraction));
    words << QStringLiteral("--model") << shellWord(config.model);
    const HyperparameterValues values = hyperparametersOf(config, model);
    for (const Hyperparameter& each : model.hyperparameters)
        if (values.real(each.name) != each.defaultValue)
            words << QStringLiteral("--set") << shellWord(each.name + "=" + valueText(each, values.real(each.name)));
    if (config.epochs && !model.isClosedForm) words << QStringLiteral("--epochs") << QString::number(*config.epochs);
    if (!model.isClosedForm) words << QStringLiteral("--patience") << QString::number(config.patience);
    if (config.keepsLast) words << QStringLiteral("--keep last");
    words << QStringLiteral("--seed") << QString::number(config.seed);
    return {words.join(QLatin1Char(' ')), {}};
}

}  // namespace tastescope
