#pragma once

#include "core/domain/reason.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace afterparcel
{

/// What the window remembers, in "window.ini" of the data directory: apart from the settings, so that an
/// export of those does not carry it.
struct WindowState {
    QByteArray geometry;
    QByteArray header;
    QByteArray splitterBelow;                     ///< details below the list
    QByteArray splitterBeside;                    ///< details beside it
    std::optional<Status> tab = Status::WillSend; ///< none: all

    [[nodiscard]] static WindowState read(const QString& dataDir);
    void write(const QString& dataDir) const;
};

} // namespace afterparcel
