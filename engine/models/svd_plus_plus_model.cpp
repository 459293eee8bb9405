#include "engine/models/svd_plus_plus_model.h"

#include <utility>

#include "engine/core/translatable.h"
#include "engine/dense/dot.h"

namespace tastescope {

SvdPlusPlusModel::SvdPlusPlusModel(SvdPlusPlusParameters parameters)
    : effective_("svdpp", std::move(parameters.effective)),
      userFactors_(std::move(parameters.userFactors)),
      implicitItems_(std::move(parameters.implicitItems)) {}

std::vector<ScorePart> SvdPlusPlusModel::explainScore(UserIndex user, ItemIndex item) const {
    std::vector<ScorePart> parts = effective_.explainScore(user, item);
    // The taste match comes in two: what the ratings said, and what was rated at all.
    ScorePart& match = parts.back();
    const auto own = static_cast<double>(dot(userFactors_.row(user.value()), itemEmbeddings().row(item.value())));
    const double fromHistory = match.value - own;
    match.value = own;
    ScorePart rated;
    rated.name = TASTESCOPE_TR("what was rated at all");
    rated.value = fromHistory;
    parts.push_back(std::move(rated));
    return parts;
}

void SvdPlusPlusModel::save(TensorBundle& bundle) const {
    effective_.save(bundle);
    bundle.setMatrix("parameters.own_user_factors", userFactors_);
    bundle.setMatrix("parameters.implicit_item_factors", implicitItems_);
}

std::shared_ptr<const SvdPlusPlusModel> SvdPlusPlusModel::load(const TensorBundle& bundle) {
    SvdPlusPlusParameters parameters;
    parameters.effective = FactorModel::load("svdpp", bundle)->parameters();
    const FactorMatrix& users = parameters.effective.userFactors;
    const FactorMatrix& items = parameters.effective.itemFactors;
    parameters.userFactors = bundle.matrix("parameters.own_user_factors", users.rows(), users.columns());
    parameters.implicitItems = bundle.matrix("parameters.implicit_item_factors", items.rows(), items.columns());
    return std::make_shared<SvdPlusPlusModel>(std::move(parameters));
}

}  // namespace tastescope
