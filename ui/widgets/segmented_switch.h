#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace tastescope {

/// A choice of a few in one outline: linear | log. One tab stop, the arrow keys move inside.
class SegmentedSwitch : public QWidget {
    Q_OBJECT
  public:
    enum class Size {
        head,  ///< 24 px, in a chart's head
        page,  ///< 32 px, beside fields
    };

    SegmentedSwitch(const QString& name, const QStringList& choices, Size size = Size::page, QWidget* parent = nullptr);

    /// Another word on a choice that is there.
    void setText(int index, const QString& text);

    int current() const;
    /// Does not emit.
    void setCurrent(int index);

  signals:
    /// Chosen by the user.
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void nameAloud(QAbstractButton& segment);

    QButtonGroup* group_;
};

}  // namespace tastescope
