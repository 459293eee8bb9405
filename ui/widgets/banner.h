#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace tastescope {

class TextLabel;

/// What a banner says: the reason first, then the way out.
struct BannerValues {
    enum class Kind { error, warning, notice };
    Kind kind = Kind::error;
    QString reason;
    QString hint;
    QString actionText;  ///< the one button that mends it; none if empty
    QString copyText;    ///< what Copy puts on the clipboard; reason and hint if empty
};

/// A message at the top of a page that stays until it is closed; it can be copied and acted upon.
class Banner : public QWidget {
    Q_OBJECT
  public:
    explicit Banner(QWidget* parent = nullptr);

    /// Fills and shows the banner.
    void show(const BannerValues& values);
    const BannerValues& values() const { return values_; }

  signals:
    void actionRequested();
    void closed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void copy();
    void dismiss();

    BannerValues values_;
    TextLabel* reason_;
    TextLabel* hint_;
    QPushButton* action_;
};

}  // namespace tastescope
