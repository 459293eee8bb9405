#include "ui/window/find_dialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/ui/window/visible_parts.h"
#include "ui/theme/theme.h"

using namespace tastescope;

namespace {

std::shared_ptr<const DatasetValues> someDataset() {
    auto dataset = std::make_shared<DatasetValues>();
    dataset->noun = {QStringLiteral("film"), QStringLiteral("films"), QStringLiteral("Film"), QStringLiteral("Films")};
    const auto addItem = [&](qint64 key, const char* title, int ratings) {
        ItemRow row;
        row.key = key;
        row.title = QString::fromUtf8(title);
        row.categoryName = QStringLiteral("Crime");
        row.ratings = ratings;
        dataset->items.push_back(row);
    };
    addItem(0, "The Hollow Well", 10);
    addItem(1, "Well of Souls", 5);
    addItem(2, "Farewell", 50);
    addItem(3, "Zoë and the Well", 90);
    addItem(4, "407", 1);
    for (const char* id : {"4", "407", "1407", "anna"}) {
        UserRow row;
        row.key = qint64(100 + dataset->users.size());
        row.id = QString::fromUtf8(id);
        row.ratings = 3;
        dataset->users.push_back(row);
    }
    return dataset;
}

}  // namespace

class FindDialogTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp, ThemeMode::light); }
    void init() {
        dialog_ = std::make_unique<FindDialog>();
        dialog_->setDataset(someDataset());
        dialog_->open();
    }
    void cleanupTestCase() {
        dialog_.reset();
        theme_.reset();
    }

    void itsListIsAWellBehavedModel() {
        const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        type("well");
        type("");
    }

    void anItemIsFoundByAnyPartOfItsTitle() {
        type("ZOE");
        QCOMPARE(found(), QStringList({QString::fromUtf8("Zoë and the Well")}));
    }

    void whatBeginsWithTheWordsComesFirstThenWhatManyRated() {
        type("well");
        QCOMPARE(found(), QStringList({QStringLiteral("Well of Souls"), QString::fromUtf8("Zoë and the Well"),
                                       QStringLiteral("The Hollow Well"), QStringLiteral("Farewell")}));
    }

    void anExactIdComesBeforeLongerOnes() {
        type("407");
        QCOMPARE(found(),
                 QStringList({QStringLiteral("407"), QStringLiteral("User 407"), QStringLiteral("User 1407")}));
        type("user 4");
        QCOMPARE(found().first(), QStringLiteral("User 4"));
    }

    void enterGoesToTheUserOrItemOrPage() {
        QSignalSpy items(dialog_.get(), &FindDialog::itemPicked);
        QSignalSpy users(dialog_.get(), &FindDialog::userPicked);
        QSignalSpy pages(dialog_.get(), &FindDialog::pagePicked);
        type("hollow");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(items.first().first().toLongLong(), qint64(0));
        QVERIFY(!dialog_->isVisible());
        dialog_->open();
        type("anna");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(users.first().first().toLongLong(), qint64(103));
        dialog_->open();
        type("recom");
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(pages.first().first().toString(), QStringLiteral("recommend"));
        QCOMPARE(items.size() + users.size() + pages.size(), 3);
    }

    void arrowsMoveWhileTheFieldKeepsTheKeyboard() {
        QSignalSpy items(dialog_.get(), &FindDialog::itemPicked);
        type("well");
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(dialog_->focusWidget(), field());
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(items.first().first().toLongLong(), qint64(3));
    }

    void escapeLeavesAndPicksNothing() {
        QSignalSpy items(dialog_.get(), &FindDialog::itemPicked);
        type("well");
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!dialog_->isVisible());
        QCOMPARE(items.size(), 0);
    }

    void whatIsNotThereIsSaid() {
        type("no such thing");
        QVERIFY(!list()->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(dialog_->isVisible());
        QCOMPARE(cutPart(*dialog_), QString());
    }

    void withoutADataSetThereAreThePages() {
        dialog_->setDataset(nullptr);
        QCOMPARE(found(), QStringList({QStringLiteral("Data"), QStringLiteral("Train"), QStringLiteral("Recommend")}));
    }

    void itFitsASmallWindow() {
        QWidget window;
        window.resize(480, 320);
        window.show();
        FindDialog dialog(&window);
        dialog.setDataset(someDataset());
        dialog.open();
        QVERIFY(dialog.width() < 480 && dialog.height() < 320);
        QCOMPARE(cutPart(dialog), QString());
    }

  private:
    QLineEdit* field() const { return dialog_->findChild<QLineEdit*>(); }
    QListView* list() const { return dialog_->findChild<QListView*>(); }
    void type(const char* text) const { field()->setText(QString::fromUtf8(text)); }
    QStringList found() const {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            titles << list()->model()->index(row, 0).data().toString();
        return titles;
    }

    std::unique_ptr<Theme> theme_;
    std::unique_ptr<FindDialog> dialog_;
};

QTEST_MAIN(FindDialogTest)
#include "find_dialog_test.moc"
