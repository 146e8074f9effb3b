#include "tests/gui/shops.h"

#include "core/sync/sentmails.h"

#include <array>

namespace afterparcel
{

namespace
{

struct Buyer {
    const char* first;
    const char* last;
    const char* country;
    const char* city;
    const char* product;
};

constexpr std::array<Buyer, 12> kBuyers{{
    {"Ann", "Smith", "US", "Portland", "Trail Mug, blue"},
    {"Jonas", "Weber", "DE", "Hamburg", "Wool Beanie"},
    {"Chlo\u00e9", "Martin", "FR", "Lyon", "Camp Lantern"},
    {"Haruto", "Sat\u014d", "JP", "Osaka", "Folding Knife"},
    {"Olivia", "Brown", "US", "Denver", "Trail Mug, blue"},
    {"Luc\u00eda", "Garc\u00eda", "ES", "Sevilla", "Merino Socks"},
    {"Noah", "Wilson", "CA", "Calgary", "Dry Bag 20 l"},
    {"Emma", "Davis", "US", "Austin", "Enamel Pot"},
    {"Mateo", "Rossi", "IT", "Torino", "Camp Lantern"},
    {"Sofia", "Nilsson", "SE", "Malm\u00f6", "Wool Beanie"},
    {"Liam", "Murphy", "IE", "Cork", "Merino Socks"},
    {"Grace", "Taylor", "US", "Boston", "Dry Bag 20 l"},
}};
constexpr int kFirst = 1010;
constexpr int kOrders = 44; ///< more than are decided about without a question

template<class T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().text()));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

/// Somebody of flesh and blood ordered it.
Order of(Order order)
{
    const Buyer& buyer = kBuyers.at(static_cast<std::size_t>(order.number) % kBuyers.size());
    order.customerFirstName = QString::fromUtf8(buyer.first);
    order.customerLastName = QString::fromUtf8(buyer.last);
    order.shipping = Address{QString::fromLatin1(buyer.country), {}, {}, QString::fromUtf8(buyer.city)};
    order.lines.front().title = QString::fromUtf8(buyer.product);
    if (order.lines.front().product) {
        order.lines.front().product->title = order.lines.front().title;
    }
    return order;
}

PackageKey keyOf(int number)
{
    return PackageKey::of(QStringLiteral("1Z999AA1%1").arg(number), QStringLiteral("UPS"));
}

void addNews(GuiWorld& world, int number, const QString& tag, const QString& checkpoint)
{
    const QDateTime now = world.clock().now();
    must(world.store().setRecord(keyOf(number), QStringLiteral("t%1").arg(number), QStringLiteral("ups"),
                                 {now.addDays(-2), CreationAttempt::Outcome::Created, 0, {}}));
    TrackingNews news;
    news.learnedAt = news.updatedAt = now.addSecs(-3600);
    news.tag = tag;
    news.lastCheckpoint = checkpoint;
    if (tag == QLatin1String("Delivered")) {
        news.deliveryDate = QStringLiteral("2026-11-20T14:05:00");
    }
    must(world.store().addNews({{keyOf(number), news, QStringLiteral("ups")}}));
}

/// How the mail server answered, in the order of SendAttempt::Outcome.
void send(GuiWorld& world, int number, std::optional<SendAttempt::Outcome> outcome, const QString& answer)
{
    const QDateTime now = world.clock().now();
    const QString messageId = QStringLiteral("<%1@example.com>").arg(number);
    world.decide(number, Decision::Kind::SendNow);
    const qint64 attempt = must(world.store().claim(GuiWorld::gid(number), messageId, now));
    must(world.store().handOver(attempt, now));
    if (!outcome) {
        must(world.store().recoverAttempts(now)); // the program was cut off
        return;
    }
    must(world.store().finishAttempt(attempt, *outcome, answer, now));
    if (outcome == SendAttempt::Outcome::Accepted) {
        const RenderedMail mail{QStringLiteral("How do you like it?"),
                                QStringLiteral("<p>Hello,</p><p>your parcel has arrived. How do you like "
                                               "it?</p>"),
                                {}};
        must(SentMails(world.place().folder)
                 .keep(messageId,
                       {QStringLiteral("buyer%1@example.com").arg(number), mail, QStringLiteral("en")}));
    }
}

void addStranded(GuiWorld& world)
{
    world.save({of(world.parcelOrder(1007, 12)), of(world.parcelOrder(1008, 11))});
    must(world.store().recordIntegration(false, world.clock().now().addDays(-9)));
    must(world.store().recordIntegration(true, world.clock().now().addDays(-8)));
}

void addStuck(GuiWorld& world)
{
    const QDateTime now = world.clock().now();
    world.save({of(world.order(1061, 3)), of(world.order(1062, 4)), of(world.parcelOrder(1063, 3)),
                of(world.parcelOrder(1064, 6)), of(world.parcelOrder(1065, 40))});
    send(world, 1062, SendAttempt::Outcome::Refused, QStringLiteral("550 5.1.1 No such user here"));
    send(world, 1061, std::nullopt, {});
    for (const int hours : {-14, -1}) {
        must(world.store().addCreationAttempt(keyOf(1063), {now.addSecs(hours * 3600LL),
                                                            CreationAttempt::Outcome::Rejected, 4012,
                                                            QStringLiteral("Cannot detect courier.")}));
    }
    addNews(world, 1064, QStringLiteral("Expired"), QStringLiteral("Shipment information received"));
    addNews(world, 1065, QStringLiteral("Exception"), QStringLiteral("Held at customs"));
}

void addSkipped(GuiWorld& world)
{
    Order refunded = of(world.order(1071, 5));
    refunded.financialState = FinancialState::Refunded;
    Order unsubscribed = of(world.order(1072, 6));
    unsubscribed.marketing = MarketingState::Unsubscribed;
    world.save({refunded, unsubscribed, of(world.order(1073, 6))});
    world.decide(1073, Decision::Kind::Skip);
}

void addRuns(GuiWorld& world)
{
    const QDateTime now = world.clock().now();
    for (const auto& [stage, message] : {std::pair(Stage::Orders, "12 orders read, 3 of them new"),
                                         std::pair(Stage::Tracking, "2 tracking records created"),
                                         std::pair(Stage::Delivery, "9 parcels asked about, 1 delivered"),
                                         std::pair(Stage::Send, "nothing due")}) {
        must(world.store().saveStageRun({stage,
                                         now.addSecs(-130),
                                         now.addSecs(-120),
                                         now.addSecs(780),
                                         true,
                                         QString::fromLatin1(message),
                                         {}}));
    }
}

} // namespace

void fillShop(GuiWorld& world)
{
    addStranded(world);
    world.addOneOfEach();
    std::vector<Order> orders;
    for (int number = kFirst; number < kFirst + kOrders; ++number) {
        const int days = 1 + (number * 7) % 12;
        orders.push_back(of(number % 3 == 0 ? world.parcelOrder(number, days) : world.order(number, days)));
    }
    for (const int number : {901, 902, 903, 904}) { // from before the connection
        orders.push_back(of(world.order(number, number - 805)));
    }
    world.save(orders);
    addNews(world, 1011, QStringLiteral("InTransit"), QStringLiteral("Departed from facility"));
    addNews(world, 1014, QStringLiteral("OutForDelivery"), QStringLiteral("Out for delivery"));
    addNews(world, 1017, QStringLiteral("Delivered"), QStringLiteral("Left at front door"));
    addStuck(world);
    addSkipped(world);
    send(world, 1012, SendAttempt::Outcome::Accepted, QStringLiteral("250 OK"));
    send(world, 1013, SendAttempt::Outcome::Accepted, QStringLiteral("250 OK"));
    addRuns(world);
    must(world.store().deriveDue(world.clock().now()));
}

void raiseBanners(GuiWorld& world)
{
    must(world.store().raiseBanner(
        QStringLiteral("aftership_key"),
        QStringLiteral("AfterShip refuses the key: The API key is invalid. Enter a working key "
                       "in the settings, or switch AfterShip off there.")));
    must(world.store().raiseBanner(
        QStringLiteral("smtp"),
        QStringLiteral("No message can be sent: the mail server refuses the login. Check the user name and "
                       "the password. The mail server said: \u201c535 5.7.8 Authentication failed\u201d")));
}

} // namespace afterparcel
