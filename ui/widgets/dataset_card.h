#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace tastescope {

/// The open data set with its facts, as a button that opens the list of others.
class DatasetCard : public QAbstractButton {
    Q_OBJECT
  public:
    explicit DatasetCard(QWidget* parent = nullptr);

    /// `iconName` is of the icon set; no facts make a plain one-line button ("Open ratings…").
    void setFacts(const QString& name, const QStringList& facts, const QString& iconName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QStringList facts_;
    QString iconName_;
};

}  // namespace tastescope
