// SPDX-License-Identifier: MIT
// precompiled.h and what most of the console's windows include.
#include "precompiled.h"

#include <QAction>
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QWidget>
