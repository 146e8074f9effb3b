#pragma once

#include "app/ctl/context.h"

#include <QStringList>

namespace afterparcel
{

/// `settings presets [--json]`: what the mail providers document of their servers.
int listPresets(CommandContext& context, const QStringList& arguments);
/// `settings preset NAME`: takes server and limits of one provider into the settings.
int takePreset(CommandContext& context, const QStringList& arguments);

} // namespace afterparcel
