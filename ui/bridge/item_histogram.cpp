#include "ui/bridge/item_histogram.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

/// The bar of a value among those of the data set: one for each step of the scale, or bins of equal width.
class BarFinder {
  public:
    explicit BarFinder(const DatasetValues& dataset)
        : lowest_(dataset.lowest), count_(int(dataset.valueHistogram.counts.size())) {
        const QStringList& labels = dataset.valueHistogram.labels;
        areLevels_ = !labels.isEmpty() && labels.first() == fixedText(dataset.lowest, dataset.valueDecimals);
        const double spread = std::max(1e-12, dataset.highest - dataset.lowest);
        perUnit_ = (areLevels_ ? count_ - 1 : count_) / spread;
    }

    int barOf(double value) const {
        const double place = (value - lowest_) * perUnit_;
        return std::clamp(int(areLevels_ ? std::lround(place) : std::lround(std::floor(place))), 0, count_ - 1);
    }

  private:
    double lowest_;
    double perUnit_ = 1;
    int count_;
    bool areLevels_ = true;
};

}  // namespace

void describeRatings(const LiveQuestion& question, ItemInsight& insight) {
    const DatasetValues& dataset = *question.dataset;
    if (!dataset.isExplicit || dataset.valueHistogram.counts.isEmpty()) return;
    insight.ratings = dataset.valueHistogram;
    insight.ratings.marked = -1;
    insight.ratings.counts.fill(0);
    const BarFinder bars(dataset);
    double sum = 0;
    qint64 count = 0;
    for (const UserLists* lists : {&question.context().trainLists, &question.context().validationLists}) {
        const BigVector<std::uint32_t>& items = lists->allItems();
        for (std::size_t place = 0; place < items.size(); ++place) {
            if (items[place] != question.itemIndex().value()) continue;
            const auto value = double(lists->allValues()[place]);
            insight.ratings.counts[bars.barOf(value)] += 1;
            sum += value;
            ++count;
        }
    }
    if (count == 0) return;
    //: The mean rating of a film; the ratings of the test part are not counted
    insight.ratingsNote =
        QCoreApplication::translate("ItemHistogram", "%1 without test").arg(fixedText(sum / double(count), 2));
}

}  // namespace tastescope
