#include "ui/window/import_outcome.h"

#include <QHBoxLayout>

#include "ui/theme/grown_size.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/icon_line.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr int kLineHeight = 26;

}  // namespace

ImportOutcome::ImportOutcome(QWidget* parent)
    : QWidget(parent),
      sentence_(new IconLine),
      warning_(new IconLine),
      showThem_(new LinkButton(tr("Show them"))),
      doubt_(new TextLabel({}, TextRole::label, Ink::muted)) {
    for (IconLine* line : {sentence_, warning_}) {
        fixGrownHeight(*line, kLineHeight);
        line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    fixGrownHeight(*doubt_, 22);
    doubt_->setContentsMargins(grown(26), 0, 0, 0);
    auto* warningRow = new QHBoxLayout;
    warningRow->setSpacing(12);
    warningRow->addWidget(warning_);
    warningRow->addWidget(showThem_);
    warningRow->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sentence_);
    column->addLayout(warningRow);
    column->addWidget(doubt_);
    connect(showThem_, &LinkButton::clicked, this, &ImportOutcome::leftOutRequested);
    setFindings({}, {});
}

void ImportOutcome::setFindings(const ImportFindings& findings, const QStringList& doubts) {
    using State = ImportFindings::State;
    switch (findings.state) {
        case State::counting:
            sentence_->setLine(QStringLiteral("history"), Ink::muted,
                               findings.share < 0 ? tr("counting …") : tr("counting … %1").arg(percentText(findings.share)));
            break;
        case State::ready:
            sentence_->setLine(QStringLiteral("check"), Ink::good, findings.sentence);
            break;
        case State::impossible:
            sentence_->setLine(QStringLiteral("warning"), Ink::bad, findings.sentence);
            break;
    }
    sentence_->setToolTip(findings.sentence);
    const bool isImpossible = findings.state == State::impossible;
    const QString second = isImpossible ? findings.hint : findings.leftOut;
    warning_->setLine(isImpossible ? QStringLiteral("info") : QStringLiteral("warning"),
                      isImpossible ? Ink::muted : Ink::warn, second);
    warning_->setToolTip(second);
    // Its room stays, so that nothing jumps while the next reading is counted.
    QSizePolicy policy = warning_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    warning_->setSizePolicy(policy);
    warning_->setVisible(!second.isEmpty());
    showThem_->setVisible(!isImpossible && !findings.refused.empty());
    doubt_->setText(doubts.join(QLatin1Char(' ')));
    doubt_->setToolTip(doubts.join(QLatin1Char('\n')));
    doubt_->setVisible(!doubts.isEmpty());
}

void ImportOutcome::setShowsLeftOut(bool shows) {
    showThem_->setText(shows ? tr("Show the first rows") : tr("Show them"));
    showThem_->updateGeometry();
}

QString ImportOutcome::sentence() const {
    return sentence_->text();
}

QString ImportOutcome::warning() const {
    return warning_->text();
}

}  // namespace tastescope
