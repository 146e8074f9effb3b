#include "core/mail/mail.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace afterparcel;

namespace
{

MailContent content()
{
    MailContent mail;
    mail.storeName = QStringLiteral("Blue Mugs & Co");
    mail.storeUrl = QStringLiteral("https://shop.example.com");
    mail.orderName = QStringLiteral("#1001");
    mail.orderDate = QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);
    mail.customerFirstName = QStringLiteral("Jane");
    mail.customerLastName = QStringLiteral("Doe");
    mail.products = {{QStringLiteral("Blue mug"), QStringLiteral("https://cdn.example.com/mug.jpg?v=1&w=96"),
                      QStringLiteral("https://shop.example.com/products/blue-mug"),
                      QStringLiteral("https://shop.example.com/products/blue-mug?order=%231001&x=1")}};
    mail.unsubscribeAddress = QStringLiteral("Shop <hello@example.com>");
    mail.unsubscribeCode = QStringLiteral("abc 123");
    mail.locale = QStringLiteral("en");
    return mail;
}

RenderedMail rendered(const MailContent& mail)
{
    const Result<RenderedMail> result = renderMail(mail, builtInTemplate(mail.locale));
    return result ? *result : RenderedMail{};
}

Product product(const QString& url)
{
    Product result;
    result.gid = QStringLiteral("gid://shopify/Product/42");
    result.handle = QStringLiteral("blue mug/1");
    result.title = QStringLiteral("Blue & mug");
    result.onlineStoreUrl = url;
    return result;
}

} // namespace

class TestMailTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_everything_is_named();
    void q5_without_a_name_the_greeting_falls_back_data();
    void q5_without_a_name_the_greeting_falls_back();
    void q5_buyer_data_is_escaped_in_html_and_only_there();
    void q5_dangerous_links_are_left_out_data();
    void q5_dangerous_links_are_left_out();
    void q5_subject_is_one_line_without_control_characters();
    void q5_no_image_no_date_no_store_url_no_unsubscribe();
    void q5_names_of_all_scripts_survive_data();
    void q5_names_of_all_scripts_survive();
    void q5_direction_overrides_are_removed();
    void q5_many_products_stay_under_the_clipping_size_data();
    void q5_many_products_stay_under_the_clipping_size();
    void q5_plain_text_has_no_gaps();
    void q5_threads_may_render_at_once();
    void q5_review_link_data();
    void q5_review_link();
};

void TestMailTemplate::q5_everything_is_named()
{
    const RenderedMail mail = rendered(content());
    if (qEnvironmentVariableIsSet("SHOW_MAIL")) {
        qInfo().noquote() << mail.subject << '\n' << mail.text << '\n' << mail.html;
    }
    QCOMPARE(mail.subject, QStringLiteral("Jane, how do you like your order from Blue Mugs & Co?"));
    for (const QString& part : {mail.html, mail.text}) {
        for (const char* expected :
             {"Jane", "#1001", "3 November 2026", "Blue mug", "https://shop.example.com"}) {
            QVERIFY2(part.contains(QLatin1String(expected)),
                     qPrintable(QLatin1String(expected) + u'\n' + part));
        }
    }
    QVERIFY(mail.html.contains(QStringLiteral("src=\"https://cdn.example.com/mug.jpg?v=1&amp;w=96\"")));
    QVERIFY(mail.html.contains(
        QStringLiteral("href=\"https://shop.example.com/products/blue-mug?order=%231001&amp;x=1\"")));
    QVERIFY(mail.html.contains(
        QStringLiteral("href=\"mailto:hello@example.com?subject=unsubscribe%20abc%20123\"")));
    QVERIFY(mail.text.contains(
        QStringLiteral("Write a review: https://shop.example.com/products/blue-mug?order=%231001&x=1\n")));
    QVERIFY(mail.text.contains(QStringLiteral("hello@example.com with the subject \"unsubscribe abc 123\"")));
    QVERIFY(!mail.html.contains(QStringLiteral("{{")));
}

void TestMailTemplate::q5_without_a_name_the_greeting_falls_back_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << QString();
    QTest::newRow("blanks") << QStringLiteral("  \t ");
    QTest::newRow("control characters alone") << QStringLiteral("\r\n\x01");
}

void TestMailTemplate::q5_without_a_name_the_greeting_falls_back()
{
    QFETCH(QString, name);
    MailContent mail = content();
    mail.customerFirstName = name;
    const RenderedMail result = rendered(mail);
    QVERIFY(result.html.contains(QStringLiteral(">Hello,<")));
    QVERIFY(result.text.startsWith(QStringLiteral("Hello,\n")));
    QCOMPARE(result.subject, QStringLiteral("How do you like your order from Blue Mugs & Co?"));
}

void TestMailTemplate::q5_buyer_data_is_escaped_in_html_and_only_there()
{
    MailContent mail = content();
    mail.customerFirstName = QStringLiteral("<b>\"O'Neil\" & {{STORE_URL}}</b>");
    mail.products[0].title = QStringLiteral("<script>alert(1)</script> Tom & Jerry's");
    mail.orderName = QStringLiteral("<i>#1");
    const RenderedMail result = rendered(mail);
    QVERIFY(!result.html.contains(QStringLiteral("<b>")));
    QVERIFY(!result.html.contains(QStringLiteral("<script>")));
    QVERIFY(!result.html.contains(QStringLiteral("<i>")));
    QVERIFY(result.html.contains(
        QStringLiteral("&lt;b&gt;&quot;O&#39;Neil&quot; &amp; {{STORE_URL}}&lt;/b&gt;")));
    QVERIFY(result.text.contains(mail.customerFirstName));
    QVERIFY(result.text.contains(mail.products[0].title));
    QVERIFY(result.subject.startsWith(mail.customerFirstName));
}

void TestMailTemplate::q5_dangerous_links_are_left_out_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("javascript in disguise") << QStringLiteral(" \tJaVaScRiPt:alert(1)//https://x.example");
    QTest::newRow("data") << QStringLiteral("data:text/html,hi");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("relative") << QStringLiteral("/products/x");
    QTest::newRow("no host") << QStringLiteral("https:///x");
    QTest::newRow("user in the address") << QStringLiteral("https://shop.example.com@evil.example/");
    QTest::newRow("longer than mail programs take")
        << QStringLiteral("https://x.example/") + QString(3000, u'a');
    QTest::newRow("leaves the attribute") << QStringLiteral("https://x.example/\" onclick=\"alert(1)");
}

void TestMailTemplate::q5_dangerous_links_are_left_out()
{
    QFETCH(QString, url);
    MailContent mail = content();
    mail.products[0].imageUrl = url;
    mail.products[0].reviewUrl = url;
    mail.storeUrl = url;
    const RenderedMail result = rendered(mail);
    QVERIFY(!result.html.isEmpty());
    static const QRegularExpression attribute(QStringLiteral("(?:href|src)=\"([^\"]*)\"([^>]*)>"));
    for (auto match = attribute.globalMatch(result.html); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString value = found.captured(1);
        QVERIFY2(value.startsWith(QStringLiteral("mailto:")) ||
                     value.startsWith(QStringLiteral("https://x.example/%22")),
                 qPrintable(value));
        QVERIFY2(!found.captured(2).contains(QStringLiteral("onclick")), qPrintable(found.captured(0)));
    }
    QVERIFY(!result.html.contains(QStringLiteral("alert(1)//")));
}

void TestMailTemplate::q5_subject_is_one_line_without_control_characters()
{
    MailContent mail = content();
    mail.customerFirstName = QStringLiteral("Eve\r\nBcc: a@b.example\u2028x\u0085y") + QChar(0);
    mail.storeName = QStringLiteral("Shop\n\nwith\tlines");
    const RenderedMail result = rendered(mail);
    QCOMPARE(result.subject,
             QStringLiteral("Eve Bcc: a@b.example x y, how do you like your order from Shop with lines?"));
    QVERIFY(!result.html.contains(QChar(0)));
    QVERIFY(!result.text.contains(QStringLiteral("\nBcc")));
}

void TestMailTemplate::q5_no_image_no_date_no_store_url_no_unsubscribe()
{
    MailContent mail = content();
    mail.products[0].imageUrl.clear();
    mail.products[0].reviewUrl.clear();
    mail.orderDate = {};
    mail.storeUrl.clear();
    mail.storeName.clear();
    mail.unsubscribeAddress = QStringLiteral("no address");
    const RenderedMail result = rendered(mail);
    QVERIFY(!result.html.contains(QStringLiteral("<img")));
    QVERIFY(!result.html.contains(QStringLiteral("href")));
    QVERIFY(!result.html.contains(QStringLiteral("unsubscribe")));
    QVERIFY(!result.text.contains(QStringLiteral("Write a review")));
    QVERIFY(result.text.contains(QStringLiteral("order #1001 at our store.")));
    QVERIFY(result.html.contains(QStringLiteral("Blue mug")));
    QCOMPARE(result.html.count(QStringLiteral("<table")), result.html.count(QStringLiteral("</table>")));
    QCOMPARE(result.html.count(QStringLiteral("<td")), result.html.count(QStringLiteral("</td>")));
}

void TestMailTemplate::q5_names_of_all_scripts_survive_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Arabic") << QStringLiteral("محمد");
    QTest::newRow("Hebrew") << QStringLiteral("שרה");
    QTest::newRow("Chinese") << QStringLiteral("王小明");
    QTest::newRow("Japanese") << QStringLiteral("さくら");
    QTest::newRow("Persian with its joiner") << QStringLiteral("علی\u200cرضا");
    QTest::newRow("family emoji") << QStringLiteral("👨\u200d👩\u200d👧");
    QTest::newRow("combining accents") << QStringLiteral("Zoe\u0308");
}

void TestMailTemplate::q5_names_of_all_scripts_survive()
{
    QFETCH(QString, name);
    MailContent mail = content();
    mail.customerFirstName = name;
    mail.products[0].title = name;
    const RenderedMail result = rendered(mail);
    QVERIFY(result.subject.startsWith(name));
    QCOMPARE(result.text.count(name), 2);
    QCOMPARE(result.html.count(QStringLiteral("<bdi>") + name + QStringLiteral("</bdi>")), 2);
}

void TestMailTemplate::q5_direction_overrides_are_removed()
{
    MailContent mail = content();
    mail.customerFirstName = QStringLiteral("a\u202egpj.exe\u2066b");
    QVERIFY(rendered(mail).subject.startsWith(QStringLiteral("agpj.exeb,")));
}

void TestMailTemplate::q5_many_products_stay_under_the_clipping_size_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("urlLength");
    QTest::newRow("1 product") << 1 << QStringLiteral("Mug") << 20;
    QTest::newRow("500 products") << 500 << QStringLiteral("Mug") << 20;
    QTest::newRow("500 products with long titles and links") << 500 << QString(1000, u'<') << 1900;
    QTest::newRow("200 Chinese products") << 200 << QString(500, QChar(0x676f)) << 300;
}

void TestMailTemplate::q5_many_products_stay_under_the_clipping_size()
{
    QFETCH(int, count);
    QFETCH(QString, title);
    QFETCH(int, urlLength);
    MailContent mail = content();
    const QString url = QStringLiteral("https://x.example/") + QString(urlLength, u'&');
    mail.products.assign(static_cast<size_t>(count), MailProduct{title, url, url, url});
    const RenderedMail result = rendered(mail);
    QVERIFY2(result.html.toUtf8().size() < 102 * 1024LL,
             qPrintable(QString::number(result.html.toUtf8().size())));
    const auto named = result.html.count(QStringLiteral("Write a review</a>"));
    QVERIFY(named >= 1);
    QCOMPARE(result.text.count(QStringLiteral("\n* ")), named);
    const QString more = QStringLiteral("and %1 more in this order").arg(count - named);
    QCOMPARE(result.html.contains(more), named < count);
    QCOMPARE(result.text.contains(more), named < count);
}

void TestMailTemplate::q5_plain_text_has_no_gaps()
{
    for (const bool full : {true, false}) {
        MailContent mail = content();
        if (!full) {
            mail.products = {};
            mail.storeUrl.clear();
            mail.unsubscribeAddress.clear();
        }
        const QString text = rendered(mail).text;
        QVERIFY2(!text.contains(QStringLiteral("\n\n\n")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral(" \n")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1Char('&')) || text.contains(QStringLiteral("Mugs & Co")));
    }
}

void TestMailTemplate::q5_threads_may_render_at_once()
{
    const RenderedMail expected = rendered(content());
    std::atomic<int> same = 0;
    constexpr int kThreads = 4;
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 50; ++j) {
                same += rendered(content()).html == expected.html ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(same.load(), 200);
}

void TestMailTemplate::q5_review_link_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expected");
    const QString page = QStringLiteral("https://shop.example.com/products/blue-mug");
    const QString store = QStringLiteral("https://shop.example.com");
    QTest::newRow("no pattern: the page") << QString() << page << page;
    QTest::newRow("no pattern, no page: the store") << QString() << QString() << store;
    QTest::newRow("page with an anchor")
        << QStringLiteral("{product_url}#reviews") << page << page + QStringLiteral("#reviews");
    QTest::newRow("store first") << QStringLiteral("{store_url}/r/{product_id}") << page
                                 << store + QStringLiteral("/r/42");
    QTest::newRow("values are percent-encoded")
        << QStringLiteral("https://r.example/?h={product_handle}&o={order_name}&t={product_title}") << page
        << QStringLiteral("https://r.example/?h=blue%20mug%2F1&o=%231001&t=Blue%20%26%20mug");
    QTest::newRow("an address as a parameter")
        << QStringLiteral("https://r.example/?u={product_url}&s={store_url}") << page
        << QStringLiteral(
               "https://r.example/"
               "?u=https%3A%2F%2Fshop.example.com%2Fproducts%2Fblue-mug&s=https%3A%2F%2Fshop.example.com");
    QTest::newRow("the same name twice") << QStringLiteral("https://r.example/{order_name}/{order_name}")
                                         << page << QStringLiteral("https://r.example/%231001/%231001");
    QTest::newRow("values are not filled again") << QStringLiteral("https://r.example/{nothing}") << page
                                                 << QStringLiteral("https://r.example/%7Bnothing%7D");
    QTest::newRow("brace without end") << QStringLiteral("https://r.example/{order_name") << page
                                       << QStringLiteral("https://r.example/%7Border_name");
    QTest::newRow("base without a page falls back")
        << QStringLiteral("{product_url}#reviews") << QString() << store;
    QTest::newRow("javascript falls back") << QStringLiteral("javascript:x({order_name})") << page << page;
    QTest::newRow("page that is no web address")
        << QString() << QStringLiteral("javascript:alert(1)") << store;
}

void TestMailTemplate::q5_review_link()
{
    QFETCH(QString, pattern);
    QFETCH(QString, page);
    QFETCH(QString, expected);
    QCOMPARE(reviewLink(pattern, product(page), QStringLiteral("#1001"),
                        QStringLiteral("https://shop.example.com")),
             expected);
}

QTEST_GUILESS_MAIN(TestMailTemplate)
#include "tst_mailtemplate.moc"
