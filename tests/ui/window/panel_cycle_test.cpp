#include "ui/window/panel_cycle.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace tastescope;

class PanelCycleTest : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        window_ = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(window_.get());
        for (int panel = 0; panel < 3; ++panel) {
            panels_[panel] = new QWidget;
            auto* inside = new QVBoxLayout(panels_[panel]);
            for (QLineEdit*& field : fields_[panel])
                inside->addWidget(field = new QLineEdit);
            column->addWidget(panels_[panel]);
        }
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        fields_[0][0]->setFocus();
    }

    void goesRoundForwards() {
        PanelCycle cycle({panels_[0], panels_[1], panels_[2]});
        cycle.move(true);
        QCOMPARE(QApplication::focusWidget(), fields_[1][0]);
        cycle.move(true);
        cycle.move(true);
        QCOMPARE(QApplication::focusWidget(), fields_[0][0]);
    }

    void goesRoundBackwards() {
        PanelCycle cycle({panels_[0], panels_[1], panels_[2]});
        cycle.move(false);
        QCOMPARE(QApplication::focusWidget(), fields_[2][0]);
    }

    void passesOverAFoldedPanel() {
        PanelCycle cycle({panels_[0], panels_[1], panels_[2]});
        panels_[1]->hide();
        cycle.move(true);
        QCOMPARE(QApplication::focusWidget(), fields_[2][0]);
    }

    void comesBackToWhereItWas() {
        PanelCycle cycle({panels_[0], panels_[1]});
        fields_[0][1]->setFocus();
        cycle.move(true);
        cycle.move(true);
        QCOMPARE(QApplication::focusWidget(), fields_[0][1]);
    }

  private:
    std::unique_ptr<QWidget> window_;
    QWidget* panels_[3] = {};
    QLineEdit* fields_[3][2] = {};
};

QTEST_MAIN(PanelCycleTest)
#include "panel_cycle_test.moc"
