#include "ui/window/key_filter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace tastescope;

namespace {

// A window with one control in focus, and what its filter hears.
class FilteredWindow : public QWidget {
  public:
    explicit FilteredWindow(QWidget* control = nullptr) : filter_(*this), pressed(&filter_, &KeyFilter::pressed) {
        auto* column = new QVBoxLayout(this);
        if (control != nullptr) column->addWidget(control);
        show();
        activateWindow();
        (control == nullptr ? this : control)->setFocus();
    }

    /// The only action that was asked for.
    WindowAction action() const { return pressed.value(0).value(0).value<WindowAction>(); }

  private:
    KeyFilter filter_;

  public:
    QSignalSpy pressed;
};

}  // namespace

class KeyFilterTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { qRegisterMetaType<WindowAction>(); }

    void spacePlaysAndPauses() {
        FilteredWindow window;
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(window.pressed.size(), 1);
        QCOMPARE(window.action(), WindowAction::playPause);
    }

    void everyPlainKeyOfTheTableAsksForItsAction() {
        for (const KeyEntry& entry : keyTable()) {
            if (!entry.isPlain) continue;
            for (const QKeySequence& sequence : entry.keys) {
                FilteredWindow window;
                QTest::keyClick(&window, Qt::Key(sequence[0].key()));
                QCOMPARE(window.pressed.size(), 1);
                QCOMPARE(window.action(), entry.action);
            }
        }
    }

    void aButtonInFocusKeepsSpace() {
        auto* button = new QPushButton;
        FilteredWindow window(button);
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(window.pressed.isEmpty());
    }

    void aCheckBoxInFocusKeepsSpace() {
        auto* box = new QCheckBox;
        FilteredWindow window(box);
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->isChecked());
        QVERIFY(window.pressed.isEmpty());
    }

    void aComboBoxKeepsItsTypeAhead() {
        auto* box = new QComboBox;
        box->addItems({QStringLiteral("Linear"), QStringLiteral("Ridge")});
        FilteredWindow window(box);
        QTest::keyClick(box, Qt::Key_R);
        QCOMPARE(box->currentText(), QStringLiteral("Ridge"));
        QVERIFY(window.pressed.isEmpty());
    }

    void aTableKeepsItsTypeAhead() {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("Alien")));
        model.appendRow(new QStandardItem(QStringLiteral("Ran")));
        auto* table = new QTableView;
        table->setModel(&model);
        FilteredWindow window(table);
        QTest::keyClick(table, Qt::Key_R);
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(window.pressed.isEmpty());
    }

    void aTextFieldKeepsLettersDigitsAndSpace() {
        auto* field = new QLineEdit;
        FilteredWindow window(field);
        QTest::keyClicks(field, QStringLiteral("er 1.[]"));
        QCOMPARE(field->text(), QStringLiteral("er 1.[]"));
        QVERIFY(window.pressed.isEmpty());
    }

    void aControlWithNoUseForAKeyLetsItThrough() {
        auto* slider = new QSlider;
        FilteredWindow window(slider);
        QTest::keyClick(slider, Qt::Key_L);
        QCOMPARE(window.action(), WindowAction::logAxis);
    }

    void keysWithControlAreNotPlain() {
        FilteredWindow window;
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(window.pressed.isEmpty());
    }

    void heldDownSpaceDoesNotFlicker() {
        FilteredWindow window;
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(&window, &again);
        QVERIFY(window.pressed.isEmpty());
    }

    void heldDownLearningRateGoesOn() {
        FilteredWindow window;
        QKeyEvent again(QEvent::KeyPress, Qt::Key_BracketRight, Qt::NoModifier, QStringLiteral("]"), true);
        QCoreApplication::sendEvent(&window, &again);
        QCOMPARE(window.action(), WindowAction::learningRateUp);
    }
};

QTEST_MAIN(KeyFilterTest)
#include "key_filter_test.moc"
