#include "ui/bridge/command_text.h"

#include <QTest>

using namespace tastescope;

namespace {

const ModelRegistry& registry() {
    static const ModelRegistry models = builtInModels();
    return models;
}

RunConfig plainConfig() {
    RunConfig config;
    config.data.path = "ml-1m";
    config.split.recipe = "random:0.1";
    config.split.validationFraction = 0.1;
    config.epochs = 12;
    config.patience = 0;
    return config;
}

}  // namespace

class CommandTextTest : public QObject {
    Q_OBJECT
  private slots:
    void aPlainRunIsAllOptions() {
        const CommandText text = commandFor(plainConfig(), registry());
        QCOMPARE(text.command, QStringLiteral("tastescope-cli train ml-1m --split random:0.1 --validation 0.1 --model mf "
                                              "--epochs 12 --patience 0 --seed 42"));
        QVERIFY(text.fileText.isEmpty());
    }

    void onlyWhatDiffersFromTheDefaultsIsSet() {
        RunConfig config = plainConfig();
        config.hyperparameters["rank"] = 64;
        config.hyperparameters["learning_rate"] = 0.03;
        const QString command = commandFor(config, registry()).command;
        QVERIFY(command.contains(QStringLiteral("--set learning_rate=0.03")));
        QVERIFY(!command.contains(QStringLiteral("rank")));
    }

    void aPathWithSpacesAndQuotesStaysOneWord() {
        RunConfig config = plainConfig();
        config.data.path = "my data/it's";
        QVERIFY(commandFor(config, registry()).command.contains(QStringLiteral("'my data/it'\\''s'")));
    }

    void theWayOfReadingIsPartOfTheCommand() {
        RunConfig config = plainConfig();
        config.data.columns = "user,-,item";
        config.data.delimiter = "tab";
        config.data.header = false;
        config.data.eventWeights = {{"buy", 4}, {"view", 0.5}};
        config.data.itemNoun = "book";
        config.data.joined = {"my items.csv"};
        QVERIFY(commandFor(config, registry()).command.startsWith(QStringLiteral(
            "tastescope-cli train ml-1m --columns user,-,item --delimiter tab --header no --event-weight buy=4 "
            "--event-weight view=0.5 --item-noun book --join 'my items.csv' --split ")));
    }

    void theLastModelIsAskedForWhereItIsShown() {
        RunConfig config = plainConfig();
        config.keepsLast = true;
        QVERIFY(commandFor(config, registry()).command.contains(QStringLiteral("--keep last")));
    }

    void turnedKnobsNeedAFileThatReadsBackAsTheSame() {
        RunConfig config = plainConfig();
        config.changes.push_back({3, 1, {0.1, {}}});
        const CommandText text = commandFor(config, registry());
        QCOMPARE(text.command, QStringLiteral("tastescope-cli train --config experiment.json"));
        const RunConfig read = runConfigFromJson(Json::parse(text.fileText.toStdString()));
        QVERIFY(read.changes == config.changes);
        QCOMPARE(*read.epochs, std::size_t(12));
    }
};

QTEST_APPLESS_MAIN(CommandTextTest)
#include "command_text_test.moc"
