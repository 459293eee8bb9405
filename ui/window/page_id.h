#pragma once

namespace tastescope {

/// The pages of the window, in the order of their tabs.
enum class PageId { data, train, recommend };

constexpr int kPageCount = 3;

}  // namespace tastescope
