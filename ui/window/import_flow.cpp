#include "ui/window/import_flow.h"

#include <QMainWindow>

#include "ui/bridge/workbench.h"
#include "ui/window/import_dialog.h"

namespace tastescope {

ImportFlow::ImportFlow(Workbench& workbench, const WindowParts& parts)
    : QObject(parts.window), workbench_(workbench), parts_(parts) {
    connect(&workbench_, &Workbench::importChanged, this, &ImportFlow::update);
}

void ImportFlow::update() {
    if (!workbench_.import().isAsked) return close();
    if (dialog_ == nullptr) open();
    dialog_->setQuestion(workbench_.import());
}

void ImportFlow::open() {
    focusBefore_ = parts_.window->focusWidget();
    dialog_ = new ImportDialog(*parts_.window);
    connect(dialog_, &ImportDialog::chosen, &workbench_, &Workbench::chooseImport);
    connect(dialog_, &ImportDialog::useChosen, &workbench_, &Workbench::chooseColumnUse);
    connect(dialog_, &ImportDialog::weightChosen, &workbench_, &Workbench::weighEvent);
    connect(dialog_, &QDialog::accepted, &workbench_, &Workbench::acceptImport);
    connect(dialog_, &QDialog::rejected, &workbench_, &Workbench::cancelImport);
    dialog_->show();
    dialog_->raise();
}

void ImportFlow::close() {
    if (dialog_ == nullptr) return;
    dialog_->disconnect(&workbench_);
    dialog_->hide();
    dialog_->deleteLater();
    dialog_ = nullptr;
    if (focusBefore_ != nullptr) focusBefore_->setFocus(Qt::OtherFocusReason);
}

}  // namespace tastescope
