#include "ui/assistant/sampledata.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::SampleData)
};

} // namespace

bool SampleData::isAvailable()
{
    const QFileInfo sandbox(QCoreApplication::applicationDirPath() + QStringLiteral("/afterparcel-sandbox"));
    return sandbox.isExecutable();
}

Result<void> SampleData::start()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")})) {
        return {};
    }
    return fail(ErrorKind::NotFound, Tr::tr("The window with sample data could not be started."),
                Tr::tr("Install Afterparcel again."));
}

} // namespace afterparcel
