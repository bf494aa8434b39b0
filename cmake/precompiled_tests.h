// SPDX-License-Identifier: MIT
// precompiled.h and what every QtTest program includes.
#include "precompiled.h"

#include <QTest>
