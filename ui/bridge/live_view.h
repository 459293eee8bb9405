#pragma once

#include <QObject>

#include <memory>

#include "ui/bridge/latest_job.h"
#include "ui/bridge/live_description.h"
#include "ui/bridge/training_snapshot.h"

namespace tastescope {

/// Keeps what is known of the selection up to date with the model: asks in the background, the newest question wins.
class LiveView : public QObject {
    Q_OBJECT
  public:
    explicit LiveView(QObject* parent = nullptr);

    /// Another data set or split: nothing of before holds.
    void setRun(std::shared_ptr<const RunData> run, std::shared_ptr<const DatasetValues> dataset);
    void setModel(const ModelSnapshot& snapshot);
    void setSelection(qint64 user, qint64 item);
    void setListBy(ListBy by);
    /// The whole list of a user costs most: it is made only while somebody looks at it.
    void setRecommendWanted(bool isWanted);

    /// So are the figures of the factors.
    void setFactorsWanted(bool isWanted);

    bool isBusy() const { return job_.isBusy(); }
    const LiveValues& values() const { return values_; }
    const ModelSnapshot& model() const { return model_; }

  signals:
    void changed();

  private:
    void ask(bool wantsMap);
    void take(LiveAnswer answer, bool hasMap);
    /// The map of before with the selection of now.
    void keepMap(LiveValues& values) const;

    struct Answer {
        LiveAnswer live;
        bool hasMap = false;
        std::size_t generation = 0;
    };

    LiveQuestion question_;
    ModelSnapshot model_;
    LiveValues values_;
    std::size_t generation_ = 0;  ///< grows with every other run: late answers of the one before are dropped
    LatestJob<Answer> job_;
};

}  // namespace tastescope
