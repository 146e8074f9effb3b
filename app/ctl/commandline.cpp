#include "app/ctl/commandline.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::CommandLine)
};

bool isFlag(CommandLine& line, const QString& word)
{
    const bool help = word == QLatin1String("--help") || word == QLatin1String("-h");
    const bool version = word == QLatin1String("--version") || word == QLatin1String("-v");
    line.help = line.help || help;
    line.version = line.version || version;
    return help || version;
}

/// Where the value of this option goes; null if it is an option of the command's own, or none.
QString* valueTarget(CommandLine& line, const QString& option)
{
    if (option == QLatin1String("--data-dir")) {
        return &line.dataDir;
    }
    return option == QLatin1String("--store") ? &line.store : nullptr;
}

} // namespace

// By hand: QCommandLineParser refuses options that it does not know, and those are for the command to judge.
Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("--")) {
            line.words += arguments.mid(i);
            break;
        }
        if (isFlag(line, word)) {
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString option = equals < 0 ? word : word.left(equals);
        QString* target = valueTarget(line, option);
        if (!target) {
            line.words.append(word);
            continue;
        }
        *target = equals < 0 ? arguments.value(++i) : word.mid(equals + 1);
        if (target->isEmpty()) {
            return fail(ErrorKind::BadInput, Tr::tr("%1 needs a value.").arg(option));
        }
    }
    return line;
}

} // namespace afterparcel
