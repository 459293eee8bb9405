#pragma once

#include <QPushButton>

namespace tastescope {

/// The one action of its place, in the accent colour. The icon's name is of the icon set.
class PrimaryButton : public QPushButton {
    Q_OBJECT
  public:
    enum class Place {
        bar,   ///< 40 px high, large type: Play
        page,  ///< 36 px high
    };

    explicit PrimaryButton(const QString& text, Place place = Place::page, QWidget* parent = nullptr);

    void setIconName(const QString& name);

    QSize sizeHint() const override;

  protected:
    bool event(QEvent* event) override;

  private:
    Place place_;
};

}  // namespace tastescope
