#include "core/aftership/answerwords.h"

#include <QCoreApplication>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::AfterShip)
};

struct Words {
    ErrorKind kind = ErrorKind::Rejected;
    QString what;
    QString nextStep;
};

Words keyRefused(const QString& said)
{
    return {ErrorKind::Unauthorized, Tr::tr("AfterShip refused the API key: %1").arg(said),
            Tr::tr("Enter a working key from AfterShip (Settings, API keys), or switch the AfterShip "
                   "integration off.")};
}

Words refusedAsAWhole(int code, const QString& said)
{
    if (code == 402 || code == 403) {
        return {
            ErrorKind::Forbidden,
            Tr::tr("AfterShip does not allow this account to use its API: %1").arg(said),
            Tr::tr("Choose a plan with API access at AfterShip (Settings, Billing), or switch the AfterShip "
                   "integration off.")};
    }
    return {ErrorKind::Forbidden, Tr::tr("AfterShip refused the request: %1").arg(said),
            Tr::tr("Check AfterShip's address in the settings.")};
}

Words passing(int code, const QString& said)
{
    if (code == 429) {
        return {ErrorKind::RateLimited, Tr::tr("AfterShip asks for fewer requests: %1").arg(said),
                Tr::tr("It is tried again by itself.")};
    }
    return {ErrorKind::ServerFault, Tr::tr("AfterShip has a fault of its own: %1").arg(said),
            Tr::tr("It is tried again by itself.")};
}

Words rejected(int code, const QString& said)
{
    switch (code) {
    case 4010:
        return {ErrorKind::Rejected, Tr::tr("AfterShip does not know this carrier: %1").arg(said),
                Tr::tr("Choose another carrier.")};
    case 4012:
        return {ErrorKind::Rejected, Tr::tr("AfterShip cannot use this carrier for the parcel: %1").arg(said),
                Tr::tr("Add the carrier at admin.aftership.com/settings/couriers, or correct the parcel's "
                       "carrier.")};
    case 4013:
        return {ErrorKind::Rejected,
                Tr::tr("AfterShip still follows this parcel; only inactive ones can be tracked again."),
                Tr::tr("Wait for its next news, or correct the carrier.")};
    case 4016:
        return {ErrorKind::Rejected,
                Tr::tr("AfterShip has tracked this parcel again before and does not do it twice."),
                Tr::tr("Correct the carrier, or fall back to the fulfilment date.")};
    default:
        return {ErrorKind::Rejected, Tr::tr("AfterShip refused this: %1").arg(said),
                Tr::tr("Check the parcel's number and carrier.")};
    }
}

Words wordsFor(const AfterShipAnswer& envelope)
{
    const QString said = wordsOf(envelope);
    switch (envelope.meaning) {
    case AnswerMeaning::KeyRefused:
        return keyRefused(said);
    case AnswerMeaning::PlanOrUnknown:
        return refusedAsAWhole(envelope.code, said);
    case AnswerMeaning::Passing:
        return passing(envelope.code, said);
    case AnswerMeaning::NoSuchRecord:
        return {ErrorKind::NotFound, Tr::tr("AfterShip has no such tracking record (any more)."),
                Tr::tr("The parcel has to be registered again.")};
    case AnswerMeaning::Success:
    case AnswerMeaning::NotAnAnswer:
        return {ErrorKind::Malformed,
                Tr::tr("What answered in AfterShip's place could not be understood: %1").arg(said),
                Tr::tr("Check AfterShip's address in the settings, and whether a proxy or a sign-in page "
                       "stands in between.")};
    default:
        return rejected(envelope.code, said);
    }
}

} // namespace

QString wordsOf(const AfterShipAnswer& envelope)
{
    return envelope.message.isEmpty() ? QStringLiteral("HTTP %1").arg(envelope.status) : envelope.message;
}

Error errorOfAnswer(const AfterShipAnswer& envelope, const QString& endpoint)
{
    Words words = wordsFor(envelope);
    Error error;
    error.kind = words.kind;
    error.what = std::move(words.what);
    error.nextStep = std::move(words.nextStep);
    error.detail = QStringLiteral("%1: HTTP %2, code %3, \"%4\"")
                       .arg(endpoint)
                       .arg(envelope.status)
                       .arg(envelope.code)
                       .arg(envelope.message);
    error.code = envelope.code;
    error.retryAt = envelope.retryAt;
    return error;
}

} // namespace afterparcel
