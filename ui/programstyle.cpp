#include "ui/programstyle.h"

#include "ui/fitting.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

#include <algorithm>

namespace afterparcel
{

namespace
{

constexpr int kButtonSides = 14;
constexpr int kButtonHeight = 4;
constexpr int kFieldHeight = 11; ///< more than the text's
constexpr int kListIconSize = 16;
constexpr int kBarIconSize = 18;
constexpr int kQuestionWidth = 440;
constexpr int kSignSize = 36;
constexpr int kRowHeight = 6;       ///< more than the text's
constexpr int kSeparatorMargin = 5; ///< pixels
constexpr int kFusionDarkens = 140; ///< percent, of the window's colour for its outlines
constexpr int kMostPalettes = 100;

/// A message box breaks its lines at 500 pixels, whatever the size of their letters.
void widenQuestion(QLabel& label)
{
    const int most = scaledToText(kQuestionWidth);
    if (label.objectName() == QLatin1String("qt_msgbox_label") && most > kQuestionWidth) {
        label.setMinimumWidth(std::min(label.sizeHint().width(), most));
    }
}

/// Qt puts a text that begins with Latin letters to the left, among others that begin on the right.
void alignToWindow(QLabel& label)
{
    const Qt::Alignment place = label.alignment();
    if (label.isRightToLeft() && (place & Qt::AlignLeft) && !(place & Qt::AlignAbsolute)) {
        label.setAlignment((place & ~Qt::AlignLeft) | Qt::AlignRight | Qt::AlignAbsolute);
    }
}

/// A shortcut reads from left to right: "Ctrl+," is not ",+Ctrl".
QString shortcutApart(const QString& text)
{
    constexpr QChar kLeftToRightIsolate(0x2066);
    constexpr QChar kEndOfIsolate(0x2069);
    const auto tab = text.indexOf(QLatin1Char('\t'));
    return tab < 0 ? text : text.left(tab + 1) + kLeftToRightIsolate + text.mid(tab + 1) + kEndOfIsolate;
}

bool isRowOfList(const QWidget* widget)
{
    return qobject_cast<const QListView*>(widget) || qobject_cast<const QTreeView*>(widget);
}

QIcon sign(const QString& name, const QColor& colour)
{
    return {iconPixmap(name, colour, scaledToText(kSignSize), qApp->devicePixelRatio())};
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ProgramStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        widenQuestion(*label);
        alignToWindow(*label);
    }
    if (auto* box = qobject_cast<QAbstractSpinBox*>(widget)) {
        box->setMinimumHeight(box->fontMetrics().height() + kFieldHeight); // it takes no other from a style
    }
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
    if (type == CT_ItemViewItem && isRowOfList(widget)) {
        return usual + QSize(0, kRowHeight);
    }
    switch (type) {
    case CT_PushButton:
        return usual + QSize(kButtonSides, kButtonHeight);
    case CT_LineEdit:
    case CT_ComboBox: // beside buttons, as high as they are
        return usual.expandedTo({0, option->fontMetrics.height() + kFieldHeight});
    default:
        return usual;
    }
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ListViewIconSize:
        return scaledToText(kListIconSize);
    case PM_ToolBarIconSize:
        return scaledToText(kBarIconSize);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_MessageBoxIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderDefaultSectionSizeVertical:
    case PM_HeaderMarkSize:
    case PM_MenuButtonIndicator:
    case PM_ScrollBarExtent:
        return scaledToText(QProxyStyle::pixelMetric(metric, option, widget));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ProgramStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const QPalette colours = QApplication::palette();
    switch (which) {
    case SP_MessageBoxInformation:
        return sign(QStringLiteral("info"), colours.color(QPalette::Link));
    case SP_MessageBoxQuestion:
        return sign(QStringLiteral("question"), colours.color(QPalette::Link));
    case SP_MessageBoxWarning:
        return sign(QStringLiteral("warning"), tone(ToneName::Amber, colours).text);
    case SP_MessageBoxCritical:
        return sign(QStringLiteral("warning"), tone(ToneName::Red, colours).text);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

/// Fusion takes its outlines from the window's colour, which leaves them unseen on a dark one.
QPalette ProgramStyle::outlined(const QPalette& palette) const
{
    const auto known = m_outlined.constFind(palette.cacheKey());
    QPalette result = palette;
    if (known != m_outlined.constEnd()) {
        result = *known;
        result.setCurrentColorGroup(palette.currentColorGroup());
        return result;
    }
    if (m_outlined.size() >= kMostPalettes) {
        m_outlined.clear();
    }
    result.setColor(QPalette::Window, outline(palette).lighter(kFusionDarkens));
    m_outlined.insert(palette.cacheKey(), result);
    return result;
}

void ProgramStyle::drawOutlined(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const auto draw = [&](auto copy) { // of the option's whole type: Fusion casts it back
        copy.palette = outlined(option->palette);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    };
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        draw(*button);
    } else if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
        draw(*frame);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// Over the outline of a field whose value can't be.
void ProgramStyle::drawWrong(const QStyleOption* option, QPainter* painter)
{
    constexpr qreal kRounding = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(tone(ToneName::Red, option->palette).text);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kRounding, kRounding);
    painter->restore();
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
        drawOutlined(element, option, painter, widget);
        if (widget && widget->property("wrong").toBool()) {
            drawWrong(option, painter);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_Frame:
        drawOutlined(element, option, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item && (item->state & State_Selected)) {
            QStyleOptionViewItem copy = *item;
            copy.state &= ~State_MouseOver; // a cell of a selected row would stand out
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator &&
        item->text.isEmpty()) {
        const QRect place = item->rect.adjusted(kSeparatorMargin, 0, -kSeparatorMargin, 0);
        painter->fillRect(QRect(place.left(), place.center().y(), place.width(), 1), outline(item->palette));
        return;
    }
    if (element == CE_MenuItem && item && item->direction == Qt::RightToLeft) {
        QStyleOptionMenuItem copy = *item;
        copy.text = shortcutApart(item->text);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        box && control == CC_SpinBox) {
        QStyleOptionSpinBox copy = *box;
        copy.palette = outlined(box->palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
               combo && control == CC_ComboBox) {
        QStyleOptionComboBox copy = *combo;
        copy.palette = outlined(combo->palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace afterparcel
