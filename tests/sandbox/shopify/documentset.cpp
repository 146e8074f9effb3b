#include "tests/sandbox/shopify/documentset.h"

#include <QDirIterator>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{

DocumentSet::DocumentSet(QString directory) : m_directory(std::move(directory))
{
    load();
}

void DocumentSet::load()
{
    m_nameByText.clear();
    QDirIterator files(m_directory, {u"*.graphql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            m_nameByText.insert(file.readAll(), files.fileName());
    }
}

QString DocumentSet::nameOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (!m_nameByText.contains(bytes))
        load();
    return m_nameByText.value(bytes);
}

} // namespace afterparcel::sandbox
