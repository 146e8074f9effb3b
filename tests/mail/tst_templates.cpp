#include "core/mail/placeholders.h"
#include "core/mail/templatebook.h"
#include "core/mail/templatecheck.h"
#include "core/mail/templatescan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace afterparcel;

namespace
{

const QString kHtmlStop = QStringLiteral("<a href=\"mailto:{{UNSUBSCRIBE_TARGET}}\">stop</a>");
const QString kTextStop = QStringLiteral("\n{{UNSUBSCRIBE_ADDRESS}} {{UNSUBSCRIBE_CODE}}");

MailTemplate wording(const QString& html, const QString& text = QStringLiteral("Hello"))
{
    return {QStringLiteral("Your order"), html + kHtmlStop, text + kTextStop};
}

QString firstProblem(const std::vector<TemplateProblem>& problems)
{
    return problems.empty() ? QString() : problemLine(problems.front());
}

MailContent contentFor(const QString& language)
{
    MailContent content = sampleMailContent(language);
    content.customerFirstName = QStringLiteral("<b>Jane</b>");
    return content;
}

} // namespace

/// The merchant's templates: where they are kept, whom they reach, and what they must not do (Q5).
class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void q5_builtIn_everyLanguage_hasNoProblem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("3 November 2026");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("3. November 2026");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("3 novembre 2026");
        QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("3 de noviembre de 2026");
        QTest::newRow("Japanese") << QStringLiteral("ja") << QString::fromUtf8("2026年11月3日");
    }
    void q5_builtIn_everyLanguage_hasNoProblem()
    {
        QFETCH(QString, language);
        QFETCH(QString, date);
        QVERIFY(builtInLanguages().contains(language));
        const MailTemplate builtIn = builtInTemplate(language);
        QVERIFY(!builtIn.html.contains(QLatin1String("[[")) && !builtIn.text.contains(QLatin1String("[[")));
        QVERIFY(builtIn.html.contains(QStringLiteral("<html lang=\"%1\">").arg(language)));
        QCOMPARE(firstProblem(checkFilledTemplate(builtIn, contentFor(language))), QString());
        const RenderedMail mail = renderMail(contentFor(language), builtIn).value();
        QVERIFY2(mail.html.contains(date), qPrintable(mail.html));
        QVERIFY2(mail.text.contains(date), qPrintable(mail.text));
        QVERIFY(mail.html.contains(QStringLiteral("&lt;b&gt;Jane")));
    }
    void q5_builtIn_isThereForEveryLanguageThatIsNamed() { QCOMPARE(builtInLanguages().size(), 5); }

    void q5_check_namesTheProblemAndItsLine_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing wrong") << QStringLiteral("{{FIRST_NAME}}{{!a note}}") << QString();
        QTest::newRow("unknown, with the nearest name")
            << QStringLiteral("a\nb {{FRIST_NAME}}")
            << QStringLiteral(
                   "HTML, line 2: There is no placeholder “FRIST_NAME”. Do you mean “FIRST_NAME”?");
        QTest::newRow("unknown, written small")
            << QStringLiteral("{{order_name}}")
            << QStringLiteral(
                   "HTML, line 1: There is no placeholder “order_name”. Do you mean “ORDER_NAME”?");
        QTest::newRow("unknown, nothing near")
            << QStringLiteral("{{COUPON}}")
            << QStringLiteral("HTML, line 1: There is no placeholder “COUPON”.");
        QTest::newRow("section as value")
            << QStringLiteral("{{PRODUCTS}}")
            << QStringLiteral(
                   "HTML, line 1: PRODUCTS is a section: write {{#PRODUCTS}} before and {{/PRODUCTS}} "
                   "after what it shows.");
        QTest::newRow("outside of its section")
            << QStringLiteral("\n\n{{REVIEW_URL}}")
            << QStringLiteral("HTML, line 3: {{REVIEW_URL}} has a value only between {{#PRODUCTS}} and "
                              "{{/PRODUCTS}}.");
        QTest::newRow("not closed") << QStringLiteral("{{#NAMED}}x")
                                    << QStringLiteral(
                                           "HTML, line 1: {{#NAMED}} is never closed: put {{/NAMED}} "
                                           "where it ends.");
        QTest::newRow("closed twice")
            << QStringLiteral("{{/NAMED}}")
            << QStringLiteral("HTML, line 1: {{/NAMED}} closes nothing: {{#NAMED}} is missing before it.");
        QTest::newRow("crossed") << QStringLiteral("{{#NAMED}}{{#HAS_DATE}}{{/NAMED}}{{/HAS_DATE}}")
                                 << QStringLiteral(
                                        "HTML, line 1: {{/NAMED}} stands where {{/HAS_DATE}} is expected.");
        QTest::newRow("no end") << QStringLiteral("x {{FIRST_NAME")
                                << QStringLiteral("HTML, line 1: “{{” has no “}}” after it.");
        QTest::newRow("include") << QStringLiteral("{{>/etc/passwd}}")
                                 << QStringLiteral("HTML, line 1: “>/etc/passwd” can't stand");
        QTest::newRow("pragma") << QStringLiteral("{{%AUTOESCAPE context=\"JSON\"}}")
                                << QStringLiteral("HTML, line 1: “%AUTOESCAPE context=\"JSON\"” can't stand");
        QTest::newRow("modifier") << QStringLiteral("{{FIRST_NAME:none}}")
                                  << QStringLiteral("HTML, line 1: “FIRST_NAME:none” can't stand");
        QTest::newRow("other delimiters") << QStringLiteral("{{=| |=}}|>/etc/passwd|")
                                          << QStringLiteral("HTML, line 1: “=| |=” can't stand");
        QTest::newRow("third brace") << QStringLiteral("{{{FIRST_NAME}}}")
                                     << QStringLiteral("HTML, line 1: “{FIRST_NAME” can't stand");
        QTest::newRow("unsubscribing not after mailto")
            << QStringLiteral("{{UNSUBSCRIBE_TARGET}}")
            << QStringLiteral("HTML, line 1: {{UNSUBSCRIBE_TARGET}} has to follow “mailto:” at once.");
        QTest::newRow("a place that can't be made safe")
            << QStringLiteral("<a href={{STORE_URL}}>x</a>")
            << QStringLiteral("HTML, line 1: The HTML can't be filled");
    }
    void q5_check_namesTheProblemAndItsLine()
    {
        QFETCH(QString, html);
        QFETCH(QString, problem);
        const QString found =
            firstProblem(checkFilledTemplate(wording(html), contentFor(QStringLiteral("en"))));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem), qPrintable(found));
        const Result<RenderedMail> mail = renderMail(contentFor(QStringLiteral("en")), wording(html));
        QCOMPARE(mail.has_value(), problem.isEmpty()); // nothing with an error is ever filled
    }

    void q5_check_problemHasItsPlace()
    {
        const std::vector<TemplateProblem> problems = checkTemplate(wording(QStringLiteral("ab {{X_Y}}")));
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems.front().position, 3);
        QCOMPARE(problems.front().length, 7);
    }

    void q5_check_subject_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("problem");
        QTest::newRow("fine") << QStringLiteral("{{FIRST_NAME}}?") << QString();
        QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("Subject: The subject is empty.");
        QTest::newRow("two lines") << QStringLiteral("a\nBcc: x@y.example")
                                   << QStringLiteral("Subject: The subject has more than one line.");
        QTest::newRow("empty when filled")
            << QStringLiteral("{{#MORE}}x{{/MORE}}")
            << QStringLiteral("Subject: The subject is empty when it is filled.");
        QTest::newRow("too long") << QString(501, u'a')
                                  << QStringLiteral("Subject: The subject is longer than 500");
    }
    void q5_check_subject()
    {
        QFETCH(QString, subject);
        QFETCH(QString, problem);
        MailTemplate mail = wording(QStringLiteral("x"));
        mail.subject = subject;
        const QString found = firstProblem(checkFilledTemplate(mail, contentFor(QStringLiteral("en"))));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem), qPrintable(found));
    }

    void q5_check_everyBuyerMustBeAbleToUnsubscribe_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("fine");
        QTest::newRow("link") << kHtmlStop << true;
        QTest::newRow("in its own section")
            << QStringLiteral("{{#HAS_UNSUBSCRIBE}}%1{{/HAS_UNSUBSCRIBE}}").arg(kHtmlStop) << true;
        QTest::newRow("address and code")
            << QStringLiteral("{{UNSUBSCRIBE_ADDRESS}} {{UNSUBSCRIBE_CODE}}") << true;
        QTest::newRow("address alone") << QStringLiteral("{{UNSUBSCRIBE_ADDRESS}}") << false;
        QTest::newRow("for buyers with a name alone")
            << QStringLiteral("{{#NAMED}}%1{{/NAMED}}").arg(kHtmlStop) << false;
        QTest::newRow("nothing") << QStringLiteral("<p>Hello</p>") << false;
    }
    void q5_check_everyBuyerMustBeAbleToUnsubscribe()
    {
        QFETCH(QString, html);
        QFETCH(bool, fine);
        MailTemplate mail = wording(QStringLiteral("x"));
        mail.html = html;
        QCOMPARE(hasErrors(checkTemplate(mail)), !fine);
        mail = wording(QStringLiteral("x"));
        mail.text = html;
        QCOMPARE(hasErrors(checkTemplate(mail)), !fine);
    }

    void q5_check_over102KB_isAWarning()
    {
        const MailTemplate mail = wording(QString(qsizetype{110} * 1024, u'a'));
        const auto problems = checkFilledTemplate(mail, contentFor(QStringLiteral("en")));
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY(!hasErrors(problems));
        QVERIFY2(problems.front().text.contains(QStringLiteral("102 KB")), qPrintable(problems.front().text));
        QVERIFY(hasErrors(checkTemplate(wording(QString(qsizetype{300} * 1024, u'a')))));
    }

    void q5_values_outsideOfTheirSection_areFilledToo()
    {
        const RenderedMail mail =
            renderMail(
                contentFor(QStringLiteral("en")),
                wording(QStringLiteral("{{FIRST_NAME}} {{#PRODUCTS}}{{ORDER_NAME}} {{#HAS_UNSUBSCRIBE}}"
                                       "{{STORE_NAME}};{{/HAS_UNSUBSCRIBE}}{{/PRODUCTS}}")))
                .value();
        QVERIFY2(mail.html.startsWith(QStringLiteral("&lt;b&gt;Jane&lt;/b&gt; #1001 My Shop;#1001 My Shop;")),
                 qPrintable(mail.html));
    }

    void q5_everyPlaceholder_inTheListWorksAsItIsInserted()
    {
        for (const Placeholder& placeholder : placeholders()) {
            QString snippet = placeholder.html;
            snippet.remove(QLatin1Char('|'));
            if (!placeholder.within.isEmpty()) {
                snippet = QStringLiteral("{{#%1}}%2{{/%1}}").arg(placeholder.within, snippet);
            }
            const QString problem =
                firstProblem(checkFilledTemplate(wording(snippet), contentFor(QStringLiteral("en"))));
            QVERIFY2(problem.isEmpty(), qPrintable(placeholder.name + problem));
            QVERIFY2(placeholder.html.count(QLatin1Char('|')) == 1 && !placeholder.meaning.isEmpty(),
                     qPrintable(placeholder.name));
        }
    }

    void q5_pick_exactThenLanguageThenDefault_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("picked");
        QTest::newRow("exact") << QStringLiteral("pt-BR") << QStringLiteral("pt-BR");
        QTest::newRow("exact, written otherwise") << QStringLiteral("pt_br") << QStringLiteral("pt-BR");
        QTest::newRow("language") << QStringLiteral("de-CH") << QStringLiteral("de");
        QTest::newRow("region alone is no language") << QStringLiteral("pt-PT") << QStringLiteral("fr");
        QTest::newRow("default") << QStringLiteral("it") << QStringLiteral("fr");
        QTest::newRow("no locale") << QString() << QStringLiteral("fr");
        QTest::newRow("nonsense") << QStringLiteral("../../etc") << QStringLiteral("fr");
        QTest::newRow("taken out of use") << QStringLiteral("ja-JP") << QStringLiteral("fr");
    }
    void q5_pick_exactThenLanguageThenDefault()
    {
        QFETCH(QString, locale);
        QFETCH(QString, picked);
        const TemplateStore store(m_dir->path());
        QVERIFY(store.write(QStringLiteral("pt-BR"), wording(QStringLiteral("Oi"))));
        QVERIFY(store.setDefault(QStringLiteral("fr")));
        QVERIFY(store.remove(QStringLiteral("ja")));
        QCOMPARE(store.read().pick(locale).language, picked);
    }

    void q5_written_isReadBack_byTheOwnerAlone()
    {
        const TemplateStore store(m_dir->path());
        const MailTemplate mine = wording(QStringLiteral("<p>Gr\u00fc\u00dfe \"&\" {{FIRST_NAME}}</p>\n"));
        QVERIFY(store.write(QStringLiteral("de"), mine));
        const TemplateBook book = TemplateStore(m_dir->path()).read();
        QVERIFY(book.problems.isEmpty());
        QCOMPARE(book.find(QStringLiteral("de"))->wording, mine);
        QVERIFY(book.find(QStringLiteral("de"))->isOwn);
        QVERIFY(!book.find(QStringLiteral("en"))->isOwn);
        const QString path = m_dir->path() + QStringLiteral("/templates/de.json");
        constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
        QVERIFY(QFile::exists(path) && (QFile::permissions(path) & kOthers) == 0);
        QVERIFY((QFile::permissions(m_dir->path() + QStringLiteral("/templates")) & kOthers) == 0);
    }

    void q5_write_withAnError_savesNothing()
    {
        const TemplateStore store(m_dir->path());
        const Result<void> refused = store.write(QStringLiteral("de"), wording(QStringLiteral("{{NOPE}}")));
        QVERIFY(!refused && refused.error().kind == ErrorKind::BadInput);
        QVERIFY(refused.error().what.contains(QStringLiteral("NOPE")));
        QVERIFY(!store.read().find(QStringLiteral("de"))->isOwn);
        QVERIFY(!store.write(QStringLiteral("../de"), wording(QStringLiteral("x"))));
    }

    void q5_restore_bringsTheBuiltInWordingBack()
    {
        const TemplateStore store(m_dir->path());
        QVERIFY(store.write(QStringLiteral("de"), wording(QStringLiteral("x"))));
        QVERIFY(store.restore(QStringLiteral("de")));
        QCOMPARE(store.read().find(QStringLiteral("de"))->wording, builtInTemplate(QStringLiteral("de")));
        QVERIFY(!store.read().find(QStringLiteral("de"))->isOwn);
        QVERIFY(store.write(QStringLiteral("it"), wording(QStringLiteral("x"))));
        QVERIFY(store.restore(QStringLiteral("it")));
        QCOMPARE(store.read().find(QStringLiteral("it"))->wording, builtInTemplate(QStringLiteral("en")));
        QCOMPARE(store.restore(QStringLiteral("sv")).error().kind, ErrorKind::NotFound);
    }

    void q5_remove_theDefaultLanguageStays()
    {
        const TemplateStore store(m_dir->path());
        QCOMPARE(store.remove(QStringLiteral("en")).error().kind, ErrorKind::BadInput);
        QVERIFY(store.remove(QStringLiteral("de")));
        QVERIFY(!store.read().find(QStringLiteral("de")));
        QVERIFY(store.write(QStringLiteral("de"), builtInTemplate(QStringLiteral("de"))));
        QVERIFY(store.read().find(QStringLiteral("de")) && !store.read().find(QStringLiteral("de"))->isOwn);
    }

    void q5_brokenOnDisk_buyersGetTheBuiltInWording_andItIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{\"subject\": ");
        QTest::newRow("unknown placeholder") << QByteArray(R"({"subject":"{{NOPE}}","html":"x","text":"y"})");
        QTest::newRow("parts missing") << QByteArray("{}");
    }
    void q5_brokenOnDisk_buyersGetTheBuiltInWording_andItIsSaid()
    {
        QFETCH(QByteArray, content);
        const TemplateStore store(m_dir->path());
        QVERIFY(store.write(QStringLiteral("de"), wording(QStringLiteral("x"))));
        QFile file(m_dir->path() + QStringLiteral("/templates/de.json"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) >= 0);
        file.close();
        const TemplateBook book = store.read();
        QCOMPARE(book.pick(QStringLiteral("de")).wording, builtInTemplate(QStringLiteral("de")));
        QCOMPARE(book.problems.size(), 1);
        QVERIFY2(book.problems.first().contains(QStringLiteral("“de”")), qPrintable(book.problems.first()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
