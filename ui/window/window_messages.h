#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "ui/bridge/training_values.h"
#include "ui/window/window_parts.h"

namespace tastescope {

class Workbench;
struct Failure;

/// What the window tells: the status line, the progress of an opening, and the banner for what went wrong.
class WindowMessages : public QObject {
    Q_OBJECT
  public:
    WindowMessages(Workbench& workbench, const WindowParts& parts, QObject* parent);

    /// In the status line, for a few seconds: something was done.
    void tell(const QString& message);
    void showFailure(const Failure& failure);
    /// Returns whether there was a banner to close.
    bool closeBanner();

    void update();

  private:
    enum class BannerOf { failure, divergence, join };

    void showJoined(const QString& sentence);
    void doBannerAction();
    void updateDivergence(RunState state);
    void datasetChanged();

    Workbench& workbench_;
    WindowParts parts_;
    QTimer tellTimer_;
    QString told_;
    RunState lastState_ = RunState::empty;
    BannerOf bannerOf_ = BannerOf::failure;
};

}  // namespace tastescope
