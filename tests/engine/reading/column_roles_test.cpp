#include "engine/reading/column_roles.h"

#include <QTest>
#include <stdexcept>

using namespace tastescope;

class ColumnRolesTest : public QObject {
    Q_OBJECT
  private slots:
    void namesGiveRolesByTheirPlace() {
        QCOMPARE(parseColumnRoles("user,item,rating,timestamp"), (ColumnRoles{0, 1, 2, 3}));
        QCOMPARE(parseColumnRoles("timestamp, item, user"), (ColumnRoles{2, 1, std::nullopt, 0}));
    }

    void otherNamesPassAColumnOver() {
        QCOMPARE(parseColumnRoles("-,user,_,item,whatever,rating"), (ColumnRoles{1, 3, 5, std::nullopt}));
    }

    void headerNamesAndChineseNamesWorkToo() {
        QCOMPARE(parseColumnRoles("User-ID,ISBN,Book-Rating"), (ColumnRoles{0, 1, 2, std::nullopt}));
        QCOMPARE(parseColumnRoles("用户,电影,评分,时间"), (ColumnRoles{0, 1, 2, 3}));
    }

    void eventsSearchesAndCountsHaveNamesToo() {
        QCOMPARE(parseColumnRoles("user,item,event,timestamp,query"), (ColumnRoles{0, 1, std::nullopt, 3, 2, 4}));
        QCOMPARE(parseColumnRoles("user,artist,plays"), (ColumnRoles{0, 1, 2, std::nullopt}));
    }

    void nonsenseIsABadArgument() {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseColumnRoles(""));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseColumnRoles("user,rating"));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parseColumnRoles("user,user,item"));
    }
};

QTEST_APPLESS_MAIN(ColumnRolesTest)
#include "column_roles_test.moc"
