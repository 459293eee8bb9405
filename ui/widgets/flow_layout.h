#pragma once

#include <QLayout>

#include <vector>

namespace tastescope {

/// Puts widgets side by side at the width they want, and into another line where there is no more room.
class FlowLayout : public QLayout {
  public:
    FlowLayout(int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    int count() const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

  private:
    /// Returns the height; moves the widgets only if asked.
    int place(const QRect& rect, bool moves) const;

    std::vector<QLayoutItem*> items_;
    int horizontalGap_;
    int verticalGap_;
};

}  // namespace tastescope
