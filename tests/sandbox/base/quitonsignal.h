#pragma once

class QObject;

namespace afterparcel::sandbox
{

/// Lets the program end in order on SIGTERM and SIGINT, so that its child and its temporary files go, too.
void quitOnSignals(QObject* parent);

} // namespace afterparcel::sandbox
