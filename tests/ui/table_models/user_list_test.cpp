#include "ui/table_models/user_list.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tastescope;

class UserListTest : public QObject {
    Q_OBJECT
  private slots:
    void usersAreNamedByTheirIds() {
        UserList list;
        const QAbstractItemModelTester tester(&list);
        list.setUsers(threeUsers());
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.index(1).data().toString(), QStringLiteral("User b"));
    }

    void rowsAndKeysFindEachOther() {
        UserList list;
        list.setUsers(threeUsers());
        QCOMPARE(list.keyAt(2), qint64(12));
        QCOMPARE(list.rowOfKey(12), 2);
        QCOMPARE(list.rowOfKey(99), -1);
    }

    void aListOfNobodyIsEmpty() {
        UserList list;
        const QAbstractItemModelTester tester(&list);
        list.setUsers(threeUsers());
        list.setUsers(nullptr);
        QCOMPARE(list.rowCount(), 0);
        QCOMPARE(list.rowOfKey(10), -1);
    }

  private:
    static std::shared_ptr<const std::vector<UserRow>> threeUsers() {
        auto users = std::make_shared<std::vector<UserRow>>(3);
        for (std::size_t user = 0; user < users->size(); ++user) {
            (*users)[user].key = 10 + qint64(user);
            (*users)[user].id = QString(QLatin1Char(char('a' + user)));
        }
        return users;
    }
};

QTEST_APPLESS_MAIN(UserListTest)
#include "user_list_test.moc"
