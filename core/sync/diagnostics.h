#pragma once

#include "core/settings/settings.h"
#include "core/store/store.h"

namespace afterparcel
{

/// What somebody who helps needs to know of this installation, as plain English text (D3): versions,
/// settings, counts, stages, banners, activity. Made of numbers and of words of our own alone: no text that a
/// server, a buyer or the merchant wrote is in it, so nothing has to be recognised and removed. Takes
/// seconds, since the whole database is looked at.
[[nodiscard]] Result<QString> diagnostics(const Store& store, const Settings& settings, const QDateTime& now);

/// Writes a text to a file that only the owner can read. NotWritable names the file.
[[nodiscard]] Result<void> writeReport(const QString& path, const QString& text);

} // namespace afterparcel
