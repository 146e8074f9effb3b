#include "tests/sandbox/base/recorder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace afterparcel::sandbox
{

bool Recorder::open(const QString& directory)
{
    m_directory = directory;
    return directory.isEmpty() || QDir().mkpath(directory);
}

void Recorder::append(const QString& fileName, const QJsonObject& line) const
{
    if (m_directory.isEmpty())
        return;
    QFile file(QDir(m_directory).filePath(fileName));
    if (!file.open(QIODevice::Append)) {
        qWarning("cannot write %s", qUtf8Printable(file.fileName()));
        return;
    }
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace afterparcel::sandbox
