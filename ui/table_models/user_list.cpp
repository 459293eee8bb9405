#include "ui/table_models/user_list.h"

#include <algorithm>

namespace tastescope {

void UserList::setUsers(std::shared_ptr<const std::vector<UserRow>> users) {
    beginResetModel();
    users_ = std::move(users);
    const QString name = tr("User %1");
    const qsizetype place = name.indexOf(QStringLiteral("%1"));
    before_ = name.left(place);
    behind_ = place < 0 ? QString() : name.mid(place + 2);
    endResetModel();
}

int UserList::rowOfKey(qint64 key) const {
    if (!users_) return -1;
    const auto row = std::find_if(users_->begin(), users_->end(), [key](const UserRow& each) { return each.key == key; });
    return row == users_->end() ? -1 : int(row - users_->begin());
}

int UserList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !users_ ? 0 : int(users_->size());
}

QVariant UserList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    return QString(before_ + (*users_)[std::size_t(index.row())].id + behind_);
}

}  // namespace tastescope
