#pragma once

#include "tests/sandbox/base/surroundings.h"

#include <QJsonArray>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace afterparcel::sandbox
{

/// How the mail server shall listen.
struct MailSettings {
    QString mode = QStringLiteral("plain"); ///< plain, starttls, tls
    int port = 0;
    QString certificate; ///< PEM files; made on the spot when empty
    QString key;
    QString user = QStringLiteral("merchant");
    QString password = QStringLiteral("mail-secret");
};

/// The mail server, a child process (python3-aiosmtpd), and what it received.
class MailServer : public QObject
{
    Q_OBJECT

public:
    MailServer(Surroundings surroundings, QObject* parent);
    ~MailServer() override;

    /// Blocks until it listens. An error text when it could not be started.
    [[nodiscard]] QString start(const MailSettings& settings);
    [[nodiscard]] int port() const { return m_port; }
    /// The certificate that clients have to trust; empty when there is none.
    [[nodiscard]] QString certificate() const { return m_certificate; }

    /// All that was accepted so far, also what the child told just now.
    [[nodiscard]] QJsonArray mails();
    /// A misbehaviour {"what","match","count","seconds"}, or {"what":"clear"}. An error text when it is
    /// unknown.
    [[nodiscard]] QString misbehave(const QJsonObject& request);
    [[nodiscard]] QJsonArray rules() const { return m_rules; }

private:
    [[nodiscard]] QString makeCertificate();
    [[nodiscard]] QString waitFor(const bool& done);
    void readLines();
    void take(const QJsonObject& line);
    void countDown(const QJsonObject& line);

    Surroundings m_around;
    QProcess m_process;
    QTemporaryDir m_certificates;
    QString m_certificate;
    QString m_key;
    QJsonArray m_mails;
    QJsonArray m_rules;
    int m_port = 0;
    bool m_listening = false;
    bool m_rulesTaken = false;
};

} // namespace afterparcel::sandbox
