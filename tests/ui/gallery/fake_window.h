#pragma once

#include <QWidget>

namespace tastescope {

enum class FakePage { train, data, recommend, start };

/// A window put together from the parts, without engine, session or bridge: only to be looked at.
QWidget* makeFakeWindow(FakePage page, bool isNarrow);

}  // namespace tastescope
