#pragma once

#include <memory>

#include "engine/models/factor_model.h"

namespace tastescope {

/// Parameters of SVD++, by index of the data set.
struct SvdPlusPlusParameters {
    FactorParameters effective;  // its user factors are p_u + |N(u)|^-½ Σ y_j: all that a prediction needs
    FactorMatrix userFactors;    // p (userCount, rank)
    FactorMatrix implicitItems;  // y (itemCount, rank)
};

/// The trained SVD++ model. The sum over y is stored with p_u in one vector a user, so that a prediction is one dot product.
class SvdPlusPlusModel final : public Recommender, public PredictsRatings, public HasEmbeddings {
  public:
    explicit SvdPlusPlusModel(SvdPlusPlusParameters parameters);

    std::string_view modelId() const override { return "svdpp"; }
    std::size_t userCount() const override { return effective_.userCount(); }
    std::size_t itemCount() const override { return effective_.itemCount(); }
    void scoreAllItems(UserIndex user, std::span<float> scores) const override { effective_.scoreAllItems(user, scores); }
    std::vector<ScorePart> explainScore(UserIndex user, ItemIndex item) const override;
    void save(TensorBundle& bundle) const override;
    float predictRating(UserIndex user, ItemIndex item) const override { return effective_.predictRating(user, item); }
    /// p_u + |N(u)|^-½ Σ y_j.
    const FactorMatrix& userEmbeddings() const override { return effective_.userEmbeddings(); }
    const FactorMatrix& itemEmbeddings() const override { return effective_.itemEmbeddings(); }

    const FactorMatrix& implicitItems() const { return implicitItems_; }
    /// Throws ModelFileError.
    static std::shared_ptr<const SvdPlusPlusModel> load(const TensorBundle& bundle);

  private:
    FactorModel effective_;
    FactorMatrix userFactors_;
    FactorMatrix implicitItems_;
};

}  // namespace tastescope
