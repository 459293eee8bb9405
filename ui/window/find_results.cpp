#include "ui/window/find_results.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::FindResults)
};

constexpr int kGrades = 4;

/// 0: the text is the query, 1: begins with it, 2: a word begins with it, 3: it is somewhere.
int gradeOf(QStringView text, const QString& query) {
    if (text.startsWith(query)) return text.size() == query.size() ? 0 : 1;
    for (qsizetype at = text.indexOf(query); at > 0; at = text.indexOf(query, at + 1))
        if (!text[at - 1].isLetterOrNumber()) return 2;
    return 3;
}

/// Rows of an index by grade, the ones with most ratings first, at most `limit` in all.
using Graded = std::array<std::vector<std::size_t>, kGrades>;

template <class Ratings>
Graded gradedMatches(const SearchIndex& index, const QString& query, std::size_t limit, Ratings ratingsOf) {
    Graded answer;
    const QString folded = SearchIndex::fold(query).trimmed();
    const std::vector<char> flags = index.matches(query);
    for (std::size_t row = 0; row < flags.size(); ++row) {
        if (!flags[row]) continue;
        const int grade = folded.isEmpty() ? kGrades - 1 : gradeOf(index.folded(qsizetype(row)), folded);
        answer[std::size_t(grade)].push_back(row);
    }
    std::size_t left = limit;
    for (std::vector<std::size_t>& rows : answer) {
        const std::size_t kept = std::min(rows.size(), left);
        std::partial_sort(rows.begin(), rows.begin() + std::ptrdiff_t(kept), rows.end(),
                          [&](std::size_t a, std::size_t b) {
                              const int difference = ratingsOf(a) - ratingsOf(b);
                              return difference != 0 ? difference > 0 : a < b;
                          });
        rows.resize(kept);
        left -= kept;
    }
    return answer;
}

QString ratingsText(int ratings) {
    return Words::tr("%1 ratings").arg(countText(ratings));
}

// The list says "User 407", so that is typed too: the id alone is what is indexed.
QString withoutUserWord(const QString& query) {
    const QString word = SearchIndex::fold(Words::tr("User"));
    const QString folded = SearchIndex::fold(query).trimmed();
    return folded.startsWith(word + QLatin1Char(' ')) ? folded.mid(word.size() + 1) : query;
}

}  // namespace

void FindResults::setPages(std::vector<FindPage> pages) {
    pages_ = std::move(pages);
    pageIndex_.clear();
    for (const FindPage& page : pages_)
        pageIndex_.add(page.name);
}

void FindResults::setDataset(std::shared_ptr<const DatasetValues> dataset) {
    dataset_ = std::move(dataset);
    itemIndex_.clear();
    userIndex_.clear();
    if (!dataset_) return;
    itemIndex_.reserve(qsizetype(dataset_->items.size()));
    userIndex_.reserve(qsizetype(dataset_->users.size()));
    for (const ItemRow& item : dataset_->items)
        itemIndex_.add(item.title);
    for (const UserRow& user : dataset_->users)
        userIndex_.add(user.id);
}

FindResult FindResults::itemResult(std::size_t item) const {
    const ItemRow& row = dataset_->items[item];
    QStringList facts;
    if (!row.categoryName.isEmpty()) facts << row.categoryName;
    if (row.year > 0) facts << QString::number(row.year);
    facts << ratingsText(row.ratings);
    return {FindResult::Kind::item, row.key, {}, row.title, facts.join(QStringLiteral(" · "))};
}

FindResult FindResults::userResult(std::size_t user) const {
    const UserRow& row = dataset_->users[user];
    return {FindResult::Kind::user, row.key, {}, Words::tr("User %1").arg(row.id), ratingsText(row.ratings)};
}

std::vector<FindResult> FindResults::matching(const QString& query, std::size_t limit) const {
    const Graded pages = gradedMatches(pageIndex_, query, limit, [](std::size_t) { return 0; });
    const Graded items =
        gradedMatches(itemIndex_, query, limit, [this](std::size_t row) { return dataset_->items[row].ratings; });
    const Graded users = gradedMatches(userIndex_, withoutUserWord(query), limit,
                                       [this](std::size_t row) { return dataset_->users[row].ratings; });
    std::vector<FindResult> answer;
    for (std::size_t grade = 0; grade < kGrades; ++grade) {
        for (const std::size_t row : pages[grade])
            answer.push_back({FindResult::Kind::page, -1, pages_[row].id, pages_[row].name, Words::tr("page")});
        for (const std::size_t row : items[grade])
            answer.push_back(itemResult(row));
        for (const std::size_t row : users[grade])
            answer.push_back(userResult(row));
    }
    return answer;
}

}  // namespace tastescope
