#include "core/carriers/carriers.h"

#include <QtTest/QtTest>

using namespace afterparcel;

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sound_data();
    void sound();
    void problem_data();
    void problem();
};

void NumbersTest::sound_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("slug");
    QTest::newRow("T9: UPS") << "1Z999AA10123456784"
                             << "ups";
    QTest::newRow("T9: written with spaces and in lower case") << "1z 999 aa1 01 2345 6784"
                                                               << "ups";
    QTest::newRow("T9: USPS, 22 digits") << "9400111899223197428490"
                                         << "usps";
    QTest::newRow("T9: a number of USPS from a consolidator") << "9261290100130435082878"
                                                              << "dhl-global-mail";
    QTest::newRow("T9: FedEx Ground, 15 digits") << "123456789012345"
                                                 << "fedex";
    QTest::newRow("T9: FedEx Express, 12 digits") << "123456789012"
                                                  << "fedex";
    QTest::newRow("T9: DHL Express, 10 digits") << "1234567890"
                                                << "dhl";
    QTest::newRow("T9: DHL Express, a piece") << "JD014600003828392837"
                                              << "dhl";
    QTest::newRow("T9: international postal number") << "RB123456785GB"
                                                     << "royal-mail";
    QTest::newRow("T9: international postal number that USPS delivers") << "RB123456785CN"
                                                                        << "usps";
    QTest::newRow("T9: a carrier whose forms are not known") << "ABC-1.2/3_4"
                                                             << "sendle";
    QTest::newRow("T9: no carrier known") << "ABC12345"
                                          << "";
}

void NumbersTest::sound()
{
    QFETCH(QString, number);
    QFETCH(QString, slug);
    QCOMPARE(numberProblem(number, slug), QString());
}

void NumbersTest::problem_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("says");
    QTest::newRow("T9: no number") << ""
                                   << "ups"
                                   << "too short";
    QTest::newRow("T9: three characters") << "123"
                                          << ""
                                          << "fewer than 4";
    QTest::newRow("T9: more than 100 characters") << QString(101, QLatin1Char('1')) << ""
                                                  << "at most 100";
    QTest::newRow("T9: a character that no number has") << "1Z999#AA10123456784"
                                                        << "ups"
                                                        << "contains “#”";
    QTest::newRow("T9: a dash of typography")
        << QStringLiteral("1234\u20135678") << "" << QStringLiteral("contains “\u2013”");
    QTest::newRow("T9: UPS, one character missing") << "1Z999AA1012345678"
                                                    << "ups"
                                                    << "this one has 17";
    QTest::newRow("T9: UPS, two digits swapped") << "1Z999AA10123456874"
                                                 << "ups"
                                                 << "check digit does not fit";
    QTest::newRow("T9: UPS, a letter at the end") << "1Z999AA1012345678A"
                                                  << "ups"
                                                  << "check digit does not fit";
    QTest::newRow("T9: international postal number, mistyped") << "RB123456789GB"
                                                               << "royal-mail"
                                                               << "check digit does not fit";
    QTest::newRow("T9: a number of UPS with another carrier")
        << "1Z999AA10123456784"
        << "fedex"
        << "form of UPS numbers, but the carrier is FedEx";
    QTest::newRow("T9: a number of USPS with another carrier")
        << "9400111899223197428490"
        << "royal-mail"
        << "form of USPS numbers, but the carrier is Royal Mail";
    QTest::newRow("T9: a postal number with a courier")
        << "RB123456785GB"
        << "fedex"
        << "international postal number, but the carrier is FedEx";
    QTest::newRow("T9: FedEx, too few digits") << "12345678901"
                                               << "fedex"
                                               << "FedEx numbers are 12";
    QTest::newRow("T9: USPS, letters") << "ABCDEFGH"
                                       << "usps"
                                       << "USPS numbers are 20 to 22";
    QTest::newRow("T9: DHL Express, nine digits") << "123456789"
                                                  << "dhl"
                                                  << "DHL Express numbers are 10 digits";
    QTest::newRow("T9: a letter O for a zero") << "12345678901O"
                                               << "fedex"
                                               << "letter O or I";
}

void NumbersTest::problem()
{
    QFETCH(QString, number);
    QFETCH(QString, slug);
    QFETCH(QString, says);
    const QString problem = numberProblem(number, slug);
    QVERIFY2(problem.contains(says), qPrintable(problem));
    QVERIFY2(problem.endsWith(QLatin1Char('.')), qPrintable(problem));
}

QTEST_APPLESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
