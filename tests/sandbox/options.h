#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace afterparcel::sandbox
{

struct Options {
    QString scenario;
    QString portFile;
    QString graphqlDirectory;
    QString recordDirectory;
    QString smtpMode;
    QString smtpCertificate;
    QString smtpKey;
    quint16 shopifyPort = 0;
    quint16 aftershipPort = 0;
    quint16 smtpPort = 0;
    quint16 controlPort = 0;
    double speed = 1;
    QDateTime startTime; ///< invalid: the system clock
};

/// Reads the command line. Ends the program (2) when it is wrong, and on --help (0).
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace afterparcel::sandbox
