#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

/// AfterShip's documented rules for the body of POST /trackings, written down apart from the product.
struct Refusal {
    int code = 0;
    QString message;
};

/// What AfterShip would find wrong first; nothing if the body is sound.
[[nodiscard]] std::optional<Refusal> refusalOfCreate(const QJsonObject& body);
