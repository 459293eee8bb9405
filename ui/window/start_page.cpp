#include "ui/window/start_page.h"

#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/text_roles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/start_row.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr std::size_t kMostRows = 9;
constexpr int kWidth = 640;

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      builtIn_(new StartRow(QStringLiteral("film"), tr("Film club (built in)"),
                            tr("2,000 users and 600 invented films; their true tastes are known"),
                            tr("Enter", "the key"))),
      recent_(new QWidget),
      recentRows_(new QVBoxLayout(recent_)) {
    recentRows_->setContentsMargins(0, 22, 0, 0);
    recentRows_->setSpacing(0);
    recentRows_->addWidget(new TextLabel(tr("Recent"), TextRole::labelStrong, Ink::muted));
    recentRows_->addSpacing(5);
    recent_->hide();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    QWidget* content = makeContent();
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    setFocusProxy(builtIn_);
    connect(builtIn_, &QAbstractButton::clicked, this, &StartPage::builtInRequested);
}

QWidget* StartPage::makeContent() {
    auto* drop = new EmptyState(
        {QStringLiteral("drop"), tr("Drop ratings here"),
         tr("CSV or TSV, plain or gzip, or a MovieLens or RecBole folder. Nothing leaves this computer."), tr("Open…"),
         true});
    drop->setMinimumHeight(grown(216));
    connect(drop, &EmptyState::actionRequested, this, &StartPage::openRequested);
    auto* middle = new QWidget;
    middle->setMaximumWidth(grown(kWidth));
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(drop);
    column->addSpacing(30);
    column->addWidget(new TextLabel(tr("Or start with"), TextRole::labelStrong, Ink::muted));
    column->addSpacing(5);
    column->addWidget(builtIn_);
    column->addWidget(recent_);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(24, 24, 24, 24);
    whole->setSpacing(0);
    // A little above the middle looks like the middle.
    whole->addStretch(2);
    whole->addLayout(row);
    whole->addStretch(3);
    return content;
}

void StartPage::setRecent(const std::vector<RecentEntry>& recent) {
    for (StartRow* row : rows_) {
        row->hide();
        row->deleteLater();
    }
    rows_.clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (std::size_t index = 0; index < std::min(recent.size(), kMostRows); ++index) {
        const RecentEntry& entry = recent[index];
        const QString ago = agoText(entry.opened, now);
        const QString separator = entry.facts.isEmpty() || ago.isEmpty() ? QString() : QStringLiteral(" · ");
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + int(index)));
        auto* row = new StartRow(QStringLiteral("folder"), entry.name, entry.facts + separator + ago,
                                 key.toString(QKeySequence::NativeText));
        row->setToolTip(entry.path);
        connect(row, &QAbstractButton::clicked, this, [this, path = entry.path] { emit recentRequested(path); });
        recentRows_->addWidget(row);
        setTabOrder(rows_.empty() ? builtIn_ : rows_.back(), row);
        rows_.push_back(row);
    }
    recent_->setVisible(!rows_.empty());
}

// Enter is to begin at once, so the first row has the focus unless somebody chose another.
void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    const QWidget* focused = window()->focusWidget();
    if (!focused || !isAncestorOf(focused)) builtIn_->setFocus(Qt::OtherFocusReason);
}

}  // namespace tastescope
