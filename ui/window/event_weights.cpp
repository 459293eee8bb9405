#include "ui/window/event_weights.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include "ui/theme/grown_size.h"
#include "ui/theme/number_text.h"
#include "ui/theme/text_roles.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

namespace tastescope {

namespace {

constexpr double kGreatestWeight = 1'000;
constexpr int kHeight = 30;
constexpr std::size_t kMostTypes = 40;  ///< the most frequent; a column of more is hardly one of types

QWidget* makePart(const EventTypeValues& event, NumberField* field) {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new TextLabel(event.type));
    row->addWidget(new TextLabel(countText(event.count), TextRole::label, Ink::faint));
    row->addWidget(field);
    return part;
}

}  // namespace

EventWeights::EventWeights(QWidget* parent) : QWidget(parent), parts_(new QWidget), scroll_(new QScrollArea) {
    parts_->setLayout(new FlowLayout(20, 4));
    scroll_->setWidget(parts_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    //: Before a list of types of events with how much one of each counts
    row->addWidget(new TextLabel(tr("One event counts as"), TextRole::label, Ink::muted), 0, Qt::AlignTop);
    row->addWidget(scroll_, 1);
    fixGrownHeight(*this, kHeight);
}

void EventWeights::setEvents(const std::vector<EventTypeValues>& events) {
    QStringList types;
    for (std::size_t index = 0; index < std::min(events.size(), kMostTypes); ++index)
        types << events[index].type;
    if (types != types_) {
        types_ = types;
        makeParts(events);
    }
    for (std::size_t index = 0; index < fields_.size(); ++index)
        if (!fields_[index]->hasFocus() || fields_[index]->complaint().isEmpty())
            fields_[index]->setValue(events[index].weight);
}

void EventWeights::makeParts(const std::vector<EventTypeValues>& events) {
    fields_.clear();
    while (QLayoutItem* item = parts_->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype index = 0; index < types_.size(); ++index) {
        auto* field = new NumberField;
        field->setRange(0, kGreatestWeight);
        field->setFixedSize(grown(64), grown(26));
        field->setAccessibleName(tr("What one “%1” counts").arg(types_[index]));
        connect(field, &NumberField::valueChosen, this,
                [this, type = types_[index]](double weight) { emit weightChosen(type, weight); });
        fields_.push_back(field);
        parts_->layout()->addWidget(makePart(events[std::size_t(index)], field));
    }
}

NumberField* EventWeights::field(const QString& type) const {
    const qsizetype place = types_.indexOf(type);
    return place < 0 ? nullptr : fields_[std::size_t(place)];
}

}  // namespace tastescope
