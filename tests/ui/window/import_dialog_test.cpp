#include "ui/window/import_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/ui/window/import_question.h"
#include "ui/theme/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/primary_button.h"
#include "ui/window/event_weights.h"
#include "ui/window/import_choice_row.h"
#include "ui/window/import_outcome.h"
#include "ui/window/import_table.h"

using namespace tastescope;

class ImportDialogTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = new Theme(*qApp, ThemeMode::light); }
    void init() {
        window_ = std::make_unique<QWidget>();
        window_->resize(1280, 800);
        behind_ = new QPushButton(QStringLiteral("behind"), window_.get());
        window_->show();
        dialog_ = new ImportDialog(*window_);
        dialog_->setQuestion(test::clubQuestion());
        dialog_->show();
    }
    void cleanup() { window_.reset(); }

    void enterOpensAndEscapeKeepsWhatIsThere() {
        QSignalSpy accepted(dialog_, &QDialog::accepted);
        QSignalSpy rejected(dialog_, &QDialog::rejected);
        QTest::keyClick(&dialog_->openButton(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        dialog_->show();
        QTest::keyClick(&dialog_->openButton(), Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void aChoiceTellsItsId() {
        QSignalSpy chosen(dialog_, &ImportDialog::chosen);
        QComboBox* box = dialog_->choices().box(ImportChoice::delimiter);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().at(1).toString(), QStringLiteral(","));
    }

    void settingAQuestionTellsNothing() {
        QSignalSpy chosen(dialog_, &ImportDialog::chosen);
        QSignalSpy uses(dialog_, &ImportDialog::useChosen);
        dialog_->setQuestion(test::eventQuestion());
        dialog_->setQuestion(test::clubQuestion());
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(uses.size(), 0);
    }

    void aColumnsUseCanBeChanged() {
        QSignalSpy uses(dialog_, &ImportDialog::useChosen);
        QComboBox* box = dialog_->table().useBox(4);
        QCOMPARE(box->currentText(), QStringLiteral("not used"));
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.front().at(0).toInt(), 4);
    }

    void aRefusedRowIsTintedAndSaysWhy() {
        const QAbstractItemModel& model = *dialog_->table().table().model();
        const QModelIndex refused = model.index(3, 1);
        QVERIFY(refused.data(Qt::BackgroundRole).isValid());
        QVERIFY(refused.data(Qt::ToolTipRole).toString().contains(QStringLiteral("no rating")));
        QVERIFY(!model.index(2, 1).data(Qt::BackgroundRole).isValid());
    }

    void showThemShowsTheRowsThatAreLeftOutInPlace() {
        dialog_->outcome().showThem().click();
        QVERIFY(dialog_->showsLeftOut());
        QVERIFY(!dialog_->table().isVisible());
        dialog_->outcome().showThem().click();
        QVERIFY(!dialog_->showsLeftOut());
    }

    void anImpossibleReadingCannotBeOpened() {
        ImportQuestion question = test::clubQuestion();
        question.findings = {};
        question.findings.state = ImportFindings::State::impossible;
        question.findings.sentence = QStringLiteral("There is one column only.");
        question.findings.hint = QStringLiteral("Choose another delimiter.");
        dialog_->setQuestion(question);
        QVERIFY(!dialog_->openButton().isEnabled());
        QCOMPARE(dialog_->outcome().sentence(), QStringLiteral("There is one column only."));
        QCOMPARE(dialog_->outcome().warning(), QStringLiteral("Choose another delimiter."));
    }

    void whileItIsCountedItSaysHowFar() {
        ImportQuestion question = test::clubQuestion();
        question.findings = {};
        question.findings.share = 0.43;
        dialog_->setQuestion(question);
        QCOMPARE(dialog_->outcome().sentence(), QString::fromUtf8("counting … 43 %"));
        QVERIFY(dialog_->openButton().isEnabled());
    }

    void eventTypesHaveWeights() {
        QVERIFY(!dialog_->weights().isVisible());
        dialog_->setQuestion(test::eventQuestion());
        QVERIFY(dialog_->weights().isVisible());
        QSignalSpy weights(dialog_, &ImportDialog::weightChosen);
        NumberField* field = dialog_->weights().field(QStringLiteral("buy"));
        QVERIFY(field);
        QCOMPARE(field->value(), 4.0);
        field->setText(QStringLiteral("6"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(weights.size(), 1);
        QCOMPARE(weights.front().at(1).toDouble(), 6.0);
    }

    void theKeyboardStaysInside() {
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(window_->focusWidget(), Qt::Key_Tab);
            QVERIFY(dialog_->isAncestorOf(window_->focusWidget()));
        }
        QVERIFY(!behind_->hasFocus());
    }

    void inALowWindowNothingIsCutOff() {
        window_->resize(853, 533);
        QTRY_COMPARE(dialog_->size(), window_->size());
        QVERIFY(dialog_->rect().contains(dialog_->panel().geometry()));
        const QRect panel = dialog_->panel().rect();
        for (const QWidget* part : std::initializer_list<const QWidget*>{&dialog_->choices(), &dialog_->table(),
                                                                         &dialog_->outcome(), &dialog_->openButton()})
            QVERIFY(panel.contains(part->geometry()));
        QVERIFY(dialog_->table().geometry().top() >= dialog_->choices().geometry().bottom());
        QVERIFY(dialog_->table().table().viewport()->height() >= 2 * 28);
    }

  private:
    Theme* theme_ = nullptr;
    std::unique_ptr<QWidget> window_;
    QPushButton* behind_ = nullptr;
    ImportDialog* dialog_ = nullptr;
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
