#include "app/ctl/commandline.h"
#include "app/ctl/commands.h"
#include "core/base/programclock.h"
#include "core/sync/storeplace.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Main)
};

QString overview()
{
    QString text =
        Tr::tr("Usage: afterparcelctl [--data-dir DIR] [--store NAME] COMMAND ...") + QStringLiteral("\n\n");
    for (const Command& command : commands()) {
        text += QStringLiteral("  %1\n      %2\n").arg(command.usage, command.meaning);
    }
    return text + QLatin1Char('\n') +
           Tr::tr("--data-dir DIR   where the data is; default: the platform's data location\n"
                  "--store NAME     which store; default: the only one\n"
                  "--help           this text, or a command's\n"
                  "--version        the version\n"
                  "\n"
                  "Exit status: 0 done, 1 not run to its end, 2 wrong use, 3 not configured, 4 data "
                  "directory in use.");
}

int wrongUse(const QString& text)
{
    QTextStream(stderr) << QStringLiteral("afterparcelctl: ") << text << Qt::endl
                        << Tr::tr("“afterparcelctl --help” shows every command.") << Qt::endl;
    return WrongUse;
}

int help(const Command* command)
{
    QTextStream(stdout)
        << (command ? Tr::tr("Usage: %1").arg(QStringLiteral("afterparcelctl ") + command->usage) +
                          QLatin1Char('\n') + command->meaning
                    : overview())
        << Qt::endl;
    return Done;
}

const Command* findCommand(const QString& name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&name](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

int run(const QStringList& arguments)
{
    Result<CommandLine> line = parseCommandLine(arguments);
    if (!line) {
        return wrongUse(line.error().text());
    }
    if (line->version) {
        QTextStream(stdout) << QStringLiteral("afterparcelctl ") << QCoreApplication::applicationVersion()
                            << Qt::endl;
        return Done;
    }
    const QString name = line->words.isEmpty() ? QString() : line->words.takeFirst();
    const Command* command = findCommand(name);
    if (line->help && (command || name.isEmpty())) {
        return help(command);
    }
    if (!command) {
        return wrongUse(name.isEmpty() ? Tr::tr("Which command?")
                                       : Tr::tr("There is no command “%1”.").arg(name));
    }
    const Result<StorePlace> place = findStorePlace(line->dataDir, line->store);
    if (!place) {
        return wrongUse(place.error().text());
    }
    const std::unique_ptr<Clock> clock = programClock();
    CommandContext context(*place, *clock);
    return command->run(context, line->words);
}

} // namespace

} // namespace afterparcel

int main(int argc, char* argv[])
{
    // One name for both programs and no organisation: they share one data directory.
    QCoreApplication::setApplicationName(QStringLiteral("afterparcel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERPARCEL_VERSION));
    const QCoreApplication app(argc, argv);
    afterparcel::installTranslations();
    return afterparcel::run(QCoreApplication::arguments().mid(1));
}
