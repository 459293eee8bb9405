#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tastescope {

class TextLabel;

/// Who or what a section of the Inspector is about: a round picture, a name, one line of facts, a button at the end.
class IdentityHeader : public QWidget {
    Q_OBJECT
  public:
    explicit IdentityHeader(QWidget* parent = nullptr);

    void setUser(const QString& name, const QString& facts);
    /// An item, shown by the marker of its category.
    void setItem(const QString& title, const QString& facts, int category);
    void addTool(QWidget* tool);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void setTexts(const QString& name, const QString& facts);

    TextLabel* name_;
    TextLabel* facts_;
    QHBoxLayout* row_;
    bool isUser_ = true;
    int category_ = -1;
};

}  // namespace tastescope
