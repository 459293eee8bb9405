#pragma once

#include <QObject>

#include <array>

#include "ui/window/page_id.h"
#include "ui/window/repaint_turns.h"

namespace tastescope {

class Inspector;
class PageArea;
class Workbench;

/// Keeps what is in sight up to date with the workbench: only the page in sight and an open Inspector, a part per
/// frame. The others are brought up to date when they are shown.
class PageUpdates : public QObject {
    Q_OBJECT
  public:
    PageUpdates(const Workbench& workbench, PageArea& pages, Inspector& inspector, QObject* parent);

    void datasetChanged();
    void splitChanged();
    void trainingChanged();
    void liveChanged();
    /// At once: it follows a click.
    void selectionChanged();
    void pageShown();
    void inspectorShown();

  private:
    struct Stale {
        bool dataset = true;
        bool training = true;
        bool live = true;
        bool selection = true;
    };
    Stale& stale() { return stale_[std::size_t(page())]; }
    PageId page() const;
    void markAll(bool Stale::*part);
    void updateTables();
    void updateTraining();
    void updateLive();
    void updateInspector();

    const Workbench& workbench_;
    PageArea& pages_;
    Inspector& inspector_;
    std::array<Stale, kPageCount> stale_;
    Stale staleInspector_;
    RepaintTurns turns_;
    int trainingPart_;
    int livePart_;
    int inspectorPart_;
};

}  // namespace tastescope
