#include "core/aftership/recordcreation.h"

#include "core/aftership/answerwords.h"
#include "core/aftership/corrections.h"
#include "core/aftership/recordlists.h"
#include "core/aftership/recordparser.h"
#include "core/base/logging.h"

namespace afterparcel
{
namespace
{

/// How far AfterShip's clock may be behind ours for a record of this attempt to count as made since it began.
constexpr qint64 kClockTolerance = 10LL * 60; // seconds

AfterShipCall createCall(const QJsonObject& body)
{
    AfterShipCall call;
    call.endpoint = AfterShipEndpoint::Create;
    call.method = "POST";
    call.body = body;
    call.repeatable =
        false; // after a lost answer the record may exist: looked up before anything is repeated
    return call;
}

AfterShipCall probeCall()
{
    AfterShipCall call;
    call.query = {{QStringLiteral("limit"), QStringLiteral("1")}};
    return call;
}

/// Whether the request may have been acted on although its answer is not known.
bool mayHaveCreated(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Malformed ||
           kind == ErrorKind::TooLarge;
}

/// A request that got no useful answer: the key's fault, or a passing one. Never the package's.
CreationOutcome notAnAttempt(const Error& error)
{
    const bool keyRefused = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
                            error.kind == ErrorKind::NotConfigured;
    if (keyRefused) {
        return RecordKeyRefused{error};
    }
    return RecordOutage{error};
}

/// 4003: the record is there already. A look-up finds it, or the refusal is definite.
QCoro::Task<CreationOutcome> adoptExisting(std::shared_ptr<AfterShipApi> api, AdoptionWish wish,
                                           AfterShipAnswer refusal, Cancellation cancellation)
{
    const QStringList numbers{wish.number};
    const Result<std::vector<TrackingRecord>> found =
        co_await listByNumbers(std::move(api), numbers, cancellation);
    if (!found) {
        co_return notAnAttempt(found.error());
    }
    if (const TrackingRecord* record = recordToAdopt(*found, wish)) {
        co_return RecordAdopted{*record};
    }
    co_return RecordRejected{refusal.code, wordsOf(refusal)};
}

/// The answer was lost: the record may have been made all the same.
QCoro::Task<CreationOutcome> lookUpLost(std::shared_ptr<AfterShipApi> api, AdoptionWish wish, Error lost,
                                        Cancellation cancellation)
{
    if (!mayHaveCreated(lost.kind)) {
        co_return notAnAttempt(lost);
    }
    const QStringList numbers{wish.number};
    const Result<std::vector<TrackingRecord>> found =
        co_await listByNumbers(std::move(api), numbers, cancellation);
    if (!found) {
        const bool refused = std::holds_alternative<RecordKeyRefused>(notAnAttempt(found.error()));
        co_return refused ? notAnAttempt(found.error()) : notAnAttempt(lost);
    }
    if (const TrackingRecord* record = recordToAdopt(*found, wish)) {
        qCInfo(lcAfterShip) << "The answer was lost, but the record was made.";
        co_return RecordAdopted{*record};
    }
    co_return notAnAttempt(lost);
}

/// 402, 403 or an unknown 4xx: is it the key or the account as a whole (T12), or are only new records
/// refused?
QCoro::Task<CreationOutcome> decideByList(std::shared_ptr<AfterShipApi> api, AfterShipAnswer refusal,
                                          Cancellation cancellation)
{
    const Result<AfterShipAnswer> list = co_await callAfterShip(std::move(api), probeCall(), cancellation);
    if (!list) {
        co_return notAnAttempt(list.error());
    }
    switch (list->meaning) {
    case AnswerMeaning::Success:
        co_return RecordPlanLimit{refusal.code, wordsOf(refusal)};
    case AnswerMeaning::Passing:
    case AnswerMeaning::NotAnAnswer:
        co_return RecordOutage{errorOfAnswer(*list, afterShipEndpointName(AfterShipEndpoint::List))};
    default:
        co_return RecordKeyRefused{errorOfAnswer(*list, afterShipEndpointName(AfterShipEndpoint::List))};
    }
}

/// The record of an answer that says success; nothing when it has no id.
std::optional<TrackingRecord> recordOf(const AfterShipAnswer& answer, const QString& number,
                                       const QDateTime& now)
{
    if (answer.meaning != AnswerMeaning::Success) {
        return std::nullopt;
    }
    QJsonObject data = answer.data;
    const QString numberField = QStringLiteral("tracking_number");
    if (!data.contains(numberField)) {
        data.insert(numberField, number); // it answers our own request
    }
    return parseRecord(data, now).record;
}

/// Every answer but success and those that a correction follows.
QCoro::Task<CreationOutcome> conclude(std::shared_ptr<AfterShipApi> api, AdoptionWish wish,
                                      AfterShipAnswer answer, Cancellation cancellation)
{
    const Error error = errorOfAnswer(answer, afterShipEndpointName(AfterShipEndpoint::Create));
    CreationOutcome outcome;
    switch (answer.meaning) {
    case AnswerMeaning::AlreadyExists:
        wish.createdSince.reset();
        outcome = co_await adoptExisting(std::move(api), wish, answer, cancellation);
        break;
    case AnswerMeaning::PlanOrUnknown:
        outcome = co_await decideByList(std::move(api), answer, cancellation);
        break;
    case AnswerMeaning::Success: // without an id
    case AnswerMeaning::NotAnAnswer:
        outcome = co_await lookUpLost(std::move(api), wish, error, cancellation);
        break;
    case AnswerMeaning::Passing:
    case AnswerMeaning::KeyRefused:
        outcome = notAnAttempt(error);
        break;
    default:
        outcome = RecordRejected{answer.code, wordsOf(answer)};
    }
    co_return outcome;
}

} // namespace

QCoro::Task<CreationOutcome> createRecord(std::shared_ptr<AfterShipApi> api, CreationJob job,
                                          Cancellation cancellation)
{
    job.wish.createdSince = api->clock().now().addSecs(-kClockTolerance);
    Corrections corrections(job.body, job.onRequest);
    while (true) { // ends: each correction is made once, and there are as many as fields
        const Result<AfterShipAnswer> answer =
            co_await callAfterShip(api, createCall(corrections.body()), cancellation);
        if (!answer) {
            CreationOutcome lost = co_await lookUpLost(api, job.wish, answer.error(), cancellation);
            co_return lost;
        }
        if (std::optional<TrackingRecord> record = recordOf(*answer, job.wish.number, api->clock().now())) {
            co_return RecordCreated{*std::move(record)};
        }
        if (!corrections.apply(answer->meaning, answer->message)) {
            CreationOutcome outcome = co_await conclude(api, job.wish, *answer, cancellation);
            co_return outcome;
        }
    }
}

} // namespace afterparcel
