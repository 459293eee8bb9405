#pragma once

#include <QComboBox>

#include <vector>

namespace tastescope {

/// A list of views to choose one from by id. It is made anew only when its entries change, so it may be set as often
/// as values arrive, even while it is open.
class ViewChoice : public QComboBox {
    Q_OBJECT
  public:
    struct Entry {
        QString id;
        QString name;

        bool operator==(const Entry&) const = default;
    };

    explicit ViewChoice(const QString& name, QWidget* parent = nullptr);

    void setEntries(const std::vector<Entry>& entries);
    QString currentId() const { return currentData().toString(); }
    /// Stays where it is if there is no such entry. Does not emit.
    void setCurrentId(const QString& id);

  signals:
    /// Chosen by the user.
    void idChosen(const QString& id);

  private:
    std::vector<Entry> entries_;
};

}  // namespace tastescope
