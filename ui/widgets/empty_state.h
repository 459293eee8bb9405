#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace tastescope {

/// What an empty place says: what to do, and the button that does it.
struct EmptyStateValues {
    QString iconName;
    QString title;
    QString text;
    QString buttonText;        ///< none if empty
    bool isDropPlace = false;  ///< dashed outline: something can be dropped here
};

class EmptyState : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyState(const EmptyStateValues& values, QWidget* parent = nullptr);

  signals:
    void actionRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString iconName_;
    bool isDropPlace_;
};

}  // namespace tastescope
