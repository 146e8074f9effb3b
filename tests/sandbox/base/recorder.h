#pragma once

#include <QJsonObject>
#include <QString>

namespace afterparcel::sandbox
{

/// Appends JSON lines to files of a directory; without a directory it does nothing.
class Recorder
{
public:
    /// Makes the directory. An empty name switches recording off. False when it cannot be made.
    [[nodiscard]] bool open(const QString& directory);
    void append(const QString& fileName, const QJsonObject& line) const;

private:
    QString m_directory;
};

} // namespace afterparcel::sandbox
