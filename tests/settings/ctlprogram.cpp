#include "tests/settings/ctlprogram.h"

#include <QProcess>

CtlProgram::CtlProgram() : environment(QProcessEnvironment::systemEnvironment())
{
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME",
                             "XDG_CURRENT_DESKTOP", "QT_LOGGING_RULES"}) {
        environment.remove(QString::fromLatin1(name));
    }
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

CtlResult CtlProgram::run(const char* line, const QByteArray& input) const
{
    return runWith(QStringList{QStringLiteral("--data-dir"), dataDir()} +
                       QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                   input);
}

CtlResult CtlProgram::runWith(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AFTERPARCELCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
