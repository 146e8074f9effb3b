#include "app/desktop/screenshots.h"

#include "core/base/logging.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace afterparcel
{

namespace
{

constexpr int kEveryMilliseconds = 5000;

} // namespace

Screenshots::Screenshots(QString folder, QWidget& window, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::takeNow);
}

void Screenshots::start()
{
    m_timer.start(kEveryMilliseconds);
}

void Screenshots::takeNow()
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    const QDir dir(m_folder);
    if (!application || !dir.mkpath(QStringLiteral("."))) {
        qCWarning(lcApp).noquote() << "no screenshots: the folder can't be written:" << m_folder;
        m_timer.stop();
        return;
    }
    const Theme before = themeOf(application->palette());
    const QString number = QStringLiteral("%1").arg(++m_number, 3, 10, QLatin1Char('0'));
    for (const auto& [theme, name] : {std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}}) {
        applyTheme(*application, theme);
        const QString file =
            dir.filePath(QStringLiteral("window-%1-%2.png").arg(number, QLatin1String(name)));
        if (!m_window.grab().save(file)) {
            qCWarning(lcApp).noquote() << "can't be written:" << file;
        }
    }
    applyTheme(*application, before);
}

} // namespace afterparcel
