#include "translations/translations.h"
#include "ui/countrynames.h"
#include "ui/template/languages.h"

#include <QTest>

using namespace afterparcel;

/// The names of languages (Q5) and countries, in each language of the program.
class TestGuiLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { installTranslations(QStringLiteral("en")); }

    void chosenName_isReadBack_data()
    {
        QTest::addColumn<QString>("program");
        for (const QString& language : programLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void chosenName_isReadBack()
    {
        QFETCH(QString, program);
        installTranslations(program);
        for (const char* code : {"de", "ja", "pt-BR", "zh-TW"}) {
            QCOMPARE(languageOf(languageName(QLatin1String(code))), QLatin1String(code));
        }
    }

    void country_isNamedInTheLanguage()
    {
        QCOMPARE(countryName(QStringLiteral("DE"), QLocale(QStringLiteral("fr"))),
                 QStringLiteral("Allemagne"));
        QCOMPARE(countryName(QStringLiteral("DE"), QLocale(QStringLiteral("ja"))), QStringLiteral("ドイツ"));
        QCOMPARE(countryName(QStringLiteral("US"), QLocale::c()), QStringLiteral("United States"));
        QCOMPARE(countryName(QStringLiteral("??")), QStringLiteral("??"));
    }

    void writtenText_isACodeOrNothing()
    {
        QCOMPARE(languageOf(QStringLiteral("pt-BR")), QStringLiteral("pt-BR"));
        QCOMPARE(languageOf(QStringLiteral("Klingon (?)")), QString());
        QCOMPARE(languageOf({}), QString());
    }
};

QTEST_MAIN(TestGuiLanguages)
#include "tst_gui_languages.moc"
