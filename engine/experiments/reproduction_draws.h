#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "engine/evaluation/similar_items_quality.h"
#include "engine/experiments/data_source.h"
#include "engine/experiments/reproduction_recipe.h"

namespace tastescope {

/// The data of a recipe, cut into its draws.
class ReproductionDraws {
  public:
    /// Reads the data below `dataFolder`. Throws DataError that says which folder or file is missing and where to get it, or
    /// that the labels do not fit the rows; Cancelled.
    ReproductionDraws(const ReproductionRecipe& recipe, const std::filesystem::path& dataFolder);

    std::size_t size() const { return labels_.empty() ? published_.size() : labels_.size(); }
    /// Cost: O(rows).
    OpenedData draw(std::size_t index) const;
    /// Of the recipe's similarQueries; those of unknown ids are left out.
    const std::vector<SimilarItemsQuery>& queries() const { return queries_; }

  private:
    void cutByFolds(const ReproductionRecipe& recipe, const std::filesystem::path& folder);
    void cutByLabels(const ReproductionRecipe& recipe, const std::filesystem::path& folder);
    void readQueries(const std::filesystem::path& path);

    std::optional<double> likedFrom_;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<std::shared_ptr<const PartLabels>> labels_;
    std::vector<OpenedData> published_;
    std::vector<SimilarItemsQuery> queries_;
};

}  // namespace tastescope
