#include "ui/window/test_figures_dialog.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

#include "ui/theme/text_roles.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include "ui/window/progress_line.h"

namespace tastescope {

namespace {

constexpr int kColumns = 4;

QStringList cellsOf(const TestFigures::Row& row) {
    return {row.metric, row.model, row.bias, row.popularity};
}

QStringList headOf() {
    return {TestFiguresDialog::tr("Metric"), TestFiguresDialog::tr("Model"), TestFiguresDialog::tr("Bias"),
            TestFiguresDialog::tr("Popularity")};
}

}  // namespace

TestFiguresDialog::TestFiguresDialog(QWidget* parent)
    : QDialog(parent),
      sentence_(new TextLabel(tr("Measuring on the test part…"), TextRole::body, Ink::muted)),
      progress_(new ProgressLine),
      table_(new QWidget),
      grid_(new QGridLayout(table_)),
      copy_(new QPushButton(tr("Copy"))),
      close_(new QPushButton(tr("Cancel"))) {
    setWindowTitle(tr("Test figures"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    sentence_->setWordWrap(true);
    sentence_->setMinimumWidth(grown(400));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(7);
    grid_->setColumnStretch(0, 1);
    for (int column = 1; column < kColumns; ++column)
        grid_->setColumnMinimumWidth(column, grown(64));
    table_->hide();
    copy_->setEnabled(false);
    close_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(copy_);
    buttons->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("On the test part"), TextRole::title));
    column->addWidget(sentence_);
    column->addWidget(progress_);
    column->addWidget(table_);
    column->addSpacing(12);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(copy_, &QPushButton::clicked, this, &TestFiguresDialog::copy);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
}

TestFiguresDialog::TestFiguresDialog(const TestFigures& figures, QWidget* parent) : TestFiguresDialog(parent) {
    setFigures(figures);
}

void TestFiguresDialog::setFigures(const TestFigures& figures) {
    figures_ = figures;
    isMeasuring_ = false;
    sentence_->setText(figures_.sentence);
    progress_->hide();
    fillTable();
    table_->show();
    copy_->setEnabled(true);
    close_->setText(tr("Close"));
    layout()->activate();
    resize(sizeHint());
}

void TestFiguresDialog::fillTable() {
    qDeleteAll(table_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    int line = 0;
    const QStringList head = headOf();
    for (int column = 0; column < kColumns; ++column) {
        auto* label = new TextLabel(head[column], TextRole::label, Ink::muted);
        if (column > 0) label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid_->addWidget(label, line, column);
    }
    for (const TestFigures::Row& row : figures_.rows) {
        grid_->addWidget(new Hairline, ++line, 0, 1, kColumns);
        ++line;
        const QStringList cells = cellsOf(row);
        for (int column = 0; column < kColumns; ++column) {
            // A figure that does not apply is a dash, which is read as one.
            const QString text = cells[column].isEmpty() ? QString(QChar(0x2013)) : cells[column];
            auto* label = new TextLabel(text, column == 1 ? TextRole::strong : TextRole::body,
                                        cells[column].isEmpty() ? Ink::faint : Ink::text);
            label->setMinimumWidth(label->sizeHint().width());
            if (column > 0) label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid_->addWidget(label, line, column);
        }
    }
}

QString TestFiguresDialog::asText() const {
    QStringList lines = {headOf().join(QLatin1Char('\t'))};
    for (const TestFigures::Row& row : figures_.rows)
        lines << cellsOf(row).join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

void TestFiguresDialog::copy() const {
    QGuiApplication::clipboard()->setText(asText());
}

void TestFiguresDialog::done(int result) {
    const bool wasMeasuring = isMeasuring_;
    isMeasuring_ = false;
    QDialog::done(result);
    if (wasMeasuring) emit cancelRequested();
}

}  // namespace tastescope
