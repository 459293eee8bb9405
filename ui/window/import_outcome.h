#pragma once

#include <QWidget>

#include "ui/bridge/import_values.h"

namespace tastescope {

class IconLine;
class LinkButton;
class TextLabel;

/// What opening the file will give: how far the counting is, then what is read and what is left out, or why nothing can be read.
class ImportOutcome : public QWidget {
    Q_OBJECT
  public:
    explicit ImportOutcome(QWidget* parent = nullptr);

    void setFindings(const ImportFindings& findings, const QStringList& doubts);
    /// Whether the rows that are left out are in sight now.
    void setShowsLeftOut(bool shows);

    QString sentence() const;
    QString warning() const;
    LinkButton& showThem() { return *showThem_; }

  signals:
    void leftOutRequested();

  private:
    IconLine* sentence_;
    IconLine* warning_;
    LinkButton* showThem_;
    TextLabel* doubt_;
};

}  // namespace tastescope
