#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace tastescope {

/// Spreads what has to be drawn anew over several frames: each turn brings one part up to date, then lets the window
/// paint and hear keys before the next. A part that is asked for twice before its turn is brought up to date once.
class RepaintTurns : public QObject {
    Q_OBJECT
  public:
    explicit RepaintTurns(QObject* parent = nullptr);

    /// Parts take turns in the order in which they are added. Returns the part's number.
    int addPart(std::function<void()> update);
    void ask(int part);
    /// Everything that was asked for, now: for pictures and for a page that comes into sight.
    void finish();

  private:
    void takeTurn();

    struct Part {
        std::function<void()> update;
        bool isAsked = false;
    };
    std::vector<Part> parts_;
    std::size_t next_ = 0;
    QTimer timer_;
};

}  // namespace tastescope
