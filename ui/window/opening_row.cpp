#include "ui/window/opening_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "ui/theme/grown_size.h"
#include "ui/theme/number_text.h"
#include "ui/widgets/text_label.h"
#include "ui/window/progress_line.h"

namespace tastescope {

namespace {

constexpr int kMillisecondsUnseen = 200;

}  // namespace

OpeningRow::OpeningRow(QWidget* parent)
    : QWidget(parent),
      name_(new TextLabel({}, TextRole::body, Ink::muted)),
      share_(new TextLabel({}, TextRole::body, Ink::faint)),
      line_(new ProgressLine),
      showTimer_(this) {
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setFocusPolicy(Qt::TabFocus);
    const QString key = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    cancel->setToolTip(QStringLiteral("%1 (%2)").arg(tr("Keep what is open now"), key));
    fixGrownHeight(*cancel, 28);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(name_, 1);
    row->addWidget(share_);
    row->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 4);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(line_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showTimer_.setSingleShot(true);
    showTimer_.setInterval(kMillisecondsUnseen);
    connect(&showTimer_, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, &OpeningRow::cancelRequested);
    hide();
}

void OpeningRow::setOpening(const OpeningValues& opening) {
    if (!opening.isOpening) {
        showTimer_.stop();
        hide();
        return;
    }
    const QString text = tr("Opening %1…").arg(opening.name);
    name_->setText(text);
    setAccessibleName(text);
    share_->setText(opening.share < 0 ? QString() : percentText(opening.share));
    line_->setShare(opening.share);
    if (isHidden() && !showTimer_.isActive()) showTimer_.start();
}

void OpeningRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit cancelRequested();
    QWidget::keyPressEvent(event);
}

}  // namespace tastescope
