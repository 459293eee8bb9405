#pragma once

#include <QDialog>
#include <QString>

#include <vector>

namespace tastescope {

struct KeySheetRow {
    QString keys;
    QString meaning;
};

struct KeySheetGroup {
    QString title;
    std::vector<KeySheetRow> rows;
};

/// The list of keys (Ctrl+/), in two columns of groups. Any of Esc, Enter and Ctrl+/ closes it.
class KeySheet : public QDialog {
    Q_OBJECT
  public:
    explicit KeySheet(const std::vector<KeySheetGroup>& groups, QWidget* parent = nullptr);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace tastescope
