#include "ui/bridge/import_choices.h"

#include <QTest>

#include <algorithm>

using namespace tastescope;

namespace {

ImportPreview ratingsPreview() {
    ImportPreview preview;
    preview.fileName = "ratings.csv";
    preview.plan.layout.delimiter = ";";
    preview.plan.layout.hasHeader = true;
    preview.plan.roles = {0, 1, 2, 3, {}, {}};
    preview.plan.decimalSign = ',';
    preview.rows = {{{"a", "b", "4,5", "2024-03-02"}, 2, ""}};
    return preview;
}

const ImportChoiceValues* find(const std::vector<ImportChoiceValues>& choices, ImportChoice which) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [which](const ImportChoiceValues& each) { return each.choice == which; });
    return found == choices.end() ? nullptr : &*found;
}

QString inForce(const std::vector<ImportChoiceValues>& choices, ImportChoice which) {
    const ImportChoiceValues* values = find(choices, which);
    return values == nullptr ? QString() : values->ids.value(values->current);
}

}  // namespace

class ImportChoicesTest : public QObject {
    Q_OBJECT
  private slots:
    void theChoicesStandWhereTheGuessStands() {
        const std::vector<ImportChoiceValues> choices = importChoices(ratingsPreview(), {});
        QCOMPARE(inForce(choices, ImportChoice::delimiter), QStringLiteral(";"));
        QCOMPARE(inForce(choices, ImportChoice::decimals), QStringLiteral(","));
        QCOMPARE(inForce(choices, ImportChoice::encoding), QStringLiteral("UTF-8"));
        QCOMPARE(inForce(choices, ImportChoice::firstRow), QStringLiteral("yes"));
        QCOMPARE(inForce(choices, ImportChoice::values), QStringLiteral("ratings"));
        QCOMPARE(inForce(choices, ImportChoice::duplicates), QStringLiteral("last"));
        QCOMPARE(inForce(choices, ImportChoice::itemNoun), QStringLiteral("item"));
    }

    void whatLeavesNoChoiceIsNotAsked() {
        const std::vector<ImportChoiceValues> choices = importChoices(ratingsPreview(), {});
        QVERIFY(!find(choices, ImportChoice::file));
        QVERIFY(!find(choices, ImportChoice::format));
        QVERIFY(!find(choices, ImportChoice::dates));
    }

    void datesOfDigitsAskWhichNumberIsTheDay() {
        ImportPreview preview = ratingsPreview();
        preview.rows[0].cells[3] = "03/04/2024";
        QCOMPARE(inForce(importChoices(preview, {}), ImportChoice::dates), QStringLiteral("day-first"));
    }

    void otherFilesOfAFolderCanBeReadInstead() {
        ImportPreview preview = ratingsPreview();
        preview.otherFiles = {"tags.csv"};
        const std::vector<ImportChoiceValues> choices = importChoices(preview, {});
        QCOMPARE(find(choices, ImportChoice::file)->ids, QStringList({"ratings.csv", "tags.csv"}));
    }

    void withoutARatingColumnOnlyClicksAreLeft() {
        ImportPreview preview = ratingsPreview();
        preview.plan.roles.rating.reset();
        const std::vector<ImportChoiceValues> choices = importChoices(preview, {});
        QCOMPARE(inForce(choices, ImportChoice::values), QStringLiteral("clicks"));
        QVERIFY(find(choices, ImportChoice::values)->isFixed);
        QVERIFY(!find(choices, ImportChoice::decimals));
    }

    void duplicatesStandWhereTheyAreUsual() {
        ImportPreview preview = ratingsPreview();
        preview.plan.roles.event = 3;
        QCOMPARE(inForce(importChoices(preview, {}), ImportChoice::duplicates), QStringLiteral("sum"));
        preview.plan.roles = {0, 1, {}, {}, {}, {}};
        QCOMPARE(inForce(importChoices(preview, {}), ImportChoice::duplicates), QStringLiteral("all"));
    }

    void anAnswerBecomesAnOption() {
        QCOMPARE(withChoice({}, ImportChoice::delimiter, QStringLiteral("\t")).delimiter, std::optional<std::string>("\t"));
        QCOMPARE(withChoice({}, ImportChoice::decimals, QStringLiteral(",")).decimalSign, std::optional<char>(','));
        QVERIFY(withChoice({}, ImportChoice::encoding, QStringLiteral("GB18030")).encoding == TextEncoding::gb18030);
        QCOMPARE(withChoice({}, ImportChoice::firstRow, QStringLiteral("no")).hasHeader, std::optional<bool>(false));
        QVERIFY(withChoice({}, ImportChoice::dates, QStringLiteral("month-first")).dateOrder == DateOrder::monthFirst);
        QVERIFY(withChoice({}, ImportChoice::values, QStringLiteral("clicks")).asImplicit);
        QVERIFY(withChoice({}, ImportChoice::duplicates, QStringLiteral("mean")).duplicates == Duplicates::mean);
        QCOMPARE(withChoice({}, ImportChoice::itemNoun, QStringLiteral("book")).itemNoun, std::string("book"));
    }

    void anotherDelimiterMakesOtherColumns() {
        OpenOptions options;
        options.columns = ColumnRoles{1, 0, {}, {}, {}, {}};
        QVERIFY(!withChoice(options, ImportChoice::delimiter, QStringLiteral("|")).columns);
    }

    void aColumnThatTakesAUseGivesItsOwnInExchange() {
        const ColumnRoles roles = withUse({0, 1, 2, 3, {}, {}}, 2, ColumnUse::user);
        QCOMPARE(roles.user, std::size_t(2));
        QCOMPARE(roles.rating, std::optional<std::size_t>(0));
        QCOMPARE(roles.item, std::size_t(1));
    }

    void aColumnCanBeLeftOut() {
        const ColumnRoles roles = withUse({0, 1, 2, 3, {}, {}}, 3, ColumnUse::none);
        QVERIFY(!roles.timestamp);
        QCOMPARE(columnUse(roles, 3), ColumnUse::none);
    }

    void userAndItemCanOnlyBeExchanged() {
        const std::vector<ColumnUse> uses = possibleUses({0, 1, {}, 3, {}, {}}, 0);
        QCOMPARE(uses, (std::vector<ColumnUse>{ColumnUse::user, ColumnUse::item, ColumnUse::time}));
        QCOMPARE(possibleUses({0, 1, {}, 3, {}, {}}, 3).size(), std::size_t(7));
    }
};

QTEST_APPLESS_MAIN(ImportChoicesTest)
#include "import_choices_test.moc"
