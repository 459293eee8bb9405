#include "ui/widgets/panel_stack.h"

#include <QSignalSpy>
#include <QTest>

using namespace tastescope;

class PanelStackTest : public QObject {
    Q_OBJECT
  private slots:
    void aFoldByWidthIsUndoneWhenThereIsRoom() {
        FoldRule rule(1200);
        rule.setWindowWidth(1100);
        QVERIFY(rule.isFolded());
        QVERIFY(!rule.isFoldedByHand());
        rule.setWindowWidth(1300);
        QVERIFY(!rule.isFolded());
    }

    void aFoldByHandIsRemembered() {
        FoldRule rule(1200);
        rule.setWindowWidth(1300);
        rule.setFoldedByHand(true);
        rule.setWindowWidth(1100);
        rule.setWindowWidth(1300);
        QVERIFY(rule.isFolded());
        QVERIFY(rule.isFoldedByHand());
    }

    void whatAHandOpensInANarrowWindowStaysOpenThere() {
        FoldRule rule(1200);
        rule.setWindowWidth(1100);
        rule.setFoldedByHand(false);
        QVERIFY(!rule.isFolded());
        rule.setWindowWidth(1090);
        QVERIFY(!rule.isFolded());
        rule.setWindowWidth(1300);
        rule.setWindowWidth(1100);
        QVERIFY(rule.isFolded());
    }

    void theInspectorFoldsFirstThenTheExperimentPanel() {
        auto* left = new QWidget;
        auto* centre = new QWidget;
        auto* right = new QWidget;
        PanelStack stack(left, centre, right);
        stack.show();
        stack.resize(1280, 600);
        QCOMPARE(left->width(), 256);
        QCOMPARE(centre->geometry(), QRect(256, 0, 720, 600));
        QCOMPARE(right->width(), 304);
        stack.resize(1199, 600);
        QVERIFY(!right->isVisible() && left->isVisible());
        stack.resize(943, 600);
        QVERIFY(!left->isVisible());
        QCOMPARE(centre->width(), 943);
        stack.resize(1600, 600);
        QCOMPARE(left->width(), 288);
        QCOMPARE(right->width(), 352);
    }

    void foldsAreTold() {
        PanelStack stack(new QWidget, new QWidget, new QWidget);
        stack.show();
        stack.resize(1280, 600);
        QSignalSpy told(&stack, &PanelStack::foldChanged);
        stack.resize(1100, 600);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(1).toBool(), true);
        stack.setFoldedByHand(PanelStack::Side::left, true);
        QCOMPARE(told.size(), 2);
        QVERIFY(stack.isFoldedByHand(PanelStack::Side::left));
    }
};

QTEST_MAIN(PanelStackTest)
#include "panel_stack_test.moc"
