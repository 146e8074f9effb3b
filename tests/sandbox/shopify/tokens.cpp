#include "tests/sandbox/shopify/tokens.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

Tokens::Tokens(const SandboxClock& clock) : m_clock(clock) {}

void Tokens::configure(const QJsonObject& settings)
{
    m_lasting = settings.value(u"token"_s).toString(m_lasting);
    m_clientId = settings.value(u"client_id"_s).toString(m_clientId);
    m_clientSecret = settings.value(u"client_secret"_s).toString(m_clientSecret);
    m_lifetime = settings.value(u"token_seconds"_s).toInt(m_lifetime);
    if (settings.value(u"revoke_tokens"_s).toBool())
        m_issued.clear();
}

bool Tokens::accepts(const QString& token) const
{
    if (!token.isEmpty() && token == m_lasting)
        return true;
    const auto issued = m_issued.find(token);
    return issued != m_issued.end() && m_clock.now() < issued.value();
}

HttpReply Tokens::grant(const HttpCall& call, const QSet<QString>& scopes)
{
    if (!call.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        return HttpReply::json(400, {{u"error"_s, u"invalid_request"_s}});
    QString form = QString::fromUtf8(call.body);
    form.replace(u'+', u"%20"_s);
    const QUrlQuery fields(form);
    const auto field = [&](const QString& name) { return fields.queryItemValue(name, QUrl::FullyDecoded); };
    if (field(u"grant_type"_s) != u"client_credentials"_s)
        return HttpReply::json(400, {{u"error"_s, u"unsupported_grant_type"_s}});
    if (field(u"client_id"_s) != m_clientId || field(u"client_secret"_s) != m_clientSecret) {
        return HttpReply::json(
            400, {{u"error"_s, u"invalid_client"_s},
                  {u"error_description"_s, u"The client credentials are not valid for this shop"_s}});
    }
    const QString token = u"shpca_sandbox%1"_s.arg(++m_given, 8, 10, QChar(u'0'));
    m_issued.insert(token, m_clock.now().addSecs(m_lifetime));
    QStringList granted = scopes.values();
    granted.sort();
    return HttpReply::json(
        200, {{u"access_token"_s, token}, {u"scope"_s, granted.join(u',')}, {u"expires_in"_s, m_lifetime}});
}

} // namespace afterparcel::sandbox
