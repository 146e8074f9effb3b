#include "core/aftership/countries.h"

#include <QtTest/QtTest>

using afterparcel::alpha3OfCountry;

class CountriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alpha3_data();
    void alpha3();
};

void CountriesTest::alpha3_data()
{
    QTest::addColumn<QString>("alpha2");
    QTest::addColumn<QString>("expected");
    QTest::newRow("F2: first of the table") << "AD"
                                            << "AND";
    QTest::newRow("F2: last of the table") << "ZW"
                                           << "ZWE";
    QTest::newRow("F2: Germany, not like its first letters") << "DE"
                                                             << "DEU";
    QTest::newRow("F2: United Kingdom") << "GB"
                                        << "GBR";
    QTest::newRow("F2: Switzerland") << "CH"
                                     << "CHE";
    QTest::newRow("F2: written in lower case") << "us"
                                               << "USA";
    QTest::newRow("F2: Kosovo has no code and is left out") << "XK"
                                                            << "";
    QTest::newRow("F2: Ascension has none either") << "AC"
                                                   << "";
    QTest::newRow("F2: Tristan da Cunha has none either") << "TA"
                                                          << "";
    QTest::newRow("F2: Shopify's word for unknown") << "ZZ"
                                                    << "";
    QTest::newRow("F2: the former Netherlands Antilles") << "AN"
                                                         << "";
    QTest::newRow("F2: nothing known") << ""
                                       << "";
    QTest::newRow("F2: alpha-3 already") << "USA"
                                         << "";
    QTest::newRow("F2: not a code at all") << "Ö1"
                                           << "";
}

void CountriesTest::alpha3()
{
    QFETCH(QString, alpha2);
    QTEST(alpha3OfCountry(alpha2), "expected");
}

QTEST_APPLESS_MAIN(CountriesTest)
#include "tst_countries.moc"
