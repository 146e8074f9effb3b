#include "tests/sandbox/base/quitonsignal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace afterparcel::sandbox
{
namespace
{

int g_wakeUp[2] = {-1, -1}; ///< a handler may do little more than write a byte

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_wakeUp[0], &byte, sizeof byte);
}

} // namespace

void quitOnSignals(QObject* parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_wakeUp) != 0) {
        qWarning("no orderly end on signals: socketpair failed");
        return;
    }
    auto* notifier = new QSocketNotifier(g_wakeUp[1], QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, parent, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

} // namespace afterparcel::sandbox
