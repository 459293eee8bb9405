#pragma once

#include <QWidget>

namespace tastescope {

class NumberField;

/// The seed of the run: a fixed number, or a new one by the dice.
class SeedRow : public QWidget {
    Q_OBJECT
  public:
    explicit SeedRow(QWidget* parent = nullptr);

    qint64 seed() const;
    /// Does not emit.
    void setSeed(qint64 seed);

  signals:
    void seedChosen(qint64 seed);
    /// The dice were thrown; whoever owns the seed draws a new one.
    void newSeedRequested();

  private:
    NumberField* field_;
};

}  // namespace tastescope
