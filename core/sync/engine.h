#pragma once

#include "core/base/clock.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settingsfile.h"
#include "core/sync/datalock.h"
#include "core/sync/networkwatch.h"
#include "core/sync/pass.h"
#include "core/sync/storeplace.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace afterparcel
{

/// Runs passes by itself, on the thread that it was moved to: the desktop app gives it one of its own,
/// afterparcelctl uses its main thread. Owns database connection, clients and lock there. Every method but
/// the constructor is called on that thread (through the event loop from elsewhere); signals come from it.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(StorePlace place, const Clock& clock);
    ~Engine() override;

    /// Stops what is under way at its next step; safe from any thread.
    void cancel();

public Q_SLOTS:
    /// Takes the lock, opens the store, recovers interrupted sends, and begins to run passes.
    void start();
    /// A pass now, every stage of it.
    void syncNow();
    /// Ends passes, waits for what is under way, closes everything; `stopped` follows.
    void stop();

Q_SIGNALS:
    void started();
    /// The engine can't work: another process has the lock, the database is newer, ... The engine tries again
    /// by itself when `tryingAgain`.
    void failed(const QString& text, bool tryingAgain);
    void passStarted();
    /// total 0: not known.
    void progress(const QString& what, qint64 done, qint64 total);
    /// Since when no server can be reached, UTC; invalid: they can. Comes before passFinished, at each pass.
    void offline(const QDateTime& since);
    /// nextAt: when the next stage is planned, UTC.
    void passFinished(bool ok, const QString& text, const QDateTime& nextAt);
    /// Requests, banners or counts may have changed, by this or another process.
    void changed();
    void stopped();

private:
    void tick();
    bool open();
    bool reloadSettings();
    void noticeChanges();
    [[nodiscard]] bool handedOver() const;
    [[nodiscard]] std::vector<Stage> dueStages() const;
    [[nodiscard]] PassOptions nextPass();
    QCoro::Task<void> run(PassOptions options);
    [[nodiscard]] QDateTime nextAt() const;
    void finishStop();

    StorePlace m_place;
    const Clock& m_clock;
    std::unique_ptr<QTimer> m_timer;
    std::unique_ptr<DataLock> m_lock;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Store> m_store;
    SettingsFile m_settingsFile;
    QString m_settingsStamp; ///< changes when the settings file does
    Cancellation m_cancellation;
    NetworkWatch m_network;
    qint64 m_seenVersion = 0;
    int m_leftDue = 0; ///< messages that the last send stage left: paused, limited, put off
    bool m_running = false;
    bool m_stopping = false;
    bool m_wanted = false; ///< a pass was asked for while one was under way
};

} // namespace afterparcel
