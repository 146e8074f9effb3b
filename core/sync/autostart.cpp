#include "core/sync/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Autostart)
};

/// An argument of an Exec line: quoted, with what the shell-like rules give a meaning to taken as itself.
QString quoted(const QString& argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('$')) {
            text += QStringLiteral("\\\\"); // a string's own escape doubles it
        } else if (c == QLatin1Char('\\')) {
            text += QStringLiteral("\\\\\\");
        } else if (c == QLatin1Char('%')) {
            text += c; // field codes
        }
        text += c;
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

Autostart::Autostart(QString program, QString dataDir, QString storeName)
    : m_program(std::move(program)), m_dataDir(std::move(dataDir)), m_storeName(std::move(storeName))
{
}

bool Autostart::isOffered()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

QString Autostart::path() const
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart/afterparcel.desktop"));
}

bool Autostart::isOn() const
{
    return QFile::exists(path());
}

Result<void> Autostart::setOn(bool on) const
{
    const auto refused = [this](const QString& why) {
        return fail(ErrorKind::NotWritable, Tr::tr("%1 can't be changed: %2.").arg(path(), why),
                    Tr::tr("Give your user the right to write there."));
    };
    if (!on) {
        QFile file(path());
        return !file.exists() || file.remove() ? Result<void>{} : refused(file.errorString());
    }
    QStringList command{quoted(m_program), QStringLiteral("--background")};
    if (!m_dataDir.isEmpty()) {
        command << QStringLiteral("--data-dir") << quoted(m_dataDir);
    }
    if (!m_storeName.isEmpty()) {
        command << QStringLiteral("--store") << quoted(m_storeName);
    }
    const QString entry = QStringLiteral("[Desktop Entry]\n"
                                         "Type=Application\n"
                                         "Name=Afterparcel\n"
                                         "Icon=afterparcel\n"
                                         "Exec=%1\n"
                                         "X-GNOME-Autostart-enabled=true\n")
                              .arg(command.join(QLatin1Char(' ')));
    QDir().mkpath(QFileInfo(path()).path());
    QSaveFile file(path());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(entry.toUtf8()) >= 0 && file.commit();
    return written ? Result<void>{} : refused(file.errorString());
}

} // namespace afterparcel
