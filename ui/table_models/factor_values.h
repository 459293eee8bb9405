#pragma once

#include <QString>

#include <vector>

namespace tastescope {

/// One factor of the embeddings.
struct FactorRow {
    int factor = 0;           ///< counted from 1, as people count
    double share = 0;         ///< of the scores, 0 … 1
    double itemVariance = 0;
    double userVariance = 0;
    int correlatedWith = 0;   ///< another factor, counted from 1; 0: there is none
    double correlation = 0;
    bool isIdle = false;

    bool operator==(const FactorRow&) const = default;
};

/// What the factors of a model do.
struct FactorHealthValues {
    std::vector<FactorRow> rows;  ///< the largest share first; empty: the model has no factors, or nobody looks
    QString summary;              ///< "64 factors, as many as 27 equal ones · none idle"
    QString lengths;              ///< "Vectors by popularity: 1.00 · 1.19 · 1.24 · 1.25 · 1.21"
    QString lengthsHelp;          ///< what that means, and the same of the users

    bool operator==(const FactorHealthValues&) const = default;
};

}  // namespace tastescope
