#include "ui/window/opening_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <cmath>

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

QString openingFacts(const OpeningValues& opening) {
    constexpr qint64 kMega = 1'000'000;
    QStringList parts;
    if (opening.bytesTotal >= kMega)
        //: How far a file is read
        parts << OpeningRow::tr("%1 of %2 MB").arg(countText(opening.bytesDone / kMega),
                                                   countText(opening.bytesTotal / kMega));
    else if (opening.share >= 0)
        parts << percentText(opening.share);
    if (opening.rows >= kMega)
        parts << OpeningRow::tr("%1 million rows").arg(fixedText(double(opening.rows) / double(kMega), 1));
    else if (opening.rows > 0)
        parts << OpeningRow::tr("%1 rows").arg(countText(opening.rows));
    if (opening.secondsLeft >= 0) {
        const int seconds = std::max(1, int(std::lround(opening.secondsLeft)));
        parts << OpeningRow::tr("%1 s left").arg(countText(seconds));
    }
    return parts.join(QStringLiteral(" · "));
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
    share_->setText(openingFacts(opening));
    line_->setShare(opening.share);
    if (isHidden() && !showTimer_.isActive()) showTimer_.start();
}

void OpeningRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit cancelRequested();
    QWidget::keyPressEvent(event);
}

}  // namespace tastescope
