#pragma once

#include <QObject>
#include <QString>

class QMainWindow;

namespace afterparcel
{

class Tray;

/// What closing the window means (M6): with a tray it is asked once whether the program goes on in it;
/// without one it ends, as nobody could get it back.
class Closing : public QObject
{
    Q_OBJECT
public:
    /// `tray` may be null.
    Closing(const Tray* tray, QString dataDir, QMainWindow* window);

    /// True if the program is to end now. Else the window was hidden, or it is being asked.
    [[nodiscard]] bool endsProgram();

Q_SIGNALS:
    /// Chosen when it was asked.
    void quitWanted();

private:
    void ask();
    void remember(bool keepOpen) const;

    const Tray* m_tray;
    QString m_dataDir;
    QMainWindow* m_window;
    bool m_asking = false;
};

} // namespace afterparcel
