#pragma once

#include "ui/widgets/list_values.h"
#include "ui/widgets/row_list.h"

namespace tastescope {

/// The live top list of a user: rank, title, a tick on held-out hits, the move, the score.
class RankedList : public RowList {
    Q_OBJECT
  public:
    explicit RankedList(QWidget* parent = nullptr);

    void setRows(std::vector<RankedRow> rows);

  protected:
    int allRows() const override { return model_->allRows(); }
    void setCapacity(int rows) override { model_->setCapacity(rows); }

  private:
    RowListModel<RankedRow>* model_;
};

}  // namespace tastescope
