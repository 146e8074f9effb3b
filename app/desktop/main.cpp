#include "app/desktop/desktopsession.h"
#include "app/desktop/options.h"
#include "app/desktop/samplestore.h"
#include "app/desktop/singleinstance.h"
#include "core/base/programclock.h"
#include "core/sync/storeplace.h"
#include "translations/translations.h"
#include "ui/themefollower.h"

#include <QApplication>
#include <QTextStream>

namespace afterparcel
{

namespace
{

constexpr int kWrongUse = 2; ///< section 12's exit status

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("afterparcel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AFTERPARCEL_VERSION));
}

int failed(const Error& error)
{
    QTextStream(stderr) << QStringLiteral("afterparcel: ") << error.text() << Qt::endl;
    return 1;
}

int wrongUse(const Error& error)
{
    failed(error);
    return kWrongUse;
}

int runOnConsole(const DesktopOptions& options, const Clock& clock)
{
    if (options.help) {
        QTextStream(stdout) << DesktopOptions::helpText() << Qt::endl;
        return 0;
    }
    if (options.version) {
        QTextStream(stdout) << QStringLiteral("afterparcel " AFTERPARCEL_VERSION) << Qt::endl;
        return 0;
    }
    const Result<StorePlace> place = findStorePlace(options.dataDir, options.storeName);
    return place ? printDashboardAndExit(*place, clock) : wrongUse(place.error());
}

int runWithWindow(QApplication& application, const DesktopOptions& options, const Clock& clock)
{
    const Result<StorePlace> place = findStorePlace(options.dataDir, options.storeName);
    if (!place) {
        return wrongUse(place.error());
    }
    SingleInstance instance(place->dataDir);
    if (instance.askOther(!options.background)) {
        return 0; // S3
    }
    QApplication::setQuitOnLastWindowClosed(false); // the end waits for what is under way
    const Preferences preferences = Preferences::read(place->dataDir);
    installTranslations(preferences.language);
    ThemeFollower theme(application, options.theme ? options.theme : preferences.theme);
    int status = 0;
    {
        DesktopSession session(options, *place, clock);
        QObject::connect(&instance, &SingleInstance::raiseWanted, &session, &DesktopSession::raiseToFront);
        QObject::connect(&session, &DesktopSession::preferencesShown, &theme,
                         [&theme](const Preferences& shown) { theme.choose(shown.theme); });
        QObject::connect(&session, &DesktopSession::preferencesSaved, &theme,
                         [](const Preferences& saved) { installTranslations(saved.language); });
        QObject::connect(&session, &DesktopSession::ended, &application, &QCoreApplication::quit);
        instance.listen();
        session.start();
        status = QApplication::exec();
    }
    return status == 0 && options.printDashboard ? printDashboardAndExit(*place, clock) : status;
}

int runWithSampleData(QApplication& application, DesktopOptions options)
{
    const Result<std::unique_ptr<SampleStore>> store = SampleStore::start();
    if (!store) {
        return failed(store.error());
    }
    const std::unique_ptr<Clock> clock = programClock(); // as the store set it
    const Result<void> connected = (*store)->connect(*clock);
    if (!connected) {
        return failed(connected.error());
    }
    options.dataDir = (*store)->dataDir();
    return runWithWindow(application, options, *clock);
}

} // namespace

int run(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    describe();
    // Only a window needs a display: the rest works on servers too.
    const Result<DesktopOptions> options = DesktopOptions::parse(arguments);
    if (!options || !options->wantsWindow()) {
        const QCoreApplication application(argc, argv);
        installTranslations();
        return options ? runOnConsole(*options, *programClock()) : wrongUse(options.error());
    }
    QApplication application(argc, argv);
    installTranslations();
    return options->demo ? runWithSampleData(application, *options)
                         : runWithWindow(application, *options, *programClock());
}

} // namespace afterparcel

int main(int argc, char** argv)
{
    return afterparcel::run(argc, argv);
}
