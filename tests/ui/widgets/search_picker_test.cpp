#include "ui/widgets/search_picker.h"

#include <QCompleter>
#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace tastescope;

class SearchPickerTest : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        QStringList names;
        for (int user = 0; user < 5'000; ++user)
            names << QStringLiteral("User %1").arg(user);
        model_.setStringList(names);
    }

    void enterTakesTheFirstMatchAnywhereInTheText() {
        SearchPicker picker(QStringLiteral("Find a user"));
        picker.setModel(&model_);
        picker.show();
        QSignalSpy picked(&picker, &SearchPicker::picked);
        QTest::keyClicks(&picker, QStringLiteral("407"));
        QTest::keyClick(&picker, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().at(0).toInt(), 407);
        QCOMPARE(picker.text(), QStringLiteral("User 407"));
    }

    void enterPrefersTheOneThatIsTypedAsAWhole() {
        QStringListModel names({QStringLiteral("User 1407"), QStringLiteral("User 4070"), QStringLiteral("User 407")});
        SearchPicker picker(QStringLiteral("Find a user"));
        picker.setModel(&names);
        picker.show();
        QTest::keyClicks(&picker, QStringLiteral("407"));
        QTest::keyClick(&picker, Qt::Key_Return);
        QCOMPARE(picker.currentRow(), 2);
    }

    void theListHoldsEveryMatch() {
        SearchPicker picker(QStringLiteral("Find a user"));
        picker.setModel(&model_);
        picker.show();
        QTest::keyClicks(&picker, QStringLiteral("499"));
        // 499, 1499, 2499, 3499, 4499, 4990 … 4999
        QCOMPARE(picker.completer()->completionCount(), 15);
    }

    void escapeBringsTheChosenOneBack() {
        SearchPicker picker(QStringLiteral("Find a user"));
        picker.setModel(&model_);
        picker.setCurrentRow(12);
        picker.show();
        picker.selectAll();
        QTest::keyClicks(&picker, QStringLiteral("zzz"));
        picker.completer()->popup()->hide();
        QTest::keyClick(&picker, Qt::Key_Escape);
        QCOMPARE(picker.text(), QStringLiteral("User 12"));
    }

    void nothingFoundPicksNothing() {
        SearchPicker picker(QStringLiteral("Find a user"));
        picker.setModel(&model_);
        picker.show();
        QSignalSpy picked(&picker, &SearchPicker::picked);
        QTest::keyClicks(&picker, QStringLiteral("nobody"));
        QTest::keyClick(&picker, Qt::Key_Return);
        QCOMPARE(picked.size(), 0);
    }

  private:
    QStringListModel model_;
};

QTEST_MAIN(SearchPickerTest)
#include "search_picker_test.moc"
