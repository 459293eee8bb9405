#pragma once

#include <QDialog>

namespace tastescope {

/// A dialog inside its window: a panel over the dimmed rest. What lies below can be seen, and neither clicked nor reached by keys
/// until the sheet is closed. Enter presses the default button, Esc rejects.
class Sheet : public QDialog {
    Q_OBJECT
  public:
    /// Covers `window`; `usual` is how large the panel would like to be at 100 %.
    Sheet(QWidget& window, QSize usual);

    /// Where the content goes.
    QWidget& panel() { return *panel_; }

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void placePanel();

    QWidget* panel_;
    QSize usual_;
};

}  // namespace tastescope
