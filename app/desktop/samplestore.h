#pragma once

#include "core/base/clock.h"
#include "core/sync/storeplace.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace afterparcel
{

/// A made-up store on this machine, for looking around: the sandbox's stand-ins for Shopify, AfterShip and
/// the mail server, and a data directory that goes with it. Time goes faster there.
class SampleStore
{
public:
    /// Starts the stand-ins and fills in settings, secrets and clock for this process. Blocks for a moment:
    /// called before there is a window and a second thread. NotFound when the sandbox is not installed.
    [[nodiscard]] static Result<std::unique_ptr<SampleStore>> start();
    /// Ends the stand-ins and removes the data, unless AFTERPARCEL_DEMO_DIR says where they are kept.
    ~SampleStore();
    SampleStore(const SampleStore&) = delete;
    SampleStore& operator=(const SampleStore&) = delete;

    [[nodiscard]] QString dataDir() const { return m_folder + QStringLiteral("/data"); }
    /// Connects the store, with the clock that start() prepared.
    [[nodiscard]] Result<void> connect(const Clock& clock) const;

private:
    SampleStore();
    [[nodiscard]] Result<QJsonObject> startSandbox();
    [[nodiscard]] Result<void> fill(const QJsonObject& ports) const;

    std::unique_ptr<QTemporaryDir> m_ownFolder; ///< none: kept
    QString m_folder;
    QProcess m_sandbox;
};

} // namespace afterparcel
