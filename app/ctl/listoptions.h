#pragma once

#include "core/base/result.h"
#include "core/store/requestview.h"

#include <QCommandLineParser>
#include <QTimeZone>

namespace afterparcel
{

/// The options that choose requests: --status, --search, --country, --carrier, --reason, --group, --from,
/// --to,
/// --date-field; and those of a list: --sort, --descending, --limit.
void addListOptions(QCommandLineParser& parser);
/// How they are written, for usage lines.
[[nodiscard]] QString filterUsage();

/// Days are of the store's zone; --to includes its day. BadInput for an unknown name.
[[nodiscard]] Result<RequestFilter> filterOf(const QCommandLineParser& parser, const QTimeZone& zone);
[[nodiscard]] Result<RequestQuery> queryOf(const QCommandLineParser& parser, const QTimeZone& zone);

} // namespace afterparcel
