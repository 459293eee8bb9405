#pragma once

#include <QString>

#include <vector>

namespace tastescope {

/// Texts of a table's rows in one folded buffer, so that a search is one scan: case and accents do not matter
/// ("zoe" finds "Zoë"), and every word of the query must occur somewhere in the row.
class SearchIndex {
  public:
    void clear();
    void reserve(qsizetype rows);
    /// Adds the text of the next row.
    void add(const QString& text);

    qsizetype rows() const { return qsizetype(starts_.size()); }
    /// One flag per row. Cost: one scan of all text per word of the query.
    std::vector<char> matches(const QString& query) const;
    QStringView folded(qsizetype row) const;

    static QString fold(const QString& text);

  private:
    qsizetype rowAt(qsizetype position) const;

    QString buffer_;
    std::vector<qsizetype> starts_;
};

}  // namespace tastescope
