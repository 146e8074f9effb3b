#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace afterparcel
{

/// What stands on the command line, with the options that every command takes picked out of it, before or
/// after the command's name. `words` is the rest in its order: the command and what belongs to it. After "--"
/// nothing is picked.
struct CommandLine {
    QString dataDir;
    QString store;
    bool help = false;
    bool version = false;
    QStringList words;
};

/// BadInput when an option lacks its value or has one that it does not take.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace afterparcel
