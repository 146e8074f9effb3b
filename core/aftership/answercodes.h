#pragma once

namespace afterparcel
{

/// What one of AfterShip's answers means for us (T8, T12).
enum class AnswerMeaning {
    Success,
    Rejected,      ///< definite: this request will never be taken
    AlreadyExists, ///< 4003: look up and adopt
    NoSuchRecord,  ///< 4004: the id is not known (any more)
    WithoutSlug,   ///< 4010: again without slug
    WithField,     ///< 4011: again with the field that the carrier needs
    WithoutField,  ///< 4008, 4009: again without the optional field it names
    Passing,       ///< 429, 5xx: later
    KeyRefused,    ///< 401
    PlanOrUnknown, ///< 402, 403, an unknown 4xx: a list request decides between the key and the plan (T8)
    NotAnAnswer,   ///< neither status nor envelope make sense
};

/// One row of the table of AfterShip's codes.
struct AnswerCode {
    int code = 0; ///< meta.code, or the HTTP status where the answer has no envelope
    AnswerMeaning meaning = AnswerMeaning::NotAnAnswer;
};

/// Every documented code of the Tracking API 2026-07, in ascending order.
inline constexpr AnswerCode kAnswerCodes[] = {
    {400, AnswerMeaning::Rejected},       {401, AnswerMeaning::KeyRefused},
    {402, AnswerMeaning::PlanOrUnknown},  {403, AnswerMeaning::PlanOrUnknown},
    {404, AnswerMeaning::PlanOrUnknown}, // a wrong address, which no parcel can be blamed for
    {408, AnswerMeaning::Passing},        {425, AnswerMeaning::Passing},
    {429, AnswerMeaning::Passing},        {4001, AnswerMeaning::Rejected},
    {4002, AnswerMeaning::Rejected}, // of version 4: invalid JSON
    {4003, AnswerMeaning::AlreadyExists}, {4004, AnswerMeaning::NoSuchRecord},
    {4005, AnswerMeaning::Rejected},                                       // tracking_number invalid
    {4006, AnswerMeaning::Rejected},      {4007, AnswerMeaning::Rejected}, // tracking_number required
    {4008, AnswerMeaning::WithoutField},  {4009, AnswerMeaning::WithoutField},
    {4010, AnswerMeaning::WithoutSlug},   {4011, AnswerMeaning::WithField},
    {4012, AnswerMeaning::Rejected}, // carrier not added, not recognised, not supported
    {4013, AnswerMeaning::Rejected}, // retrack of an active record
    {4014, AnswerMeaning::Rejected},      {4015, AnswerMeaning::Rejected}, // id invalid
    {4016, AnswerMeaning::Rejected},                                       // retracked before
    {4017, AnswerMeaning::Rejected},                                       // number's format invalid
};

/// The meaning of an answer by its HTTP status and its meta.code (0: no envelope). The status comes first: a
/// proxy's page has one too. An HTML page with 400 is no word of AfterShip's, so it counts as unknown.
[[nodiscard]] AnswerMeaning meaningOf(int httpStatus, int metaCode);

} // namespace afterparcel
