#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace afterparcel
{

/// Saves pictures of the window, light and dark, every few seconds: "window-003-light.png".
class Screenshots : public QObject
{
    Q_OBJECT
public:
    /// `window` outlives this.
    Screenshots(QString folder, QWidget& window, QObject* parent = nullptr);
    void start();
    void takeNow();

private:
    QString m_folder;
    QWidget& m_window;
    QTimer m_timer;
    int m_number = 0;
};

} // namespace afterparcel
