#pragma once

#include <QWidget>

namespace tastescope {

class TextLabel;

/// The head of a section of a panel: its name, and at the right end a hint ("moves since epoch 19").
class SectionHeader : public QWidget {
    Q_OBJECT
  public:
    explicit SectionHeader(const QString& title, const QString& hint = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setHint(const QString& hint);

  private:
    TextLabel* title_;
    TextLabel* hint_;
};

}  // namespace tastescope
