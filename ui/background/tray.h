#pragma once

#include <QIcon>
#include <QObject>

class QMenu;

namespace afterparcel
{

/// The desktop's tray as the program needs it: the system's, or a test's where there is none.
class Tray : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// False: there is no tray (yet).
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// `menu` outlives the tray's use of it.
    virtual void setMenu(QMenu* menu) = 0;
    virtual void show(const QIcon& icon, const QString& toolTip) = 0;
    /// A notification; `messageClicked` when it is clicked.
    virtual void notify(const QString& title, const QString& text) = 0;

Q_SIGNALS:
    /// The icon was clicked.
    void activated();
    void messageClicked();
};

} // namespace afterparcel
