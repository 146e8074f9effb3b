#include "core/settings/registry.h"

#include <QTest>

using namespace afterparcel;

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_areThoseOfTheSpecInItsOrder();
    void everyKey_hasMeaningTypeAndDefault();
    void defaults_data();
    void defaults();
    void roundTrip_data();
    void roundTrip();
    void normalised_data();
    void normalised();
    void refused_data();
    void refused();
    void bounds_data();
    void bounds();
    void unknownKey_namesTheNearest();
    void unknownKey_farFromAll_namesNone();
    void emptyText_restoresTheDefault();
    void error_repeatsNoWholeAddress();
    void t10_fallbackBelowAWait_isRefusedWithTheNumbers_data();
    void t10_fallbackBelowAWait_isRefusedWithTheNumbers();
    void t10_waitAboveTheFallback_isRefusedWithTheNumbers_data();
    void t10_waitAboveTheFallback_isRefusedWithTheNumbers();
    void t10_switchedOff_nothingIsChecked_untilItIsSwitchedOn();
    void t10_untrackedTypes_areNotChecked();
    void t15_emptyWindow_isRefused();
};

namespace
{

QString value(const Settings& settings, const char* key)
{
    return settingValue(settings, QString::fromLatin1(key)).value_or(QStringLiteral("(error)"));
}

Result<void> set(Settings& settings, const char* key, const char* text)
{
    return setSettingValue(settings, QString::fromLatin1(key), QString::fromUtf8(text));
}

} // namespace

void TestRegistry::keys_areThoseOfTheSpecInItsOrder()
{
    QStringList keys;
    for (const SettingInfo& info : settingInfos()) {
        keys.append(info.key);
    }
    const QString expected = QStringLiteral(
        "shopify.url store.country store.timezone aftership.url aftership.enabled aftership.pass_email "
        "aftership.pass_phone aftership.check_hours sync.orders_minutes smtp.host smtp.port smtp.security "
        "smtp.user "
        "mail.from mail.reply_to mail.rehearsal_to paused review.link timing.wait_days.domestic "
        "timing.wait_days.international "
        "timing.wait_days.pos timing.wait_days.digital timing.min_delay_days.domestic "
        "timing.min_delay_days.international timing.fallback_enabled timing.fallback_days "
        "timing.late_tracking "
        "timing.tracking_grace_minutes timing.packages timing.skip_failed_delivery timing.window.from "
        "timing.window.to timing.window.days timing.overdue_days ask.consent ask.exclude.products "
        "ask.exclude.product_tags ask.exclude.customer_tags ask.exclude.order_tags ask.exclude.addresses "
        "ask.allow_channels limits.per_hour limits.per_day privacy.retention_months");
    QCOMPARE(keys, expected.split(QLatin1Char(' ')));
}

void TestRegistry::everyKey_hasMeaningTypeAndDefault()
{
    for (const SettingInfo& info : settingInfos()) {
        QVERIFY2(info.meaning.endsWith(QLatin1Char('.')), qPrintable(info.key));
        QVERIFY2(!info.type.isEmpty(), qPrintable(info.key));
        QCOMPARE(info.choices.isEmpty(), info.type != QLatin1String("choice"));
        QCOMPARE(info.defaultValue, settingValue(Settings{}, info.key).value());
    }
}

void TestRegistry::defaults_data()
{
    QTest::addColumn<QString>("expected");
    const std::vector<std::pair<const char*, const char*>> rows{
        {"shopify.url", ""},
        {"store.country", ""},
        {"store.timezone", ""},
        {"aftership.url", "https://api.aftership.com"},
        {"aftership.enabled", "false"},
        {"aftership.pass_email", "true"},
        {"aftership.pass_phone", "true"},
        {"aftership.check_hours", "12"},
        {"sync.orders_minutes", "5"},
        {"smtp.security", "tls"},
        {"paused", "false"},
        {"timing.wait_days.domestic", "7"},
        {"timing.wait_days.digital", ""},
        {"timing.min_delay_days.domestic", "7"},
        {"timing.min_delay_days.international", "14"},
        {"timing.fallback_enabled", "true"},
        {"timing.fallback_days", "60"},
        {"timing.late_tracking", "false"},
        {"timing.tracking_grace_minutes", "60"},
        {"timing.packages", "all"},
        {"timing.skip_failed_delivery", "true"},
        {"timing.window.days", ""},
        {"timing.overdue_days", "14"},
        {"ask.consent", "everyone"},
    };
    for (const auto& row : rows) {
        QTest::newRow(row.first) << QString::fromLatin1(row.second);
    }
}

void TestRegistry::defaults()
{
    QFETCH(QString, expected);
    QCOMPARE(value(Settings{}, QTest::currentDataTag()), expected);
}

void TestRegistry::roundTrip_data()
{
    QTest::addColumn<QString>("text");
    const std::vector<std::pair<const char*, const char*>> rows{
        {"shopify.url", "https://blue-mugs.myshopify.com"},
        {"store.country", "DE"},
        {"store.timezone", "Europe/Berlin"},
        {"aftership.url", "https://proxy.example.com/aftership"},
        {"aftership.enabled", "true"},
        {"aftership.pass_email", "false"},
        {"aftership.pass_phone", "false"},
        {"aftership.check_hours", "6"},
        {"sync.orders_minutes", "15"},
        {"smtp.host", "smtp.example.com"},
        {"smtp.port", "587"},
        {"smtp.security", "starttls"},
        {"smtp.user", "shop@example.com"},
        {"mail.from", "Blaue Becher Müller <shop@example.com>"},
        {"mail.reply_to", "hilfe@example.com"},
        {"mail.rehearsal_to", "me@example.com"},
        {"paused", "true"},
        {"review.link", "https://example.com/review/{{product}}?order={{order}}"},
        {"timing.wait_days.domestic", "3"},
        {"timing.wait_days.international", "5"},
        {"timing.wait_days.pos", "1"},
        {"timing.wait_days.digital", "0"},
        {"timing.min_delay_days.domestic", "4"},
        {"timing.min_delay_days.international", "21"},
        {"timing.fallback_enabled", "false"},
        {"timing.fallback_days", "45"},
        {"timing.late_tracking", "true"},
        {"timing.tracking_grace_minutes", "0"},
        {"timing.packages", "first"},
        {"timing.skip_failed_delivery", "false"},
        {"timing.window.from", "09:30"},
        {"timing.window.to", "17:00"},
        {"timing.window.days", "mon,tue,sun"},
        {"timing.overdue_days", "30"},
        {"ask.consent", "not_opted_out"},
        {"ask.exclude.products", "blue-mug,gid://shopify/Product/12"},
        {"ask.exclude.product_tags", "sample,gift wrap"},
        {"ask.exclude.customer_tags", "staff"},
        {"ask.exclude.order_tags", "no-review"},
        {"ask.exclude.addresses", "*@example.org,buyer@example.com"},
        {"ask.allow_channels", "eBay,Amazon"},
        {"limits.per_hour", "20"},
        {"limits.per_day", "200"},
        {"privacy.retention_months", "12"},
    };
    for (const auto& row : rows) {
        QTest::newRow(row.first) << QString::fromUtf8(row.second);
    }
    QCOMPARE(rows.size(), settingInfos().size());
}

void TestRegistry::roundTrip()
{
    QFETCH(QString, text);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    Settings settings;
    QVERIFY(settingValue(settings, key).value() != text);
    const Result<void> first = setSettingValue(settings, key, text);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().text()));
    QCOMPARE(settingValue(settings, key).value(), text);
    // It is bound to its own member: nothing else has changed.
    for (const SettingInfo& info : settingInfos()) {
        if (info.key != key) {
            QCOMPARE(settingValue(settings, info.key).value(), info.defaultValue);
        }
    }
}

void TestRegistry::normalised_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* tag, const char* key, const char* text, const char* expected) {
        QTest::newRow(tag) << QString::fromLatin1(key) << QString::fromUtf8(text)
                           << QString::fromUtf8(expected);
    };
    add("shop without scheme", "shopify.url", "Blue-Mugs.myshopify.com", "https://blue-mugs.myshopify.com");
    add("shop with slash", "shopify.url", "https://blue-mugs.myshopify.com/",
        "https://blue-mugs.myshopify.com");
    add("D6: loopback may be plain", "shopify.url", "http://127.0.0.1:8080/", "http://127.0.0.1:8080");
    add("D6: loopback by name", "aftership.url", "http://localhost:8080", "http://localhost:8080");
    add("D6: loopback by IPv6", "aftership.url", "http://[::1]:8080/", "http://[::1]:8080");
    add("service with slash", "aftership.url", "https://api.example.com/", "https://api.example.com");
    add("country in small letters", "store.country", "gb", "GB");
    add("zone in small letters", "store.timezone", "america/new_york", "America/New_York");
    add("spaces around", "smtp.host", "  smtp.example.com ", "smtp.example.com");
    add("yes", "aftership.enabled", "Yes", "true");
    add("off", "aftership.pass_email", "OFF", "false");
    add("short time", "timing.window.from", "9:30", "09:30");
    add("numbered days", "timing.window.days", "7, 1", "mon,sun");
    add("range of days", "timing.window.days", "mon-fri", "mon,tue,wed,thu,fri");
    add("range over the week's end", "timing.window.days", "sat-mon", "mon,sat,sun");
    add("long days", "timing.window.days", "Friday", "fri");
    add("choice in capitals", "smtp.security", "STARTTLS", "starttls");
    add("list with spaces and repetition", "ask.exclude.order_tags", " a , b,,A ", "a,b");
}

void TestRegistry::normalised()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Settings settings;
    const Result<void> done = setSettingValue(settings, key, text);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
    QCOMPARE(settingValue(settings, key).value(), expected);
}

void TestRegistry::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says"); ///< part of the answer
    const auto add = [](const char* tag, const char* key, const char* text, const char* says) {
        QTest::newRow(tag) << QString::fromLatin1(key) << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    add("D6: plain HTTP", "aftership.url", "http://api.aftership.com", "with https://");
    add("D6: plain HTTP to the shop", "shopify.url", "http://a.myshopify.com",
        "Enter https://a.myshopify.com.");
    add("D6: a name that only looks like loopback", "aftership.url", "http://127.0.0.1.example.com",
        "https://");
    add("D6: localhost as a subdomain", "aftership.url", "http://localhost.example.com", "https://");
    add("D6: plain link", "review.link", "http://example.com/{{order}}", "https://");
    add("no address", "aftership.url", "aftership", "begins with https://");
    add("other scheme", "aftership.url", "ftp://example.com", "begins with https://");
    add("javascript link", "review.link", "javascript:alert(1)", "https://");
    add("password in the address", "aftership.url", "https://me:pw@example.com", "without them");
    add("query", "aftership.url", "https://example.com?x=1", "without ? and #");
    add("version in the address", "aftership.url", "https://api.aftership.com/tracking/2026-07", "appended");
    add("new admin", "shopify.url", "https://admin.shopify.com/store/blue-mugs/orders",
        "Enter https://blue-mugs.myshopify.com.");
    add("new admin without shop", "shopify.url", "admin.shopify.com", "Enter https://SHOP.myshopify.com");
    add("old admin", "shopify.url", "https://Blue-Mugs.myshopify.com/admin",
        "Enter https://blue-mugs.myshopify.com.");
    add("own domain", "shopify.url", "https://www.blue-mugs.com", "not the store's own domain");
    add("bare own domain", "shopify.url", "blue-mugs.com", "Enter https://SHOP.myshopify.com");
    add("bare word", "shopify.url", "blue-mugs", "Enter https://SHOP.myshopify.com");
    add("shop in a longer host", "shopify.url", "https://a.myshopify.com.evil.example",
        "not the store's address");
    add("country by name", "store.country", "Germany", "two letters");
    add("country that is none", "store.country", "XX", "two letters");
    add("UK", "store.country", "UK", "Enter GB");
    add("zone with a slip", "store.timezone", "Europe/Berln", "Europe/Berlin");
    add("zone by offset", "store.timezone", "+02:00", "IANA");
    add("host with port", "smtp.host", "smtp.example.com:465", "465 as smtp.port");
    add("host with scheme", "smtp.host", "smtp://smtp.example.com", "name alone");
    add("host with space", "smtp.host", "smtp example", "name alone");
    add("address without domain", "mail.from", "shop", "one address");
    add("address without dot", "mail.from", "shop@example", "one address");
    add("two addresses", "mail.from", "a@example.com, b@example.com", "one address");
    add("two in brackets", "mail.from", "A <a@example.com> <b@example.com>", "one address");
    add("header injection", "mail.from", "A\r\nBcc: x@example.com <a@example.com>", "one line");
    add("control character", "smtp.user", "a\tb", "one line");
    add("time out of range", "timing.window.from", "24:00", "24 hours");
    add("time in words", "timing.window.to", "noon", "24 hours");
    add("no day", "timing.window.days", "mon,foo", "“foo”");
    add("day 8", "timing.window.days", "8", "1 (Monday)");
    add("range of three", "timing.window.days", "mon-tue-wed", "“mon-tue-wed”");
    add("neither true nor false", "aftership.enabled", "maybe", "true or false");
    add("no choice", "smtp.security", "ssl", "tls, starttls, none");
    add("fraction", "timing.fallback_days", "60.5", "whole number");
    add("words", "timing.fallback_days", "sixty", "from 1 to 365");
    add("too large for any number", "limits.per_day", "99999999999999", "whole number");
    add("pattern that matches nothing", "ask.exclude.addresses", "example.com", "*@example.com");
    add("product's page", "ask.exclude.products", "https://a.com/products/blue-mug?v=1", "blue-mug");
}

void TestRegistry::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, says);
    Settings settings;
    const Result<void> done = setSettingValue(settings, key, text);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY2(done.error().text().startsWith(key + QStringLiteral(": ")), qPrintable(done.error().text()));
    QVERIFY2(done.error().text().contains(says), qPrintable(done.error().text()));
    QVERIFY(!done.error().nextStep.isEmpty());
    QCOMPARE(settingValue(settings, key).value(), settingValue(Settings{}, key).value());
}

void TestRegistry::bounds_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("aftership.check_hours") << 1 << 168;
    QTest::newRow("sync.orders_minutes") << 1 << 1440;
    QTest::newRow("smtp.port") << 1 << 65535;
    QTest::newRow("timing.wait_days.domestic") << 0 << 365;
    QTest::newRow("timing.wait_days.international") << 0 << 365;
    QTest::newRow("timing.wait_days.pos") << 0 << 365;
    QTest::newRow("timing.wait_days.digital") << 0 << 365;
    QTest::newRow("timing.min_delay_days.domestic") << 0 << 365;
    QTest::newRow("timing.min_delay_days.international") << 0 << 365;
    QTest::newRow("timing.fallback_days") << 1 << 365;
    QTest::newRow("timing.tracking_grace_minutes") << 0 << 1440;
    QTest::newRow("timing.overdue_days") << 1 << 365;
    QTest::newRow("limits.per_hour") << 1 << 100000;
    QTest::newRow("limits.per_day") << 1 << 100000;
}

void TestRegistry::bounds()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    Settings settings;
    settings.timing.fallbackEnabled = false; // T10 has its own tests
    QVERIFY(setSettingValue(settings, key, QString::number(from)).has_value());
    QVERIFY(setSettingValue(settings, key, QString::number(to)).has_value());
    QVERIFY(!setSettingValue(settings, key, QString::number(from - 1)).has_value());
    const Result<void> above = setSettingValue(settings, key, QString::number(to + 1));
    QVERIFY(!above.has_value());
    QVERIFY(above.error().nextStep.contains(QStringLiteral("from %1 to %2").arg(from).arg(to)));
}

void TestRegistry::unknownKey_namesTheNearest()
{
    Settings settings;
    const Result<void> done = set(settings, "timing.fallback_day", "50");
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY(done.error().text().contains(QStringLiteral("“timing.fallback_day”")));
    QVERIFY(done.error().text().contains(QStringLiteral("Did you mean timing.fallback_days?")));
    QVERIFY(settingValue(settings, QStringLiteral("SHOPIFY.URL"))
                .error()
                .text()
                .contains(QStringLiteral("Did you mean shopify.url?")));
}

void TestRegistry::unknownKey_farFromAll_namesNone()
{
    const QString text = settingValue(Settings{}, QStringLiteral("colour")).error().text();
    QVERIFY(!text.contains(QStringLiteral("Did you mean")));
    QVERIFY(text.contains(QStringLiteral("settings list")));
}

void TestRegistry::emptyText_restoresTheDefault()
{
    Settings settings;
    QVERIFY(set(settings, "timing.wait_days.digital", "3").has_value());
    QVERIFY(set(settings, "timing.window.from", "09:00").has_value());
    QVERIFY(set(settings, "aftership.url", "https://example.com").has_value());
    QVERIFY(set(settings, "timing.wait_days.digital", "").has_value());
    QVERIFY(set(settings, "timing.window.from", " ").has_value());
    QVERIFY(set(settings, "aftership.url", "").has_value());
    QVERIFY(!settings.timing.waitDaysDigital.has_value());
    QVERIFY(!settings.timing.windowFrom.has_value());
    QCOMPARE(settings.aftershipUrl, QStringLiteral("https://api.aftership.com"));
}

void TestRegistry::error_repeatsNoWholeAddress()
{
    Settings settings;
    const Result<void> done = set(settings, "mail.from", "jane.doe@example.com;joe@example.com");
    QVERIFY(!done.has_value());
    QVERIFY(!done.error().text().contains(QStringLiteral("jane.doe@")));
}

void TestRegistry::t10_fallbackBelowAWait_isRefusedWithTheNumbers_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"timing.wait_days.domestic", "timing.wait_days.international",
                            "timing.min_delay_days.domestic", "timing.min_delay_days.international"}) {
        QTest::addRow("T10: %s", key) << QString::fromLatin1(key);
    }
}

void TestRegistry::t10_fallbackBelowAWait_isRefusedWithTheNumbers()
{
    QFETCH(QString, key);
    Settings settings;
    QVERIFY(setSettingValue(settings, key, QStringLiteral("40")).has_value());
    const Result<void> below = set(settings, "timing.fallback_days", "39");
    QVERIFY(!below.has_value());
    QCOMPARE(below.error().what,
             QStringLiteral("timing.fallback_days (39) can't be below %1 (40).").arg(key));
    QVERIFY(below.error().nextStep.contains(QStringLiteral("40 or more")));
    QCOMPARE(settings.timing.fallbackDays, 60);
    QVERIFY(set(settings, "timing.fallback_days", "40").has_value());
}

void TestRegistry::t10_waitAboveTheFallback_isRefusedWithTheNumbers_data()
{
    t10_fallbackBelowAWait_isRefusedWithTheNumbers_data();
}

void TestRegistry::t10_waitAboveTheFallback_isRefusedWithTheNumbers()
{
    QFETCH(QString, key);
    Settings settings;
    const QString before = settingValue(settings, key).value();
    const Result<void> above = setSettingValue(settings, key, QStringLiteral("61"));
    QVERIFY(!above.has_value());
    QCOMPARE(above.error().what,
             QStringLiteral("timing.fallback_days (60) can't be below %1 (61).").arg(key));
    QCOMPARE(settingValue(settings, key).value(), before);
    QVERIFY(setSettingValue(settings, key, QStringLiteral("60")).has_value());
}

void TestRegistry::t10_switchedOff_nothingIsChecked_untilItIsSwitchedOn()
{
    Settings settings;
    QVERIFY(set(settings, "timing.fallback_enabled", "false").has_value());
    QVERIFY(set(settings, "timing.wait_days.domestic", "90").has_value());
    const Result<void> on = set(settings, "timing.fallback_enabled", "true");
    QVERIFY(!on.has_value());
    QVERIFY(on.error().text().contains(QStringLiteral("(60)")) &&
            on.error().text().contains(QStringLiteral("(90)")));
    QVERIFY(!settings.timing.fallbackEnabled);
}

void TestRegistry::t10_untrackedTypes_areNotChecked()
{
    Settings settings;
    QVERIFY(set(settings, "timing.wait_days.pos", "90").has_value());
    QVERIFY(set(settings, "timing.wait_days.digital", "90").has_value());
}

void TestRegistry::t15_emptyWindow_isRefused()
{
    Settings settings;
    QVERIFY(set(settings, "timing.window.from", "10:00").has_value());
    const Result<void> done = set(settings, "timing.window.to", "10:00");
    QVERIFY(!done.has_value());
    QVERIFY(done.error().what.contains(QStringLiteral("both 10:00")));
    QVERIFY(set(settings, "timing.window.to", "09:00").has_value()); // over midnight
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
