#include "ui/pages/read_report_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tastescope;

namespace {

ImportValues twoReasons() {
    ImportValues import;
    import.sentence = QStringLiteral("90 of 100 rows read, 10 refused.");
    import.canBeReadDifferently = true;
    import.refused = {{QStringLiteral("no rating"), 7, QStringLiteral("lines 5, 9 …"), {{5, QStringLiteral("a;b;")}}},
                      {QStringLiteral("no item"), 3, QStringLiteral("lines 6, 7, 8"), {{6, QStringLiteral("a;;4")}}}};
    return import;
}

QPushButton* button(const QWidget& parent, const QString& text) {
    for (QPushButton* each : parent.findChildren<QPushButton*>())
        if (each->text() == text) return each;
    return nullptr;
}

}  // namespace

class ReadReportViewTest : public QObject {
    Q_OBJECT
  private slots:
    void everyReasonIsARow() {
        ReadReportView view;
        view.setReport(twoReasons());
        view.show();
        const QAbstractItemModel& model = *view.findChild<QTableView*>()->model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("no item"));
        QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("a;;4"));
    }

    void itsButtonsAskForExportAndAnotherReading() {
        ReadReportView view;
        view.setReport(twoReasons());
        QSignalSpy exports(&view, &ReadReportView::exportRequested);
        QSignalSpy readings(&view, &ReadReportView::readDifferentlyRequested);
        button(view, QString::fromUtf8("Export report…"))->click();
        button(view, QString::fromUtf8("Read differently…"))->click();
        QCOMPARE(exports.size(), 1);
        QCOMPARE(readings.size(), 1);
    }

    void withNothingRefusedThereIsNothingToExport() {
        ReadReportView view;
        ImportValues import;
        import.canBeReadDifferently = true;
        view.setReport(import);
        view.show();
        QVERIFY(!button(view, QString::fromUtf8("Export report…"))->isVisible());
        QVERIFY(button(view, QString::fromUtf8("Read differently…"))->isVisible());
        QVERIFY(!view.findChild<QTableView*>()->isVisible());
    }

    void whatWasMadeUpCannotBeReadDifferently() {
        ReadReportView view;
        view.setReport({});
        view.show();
        QVERIFY(!button(view, QString::fromUtf8("Read differently…"))->isVisible());
    }

    void eventsSayWhatTheyCount() {
        QCOMPARE(eventsText({{QStringLiteral("view"), 1, 1'500}, {QStringLiteral("buy"), 4, 20}}),
                 QString::fromUtf8("view counts 1 (1,500) · buy counts 4 (20)"));
    }
};

QTEST_MAIN(ReadReportViewTest)
#include "read_report_view_test.moc"
