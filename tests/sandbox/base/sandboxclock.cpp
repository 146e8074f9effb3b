#include "tests/sandbox/base/sandboxclock.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

SandboxClock::SandboxClock() : m_beginning(QDateTime::currentDateTimeUtc()) {}

void SandboxClock::startAt(const QDateTime& start)
{
    m_base = start.toUTC();
    m_beginning = m_base;
    m_offsetMs = 0;
    m_sinceBase.start();
}

void SandboxClock::setSpeed(double factor)
{
    if (m_base.isValid() || factor != 1) {
        m_base = now();
        m_offsetMs = 0;
        m_sinceBase.start();
    }
    m_speed = factor;
}

void SandboxClock::advance(qint64 seconds)
{
    if (m_base.isValid())
        m_base = m_base.addSecs(seconds);
    else
        m_offsetMs += seconds * 1000;
}

void SandboxClock::jumpTo(const QDateTime& instant)
{
    const qint64 ms = now().msecsTo(instant);
    if (m_base.isValid())
        m_base = m_base.addMSecs(ms);
    else
        m_offsetMs += ms;
}

QDateTime SandboxClock::now() const
{
    if (!m_base.isValid())
        return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMs);
    return m_base.addMSecs(static_cast<qint64>(static_cast<double>(m_sinceBase.elapsed()) * m_speed));
}

QString isoSeconds(const QDateTime& instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QDateTime readTime(const QString& text, const QDateTime& from)
{
    static const QRegularExpression relative(u"^([+-])((?:\\d+(?:\\.\\d+)?[dhms])+)$"_s);
    static const QRegularExpression part(u"(\\d+(?:\\.\\d+)?)([dhms])"_s);
    const QRegularExpressionMatch match = relative.match(text);
    if (match.hasMatch()) {
        double seconds = 0;
        for (auto parts = part.globalMatch(match.captured(2)); parts.hasNext();) {
            const QRegularExpressionMatch one = parts.next();
            const QChar unit = one.captured(2).at(0);
            const double factor = unit == u'd' ? 86400 : unit == u'h' ? 3600 : unit == u'm' ? 60 : 1;
            seconds += one.captured(1).toDouble() * factor;
        }
        const double sign = match.captured(1) == u"-"_s ? -1 : 1;
        return from.addMSecs(static_cast<qint64>(sign * seconds * 1000));
    }
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant.toUTC();
}

} // namespace afterparcel::sandbox
