#pragma once

#include "core/aftership/answercodes.h"
#include "core/domain/facts.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace afterparcel
{

/// Values that a carrier may ask for and that are not sent unless it does, under AfterShip's names.
[[nodiscard]] QHash<QString, QString> fieldsOnRequest(const PackageFacts& package, const OrderFacts& order,
                                                      const StoreFacts& store);

/// The corrections of one attempt to create a record (T8): each is made once, whatever AfterShip goes on
/// asking.
class Corrections
{
public:
    Corrections(QJsonObject body, QHash<QString, QString> onRequest);

    [[nodiscard]] const QJsonObject& body() const { return m_body; }

    /// Changes the body as the answer asks. False: nothing (more) can be corrected, the refusal is definite.
    [[nodiscard]] bool apply(AnswerMeaning meaning, const QString& message);

private:
    bool dropSlug();
    bool supply(const QString& message);
    bool drop(const QString& message);
    bool dropField(const QString& path);
    bool keepOnlyEssentials();
    [[nodiscard]] bool isFirst(const QString& correction);

    QJsonObject m_body;
    QHash<QString, QString> m_onRequest;
    QSet<QString> m_made;
};

} // namespace afterparcel
