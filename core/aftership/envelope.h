#pragma once

#include "core/aftership/answercodes.h"
#include "core/net/httpclient.h"

#include <QJsonObject>

namespace afterparcel
{

/// One of AfterShip's answers, taken apart: {"meta":{"code","message","type"},"data":{...}}. Status first,
/// since the body may be anything (a proxy's page).
struct AfterShipAnswer {
    AnswerMeaning meaning = AnswerMeaning::NotAnAnswer;
    int status = 0;   ///< HTTP
    int code = 0;     ///< meta.code, or the HTTP status without an envelope
    QString message;  ///< AfterShip's words, shortened, with addresses redacted; empty without an envelope
    QJsonObject data; ///< empty unless it succeeded
    std::optional<QDateTime> retryAt; ///< UTC; of a 429, from X-RateLimit-Reset
};

/// Takes an answer apart. `secret` is cut out of the message, should the server repeat it.
[[nodiscard]] AfterShipAnswer parseAfterShipAnswer(const HttpAnswer& answer, const QString& secret);

} // namespace afterparcel
