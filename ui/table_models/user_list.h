#pragma once

#include <QAbstractListModel>

#include <memory>
#include <vector>

#include "ui/table_models/table_values.h"

namespace tastescope {

/// The names of all users ("User 407") for a search field: 200,000 rows without a copy of any.
class UserList : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    /// The rows stay those of their owner, which the pointer keeps alive.
    void setUsers(std::shared_ptr<const std::vector<UserRow>> users);
    qint64 keyAt(int row) const { return (*users_)[std::size_t(row)].key; }
    /// −1 if there is no such user.
    int rowOfKey(qint64 key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

  private:
    std::shared_ptr<const std::vector<UserRow>> users_;
    QString before_;  ///< what stands around the id: formatting each name anew would slow the search down
    QString behind_;
};

}  // namespace tastescope
