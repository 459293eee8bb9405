#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tastescope {

struct TextColumn {
    std::vector<std::string> values;  // one a row; empty: unknown
};

struct NumberColumn {
    std::vector<double> values;  // one a row; NaN: unknown
};

/// Moments in seconds since 1970, before it negative.
struct DateColumn {
    static constexpr std::int64_t kUnknown = std::numeric_limits<std::int64_t>::min();

    std::vector<std::int64_t> seconds;  // one a row; kUnknown: unknown
};

/// Zero, one or several categories a row, as compressed rows: the categories of row r are
/// members[offsets[r] … offsets[r + 1]), each a position in `names`.
struct CategoryColumn {
    std::vector<std::string> names;
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> members;

    std::size_t rowCount() const { return offsets.size() - 1; }
    /// Rows beyond the last one have no categories.
    std::span<const std::uint32_t> ofRow(std::size_t row) const {
        if (row >= rowCount()) return {};
        return std::span(members).subspan(offsets[row], offsets[row + 1] - offsets[row]);
    }
};

/// A dense vector a row, all of one dimension.
struct VectorColumn {
    std::uint32_t dimension = 0;
    std::vector<float> values;  // rows * dimension
};

struct Attribute {
    std::string name;
    std::variant<TextColumn, NumberColumn, DateColumn, CategoryColumn, VectorColumn> values;
};

/// Typed columns about users or items, by index.
struct AttributeTable {
    std::vector<Attribute> columns;

    const Attribute* find(std::string_view name) const {
        for (const Attribute& column : columns)
            if (column.name == name) return &column;
        return nullptr;
    }
    template <class Column>
    const Column* findAs(std::string_view name) const {
        const Attribute* attribute = find(name);
        return attribute == nullptr ? nullptr : std::get_if<Column>(&attribute->values);
    }
};

/// What is known of users and items besides their interactions.
struct Catalogue {
    std::vector<std::string> itemTitles;  // by item; empty, or shorter than the items: unknown
    CategoryColumn itemCategories;        // genres, sections
    AttributeTable itemAttributes;        // "year", "description", "title:zh", "vector", …
    AttributeTable userAttributes;
};

}  // namespace tastescope
