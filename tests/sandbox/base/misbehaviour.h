#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace afterparcel::sandbox
{

/// One thing that a service shall do wrong, a number of times.
struct Misdeed {
    QString target; ///< shopify, oauth, bulk, aftership, smtp
    QString what;   ///< see README.md
    QString match;  ///< part of the endpoint or document name; for smtp a pattern of addresses; empty: all
    int count = 1;  ///< how often; negative: until cleared
    int after = 0;  ///< how many matching requests pass before
    double seconds = 5;
    QJsonObject details; ///< whole request, for what needs more
};

/// The misdeeds that are still to be done, in the order they were asked for.
class Misbehaviour
{
public:
    /// An error text when the request cannot be understood.
    [[nodiscard]] QString add(const QJsonObject& request);
    void clear(const QString& target);
    /// The next misdeed for this request, which uses it up by one. `subject` is the endpoint with its
    /// document.
    [[nodiscard]] std::optional<Misdeed> take(const QString& target, const QString& subject);
    [[nodiscard]] QJsonArray pending() const;

private:
    std::vector<Misdeed> m_pending;
};

} // namespace afterparcel::sandbox
