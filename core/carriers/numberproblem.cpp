#include "core/carriers/carriers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace afterparcel
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Carriers)
};

constexpr qsizetype kShortest = 4; // AfterShip's own limits
constexpr qsizetype kLongest = 100;

/// The forms that a carrier's numbers have. Only carriers whose forms are published and stable.
struct CarrierForms {
    QLatin1String slug;
    const char* forms;       ///< a regular expression for the whole number
    const char* description; ///< translated: completes the sentence
};

const std::array kCarrierForms{
    CarrierForms{QLatin1String("ups"),
                 "1Z[0-9A-Z]{16}|[0-9]{9}|[0-9]{12}|T[0-9]{10}|(MI[0-9]{6}[0-9A-Z]{1,22})|[0-9]{18,26}",
                 QT_TRANSLATE_NOOP("Afterparcel::Carriers",
                                   "UPS numbers are 1Z and 16 more characters, or 9, 12 or 18 to 26 digits")},
    CarrierForms{
        QLatin1String("usps"), "[0-9]{20,22}|[0-9]{26}|[0-9]{30}|[0-9]{34}|[A-Z]{2}[0-9]{9}[A-Z]{2}",
        QT_TRANSLATE_NOOP("Afterparcel::Carriers",
                          "USPS numbers are 20 to 22, 26, 30 or 34 digits, or look like AA123456789BB")},
    CarrierForms{
        QLatin1String("fedex"), "[0-9]{12}|[0-9]{14,15}|[0-9]{18}|[0-9]{20}|[0-9]{22}|[0-9]{34}",
        QT_TRANSLATE_NOOP("Afterparcel::Carriers", "FedEx numbers are 12, 14, 15, 18, 20, 22 or 34 digits")},
    CarrierForms{QLatin1String("dhl"), "[0-9]{10,11}|(JJ?D|JVGL|GM|LX|RX|3S)[0-9A-Z]{6,32}|[A-Z]{3}[0-9]{7}",
                 QT_TRANSLATE_NOOP("Afterparcel::Carriers",
                                   "DHL Express numbers are 10 digits, or start with JD or JJD")},
};

/// Forms that belong to one carrier alone, with the couriers that hand parcels under such a number all the
/// same.
struct OwnedForm {
    const char* form;
    const char* couriers; ///< a regular expression for the slug
    const char* owner;    ///< a carrier's name, the same in every language
};

const std::array kOwnedForms{
    OwnedForm{"1Z[0-9A-Z]{16}", "ups|ups-.*|i-parcel", "UPS"},
    // Many consolidators give their parcels to USPS for the last mile, under a number of USPS.
    OwnedForm{"9[1-5][0-9]{18,20}",
              "usps|ups-mi|ups|fedex|fedex-.*|dhl-global-mail.*|pitney-bowes|asendia.*|apc|globegistics|"
              "firstmile|ontrac|"
              "amazon.*|osm-worldwide|goglobalpost|newgistics|landmark-global|bpost-international|parcll|"
              "yunexpress|4px",
              "USPS"},
};

/// Couriers that never carry under an international postal number (S10).
const char* const kNeverPostal =
    "ups|fedex|dhl|tnt|tnt-au|gls|gls-italy|dpd|dpd-uk|ontrac|lasership|purolator|canpar|dx|yodel|"
    "myhermes-uk|hermes-de|amazon|amazon-logistics-uk|delhivery|bluedart|dtdc|xpressbees";

bool matches(const QString& text, const char* expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(expression)))
        .match(text)
        .hasMatch();
}

/// The check digit of an international postal number (UPU S10): weights 8 6 4 2 3 5 9 7.
bool postalCheckDigitFits(const QString& number)
{
    constexpr std::array kWeights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += kWeights.at(i) * number.at(static_cast<qsizetype>(i) + 2).digitValue();
    }
    const int rest = 11 - sum % 11;
    const int expected = rest == 10 ? 0 : rest == 11 ? 5 : rest;
    return number.at(10).digitValue() == expected;
}

/// The check digit of 1Z numbers: letters count as (code - 63) mod 10, every second character double.
bool upsCheckDigitFits(const QString& number)
{
    if (!number.back().isDigit()) {
        return false;
    }
    int sum = 0;
    for (qsizetype i = 2; i < 17; ++i) {
        const QChar c = number.at(i);
        const int value = c.isDigit() ? c.digitValue() : (c.unicode() - 63) % 10;
        sum += i % 2 == 1 ? 2 * value : value;
    }
    return number.back().digitValue() == (10 - sum % 10) % 10;
}

QString badCharacter(const QString& number)
{
    static const QRegularExpression taken(QStringLiteral("[^A-Z0-9._/-]"));
    const QRegularExpressionMatch match = taken.match(number);
    return match.hasMatch()
               ? Tr::tr("The number contains “%1”; tracking numbers have letters, digits, and - . _ / only.")
                     .arg(match.captured())
               : QString();
}

QString badLength(const QString& number)
{
    if (number.size() < kShortest) {
        return Tr::tr("The number is too short: %1 has fewer than 4 characters.").arg(number);
    }
    return number.size() > kLongest
               ? Tr::tr("The number is too long: tracking numbers have at most 100 characters.")
               : QString();
}

/// A digit or a letter is wrong, missing or one too many.
QString mistyped(const QString& number)
{
    if (number.startsWith(QLatin1String("1Z"))) {
        if (number.size() != 18) {
            return Tr::
                tr("The number starts with 1Z like one of UPS, which have 18 characters; this one has %1.")
                    .arg(number.size());
        }
        if (matches(number, kOwnedForms.front().form) && !upsCheckDigitFits(number)) {
            return Tr::tr(
                "The number looks like one of UPS, but its check digit does not fit: it may be mistyped.");
        }
    }
    if (matches(number, "[A-Z]{2}[0-9]{9}[A-Z]{2}") && !postalCheckDigitFits(number)) {
        return Tr::tr("The number looks like an international postal number, but its check digit does not "
                      "fit: it may be "
                      "mistyped.");
    }
    return {};
}

QString contradictedByOwner(const QString& number, const QString& slug)
{
    for (const OwnedForm& owned : kOwnedForms) {
        if (matches(number, owned.form) && !matches(slug, owned.couriers)) {
            return Tr::tr("The number has the form of %1 numbers, but the carrier is %2.")
                .arg(QLatin1String(owned.owner), courierName(slug));
        }
    }
    if (matches(number, "[A-Z]{2}[0-9]{9}[A-Z]{2}") && matches(slug, kNeverPostal)) {
        return Tr::tr("The number is an international postal number, but the carrier is %1.")
            .arg(courierName(slug));
    }
    return {};
}

QString contradictedByCarrier(const QString& number, const QString& slug)
{
    for (const CarrierForms& carrier : kCarrierForms) {
        if (slug != carrier.slug || matches(number, carrier.forms)) {
            continue;
        }
        QString corrected = number;
        corrected.replace(QLatin1Char('O'), QLatin1Char('0')).replace(QLatin1Char('I'), QLatin1Char('1'));
        if (matches(corrected, carrier.forms)) {
            return Tr::tr("The number has a letter O or I where %1 numbers have the digit 0 or 1.")
                .arg(courierName(slug));
        }
        return Tr::tr("The number does not look like one of the carrier's: %1.")
            .arg(Tr::tr(carrier.description));
    }
    return {};
}

} // namespace

QString numberProblem(const QString& number, const QString& slug)
{
    QString compact = number.toUpper();
    compact.removeIf([](QChar c) { return c.isSpace(); });
    for (const QString& problem : {badLength(compact), badCharacter(compact), mistyped(compact)}) {
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    if (slug.isEmpty()) {
        return {};
    }
    const QString owner = contradictedByOwner(compact, slug);
    return owner.isEmpty() ? contradictedByCarrier(compact, slug) : owner;
}

} // namespace afterparcel
