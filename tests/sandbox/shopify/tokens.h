#pragma once

#include "tests/sandbox/base/httplistener.h"

#include <QMap>

namespace afterparcel::sandbox
{

/// Access tokens: lasting ones, and those given out by the client-credentials grant, which end by the
/// sandbox's clock.
class Tokens
{
public:
    explicit Tokens(const SandboxClock& clock);
    void configure(const QJsonObject& settings);

    [[nodiscard]] bool accepts(const QString& token) const;
    /// Answers POST /admin/oauth/access_token.
    [[nodiscard]] HttpReply grant(const HttpCall& call, const QSet<QString>& scopes);

private:
    const SandboxClock& m_clock;
    QString m_lasting = QStringLiteral("demo-token");
    QString m_clientId = QStringLiteral("sandbox-client");
    QString m_clientSecret = QStringLiteral("sandbox-secret");
    int m_lifetime = 86399;
    int m_given = 0;
    QMap<QString, QDateTime> m_issued; ///< with the moment each ends
};

} // namespace afterparcel::sandbox
