#pragma once

#include <QWidget>

class QScrollArea;

namespace tastescope {

/// A side panel: grey, with a hairline towards the page, scrolling only when even its least height does not fit.
class FoldablePanel : public QWidget {
    Q_OBJECT
  public:
    enum class Side { left, right };

    FoldablePanel(Side side, const QString& name, QWidget* parent = nullptr);

    /// Takes the place of what was shown before; the panel owns it.
    void setContent(QWidget* content);
    QWidget* content() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Side side_;
    QScrollArea* area_;
};

}  // namespace tastescope
