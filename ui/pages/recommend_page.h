#pragma once

#include <QWidget>

#include <memory>

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/live_values.h"
#include "ui/bridge/workbench_values.h"

class QHBoxLayout;

namespace tastescope {

class ChipRow;
class EyeLine;
class IconLine;
class RecommendTables;
class SearchPicker;
class SegmentedSwitch;
class TextLabel;
class UserList;

/// One user: what they rated beside what is recommended to them, with the hidden ones that they really liked.
class RecommendPage : public QWidget {
    Q_OBJECT
  public:
    explicit RecommendPage(QWidget* parent = nullptr);

    void setDataset(std::shared_ptr<const DatasetValues> dataset);
    void setInsight(const RecommendInsight& insight);
    /// Negative: none.
    void setSelection(qint64 user, qint64 item);
    void setListBy(ListBy by);
    /// Puts the cursor into the field that finds a user.
    void focusSearch();

  signals:
    void userPicked(qint64 user);
    void itemPicked(qint64 item);
    void listByChosen(tastescope::ListBy by);

  private:
    void makeSwitch(const QString& nounMany);
    void arrange();

    bool hasInsight_ = false;
    qint64 user_ = -1;
    ListBy listBy_ = ListBy::score;
    UserList* users_;
    EyeLine* eyeLine_;
    SearchPicker* picker_;
    QHBoxLayout* tools_;
    SegmentedSwitch* switch_ = nullptr;
    TextLabel* emptyText_;
    RecommendTables* tables_;
    QWidget* similar_;
    ChipRow* chips_;
    IconLine* hits_;
};

}  // namespace tastescope
