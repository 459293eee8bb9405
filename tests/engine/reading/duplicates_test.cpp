#include "engine/reading/duplicates.h"

#include <QTest>

using namespace tastescope;

class DuplicatesTest : public QObject {
    Q_OBJECT
  private slots:
    void everyNameLeadsBackToItsValue() {
        for (const Duplicates value : {Duplicates::automatic, Duplicates::keepAll, Duplicates::first, Duplicates::last,
                                       Duplicates::mean, Duplicates::sum})
            QCOMPARE(duplicatesFromName(duplicatesName(value)), std::optional(value));
        QCOMPARE(duplicatesName(Duplicates::mean), std::string_view("mean"));
        QVERIFY(!duplicatesFromName("most"));
    }
};

QTEST_APPLESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
