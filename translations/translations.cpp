#include "translations/translations.h"

#include "core/base/logging.h"

#include <QCoreApplication>
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

void installTranslations()
{
    initialiseResources();
    auto* translator = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/i18n");
    const bool loaded =
        translator->load(QLocale(), QStringLiteral("afterparcel"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("afterparcel_en"), folder);
    if (!loaded) {
        qCWarning(lcApp) << "no translation could be loaded";
        return;
    }
    QCoreApplication::installTranslator(translator);
}

} // namespace afterparcel
