#pragma once

#include "core/sync/sendingstate.h"

#include <QMenu>
#include <QObject>

#include <memory>

class QAction;

namespace afterparcel
{

class Tray;

/// The icon in the tray: the day's counts in its tooltip and menu, and a badge when something needs the
/// merchant (M6).
class TrayFeature : public QObject
{
    Q_OBJECT
public:
    /// `sync` and `pause` are the window's actions.
    TrayFeature(Tray& tray, QAction* sync, QAction* pause, QObject* parent);
    ~TrayFeature() override;

    void setState(const SendingState& state);
    void setShop(const QString& name);
    /// A stage stopped until the merchant puts something right.
    void setStopped(bool stopped);

Q_SIGNALS:
    void openWanted(bool requests);
    void quitWanted();

private:
    void show();

    Tray& m_tray;
    std::unique_ptr<QMenu> m_menu; ///< of no window: it must work while that is hidden
    QAction* m_sent;
    QAction* m_due;
    QAction* m_attention;
    SendingState m_state;
    QString m_shop;
    bool m_stopped = false;
};

} // namespace afterparcel
