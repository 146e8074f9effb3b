#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace afterparcel
{

/// How a run of afterparcelctl ended.
struct CtlResult {
    int status = -1;
    QString output;
    QString errors;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output.toUtf8()); }
};

/// A merchant's world for tests: the sandbox program, a data directory, and afterparcelctl run at a moment
/// that the test sets. Both programs see the same clock: the sandbox is told, afterparcelctl loads
/// libfaketime.
class World
{
public:
    /// Starts the sandbox with a scenario ("basic") and fills in settings and secrets, AfterShip switched on.
    explicit World(const QString& scenario = QStringLiteral("basic"),
                   const QString& smtpMode = QStringLiteral("plain"));
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString problem() const { return m_problem; }

    void setNow(const QDateTime& now);
    void advanceDays(int days) { setNow(m_now.addDays(days)); }
    void advanceHours(int hours) { setNow(m_now.addSecs(hours * 3600LL)); }
    [[nodiscard]] QDateTime now() const { return m_now; }

    CtlResult ctl(const QStringList& arguments, const QByteArray& input = {});
    /// Starts afterparcelctl without waiting for its end.
    std::unique_ptr<QProcess> startCtl(const QStringList& arguments);
    void setSecret(const QString& name, const QString& value);

    /// The sandbox's control server.
    QJsonObject control(const QString& path, const QJsonObject& body);
    QJsonDocument ask(const QString& path);
    [[nodiscard]] QJsonArray mails();

    /// The one request of an order, as `requests show --json` prints it; empty if there is none.
    QJsonObject request(const QString& order);

    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString recordDir() const { return m_dir.filePath(QStringLiteral("record")); }
    [[nodiscard]] QJsonObject ports() const { return m_ports; }

private:
    void prepare(QProcess& process, const QStringList& arguments) const;
    QByteArray http(const QByteArray& method, const QString& path, const QByteArray& body);

    QTemporaryDir m_dir;
    QProcess m_sandbox;
    QJsonObject m_ports;
    QDateTime m_now;
    QProcessEnvironment m_environment;
    bool m_ready = false;
    QString m_problem;
};

/// An order for the sandbox: one mug, paid, not fulfilled.
[[nodiscard]] QJsonObject sampleOrder(const QString& name, const QDateTime& createdAt,
                                      const QString& country);

} // namespace afterparcel
