#pragma once

#include "app/desktop/desktopapp.h"

class QProgressDialog;

namespace afterparcel
{

/// The desktop program from its start to its end. A backup is restored while nothing has the store open
/// (D4): the one app ends in order, and another one starts.
class DesktopSession : public QObject
{
    Q_OBJECT
public:
    /// `clock` outlives the session.
    DesktopSession(DesktopOptions options, StorePlace place, const Clock& clock);
    /// Waits for a restore that is under way.
    ~DesktopSession() override;

    void start();
    /// For a second start on the same data directory (S3). Nothing while a backup is being restored.
    void raiseToFront();
    /// None while a backup is being restored.
    [[nodiscard]] DesktopApp* app() const { return m_app.get(); }

Q_SIGNALS:
    /// As of MainWindow.
    void preferencesShown(const afterparcel::Preferences& preferences);
    void preferencesSaved(const afterparcel::Preferences& preferences);
    /// The program is to end.
    void ended();

private:
    void open();
    void noteEnded();
    void restore();
    void finishRestore(const Result<QStringList>& outcome);

    DesktopOptions m_options;
    StorePlace m_place;
    const Clock& m_clock;
    std::unique_ptr<DesktopApp> m_app;
    QString m_restoreFrom; ///< empty: nothing is to be restored
    std::unique_ptr<QThread> m_restoring;
    std::unique_ptr<QProgressDialog> m_progress;
};

} // namespace afterparcel
