#include "guiworld.h"

#include "ui/dashboard.h"
#include "ui/requesttablemodel.h"
#include "ui/requesttableview.h"

#include <QTest>

namespace afterparcel
{

GuiWorld::GuiWorld(bool connected)
{
    Result<std::unique_ptr<Store>> opened = Store::open(place().folder, m_clock);
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().text()));
    }
    m_store = std::move(*opened);
    const SettingsFile file(place().folder);
    const Result<Settings> settings =
        file.change({{QStringLiteral("aftership.enabled"), QStringLiteral("true")}});
    if (!settings || !m_store->setSettings(*settings)) {
        qFatal("the settings could not be given");
    }
    if (connected) {
        StoreIdentity identity;
        identity.shopGid = QStringLiteral("gid://shopify/Shop/1");
        identity.shopDomain = QStringLiteral("example.myshopify.com");
        identity.shopName = QStringLiteral("Northwind Outfitters");
        identity.zoneName = QStringLiteral("America/New_York");
        identity.country = QStringLiteral("US");
        if (!m_store->recordConnection(identity, m_clock.now().addDays(-90))) {
            qFatal("the connection could not be recorded");
        }
    }
}

QString GuiWorld::gid(int number)
{
    return QStringLiteral("gid://shopify/Order/%1").arg(number);
}

StorePlace GuiWorld::place() const
{
    return {m_dir.path(), m_dir.path() + QStringLiteral("/stores/default"), QStringLiteral("default")};
}

Order GuiWorld::order(int number, int fulfilledDaysAgo) const
{
    Order order;
    order.gid = gid(number);
    order.name = QStringLiteral("#%1").arg(number);
    order.number = number;
    order.createdAt = m_clock.now().addDays(-fulfilledDaysAgo - 1);
    order.updatedAt = m_clock.now().addDays(-fulfilledDaysAgo);
    order.processedAt = order.createdAt;
    order.fulfillmentState = FulfillmentState::Fulfilled;
    order.financialState = FinancialState::Paid;
    order.email = QStringLiteral("buyer%1@example.com").arg(number);
    order.sourceName = QStringLiteral("web");
    order.customerFirstName = QStringLiteral("Ann");
    order.customerLastName = QStringLiteral("Smith %1").arg(number);
    order.shipping = Address{QStringLiteral("US"), QStringLiteral("10001"), QStringLiteral("NY"),
                             QStringLiteral("New York")};
    Product product;
    product.gid = QStringLiteral("gid://shopify/Product/%1").arg(number % 7);
    product.handle = QStringLiteral("mug-%1").arg(number % 7);
    product.title = QStringLiteral("Blue mug no. %1").arg(number % 7);
    product.onlineStoreUrl = QStringLiteral("https://example.com/products/") + product.handle;
    LineItem line;
    line.gid = QStringLiteral("gid://shopify/LineItem/%1").arg(number);
    line.title = product.title;
    line.quantity = 1;
    line.currentQuantity = 1;
    line.product = product;
    order.lines = {line};
    Fulfillment fulfillment;
    fulfillment.gid = QStringLiteral("gid://shopify/Fulfillment/%1").arg(number);
    fulfillment.createdAt = order.updatedAt;
    fulfillment.updatedAt = order.updatedAt;
    fulfillment.lineGids = {line.gid};
    order.fulfillments = {fulfillment};
    return order;
}

Order GuiWorld::parcelOrder(int number, int fulfilledDaysAgo) const
{
    Order result = order(number, fulfilledDaysAgo);
    result.fulfillments.front().tracking = {
        {QStringLiteral("1Z999AA1%1").arg(number), QStringLiteral("UPS")}};
    return result;
}

void GuiWorld::save(const std::vector<Order>& orders)
{
    const Result<int> saved = m_store->saveOrders(orders, m_clock.now());
    if (!saved) {
        qFatal("%s", qPrintable(saved.error().text()));
    }
}

void GuiWorld::decide(int number, Decision::Kind kind)
{
    Decision decision;
    decision.at = m_clock.now();
    decision.kind = kind;
    const Result<void> decided = m_store->decide(gid(number), decision);
    if (!decided) {
        qFatal("%s", qPrintable(decided.error().text()));
    }
}

void GuiWorld::addOneOfEach()
{
    Order cancelled = order(1004, 2);
    cancelled.cancelledAt = m_clock.now().addDays(-1);
    Order test = order(1006, 2);
    test.test = true;
    save({order(1001, 4), parcelOrder(1002, 3), order(1003, 5), cancelled, order(1005, 40), test});
    decide(1003, Decision::Kind::MarkSent);
    const Result<int> derived = m_store->deriveDue(m_clock.now());
    if (!derived) {
        qFatal("%s", qPrintable(derived.error().text()));
    }
}

void GuiWorld::addMany(int first, int count)
{
    std::vector<Order> orders;
    for (int number = first; number < first + count; ++number) {
        orders.push_back(order(number, 2));
    }
    save(orders);
}

RunningReader::RunningReader(const GuiWorld& world)
    : m_reader(new RequestReader(world.place(), world.clock()))
{
    m_reader->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

RunningReader::~RunningReader()
{
    m_reader->close();
    m_thread.quit();
    m_thread.wait();
}

OpenWindow::OpenWindow(const GuiWorld& world, Tray* tray)
    : m_reader(world),
      m_background(world.place(), world.clock()),
      m_window(std::make_unique<MainWindow>(
          UiContext{*m_reader, m_background, world.clock(), world.place(), false, tray}))
{
    m_window->resize(1024, 700);
    m_window->show();
    (*m_reader).open();
}

bool OpenWindow::waitUntilLoaded() const
{
    const auto* dashboard = m_window->findChild<Dashboard*>();
    const auto* model = m_window->findChild<RequestTableModel*>();
    return QTest::qWaitFor([&] { return model->isLoaded() && dashboard->overview().zone.isValid(); });
}

} // namespace afterparcel
