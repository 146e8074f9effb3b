#include "tests/gui/walks.h"
#include "translations/translations.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScreen>
#include <QTextStream>

namespace afterparcel
{

namespace
{

constexpr int kPause = 400; ///< milliseconds, for previews and counts
constexpr QSize kSize(1240, 780);

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

    int failed = 0;
    const auto take = [&](const QString& name, QWidget& window) {
        failed += window.grab().save(QDir(variant.folder).filePath(name + QStringLiteral(".png"))) ? 0 : 1;
    };
    const QSize size =
        (kSize * variant.percent / 100).boundedTo(QGuiApplication::primaryScreen()->availableSize());
    for (const QString& missing : walkEverything(take, size, kPause)) {
        QTextStream(stderr) << "missing: " << missing << Qt::endl;
        failed += 1;
    }
    return failed;
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
