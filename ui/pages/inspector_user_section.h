#pragma once

#include <QWidget>

#include "ui/bridge/live_values.h"

namespace tastescope {

class IconButton;
class IdentityHeader;
class RankedList;
class SectionHeader;
class TextLabel;

/// The user beside the Train page: who it is, the pin, and the list that re-ranks while the model learns.
class InspectorUserSection : public QWidget {
    Q_OBJECT
  public:
    explicit InspectorUserSection(QWidget* parent = nullptr);

    void setUser(const UserInsight& user);
    /// Nobody is chosen: says how to choose.
    void setEmpty(bool isEmpty);
    void setCurrentItem(qint64 item);
    void setPinned(bool isPinned);

  signals:
    void itemPicked(qint64 item);
    void pinChosen(bool isPinned);

  private:
    IdentityHeader* header_;
    IconButton* pin_;
    SectionHeader* listHeader_;
    RankedList* list_;
    TextLabel* emptyText_;
};

}  // namespace tastescope
