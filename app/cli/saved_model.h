#pragma once

#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "engine/core/json.h"
#include "engine/models/model_file.h"

namespace tastescope {

/// The model named by the first positional argument. Throws UsageError, ModelFileError.
LoadedModel savedModelOf(const Arguments& arguments);

/// Throw RequestError with a hint for an id that the model does not know.
UserIndex userOf(const ModelContext& context, const std::string& id);
ItemIndex itemOf(const ModelContext& context, const std::string& id);

/// [{"name", "value"}].
Json partsJson(const std::vector<ScorePart>& parts);
/// "mean rating 3.53 + this user −0.20 …".
std::string partsText(const std::vector<ScorePart>& parts);

}  // namespace tastescope
