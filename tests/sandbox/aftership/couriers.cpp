#include "tests/sandbox/aftership/couriers.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

constexpr Courier kCouriers[] = {
    {u"usps", u"USPS", false},
    {u"ups", u"UPS", false},
    {u"fedex", u"FedEx", false},
    {u"dhl", u"DHL Express", false},
    {u"dhl-global-mail", u"DHL eCommerce", false},
    {u"dhl-global-mail-asia", u"DHL eCommerce Asia", false},
    {u"ontrac", u"OnTrac", false},
    {u"lasership", u"LaserShip", false},
    {u"lonestar", u"Lone Star Overnight", false},
    {u"pitney-bowes", u"Pitney Bowes", false},
    {u"asendia-usa", u"Asendia USA", false},
    {u"canada-post", u"Canada Post", false},
    {u"purolator", u"Purolator", false},
    {u"canpar", u"Canpar Courier", false},
    {u"intelcom-ca", u"Intelcom", false},
    {u"loomis-express", u"Loomis Express", false},
    {u"royal-mail", u"Royal Mail", false},
    {u"myhermes-uk", u"EVRi", false},
    {u"dpd-uk", u"DPD UK", false},
    {u"dpd", u"DPD", false},
    {u"parcel-force", u"Parcel Force", false},
    {u"yodel", u"Yodel Domestic", false},
    {u"tuffnells", u"Tuffnells Parcels Express", true},
    {u"dx", u"DX", false},
    {u"whistl", u"Whistl", false},
    {u"an-post", u"An Post", false},
    {u"deutsch-post", u"Deutsche Post Mail", false},
    {u"dhl-germany", u"Deutsche Post DHL", false},
    {u"hermes-de", u"Hermes Germany", false},
    {u"gls", u"GLS", false},
    {u"gls-italy", u"GLS Italy", false},
    {u"la-poste-colissimo", u"La Poste", false},
    {u"colissimo", u"Colissimo", false},
    {u"chronopost-france", u"Chronopost France", false},
    {u"mondialrelay", u"Mondial Relay", true},
    {u"colis-prive", u"Colis Privé", false},
    {u"spain-correos-es", u"Correos de España", false},
    {u"spanish-seur", u"Spanish Seur", true},
    {u"tourline", u"CTT Express", false},
    {u"portugal-ctt", u"Portugal CTT", false},
    {u"poste-italiane", u"Poste Italiane", false},
    {u"brt-it", u"BRT Bartolini", false},
    {u"postnl", u"PostNL Domestic", true},
    {u"bpost", u"Bpost", false},
    {u"bpost-international", u"Bpost international", false},
    {u"swiss-post", u"Swiss Post", false},
    {u"austrian-post", u"Austrian Post (Express)", false},
    {u"sweden-posten", u"PostNord Sweden", false},
    {u"danmark-post", u"PostNord Denmark", false},
    {u"bring", u"Bring", false},
    {u"inpost-paczkomaty", u"InPost Paczkomaty", false},
    {u"packeta", u"Packeta", false},
    {u"australia-post", u"Australia Post", false},
    {u"star-track", u"StarTrack", false},
    {u"sendle", u"Sendle", false},
    {u"fastway-au", u"Aramex Australia", false},
    {u"couriers-please", u"Couriers Please", false},
    {u"toll-ipec", u"Toll IPEC", false},
    {u"tnt", u"TNT", false},
    {u"new-zealand-post", u"NZ Post", false},
    {u"japan-post", u"Japan Post", false},
    {u"taqbin-jp", u"Yamato Japan", false},
    {u"sagawa", u"Sagawa", false},
    {u"china-post", u"China Post", false},
    {u"sf-express", u"SF Express", false},
    {u"4px", u"4PX", false},
    {u"yunexpress", u"YunExpress", false},
    {u"singapore-post", u"Singapore Post", false},
    {u"ninjavan", u"Ninja Van", false},
    {u"india-post", u"India Post Domestic", false},
    {u"delhivery", u"Delhivery", false},
    {u"bluedart", u"Bluedart", false},
    {u"dtdc", u"DTDC India", false},
    {u"xpressbees", u"XpressBees", false},
    {u"brazil-correios", u"Brazil Correios", false},
    {u"israel-post", u"Israel Post", false},
    {u"dhlparcel-nl", u"DHL Parcel NL", false},
    {u"dhlparcel-uk", u"DHL Parcel UK", false},
    {u"postnord", u"PostNord Logistics", false},
    {u"ptt-posta", u"PTT Posta", false},
    {u"fastway-ireland", u"Fastway Ireland", false},
    {u"fastway-za", u"Fastway South Africa", false},
    {u"fastway-nz", u"Aramex New Zealand", false},
    {u"apc", u"APC Postal Logistics", false},
    {u"apc-overnight", u"APC Overnight", false},
    {u"amazon", u"Amazon Shipping", false},
    {u"amazon-fba-us", u"Amazon FBA USA", false},
    {u"amazon-logistics-uk", u"Amazon Logistics UK", false},
    {u"hermes", u"Hermesworld", false},
};

struct Form {
    QRegularExpression pattern;
    QStringList slugs;
};

/// The best known forms of numbers; many others exist.
const std::vector<Form>& forms()
{
    static const std::vector<Form> list = {
        {QRegularExpression(u"^1Z[0-9A-Z]{16}$"_s), {u"ups"_s}},
        {QRegularExpression(u"^9[2-5]\\d{18,20}$"_s), {u"usps"_s}},
        {QRegularExpression(u"^(\\d{12}|\\d{15})$"_s), {u"fedex"_s}},
        {QRegularExpression(u"^\\d{10}$"_s), {u"dhl"_s}},
        {QRegularExpression(u"^00340\\d{15}$"_s), {u"dhl-germany"_s}},
        {QRegularExpression(u"^\\d{16}$"_s), {u"canada-post"_s}},
        {QRegularExpression(u"^[A-Z]{2}\\d{9}US$"_s), {u"usps"_s}},
        {QRegularExpression(u"^[A-Z]{2}\\d{9}GB$"_s), {u"royal-mail"_s}},
        {QRegularExpression(u"^[A-Z]{2}\\d{9}DE$"_s), {u"deutsch-post"_s, u"dhl-germany"_s}},
        {QRegularExpression(u"^[A-Z]{2}\\d{9}JP$"_s), {u"japan-post"_s}},
    };
    return list;
}

} // namespace

const Courier* courier(const QString& slug)
{
    const auto found = std::find_if(std::begin(kCouriers), std::end(kCouriers),
                                    [&](const Courier& one) { return slug == QStringView(one.slug); });
    return found == std::end(kCouriers) ? nullptr : found;
}

QJsonObject courierView(const Courier& courier)
{
    const QJsonArray required =
        courier.needsPostalCode ? QJsonArray{u"destination_postal_code"_s} : QJsonArray();
    return {{u"slug"_s, QString::fromUtf16(courier.slug)},
            {u"name"_s, QString::fromUtf16(courier.name)},
            {u"other_name"_s, QString()},
            {u"required_fields"_s, required},
            {u"optional_fields"_s, QJsonArray()},
            {u"default_language"_s, u"en"_s},
            {u"support_languages"_s, QJsonArray{u"en"_s}},
            {u"service_from_country_regions"_s, QJsonArray()}};
}

QJsonArray allCouriers()
{
    QJsonArray list;
    for (const Courier& one : kCouriers)
        list.append(courierView(one));
    return list;
}

QStringList detectCouriers(const QString& number)
{
    for (const Form& form : forms()) {
        if (form.pattern.match(number).hasMatch())
            return form.slugs;
    }
    return {};
}

} // namespace afterparcel::sandbox
