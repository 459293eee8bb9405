#pragma once

#include "engine/data/dataset.h"
#include "engine/reading/import_preview.h"
#include "ui/bridge/import_values.h"
#include "ui/bridge/workbench_values.h"

namespace tastescope {

/// The beginning of a file in words: choices, columns and rows. At most kPreviewColumns columns are described.
ImportPreviewValues describePreview(const ImportPreview& preview, const OpenOptions& options);
inline constexpr std::size_t kPreviewColumns = 60;

/// What a data set that was read came to: "18,303 ratings by 812 users of 2,140 items, from 0.5 to 5, March 2024 to June 2025."
ImportFindings describeFindings(const Dataset& dataset);
/// A reading that did not work out.
ImportFindings impossibleFindings(const Failure& failure);

/// "0.9 MB".
QString bytesText(quint64 bytes);

}  // namespace tastescope
