#pragma once

#include <QWidget>

#include <vector>

#include "ui/bridge/import_values.h"

class QScrollArea;

namespace tastescope {

class NumberField;

/// Types of events, how often each occurs and how much one of them counts.
class EventWeights : public QWidget {
    Q_OBJECT
  public:
    explicit EventWeights(QWidget* parent = nullptr);

    void setEvents(const std::vector<EventTypeValues>& events);
    NumberField* field(const QString& type) const;

  signals:
    void weightChosen(const QString& type, double weight);

  private:
    void makeParts(const std::vector<EventTypeValues>& events);

    QStringList types_;
    std::vector<NumberField*> fields_;
    QWidget* parts_;
    QScrollArea* scroll_;
};

}  // namespace tastescope
