#pragma once

#include "core/store/requestview.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace afterparcel
{

/// What every cell is written with.
struct ExportFrame {
    QTimeZone zone; ///< the store's
    QDateTime now;  ///< UTC
};

/// A column of an export. The name is the same in every language, so that files and scripts outlive a change
/// of it.
struct ExportColumn {
    QString name;  ///< "send_at": as the file's first line has it
    QString title; ///< for people to choose by, translated
    QString (*cell)(const RequestView& request, const ExportFrame& frame);
};

/// All columns, in the order of a whole export; titles in the language of the moment.
[[nodiscard]] std::vector<ExportColumn> exportColumns();

/// "international": as section 12 prints it.
[[nodiscard]] QString typeName(OrderType type);

/// "2026-11-30T10:00:00+01:00": ISO 8601 in the store's time with its offset.
[[nodiscard]] QString exportedInstant(const QDateTime& at, const QTimeZone& zone);

} // namespace afterparcel
