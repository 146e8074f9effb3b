#include "tests/sandbox/mail/mailserver.h"

#include "tests/sandbox/base/shippedfiles.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr int kStartMs = 20000;

bool isKnown(const QString& what)
{
    static const QStringList known = {
        u"connect_421"_s,  u"connect_drop"_s,    u"mail_450"_s,          u"mail_550"_s,
        u"mail_quota"_s,   u"rcpt_450"_s,        u"rcpt_550"_s,          u"rcpt_quota"_s,
        u"data_451"_s,     u"data_554"_s,        u"data_policy"_s,       u"drop_before_data"_s,
        u"drop_in_data"_s, u"drop_after_data"_s, u"delay_before_data"_s, u"delay_after_data"_s};
    return known.contains(what);
}

} // namespace

MailServer::MailServer(Surroundings surroundings, QObject* parent)
    : QObject(parent), m_around(std::move(surroundings))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &MailServer::readLines);
}

MailServer::~MailServer()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // it ends with its input
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QString MailServer::makeCertificate()
{
    m_certificate = m_certificates.filePath(u"sandbox-cert.pem"_s);
    m_key = m_certificates.filePath(u"sandbox-key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, m_key,
                   u"-out"_s, m_certificate, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=localhost"_s,
                   u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s});
    if (!openssl.waitForFinished(kStartMs) || openssl.exitCode() != 0)
        return u"openssl could not make a certificate: "_s +
               QString::fromUtf8(openssl.readAllStandardError());
    return {};
}

QString MailServer::start(const MailSettings& settings)
{
    m_certificate = settings.certificate;
    m_key = settings.key;
    if (settings.mode != u"plain"_s && m_certificate.isEmpty()) {
        if (const QString error = makeCertificate(); !error.isEmpty())
            return error;
    }
    QStringList arguments = {u"-W"_s,
                             u"ignore"_s,
                             shippedFile(u"smtpserver.py"_s),
                             u"--mode"_s,
                             settings.mode,
                             u"--port"_s,
                             QString::number(settings.port),
                             u"--user"_s,
                             settings.user,
                             u"--password"_s,
                             settings.password};
    if (!m_certificate.isEmpty())
        arguments += {u"--cert"_s, m_certificate, u"--key"_s, m_key};
    m_process.start(u"/usr/bin/python3"_s, arguments);
    return waitFor(m_listening);
}

/// Blocks until the child said what sets `done`.
QString MailServer::waitFor(const bool& done)
{
    QElapsedTimer waited;
    waited.start();
    while (!done && waited.elapsed() < kStartMs) {
        if (m_process.state() == QProcess::NotRunning || !m_process.waitForReadyRead(kStartMs))
            break;
        readLines();
    }
    return done ? QString() : u"the mail server does not answer (is python3-aiosmtpd installed?)"_s;
}

QJsonArray MailServer::mails()
{
    m_process.waitForReadyRead(0); // an accepted message has to be here before anybody can look for it
    readLines();
    return m_mails;
}

void MailServer::readLines()
{
    while (m_process.canReadLine())
        take(QJsonDocument::fromJson(m_process.readLine()).object());
}

void MailServer::take(const QJsonObject& line)
{
    if (line.contains(u"port"_s))
        m_port = line.value(u"port"_s).toInt();
    m_listening = m_port != 0;
    m_rulesTaken = m_rulesTaken || line.contains(u"rules"_s);
    if (line.contains(u"refused"_s))
        m_around.counters.add(u"mail refused"_s);
    if (line.contains(u"misbehaved"_s))
        countDown(line);
    if (!line.contains(u"mail"_s))
        return; // what follows is for mails
    QJsonObject mail = line.value(u"mail"_s).toObject();
    mail.insert(u"at"_s, isoSeconds(m_around.clock.now()));
    m_around.counters.add(u"mails"_s);
    m_around.recorder.append(u"mail.jsonl"_s, mail);
    m_mails.append(mail);
}

/// Keeps our list as the child counts, so that adding a rule does not bring used ones back.
void MailServer::countDown(const QJsonObject& line)
{
    m_around.counters.add(u"mail misbehaved"_s);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        QJsonObject rule = m_rules.at(i).toObject();
        const int count = rule.value(u"count"_s).toInt();
        const bool same = rule.value(u"what"_s) == line.value(u"misbehaved"_s) &&
                          rule.value(u"match"_s).toString() == line.value(u"match"_s).toString();
        if (!same || count == 0)
            continue;
        if (count == 1) {
            m_rules.removeAt(i);
        } else if (count > 0) {
            rule.insert(u"count"_s, count - 1);
            m_rules.replace(i, rule);
        }
        return;
    }
}

QString MailServer::misbehave(const QJsonObject& request)
{
    m_process.waitForReadyRead(0);
    readLines(); // which rules are used up by now
    const QString what = request.value(u"what"_s).toString();
    if (what == u"clear"_s) {
        m_rules = {};
    } else if (!isKnown(what)) {
        return u"smtp cannot do \"%1\""_s.arg(what);
    } else {
        m_rules.append(QJsonObject{{u"what"_s, what},
                                   {u"match"_s, request.value(u"match"_s).toString()},
                                   {u"count"_s, request.value(u"count"_s).toInt(1)},
                                   {u"seconds"_s, request.value(u"seconds"_s).toDouble(5)}});
    }
    m_process.write(QJsonDocument(QJsonObject{{u"rules"_s, m_rules}}).toJson(QJsonDocument::Compact) + '\n');
    m_rulesTaken = false;
    return waitFor(m_rulesTaken); // the next connection meets them
}

} // namespace afterparcel::sandbox
