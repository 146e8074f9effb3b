#include "parsedmail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

ParsedMail::ParsedMail(const QByteArray& message)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(TEST_SOURCE_DIR "/parsemail.py")});
    python.write(message);
    python.closeWriteChannel();
    python.waitForFinished(-1);
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty()) {
        qWarning().noquote() << errors;
    }
    m_parsed = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QStringList ParsedMail::values(const QString& header) const
{
    QStringList result;
    const QJsonArray headers = m_parsed.value(u"headers"_s).toArray();
    for (const QJsonValue entry : headers) {
        if (entry.toArray().at(0).toString().compare(header, Qt::CaseInsensitive) == 0) {
            result << entry.toArray().at(1).toString();
        }
    }
    return result;
}

QStringList ParsedMail::headerNames() const
{
    QStringList result;
    const QJsonArray headers = m_parsed.value(u"headers"_s).toArray();
    for (const QJsonValue entry : headers) {
        result << entry.toArray().at(0).toString();
    }
    return result;
}

QStringList ParsedMail::mailboxes(const QString& header) const
{
    QStringList result;
    const QJsonArray entries = m_parsed.value(u"addresses"_s).toObject().value(header).toArray();
    for (const QJsonValue entry : entries) {
        const QJsonObject mailbox = entry.toObject();
        result << mailbox.value(u"name"_s).toString() + u'|' + mailbox.value(u"address"_s).toString();
    }
    return result;
}

QJsonArray ParsedMail::parts() const
{
    return m_parsed.value(u"parts"_s).toArray();
}

QString ParsedMail::type() const
{
    return m_parsed.value(u"type"_s).toString();
}

QString ParsedMail::date() const
{
    return m_parsed.value(u"date"_s).toString();
}

QStringList ParsedMail::defects() const
{
    QStringList result;
    const QJsonArray entries = m_parsed.value(u"defects"_s).toArray();
    for (const QJsonValue entry : entries) {
        result << entry.toString();
    }
    return result;
}
