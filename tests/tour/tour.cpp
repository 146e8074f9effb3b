#include "tests/gui/guiworld.h"
#include "tests/gui/looks.h"
#include "tests/gui/walk.h"
#include "translations/translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include <array>

namespace afterparcel
{

namespace
{

struct Buyer {
    const char* first;
    const char* last;
    const char* country;
    const char* product;
};

constexpr std::array<Buyer, 12> kBuyers{{
    {"Ann", "Smith", "US", "Trail Mug, blue"},
    {"Jonas", "Weber", "DE", "Wool Beanie"},
    {"Chlo\u00e9", "Martin", "FR", "Camp Lantern"},
    {"Haruto", "Sat\u014d", "JP", "Folding Knife"},
    {"Olivia", "Brown", "US", "Trail Mug, blue"},
    {"Luc\u00eda", "Garc\u00eda", "ES", "Merino Socks"},
    {"Noah", "Wilson", "CA", "Dry Bag 20 l"},
    {"Emma", "Davis", "US", "Enamel Pot"},
    {"Mateo", "Rossi", "IT", "Camp Lantern"},
    {"Sofia", "Nilsson", "SE", "Wool Beanie"},
    {"Liam", "Murphy", "IE", "Merino Socks"},
    {"Grace", "Taylor", "US", "Dry Bag 20 l"},
}};
constexpr int kFirst = 1010;
constexpr int kPause = 400; ///< milliseconds, for previews and counts

/// A shop on an ordinary day.
void fill(GuiWorld& world)
{
    world.addOneOfEach();
    std::vector<Order> orders;
    int number = kFirst;
    for (const Buyer& buyer : kBuyers) {
        const int days = 1 + (number * 7) % 12;
        Order order = number % 3 == 0 ? world.order(number, days) : world.parcelOrder(number, days);
        order.customerFirstName = QString::fromUtf8(buyer.first);
        order.customerLastName = QString::fromUtf8(buyer.last);
        order.shipping = Address{QString::fromLatin1(buyer.country), {}, {}, {}};
        order.lines.front().title = QString::fromUtf8(buyer.product);
        if (order.lines.front().product) {
            order.lines.front().product->title = order.lines.front().title;
        }
        orders.push_back(order);
        ++number;
    }
    world.save(orders);
}

struct Variant {
    QString folder;
    Theme theme = Theme::Light;
    QString language;
    bool rightToLeft = false;
    int percent = 100;
};

std::optional<Variant> variantOf(const QCoreApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("light|dark"),
                                   QStringLiteral("light"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"),
                                      QStringLiteral("en"));
    const QCommandLineOption rightToLeft(QStringLiteral("right-to-left"));
    const QCommandLineOption percent(QStringLiteral("percent"), {}, QStringLiteral("of the text's size"),
                                     QStringLiteral("100"));
    parser.addOptions({theme, language, rightToLeft, percent});
    parser.addPositionalArgument(QStringLiteral("folder"), {});
    parser.process(application);
    const std::optional<Theme> named = themeFromString(parser.value(theme));
    if (parser.positionalArguments().size() != 1 || !named) {
        return std::nullopt;
    }
    return Variant{parser.positionalArguments().first(), *named, parser.value(language),
                   parser.isSet(rightToLeft), parser.value(percent).toInt()};
}

int takePictures(QApplication& application, const Variant& variant)
{
    installTranslations(variant.language);
    applyTheme(application, variant.theme);
    QApplication::setLayoutDirection(variant.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * variant.percent / 100.0);
    QApplication::setFont(font);

    GuiWorld world;
    fill(world);
    OpenWindow open(world);
    if (!open.waitUntilLoaded()) {
        QTextStream(stderr) << "the window shows nothing" << Qt::endl;
        return 1;
    }
    open.window().resize(1180 * variant.percent / 100, 760 * variant.percent / 100);
    int failed = 0;
    const auto take = [&](const QString& name, QWidget& window) {
        failed += window.grab().save(QDir(variant.folder).filePath(name + QStringLiteral(".png"))) ? 0 : 1;
    };
    Walk walk(open.window(), take, kPause);
    walk.run();
    GuiWorld fresh(false);
    OpenWindow first(fresh);
    Walk firstStart(first.window(), take, kPause);
    firstStart.visitAssistant();
    for (const QString& entry : walk.withoutWindow() + firstStart.withoutWindow()) {
        QTextStream(stderr) << "no window for " << entry << Qt::endl;
    }
    return failed + static_cast<int>(walk.withoutWindow().size() + firstStart.withoutWindow().size());
}

} // namespace

} // namespace afterparcel

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto variant = afterparcel::variantOf(application);
    if (!variant) {
        QTextStream(stderr) << "tour FOLDER [--theme dark] [--language de] [--right-to-left] [--percent 200]"
                            << Qt::endl;
        return 2;
    }
    return afterparcel::takePictures(application, *variant) == 0 ? 0 : 1;
}
