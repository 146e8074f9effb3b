#pragma once

#include "tests/sandbox/aftership/ratewindows.h"
#include "tests/sandbox/aftership/trackings.h"
#include "tests/sandbox/base/httplistener.h"
#include "tests/sandbox/base/surroundings.h"

namespace afterparcel::sandbox
{

/// AfterShip's Tracking API 2026-07.
class AfterShipService : public HttpService
{
public:
    AfterShipService(Trackings& trackings, Surroundings surroundings);

    /// "key", "rate_limits"... (README.md, "aftership").
    void configure(const QJsonObject& settings);

    [[nodiscard]] HttpReply answer(const HttpCall& call) override;
    [[nodiscard]] std::optional<Misdeed> misdeed(const HttpCall& call) override;

private:
    using Answer = tl::expected<QJsonObject, ApiError>;

    [[nodiscard]] HttpReply limited(const HttpCall& call, const QString& endpoint, const QString& id);
    [[nodiscard]] HttpReply run(const HttpCall& call, const QString& endpoint, const QString& id);
    [[nodiscard]] Answer onTracking(const QString& endpoint, const QString& id, const QJsonObject& body);
    [[nodiscard]] Answer couriers(const QUrlQuery& query) const;
    [[nodiscard]] Answer detect(const QJsonObject& body) const;

    Trackings& m_trackings;
    Surroundings m_around;
    RateWindows m_rates;
    QString m_key = QStringLiteral("demo-key");
};

} // namespace afterparcel::sandbox
