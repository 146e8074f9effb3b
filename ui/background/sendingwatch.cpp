#include "ui/background/sendingwatch.h"

#include "core/base/logging.h"

#include <utility>

namespace afterparcel
{

namespace
{

constexpr int kMinuteMilliseconds = 60'000;

} // namespace

Result<SendingState> readSendingState(BackgroundTools& tools)
{
    const Result<Settings> settings = tools.settingsFile().read();
    const Result<Store*> store = tools.store();
    if (!settings || !store) {
        return tl::unexpected(settings ? store.error() : settings.error());
    }
    return sendingState(**store, *settings, tools.clock().now());
}

SendingWatch::SendingWatch(const UiContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.reader, &RequestReader::opened, this, &SendingWatch::refresh);
    connect(&context.reader, &RequestReader::changed, this, &SendingWatch::refresh);
    connect(&m_minute, &QTimer::timeout, this, &SendingWatch::refresh);
    m_minute.start(kMinuteMilliseconds);
}

void SendingWatch::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_context.background.run(this, readSendingState, [this](const Result<SendingState>& state) {
        m_reading = false;
        if (!state) {
            qCWarning(lcApp).noquote() << "what leaves today can't be read:" << state.error().text();
        } else if (!m_known || m_state != *state) {
            m_known = true;
            m_state = *state;
            Q_EMIT changed(m_state);
        }
        if (std::exchange(m_again, false)) {
            refresh();
        }
    });
}

} // namespace afterparcel
