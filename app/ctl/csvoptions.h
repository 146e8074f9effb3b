#pragma once

#include "core/base/result.h"
#include "core/transfer/activityexport.h"

#include <QCommandLineParser>

namespace afterparcel
{

/// --delimiter comma|semicolon|tab and --bom.
void addCsvOptions(QCommandLineParser& parser);
/// BadInput for an unknown delimiter.
[[nodiscard]] Result<CsvStyle> csvStyleOf(const QCommandLineParser& parser);

} // namespace afterparcel
