#include "app/desktop/options.h"

#include <QCommandLineParser>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::DesktopOptions)
};

QString tryHelp()
{
    return Tr::tr("“afterparcel --help” shows every option.");
}

void addOptions(QCommandLineParser& parser)
{
    const auto flag = [&parser](const char* name) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    };
    const auto value = [&parser](const char* name) {
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    };
    for (const char* name : {"help", "version", "print-dashboard", "demo", "background"}) {
        flag(name);
    }
    for (const char* name : {"data-dir", "store", "theme", "screenshots", "quit-after"}) {
        value(name);
    }
}

Result<void> takeValues(const QCommandLineParser& parser, DesktopOptions& options)
{
    if (parser.isSet(QStringLiteral("theme"))) {
        options.theme = themeFromString(parser.value(QStringLiteral("theme")));
        if (!options.theme) {
            return fail(ErrorKind::BadInput, Tr::tr("--theme is light or dark."), tryHelp());
        }
    }
    if (parser.isSet(QStringLiteral("quit-after"))) {
        bool isNumber = false;
        const int seconds = parser.value(QStringLiteral("quit-after")).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 86'400) {
            return fail(ErrorKind::BadInput,
                        Tr::tr("--quit-after takes a number of seconds from 1 to 86400."), tryHelp());
        }
        options.quitAfter = seconds;
    }
    for (const auto& [name, target] :
         {std::pair{"data-dir", &options.dataDir}, std::pair{"store", &options.storeName},
          std::pair{"screenshots", &options.screenshots}}) {
        const QString option = QString::fromLatin1(name);
        *target = parser.value(option);
        if (parser.isSet(option) && target->isEmpty()) {
            return fail(ErrorKind::BadInput, Tr::tr("--%1 needs a value.").arg(option), tryHelp());
        }
    }
    return {};
}

} // namespace

Result<DesktopOptions> DesktopOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return fail(ErrorKind::BadInput, parser.errorText(), tryHelp());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("\u201c%1\u201d is not understood.").arg(parser.positionalArguments().first()),
                    tryHelp());
    }
    DesktopOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.background = parser.isSet(QStringLiteral("background"));
    options.printDashboard = parser.isSet(QStringLiteral("print-dashboard"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    if (options.demo && parser.isSet(QStringLiteral("data-dir"))) {
        return fail(ErrorKind::BadInput, Tr::tr("--demo has data of its own: leave --data-dir away."),
                    tryHelp());
    }
    const Result<void> taken = takeValues(parser, options);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    return options;
}

QString DesktopOptions::helpText()
{
    return Tr::tr(
        "Usage: afterparcel [options]\n"
        "Asks each buyer for a review after the parcel has arrived.\n"
        "\n"
        "--data-dir DIR       where the data is; default: the platform's data location\n"
        "--store NAME         which store; default: the only one\n"
        "--theme light|dark   default: as the system\n"
        "--background         starts hidden in the tray, for a start at login\n"
        "--demo               a made-up store with fast time, to look around; nothing leaves the machine\n"
        "--print-dashboard    prints tabs and requests as text and ends; with --quit-after, at the end\n"
        "--screenshots DIR    saves pictures of the window, light and dark, every few seconds\n"
        "--quit-after SECONDS ends by itself\n"
        "--help               this text\n"
        "--version            the version\n"
        "\n"
        "A second start on the same data directory brings the first one's window to the front, "
        "unless it is\n"
        "one with --background.");
}

} // namespace afterparcel
