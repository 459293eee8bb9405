#pragma once

#include "ui/widgets/list_values.h"
#include "ui/widgets/row_list.h"

namespace tastescope {

/// The nearest items (or users): marker, title, similarity as bar and number, number of ratings.
class NeighbourList : public RowList {
    Q_OBJECT
  public:
    explicit NeighbourList(QWidget* parent = nullptr);

    void setRows(std::vector<NeighbourRow> rows);

  protected:
    int allRows() const override { return model_->allRows(); }
    void setCapacity(int rows) override { model_->setCapacity(rows); }

  private:
    RowListModel<NeighbourRow>* model_;
};

}  // namespace tastescope
