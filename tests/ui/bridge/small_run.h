#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/models/model_context.h"
#include "tests/engine/inspection/fake_model.h"
#include "ui/bridge/live_question.h"

namespace tastescope::test {

/// A run of hand-made lists, without data behind it, and the values of its data set: users "u0", "u1", …, films
/// "Film 0", "Film 1", … with 10, 11, … ratings, whole stars from 1 to 5, liked from 4.
inline LiveQuestion questionAbout(const std::vector<std::vector<Rating>>& train,
                                  const std::vector<std::vector<Rating>>& validation, std::size_t itemCount) {
    ModelContext context = contextOf(train, itemCount);
    context.validationLists = listsOf(validation, itemCount);
    auto run = std::make_shared<RunData>();
    run->opened.relevantFrom = 4.0;
    run->context = std::make_shared<ModelContext>(std::move(context));
    auto dataset = std::make_shared<DatasetValues>();
    dataset->noun = {QStringLiteral("film"), QStringLiteral("films"), QStringLiteral("Film"), QStringLiteral("Films")};
    dataset->lowest = 1;
    dataset->highest = 5;
    dataset->valueDecimals = 0;
    dataset->valueHistogram.counts = {1, 1, 1, 1, 1};
    dataset->valueHistogram.labels = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                      QStringLiteral("4"), QStringLiteral("5")};
    dataset->categoryNames = {QStringLiteral("Drama"), QStringLiteral("Horror")};
    for (std::size_t item = 0; item < itemCount; ++item) {
        ItemRow row;
        row.key = qint64(item);
        row.title = QStringLiteral("Film %1").arg(item);
        row.category = int(item % 2);
        row.categoryName = dataset->categoryNames[qsizetype(item % 2)];
        row.year = 1990 + int(item);
        row.ratings = 10 + int(item);
        dataset->items.push_back(row);
    }
    for (std::size_t user = 0; user < train.size(); ++user) {
        UserRow row;
        row.key = qint64(user);
        row.id = QStringLiteral("u%1").arg(user);
        row.ratings = 20;
        row.mean = 3.5;
        dataset->users.push_back(row);
    }
    LiveQuestion question;
    question.run = run;
    question.dataset = dataset;
    return question;
}

/// The same question with other values of its data set.
template <class Change>
void changeDataset(LiveQuestion& question, Change change) {
    auto changed = std::make_shared<DatasetValues>(*question.dataset);
    change(*changed);
    question.dataset = changed;
}

}  // namespace tastescope::test
