#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/settings/settingsfile.h"
#include "core/store/store.h"
#include "core/sync/engine.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace afterparcel
{

/// The exit statuses of section 12; a contract.
enum ExitStatus : int { Done = 0, Incomplete = 1, WrongUse = 2, NotConfigured = 3, InUse = 4 };

/// What every command works with: where the data is, and how to speak.
class CommandContext
{
public:
    CommandContext(StorePlace place, const Clock& clock) : m_place(std::move(place)), m_clock(clock) {}

    [[nodiscard]] const StorePlace& place() const { return m_place; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] SettingsFile settingsFile() const { return SettingsFile(m_place.folder); }

    /// Opens the store's database with the present settings, and derives what time alone has changed.
    [[nodiscard]] Result<std::unique_ptr<Store>> openStore() const;

    /// One JSON document on standard output and nothing else there.
    void printJson(const QJsonDocument& document) const;
    void print(const QString& line) const;
    /// Columns aligned, on standard output.
    void printTable(const QStringList& header, const std::vector<QStringList>& rows) const;
    /// "afterparcelctl: ..." on standard error.
    void printError(const QString& text) const;
    /// Prints the error and gives the exit status that goes with its kind.
    int fail(const Error& error) const;
    /// Prints "wrong use" with the command's usage.
    int wrongUse(const QString& text, const QString& usage) const;

private:
    StorePlace m_place;
    const Clock& m_clock;
};

[[nodiscard]] ExitStatus exitStatus(ErrorKind kind);

/// Runs a coroutine to its end with the event loop of the program.
template<class T>
T runToEnd(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace afterparcel
