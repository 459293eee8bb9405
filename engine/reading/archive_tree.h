#pragma once

#include <memory>
#include <string>

#include "engine/reading/input_tree.h"

namespace tastescope {

/// The files of an archive. The whole archive is listed once; the beginnings of its files are kept, so that looking at
/// each of them needs no second pass, and files read in the archive's order are read in one further pass.
/// Entries that are no plain files, encrypted, hidden, or named so that they would lie outside are left out; what a
/// person may miss is said in the notes. Throws DataError if the archive is damaged or has more than 200,000 entries.
std::unique_ptr<InputTree> openArchiveTree(const std::string& path);

}  // namespace tastescope
