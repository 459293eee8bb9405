#pragma once

#include <QLineEdit>
#include <QModelIndex>

class QAbstractItemModel;
class QCompleter;

namespace tastescope {

/// A field that finds one of many (60,000 users or items): a line edit with a completer over a model, because a combo
/// box takes a third of a second to open at that size. What was typed may stand anywhere in the text.
class SearchPicker : public QLineEdit {
    Q_OBJECT
  public:
    explicit SearchPicker(const QString& placeholder, QWidget* parent = nullptr);

    /// The model stays the caller's. `column` holds the searched texts.
    void setModel(QAbstractItemModel* model, int column = 0);
    /// Shows a row as the chosen one; does not emit.
    void setCurrentRow(int row);
    int currentRow() const { return currentRow_; }

  signals:
    /// A row of the model was chosen.
    void picked(int row);

  protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void take(const QModelIndex& completion);
    QModelIndex bestMatch() const;
    void restore();

    QCompleter* completer_;
    int column_ = 0;
    int currentRow_ = -1;
};

}  // namespace tastescope
