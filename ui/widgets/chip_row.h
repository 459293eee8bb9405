#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace tastescope {

class Chip;

struct ChipValues {
    qint64 key = -1;
    QString name;
    QString figure;
};

/// Chips side by side: as many as there is room for, never a part of one.
class ChipRow : public QWidget {
    Q_OBJECT
  public:
    explicit ChipRow(QWidget* parent = nullptr);

    /// Chips stay where they are and change their texts, so that one under the mouse does not flicker.
    void setChips(const std::vector<ChipValues>& chips);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void picked(qint64 key);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void placeChips();

    std::vector<Chip*> chips_;
    std::vector<qint64> keys_;
};

}  // namespace tastescope
