#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace afterparcel
{

/// Says that a store's folder is in use, to other processes and to other threads of this one, while the
/// object lives; the system frees it when its holder dies. Whoever replaces the files wants the folder alone.
class FolderUse
{
public:
    enum class With { Others, Nobody };
    /// Waits for a moment. InUse when somebody else has the folder alone, or is in it.
    [[nodiscard]] static Result<std::unique_ptr<FolderUse>> take(const QString& folder, With with);

private:
    explicit FolderUse(const QString& path) : m_file(path) {}
    QFile m_file;
};

} // namespace afterparcel
