#pragma once

#include <QWidget>

namespace tastescope {

QWidget* makeFakeTransport(bool isEmpty, bool isNarrow);
QWidget* makeFakeTabRow(int currentTab);
QWidget* makeFakeExperiment();
QWidget* makeFakeInspector();

}  // namespace tastescope
