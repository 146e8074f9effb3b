#include "core/base/joining.h"
#include "translations/translations.h"
#include "ui/countrynames.h"
#include "ui/help/helpwindow.h"
#include "ui/labels.h"
#include "ui/template/languages.h"

#include <QListWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace afterparcel;

namespace
{

/// What a reader finds in a guide, whatever its language.
struct Guide {
    QStringList anchors;
    QStringList links;
    QStringList pictures;
    int chapters = 0;
    QString text;
};

Guide shownGuide(const QString& language)
{
    installTranslations(language);
    const HelpWindow window;
    const auto* text = window.findChild<QTextBrowser*>();
    Guide guide;
    guide.chapters = window.findChild<QListWidget*>()->count();
    guide.text = text->toPlainText();
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            guide.anchors += format.anchorNames();
            if (!format.anchorHref().isEmpty()) {
                guide.links += format.anchorHref();
            }
            if (format.isImageFormat()) {
                guide.pictures += format.toImageFormat().name();
            }
        }
    }
    return guide;
}

} // namespace

/// The names of languages (Q5) and countries, how texts are put together, and the guide, in each language of
/// the program.
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

    void guide_isInTheProgramsLanguage_data() { chosenName_isReadBack_data(); }
    void guide_isInTheProgramsLanguage()
    {
        QFETCH(QString, program);
        const Guide english = shownGuide(QStringLiteral("en"));
        const Guide guide = shownGuide(program);
        QVERIFY(!english.anchors.isEmpty() && !english.links.isEmpty() && !english.pictures.isEmpty());
        QCOMPARE(guide.text == english.text, program == QStringLiteral("en"));
        QCOMPARE(guide.anchors, english.anchors);
        QCOMPARE(guide.links, english.links);
        QCOMPARE(guide.pictures, english.pictures);
        QCOMPARE(guide.chapters, english.chapters);
    }

    void country_isNamedInTheLanguage()
    {
        QCOMPARE(countryName(QStringLiteral("DE"), QLocale(QStringLiteral("fr"))),
                 QStringLiteral("Allemagne"));
        QCOMPARE(countryName(QStringLiteral("DE"), QLocale(QStringLiteral("ja"))), QStringLiteral("ドイツ"));
        QCOMPARE(countryName(QStringLiteral("US"), QLocale::c()), QStringLiteral("United States"));
        QCOMPARE(countryName(QStringLiteral("??")), QStringLiteral("??"));
    }

    void names_areListedAsTheLanguageDoes()
    {
        const QStringList orders{QStringLiteral("#1001"), QStringLiteral("#1002")};
        QCOMPARE(listed(orders), QStringLiteral("#1001, #1002"));
        installTranslations(QStringLiteral("ja"));
        QCOMPARE(listed(orders), QStringLiteral("#1001、#1002"));
        QCOMPARE(saidOf(orders.front(), QStringLiteral("送信済み。")), QStringLiteral("#1001：送信済み。"));
    }

    /// In Japanese a sentence may begin with a name that is no word.
    void addressOrKey_isNotCapitalised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("capital");
        const auto row = [](const char* name, const char* text, const char* capital) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(capital);
        };
        row("a word", "no e-mail address", "No e-mail address");
        row("a word and a colon", "paused: 3 wait", "Paused: 3 wait");
        row("an accent", "époque", "Époque");
        row("a store", "a-shop.myshopify.comに接続しました。", "a-shop.myshopify.comに接続しました。");
        row("an address", "anna@example.com is blocked.", "anna@example.com is blocked.");
        row("a key", "timing.fallback_days is now 60.", "timing.fallback_days is now 60.");
        row("nothing", "", "");
    }
    void addressOrKey_isNotCapitalised()
    {
        QFETCH(QString, text);
        QTEST(capitalised(text), "capital");
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
