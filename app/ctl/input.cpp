#include "app/ctl/input.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <QTextStream>

#include <optional>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Input)
};

constexpr qint64 kMaxBytes = 1024LL * 1024;

Result<QByteArray> readAll(QFile& file, const QString& name)
{
    QByteArray bytes;
    // A pipe gives what is there: only an empty read is the end.
    while (bytes.size() <= kMaxBytes) {
        const QByteArray more = file.read(kMaxBytes + 1 - bytes.size());
        if (more.isEmpty()) {
            return bytes;
        }
        bytes += more;
    }
    return fail(ErrorKind::TooLarge, Tr::tr("%1 is larger than 1 MiB.").arg(name));
}

#ifdef Q_OS_UNIX
/// Switches a terminal's echo off for as long as it lives; does nothing where standard input is none.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        termios now{};
        if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &now) != 0) {
            return;
        }
        m_before = now;
        now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &now);
    }
    ~WithoutEcho()
    {
        if (m_before) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &*m_before);
            QTextStream(stderr) << QLatin1Char('\n');
        }
    }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;
    [[nodiscard]] bool isTerminal() const { return m_before.has_value(); }

private:
    std::optional<termios> m_before;
};
#endif

Result<QByteArray> readHidden(const QString& name)
{
#ifdef Q_OS_UNIX
    const WithoutEcho hidden;
    if (hidden.isTerminal()) {
        QTextStream(stderr) << Tr::tr("Value of %1 (not shown): ").arg(name) << Qt::flush;
        QFile in;
        return in.open(stdin, QIODevice::ReadOnly) ? Result<QByteArray>(in.readLine(kMaxBytes))
                                                   : QByteArray();
    }
#endif
    return readStandardInput();
}

} // namespace

Result<QByteArray> readStandardInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, Tr::tr("Standard input can't be read."));
    }
    return readAll(in, Tr::tr("Standard input"));
}

Result<QByteArray> readInputFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::BadInput, Tr::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    }
    return readAll(file, path);
}

Result<QString> readSecret(const QString& name)
{
    Result<QByteArray> bytes = readHidden(name);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (bytes->endsWith('\n')) {
        bytes->chop(bytes->endsWith("\r\n") ? 2 : 1);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString value = decoder(*bytes);
    if (decoder.hasError() || value.contains(QLatin1Char('\n')) || value.contains(QLatin1Char('\r')) ||
        value.contains(QChar())) {
        return fail(ErrorKind::BadInput, Tr::tr("The value of %1 is not one line of text.").arg(name),
                    Tr::tr("Give the secret alone on standard input."));
    }
    if (value.trimmed().isEmpty()) {
        return fail(ErrorKind::BadInput, Tr::tr("The value of %1 is empty.").arg(name),
                    Tr::tr("Give the secret on standard input."));
    }
    return value;
}

} // namespace afterparcel
