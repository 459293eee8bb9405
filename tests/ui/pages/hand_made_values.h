#pragma once

#include <memory>

#include "ui/bridge/dataset_values.h"
#include "ui/bridge/live_values.h"

namespace tastescope::test {

inline std::shared_ptr<const DatasetValues> handMadeDataset() {
    auto dataset = std::make_shared<DatasetValues>();
    dataset->noun = {QStringLiteral("film"), QStringLiteral("films"), QStringLiteral("Film"), QStringLiteral("Films")};
    dataset->import.sentence = QStringLiteral("60 rows read, none refused.");
    for (int user = 0; user < 50; ++user) {
        UserRow row;
        row.key = user;
        row.id = QString::number(400 + user);
        dataset->users.push_back(row);
    }
    return dataset;
}

inline LiveValues handMadeLive() {
    LiveValues live;
    live.user.user = 7;
    live.user.name = QStringLiteral("User 407");
    live.user.facts = QStringLiteral("57 ratings · mean 3.40");
    for (int place = 0; place < 30; ++place) {
        RankedRow row;
        row.key = 100 + place;
        row.title = QStringLiteral("Film %1").arg(row.key);
        row.score = QStringLiteral("4.50");
        live.user.top.push_back(row);
    }
    live.item.item = 103;
    live.item.title = QStringLiteral("The Whispering Choir");
    live.item.parts = {{QStringLiteral("Mean rating"), 3.4, WaterfallPart::Kind::base},
                       {QStringLiteral("Predicted"), 3.4, WaterfallPart::Kind::total}};
    live.item.whyParts = live.item.parts;
    live.item.whyNote = QStringLiteral("The bars add up to the prediction.");
    live.item.actual = QStringLiteral("Really rated 4.0, hidden from training");
    live.item.nearest = {{201, QStringLiteral("The Pale Well"), 0, 0.9, QStringLiteral("0.90"), QStringLiteral("181")},
                         {202, QStringLiteral("The Pale House"), 0, 0.8, QStringLiteral("0.80"), QStringLiteral("18")}};
    live.item.ratings.counts = {1, 2, 3};
    live.item.ratings.labels = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    live.item.ratings.tickLabels = live.item.ratings.labels;
    live.recommend.user = 7;
    live.recommend.id = QStringLiteral("407");
    live.recommend.ownMean = 3.4;
    live.recommend.rated = {{301, QStringLiteral("The Hollow Well"), 0, 5}, {302, QStringLiteral("The Lake"), 1, 4}};
    live.recommend.ranked = {{103, 1, QStringLiteral("The Whispering Choir"), 0, 4.5, true, 4},
                             {104, 2, QStringLiteral("The Buried Guest"), 0, 4.4}};
    live.recommend.similar = {{12, QStringLiteral("User 412"), QStringLiteral("0.96")},
                              {13, QStringLiteral("User 413"), QStringLiteral("0.95")}};
    live.recommend.hitsSentence = QStringLiteral("One of the first 2 is the one hidden film.");
    live.recommend.hasHits = true;
    return live;
}

}  // namespace tastescope::test
