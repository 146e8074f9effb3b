#include "core/sync/diagnostics.h"

#include "app/ctl/commands.h"
#include "core/sync/autostart.h"

#include <QCoreApplication>
#include <QDir>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::DiagnosticsCommand)
};

} // namespace

int runDiagnostics(CommandContext& context, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        return context.wrongUse(Tr::tr("diagnostics takes a file; - is standard output."),
                                QStringLiteral("afterparcelctl diagnostics FILE|-"));
    }
    const Result<Settings> settings = context.settingsFile().read();
    const Result<std::unique_ptr<Store>> store = context.openStore();
    if (!settings || !store) {
        return context.fail(settings ? store.error() : settings.error());
    }
    const Result<QString> text = diagnostics(**store, *settings, context.clock().now());
    if (!text) {
        return context.fail(text.error());
    }
    if (arguments.first() == QLatin1String("-")) {
        context.print(text->trimmed());
        return Done;
    }
    const Result<void> written = writeReport(arguments.first(), *text);
    return written ? Done : context.fail(written.error());
}

int runAutostart(CommandContext& context, const QStringList& arguments)
{
    const QString word = arguments.value(0);
    const bool shows = arguments.isEmpty();
    if (arguments.size() > 1 || (!shows && word != QLatin1String("on") && word != QLatin1String("off"))) {
        return context.wrongUse(Tr::tr("autostart is on or off."),
                                QStringLiteral("afterparcelctl autostart [on|off]"));
    }
    if (!Autostart::isOffered()) {
        return context.fail(Error{ErrorKind::NotFound,
                                  Tr::tr("Starting at login is set by this system itself."),
                                  {},
                                  {},
                                  {},
                                  0,
                                  std::nullopt});
    }
    const Autostart autostart(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("afterparcel")),
        context.place().dataDir, context.place().storeName);
    if (!shows) {
        const Result<void> changed = autostart.setOn(word == QLatin1String("on"));
        if (!changed) {
            return context.fail(changed.error());
        }
    }
    context.print(autostart.isOn() ? Tr::tr("Afterparcel starts when you log in.")
                                   : Tr::tr("Afterparcel does not start when you log in."));
    return Done;
}

} // namespace afterparcel
