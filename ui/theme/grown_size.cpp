#include "ui/theme/grown_size.h"

#include "ui/theme/text_roles.h"

#include <QEvent>
#include <QWidget>

namespace tastescope {

namespace {

/// Lives as long as its widget and sets its size anew with the application font.
class SizeKeeper : public QObject {
  public:
    SizeKeeper(QWidget& widget, int width, int height)
        : QObject(&widget), widget_(widget), width_(width), height_(height) {
        widget.installEventFilter(this);
        apply();
    }

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::ApplicationFontChange) apply();
        return false;
    }

  private:
    void apply() {
        if (width_ > 0) widget_.setFixedWidth(grown(width_));
        widget_.setFixedHeight(grown(height_));
    }

    QWidget& widget_;
    int width_;
    int height_;
};

}  // namespace

void fixGrownHeight(QWidget& widget, int pixels) {
    new SizeKeeper(widget, 0, pixels);
}
void fixGrownSize(QWidget& widget, int width, int height) {
    new SizeKeeper(widget, width, height);
}

}  // namespace tastescope
