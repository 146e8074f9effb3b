#pragma once

#include <QString>

namespace afterparcel::sandbox
{

/// An AfterShip error: meta.code is finer than the HTTP status.
struct ApiError {
    int code = 400;
    int status = 400;
    QString message;
};

} // namespace afterparcel::sandbox
