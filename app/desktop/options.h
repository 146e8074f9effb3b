#pragma once

#include "core/base/result.h"
#include "ui/theme.h"

#include <QStringList>

#include <optional>

namespace afterparcel
{

/// What `afterparcel` was started with.
struct DesktopOptions {
    QString dataDir;            ///< empty: the platform's
    QString storeName;          ///< empty: the only one
    std::optional<Theme> theme; ///< none: as the system
    bool help = false;
    bool version = false;
    bool printDashboard = false;
    bool demo = false;            ///< with sample data
    bool background = false;      ///< the window starts hidden, in the tray
    QString screenshots;          ///< folder; empty: none
    std::optional<int> quitAfter; ///< seconds

    /// BadInput with what was wrong.
    [[nodiscard]] static Result<DesktopOptions> parse(const QStringList& arguments);
    [[nodiscard]] static QString helpText();
    /// Whether a window is shown: the other uses need no display.
    [[nodiscard]] bool wantsWindow() const
    {
        return !help && !version && (demo || !printDashboard || !screenshots.isEmpty() || quitAfter);
    }
};

} // namespace afterparcel
