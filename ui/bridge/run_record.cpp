#include "ui/bridge/run_record.h"

namespace tastescope {

void RunCurves::addMeasures(double epoch, const EpochMeasures& measures) {
    if (measures.ndcg) ndcg.add(epoch, *measures.ndcg);
    if (measures.recall) recall.add(epoch, *measures.recall);
    if (measures.hit) hit.add(epoch, *measures.hit);
    if (measures.recovery) recovery.add(epoch, *measures.recovery);
}

void RunCurves::truncate(double epoch) {
    for (ThinnedCurve* curve : {&training, &validation, &ndcg, &recall, &hit, &recovery}) curve->truncate(epoch);
}

}  // namespace tastescope
