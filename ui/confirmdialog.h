#pragma once

#include "ui/confirmation.h"
#include "ui/fitteddialog.h"

namespace afterparcel
{

/// Asks before something leaves the machine: says what and to how many people, repeats Q1's reasons, and
/// names what is left out. Cancel is the default, so that a key pressed twice sends nothing.
class ConfirmDialog : public FittedDialog
{
    Q_OBJECT
public:
    explicit ConfirmDialog(const Confirmation& confirmation, QWidget* parent = nullptr);
};

/// Names each request that an action did not work on (M2). Accepted: those are to be tried again.
class SummaryDialog : public FittedDialog
{
    Q_OBJECT
public:
    explicit SummaryDialog(const DecisionSummary& summary, QWidget* parent = nullptr);
};

} // namespace afterparcel
