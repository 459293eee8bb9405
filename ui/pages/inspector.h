#pragma once

#include <QWidget>

#include <memory>

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/live_values.h"

namespace tastescope {

class Hairline;
class InspectorDataForm;
class InspectorItemSection;
class InspectorUserSection;
class TextLabel;

/// Which page the Inspector stands beside.
enum class InspectorPage { data, train, recommend };

/// The content of the right-hand panel: the one user and the one item, while the pages show the many. Beside the Data
/// page how the item was rated and what is known of the data; beside Train the user's list and the item's sum; beside
/// Recommend why the item is on the list.
class Inspector : public QWidget {
    Q_OBJECT
  public:
    explicit Inspector(QWidget* parent = nullptr);

    void setDataset(std::shared_ptr<const DatasetValues> dataset);
    void setSplit(const SplitValues& split);
    void setLive(const LiveValues& live);
    void setPinned(bool isPinned);
    /// Negative: none.
    void setSelection(qint64 user, qint64 item);
    void setPage(InspectorPage page);

  signals:
    void itemPicked(qint64 item);
    void pinChosen(bool isPinned);
    void readDifferentlyRequested();

  private:
    void arrange();
    void fill();

    std::shared_ptr<const DatasetValues> dataset_;
    LiveValues live_;
    InspectorPage page_ = InspectorPage::train;
    qint64 user_ = -1;
    qint64 item_ = -1;
    InspectorUserSection* userSection_;
    Hairline* line_;
    InspectorItemSection* itemSection_;
    InspectorDataForm* dataForm_;
    TextLabel* emptyText_;
};

}  // namespace tastescope
