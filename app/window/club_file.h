#pragma once

#include <QString>

namespace tastescope {

/// Writes the ratings of a made-up reading club: titles in three scripts, a decimal comma, some rows without a rating. For pictures of
/// the preview. Returns whether it could be written.
bool writeClubFile(const QString& path);

}  // namespace tastescope
