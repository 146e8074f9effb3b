#include "app/ctl/commands.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Commands)
};

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {QStringLiteral("settings"),
         QStringLiteral("settings set KEY VALUE | get KEY | list [--json] | export | import [FILE] | "
                        "presets [--json] | preset NAME"),
         Tr::tr("Shows and changes the store's settings."), runSettings},
        {QStringLiteral("secrets"), QStringLiteral("secrets set NAME | remove NAME | status [--json]"),
         Tr::tr(
             "Puts a secret from standard input into the keychain or removes one; says where each one is."),
         runSecrets},
        {QStringLiteral("preferences"), QStringLiteral("preferences list [--json] | get KEY | set KEY VALUE"),
         Tr::tr("Shows and changes how the window looks and behaves on this computer."), runPreferences},
        {QStringLiteral("connect"), QStringLiteral("connect"),
         Tr::tr("Checks store, scopes, AfterShip and mail, and connects the store."), runConnect},
        {QStringLiteral("sync"),
         QStringLiteral("sync [--once] [--full] [--stages orders,tracking,delivery,send] [--dry-run]"),
         Tr::tr("Reads orders and parcels, and sends what is due; goes on until it is stopped, or once."),
         runSync},
        {QStringLiteral("requests"),
         QStringLiteral(
             "requests list [--status S] [--search Q] [--limit N] [--json] | show ORDER [--json] | "
             "stuck|facets [--json] | send|resend|skip|restore|resume|mark-sent ORDER... | "
             "reschedule ORDER --at TIME | delivered ORDER --on DATE | schedule ORDER... | old [--json] | "
             "spread --days N | undo"),
         Tr::tr("Shows requests and acts on them by hand."), runRequests},
        {QStringLiteral("packages"),
         QStringLiteral("packages list [ORDER...] [--json] | set-carrier ORDER [NUMBER] CARRIER | "
                        "retrack ORDER [NUMBER] | fall-back ORDER [NUMBER] | check ORDER..."),
         Tr::tr("Shows parcels; corrects their carrier, has them tracked again, or waits for them no more."),
         runPackages},
        {QStringLiteral("template"),
         QStringLiteral("template list [--json] | get LANGUAGE [PART] | set LANGUAGE PART < FILE | "
                        "restore|remove|default LANGUAGE | check | placeholders | "
                        "preview ORDER|--sample [--language L] [--html|--text] [--sent] | "
                        "test ADDRESS [--order ORDER] [--language L]"),
         Tr::tr("Shows, changes and tries the wording of the e-mail, one for each language. PART is subject, "
                "html or text."),
         runTemplate},
        {QStringLiteral("unsubscribe"), QStringLiteral("unsubscribe ADDRESS|CODE..."),
         Tr::tr("Never writes to a buyer again."), runUnsubscribe},
        {QStringLiteral("export"),
         QStringLiteral("export FILE.csv|- [as requests list] [--columns A,B...] [--delimiter D] [--bom]"),
         Tr::tr("Writes requests to a CSV file."), runExport},
        {QStringLiteral("import"),
         QStringLiteral("import FILE.csv|- [--map FIELD=COLUMN]... [--dry-run] [--json]"),
         Tr::tr("Schedules, reschedules and skips what the lines of a CSV file name."), runImport},
        {QStringLiteral("pause"), QStringLiteral("pause on | off [--dry-run]"),
         Tr::tr("Sends nothing until it is off again; says what would leave then."), runPause},
        {QStringLiteral("rehearsal"), QStringLiteral("rehearsal on [ADDRESS] | off [--dry-run]"),
         Tr::tr("Mails what is due to your own address, once, instead of to buyers."), runRehearsal},
        {QStringLiteral("activity"),
         QStringLiteral("activity [--kind K] [--search Q] [--from DATE] [--to DATE] [--limit N] "
                        "[--json | --csv FILE|-]"),
         Tr::tr("Shows what the program did, newest first."), runActivity},
        {QStringLiteral("diagnostics"), QStringLiteral("diagnostics FILE|-"),
         Tr::tr("Writes what a helper needs to know: no secret, nothing of buyers."), runDiagnostics},
        {QStringLiteral("autostart"), QStringLiteral("autostart [on|off]"),
         Tr::tr("Starts the desktop program in the background at login."), runAutostart},
        {QStringLiteral("doctor"), QStringLiteral("doctor [--mail-to ADDRESS]"),
         Tr::tr(
             "Checks everything and says what to put right; changes nothing. Sends a test mail if asked to."),
         runDoctor},
        {QStringLiteral("block"), QStringLiteral("block ADDRESS|PATTERN... [--dry-run]"),
         Tr::tr("Adds to the addresses that are never written to; * stands for anything."), runBlock},
        {QStringLiteral("unblock"), QStringLiteral("unblock ADDRESS|PATTERN..."),
         Tr::tr("Takes from the addresses that are never written to."), runUnblock},
        {QStringLiteral("forget"), QStringLiteral("forget ADDRESS... [--dry-run]"),
         Tr::tr("Erases a buyer's data, also from copies, and never asks that buyer again."), runForget},
        {QStringLiteral("backup"), QStringLiteral("backup FILE"),
         Tr::tr("Writes everything of the store but its secrets into one new file."), runBackup},
        {QStringLiteral("restore"), QStringLiteral("restore FILE [--dry-run]"),
         Tr::tr("Puts the store's data back to a backup or a daily copy; asks nobody twice."), runRestore},
        {QStringLiteral("what-if"), QStringLiteral("what-if KEY VALUE... [--json]"),
         Tr::tr("Says which requests would move with other settings; changes nothing."), runWhatIf},
    };
    return all;
}

} // namespace afterparcel
