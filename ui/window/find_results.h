#pragma once

#include <QString>

#include <memory>
#include <vector>

#include "ui/bridge/dataset_values.h"
#include "ui/table_models/search_index.h"

namespace tastescope {

/// Something that was found, as a row of the list.
struct FindResult {
    enum class Kind { page, item, user };
    Kind kind = Kind::page;
    qint64 key = -1;  ///< of an item or a user
    QString pageId;   ///< of a page
    QString title;
    QString facts;
};

/// A page of the window that can be gone to.
struct FindPage {
    QString id;
    QString name;
};

/// Finds pages by name, items by title, users by id. Exact matches come before beginnings of the text, those before
/// beginnings of a word, those before the rest; within each, pages, then items and users with the most ratings.
class FindResults {
  public:
    void setPages(std::vector<FindPage> pages);
    /// Indexes every title and id.
    void setDataset(std::shared_ptr<const DatasetValues> dataset);

    /// At most `limit` of each kind. Cost: one scan of all text per word.
    std::vector<FindResult> matching(const QString& query, std::size_t limit) const;

  private:
    FindResult itemResult(std::size_t item) const;
    FindResult userResult(std::size_t user) const;

    std::vector<FindPage> pages_;
    std::shared_ptr<const DatasetValues> dataset_;
    SearchIndex pageIndex_;
    SearchIndex itemIndex_;
    SearchIndex userIndex_;
};

}  // namespace tastescope
