#pragma once

#include "core/sync/background.h"

#include <QUrl>

namespace afterparcel
{

/// A product's picture, as its file holds it: from the disk, else from the online store. Over HTTPS only
/// (loopback excepted), never with a secret, 2 MB at most, and only what begins like a JPEG, PNG, GIF or WebP
/// file. Kept in the folder "pictures" of the store's folder, which holds 50 MB at most: the longest unused
/// ones go first. `tools` outlives the coroutine.
[[nodiscard]] QCoro::Task<Result<QByteArray>> productPicture(BackgroundTools* tools, QUrl url);

/// The files of a folder that have to go, so that the rest holds `most` bytes: the oldest first. Exposed for
/// its test.
void trimFolder(const QString& folder, qint64 most);

} // namespace afterparcel
