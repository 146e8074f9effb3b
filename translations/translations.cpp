#include "translations/translations.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// A static library's resources are kept out of the program until they are named. Not possible inside a named
/// namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(afterparcel_translations);
}

namespace afterparcel
{

namespace
{

/// The C locale speaks English.
QString languageOf(const QLocale& locale)
{
    return locale.language() == QLocale::C ? QStringLiteral("en")
                                           : locale.name().section(QLatin1Char('_'), 0, 0);
}

/// The first of the user's languages that the program speaks.
QString usersLanguage()
{
    const QStringList spoken = programLanguages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString language = languageOf(QLocale(wanted));
        if (spoken.contains(language)) {
            return language;
        }
    }
    return spoken.front();
}

/// A child of the application under a name of its own: a second call takes the first one's place.
void install(const QString& name, const QString& file, const QString& folder)
{
    auto* application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(name);
    auto* translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
        return;
    }
    qCInfo(lcApp).noquote() << "no translation" << file;
    delete translator;
}

} // namespace

QStringList programLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
            QStringLiteral("ja")};
}

void installTranslations(const QString& language)
{
    initialiseResources();
    const QString chosen = programLanguages().contains(language) ? language : usersLanguage();
    const QLocale system = QLocale::system();
    QLocale::setDefault(languageOf(system) == chosen ? system : QLocale(chosen));
    install(QStringLiteral("qtTexts"), QStringLiteral("qtbase_") + chosen,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("programTexts"), QStringLiteral("afterparcel_") + chosen,
            QStringLiteral(":/i18n"));
}

} // namespace afterparcel
