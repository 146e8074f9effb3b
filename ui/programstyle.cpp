#include "ui/programstyle.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDateTimeEdit>

namespace afterparcel
{

namespace
{

constexpr int kButtonSides = 14;
constexpr int kButtonHeight = 4;
constexpr int kListIconSize = 16;
constexpr int kSignSize = 36;

QIcon sign(const QString& name, const QColor& colour)
{
    return {iconPixmap(name, colour, kSignSize, qApp->devicePixelRatio())};
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ProgramStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* edit = qobject_cast<QDateTimeEdit*>(widget)) {
        QString format = edit->displayFormat();
        if (!format.contains(QLatin1String("yyyy"))) {
            format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
        }
        edit->setLayoutDirection(Qt::LeftToRight); // Qt turns the parts round, which nothing turns back
        edit->setDisplayFormat(format);
    }
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_PushButton ? usual + QSize(kButtonSides, kButtonHeight) : usual;
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return metric == PM_ListViewIconSize ? kListIconSize : QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon ProgramStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const QPalette colours = QApplication::palette();
    switch (which) {
    case SP_MessageBoxInformation:
        return sign(QStringLiteral("info"), colours.color(QPalette::Highlight));
    case SP_MessageBoxQuestion:
        return sign(QStringLiteral("question"), colours.color(QPalette::Highlight));
    case SP_MessageBoxWarning:
        return sign(QStringLiteral("warning"), tone(ToneName::Amber, colours).text);
    case SP_MessageBoxCritical:
        return sign(QStringLiteral("warning"), tone(ToneName::Red, colours).text);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace afterparcel
