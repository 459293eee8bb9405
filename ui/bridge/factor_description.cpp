#include "ui/bridge/factor_description.h"

#include <QCoreApplication>

#include <cmath>

#include "engine/inspection/factor_health.h"
#include "engine/models/capabilities.h"
#include "ui/theme/number_text.h"

namespace tastescope {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(tastescope::FactorDescription)
};

QString lengthsText(const std::vector<NormBand>& bands) {
    QStringList lengths;
    for (const NormBand& band : bands) lengths << fixedText(band.meanNorm, 2);
    return lengths.join(QStringLiteral(" · "));
}

}  // namespace

FactorHealthValues describeFactors(const LiveQuestion& question) {
    FactorHealthValues values;
    if (!question.model || dynamic_cast<const HasEmbeddings*>(question.model.get()) == nullptr) return values;
    const FactorReport report = inspectFactors(question.trained(), question.threadCount);
    for (const FactorHealth& one : report.factors) {
        FactorRow row;
        row.factor = int(one.factor) + 1;
        row.share = one.share;
        row.itemVariance = one.itemVariance;
        row.userVariance = one.userVariance;
        row.correlatedWith = one.strongestCorrelation != 0.0 ? int(one.correlatedWith) + 1 : 0;
        row.correlation = one.strongestCorrelation;
        row.isIdle = one.isIdle;
        values.rows.push_back(row);
    }
    const QString equal = fixedText(report.effectiveRank, report.effectiveRank < 10 ? 1 : 0);
    const QString idle = report.idleCount == 0 ? Words::tr("none idle") : Words::tr("%1 idle").arg(countText(qint64(report.idleCount)));
    //: %1 factors do the work of %2 equal ones; %3: "none idle" or "3 idle"
    values.summary = Words::tr("%1 factors, as many as %2 equal ones · %3").arg(countText(qint64(values.rows.size())), equal, idle);
    //: %1: five lengths
    values.lengths = Words::tr("Vectors by popularity: %1").arg(lengthsText(report.itemNorms));
    //: %1: the noun of the items in the plural; %2 and %3: five lengths
    values.lengthsHelp = Words::tr("Mean length of the vectors, in fifths from the least to the most ratings. %1: %2. Users: %3.")
                             .arg(question.dataset->noun.manyTitle, lengthsText(report.itemNorms), lengthsText(report.userNorms));
    return values;
}

}  // namespace tastescope
