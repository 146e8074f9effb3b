#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

/// A certificate and its key, made by openssl.
struct TestCertificate {
    QString certificate;
    QString key;
};

/// Makes certificates for tests in a folder of its own: an authority, and servers' certificates signed by it.
class TestAuthority
{
public:
    TestAuthority();
    [[nodiscard]] QString caFile() const;
    /// `name` as in a certificate's subjectAltName: "DNS:localhost" or "IP:127.0.0.1". `faketime`: when it
    /// was made, for example "-30d"; it is valid for 10 days.
    [[nodiscard]] TestCertificate issue(const QString& file, const QString& name,
                                        const QString& madeAt = {}) const;
    [[nodiscard]] TestCertificate selfSigned(const QString& file, const QString& name) const;

private:
    void run(const QStringList& arguments, const QString& madeAt = {}) const;
    [[nodiscard]] QString path(const QString& file) const { return m_folder.filePath(file); }
    QTemporaryDir m_folder;
};

/// tests/mail/smtpserver.py as a process. Ends with this object.
class SmtpTestServer
{
public:
    SmtpTestServer(const QString& mode, const QJsonObject& config);
    ~SmtpTestServer();

    [[nodiscard]] int port() const { return m_port; }
    /// Everything that the server saw until now. Waits for it to have looked.
    [[nodiscard]] std::vector<QJsonObject> events();
    /// Those events whose "event" has that name.
    [[nodiscard]] std::vector<QJsonObject> events(const QString& name);
    /// Waits until there are that many events of that name.
    [[nodiscard]] bool waitFor(const QString& name, size_t count);

private:
    [[nodiscard]] QJsonObject next();

    QProcess m_process;
    std::vector<QJsonObject> m_events;
    int m_port = 0;
};
