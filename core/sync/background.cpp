#include "core/sync/background.h"

namespace afterparcel
{

BackgroundTools::BackgroundTools(StorePlace place, const Clock& clock, Cancellation stop)
    : m_place(std::move(place)),
      m_clock(clock),
      m_secrets(m_place.folder, m_place.storeName),
      m_stop(std::move(stop))
{
}

BackgroundTools::~BackgroundTools() = default;

Result<Store*> BackgroundTools::store()
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> opened = Store::open(m_place.folder, m_clock);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_store = std::move(*opened);
    }
    return settingsFile()
        .read()
        .and_then([this](const Settings& settings) { return m_store->setSettings(settings); })
        .map([this](int) { return m_store.get(); });
}

std::unique_ptr<Services> BackgroundTools::services(const Settings& settings)
{
    auto result = std::make_unique<Services>(m_clock, m_secrets);
    result->setSettings(settings);
    return result;
}

Background::Background(StorePlace place, const Clock& clock) : m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("background"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    post([this, place = std::move(place), &clock] {
        m_tools = std::make_unique<BackgroundTools>(place, clock, m_stop);
    });
}

Background::~Background()
{
    m_stop.cancel();
    post([this] {
        m_ending = true;
        endIfIdle();
    });
    m_thread.wait();
}

void Background::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

/// A coroutine whose thread's event loop has ended would never come to its own end.
void Background::endIfIdle()
{
    if (m_ending && m_waiting == 0) {
        m_tools.reset();
        m_thread.quit();
    }
}

} // namespace afterparcel
