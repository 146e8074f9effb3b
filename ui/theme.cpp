#include "ui/theme.h"

#include "ui/programstyle.h"

#include <QApplication>

namespace afterparcel
{

namespace
{

struct Shades {
    QRgb window, base, alternate, text, muted, button, line, highlight, highlightedText, link, outline,
        accent;
};

constexpr Shades kLight{0xfff5f6f8, 0xffffffff, 0xfff8f9fb, 0xff1c2430, 0xff5d6776, 0xffffffff,
                        0xffd5dae1, 0xff2563c9, 0xffffffff, 0xff1f5fbf, 0xff78808d, 0xff2563c9};
constexpr Shades kDark{0xff1b1f26, 0xff22272f, 0xff262c35, 0xffe6e9ee, 0xffa3adba, 0xff2c333d,
                       0xff3a424e, 0xff2f6bcb, 0xffffffff, 0xff8ab6ff, 0xff727d8c, 0xff5b8fe6};
constexpr float kDisabledLight = 0.6F;
constexpr float kDisabledDark = 0.75F;

const Shades& shadesOf(const QPalette& palette)
{
    return themeOf(palette) == Theme::Dark ? kDark : kLight;
}

struct ToneRow {
    QRgb lightGround, lightEdge, lightText, darkGround, darkEdge, darkText;
};

ToneRow toneRow(ToneName name)
{
    switch (name) {
    case ToneName::Blue:
        return {0xffe3edfc, 0xffb3cdf5, 0xff174a94, 0xff20344f, 0xff35527a, 0xffa9caff};
    case ToneName::Amber:
        return {0xfffdf0d5, 0xffefd294, 0xff744b00, 0xff3f3216, 0xff665222, 0xfff4cf7f};
    case ToneName::Green:
        return {0xffdff3e4, 0xffa9d9b6, 0xff1b5e31, 0xff1d3a28, 0xff2f5c40, 0xff98dcae};
    case ToneName::Grey:
        return {0xffeaedf1, 0xffcfd5dd, 0xff464f5c, 0xff313842, 0xff48515d, 0xffc3cad4};
    case ToneName::Red:
        return {0xfffde4e2, 0xfff2b6b1, 0xff981b12, 0xff4a2220, 0xff75403b, 0xffffb4ac};
    }
    return {};
}

QPalette paletteOf(const Shades& shades)
{
    QPalette result;
    const QColor window(shades.window);
    const QColor muted(shades.muted);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, QColor(shades.text));
    result.setColor(QPalette::Base, QColor(shades.base));
    result.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    result.setColor(QPalette::ToolTipBase, QColor(shades.base));
    result.setColor(QPalette::ToolTipText, QColor(shades.text));
    result.setColor(QPalette::Text, QColor(shades.text));
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Button, QColor(shades.button));
    result.setColor(QPalette::ButtonText, QColor(shades.text));
    result.setColor(QPalette::BrightText, QColor(shades.highlightedText));
    result.setColor(QPalette::Light, QColor(shades.base).lighter(110));
    result.setColor(QPalette::Midlight, QColor(shades.alternate));
    result.setColor(QPalette::Mid, QColor(shades.line));
    result.setColor(QPalette::Dark, QColor(shades.line).darker(125));
    result.setColor(QPalette::Shadow, QColor(shades.line).darker(180));
    result.setColor(QPalette::Highlight, QColor(shades.highlight));
    result.setColor(QPalette::HighlightedText, QColor(shades.highlightedText));
    result.setColor(QPalette::Link, QColor(shades.link));
    result.setColor(QPalette::LinkVisited, QColor(shades.link));
    QColor disabled = muted;
    disabled.setAlphaF(themeOf(result) == Theme::Dark ? kDisabledDark : kDisabledLight);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        result.setColor(QPalette::Disabled, role, disabled);
    }
    return result;
}

/// The few rules that a palette can't express: lines in its line colour, a header that belongs to the table
/// below it, tabs without boxes, a focus that is seen, and banners.
QString styleSheet(const QPalette& colours)
{
    const Tone banner = tone(ToneName::Amber, colours);
    const Tone chosen = tone(ToneName::Blue, colours);
    const QString rules = QStringLiteral(
        "QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px; }"
        "QHeaderView::section { background: %4; color: %5; border: none; border-bottom: 1px solid %3;"
        " padding: 6px 4px; text-align: left; }"
        "QTableView, QTextBrowser { border: 1px solid %3; border-radius: 4px; }"
        "QTableView:focus, QTextBrowser:focus { border: 1px solid %6; }"
        "QTableView#plain { outline: 0; }"
        "QToolBar { border: none; border-bottom: 1px solid %3; spacing: 4px; padding: 4px; }"
        "QTabWidget QToolBar { border: none; padding: 0; }"
        "QTabBar::tab { border: 1px solid transparent; border-bottom: 2px solid transparent;"
        " padding: 6px 8px; color: %5; }"
        "QTabBar::tab:hover { color: %1; }"
        "QTabBar::tab:selected { color: %1; border-bottom: 2px solid %6; }"
        "QTabBar::tab:focus { border: 1px solid %6; border-bottom: 2px solid %6; border-radius: 3px; }"
        "QToolButton#boxed, QToolButton#signed, QToolButton#menu { background: %15; color: %1;"
        " border: 1px solid %16; border-radius: 3px; padding: 2px 7px; }"
        "QToolButton#signed { padding-left: 10px; padding-right: 4px; }"
        "QToolButton#signed[mirrored=\"true\"] { padding-left: 4px; padding-right: 10px; }"
        "QToolButton#menu { padding-right: 19px; }"
        "QToolButton#menu[mirrored=\"true\"] { padding-left: 19px; padding-right: 7px; }"
        "QToolButton#menu::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;"
        " width: 9px; right: 6px; }"
        "QToolButton#boxed:hover, QToolButton#signed:hover, QToolButton#menu:hover { background: %4; }"
        "QToolButton#boxed:pressed, QToolButton#signed:pressed, QToolButton#menu:pressed { background: %3; }"
        "QToolButton#menu[chosen=\"true\"] { background: %12; color: %13; border-color: %6; }"
        "QToolButton#boxed:focus { border: 2px solid %6; padding: 1px 6px; }"
        "QToolButton#signed:focus { border: 2px solid %6; padding: 1px 3px 1px 9px; }"
        "QToolButton#signed[mirrored=\"true\"]:focus { padding: 1px 9px 1px 3px; }"
        "QToolButton#menu:focus { border: 2px solid %6; padding: 1px 18px 1px 6px; }"
        "QToolButton#menu[mirrored=\"true\"]:focus { padding: 1px 6px 1px 18px; }"
        "QStatusBar { border-top: 1px solid %3; }"
        "QStatusBar::item { border: none; }"
        "QLabel[role=\"hint\"] { color: %5; }"
        "QLabel[role=\"changed\"] { color: %11; }"
        "QLabel[role=\"heading\"] { font-weight: bold; }"
        "QLabel[role=\"problem\"] { color: %10; }"
        "QFrame#banner { background: %7; border: 1px solid %8; border-radius: 4px; }"
        "QFrame#banner QLabel { color: %9; }"
        "QFrame#banner[mode=\"true\"] { background: %12; border: 1px solid %14; }"
        "QFrame#banner[mode=\"true\"] QLabel { color: %13; }");
    return rules.arg(colours.color(QPalette::Text).name(), colours.color(QPalette::Base).name(),
                     colours.color(QPalette::Mid).name(), colours.color(QPalette::Window).name(),
                     colours.color(QPalette::PlaceholderText).name(), accent(colours).name(),
                     banner.ground.name(), banner.edge.name(), banner.text.name(),
                     tone(ToneName::Red, colours).text.name(), colours.color(QPalette::Link).name(),
                     chosen.ground.name(), chosen.text.name(), chosen.edge.name(),
                     colours.color(QPalette::Button).name(), outline(colours).name());
}

} // namespace

Theme themeOf(const QPalette& palette)
{
    const bool dark =
        palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
    return dark ? Theme::Dark : Theme::Light;
}

QPalette palette(Theme theme)
{
    return paletteOf(theme == Theme::Dark ? kDark : kLight);
}

QColor outline(const QPalette& palette)
{
    return QColor(shadesOf(palette).outline);
}

QColor accent(const QPalette& palette)
{
    return QColor(shadesOf(palette).accent);
}

void applyTheme(QApplication& application, Theme theme)
{
    const QPalette colours = palette(theme);
    application.setStyle(new ProgramStyle); // the application owns it
    application.setPalette(colours);
    application.setStyleSheet(styleSheet(colours));
}

Tone tone(ToneName name, const QPalette& palette)
{
    const ToneRow row = toneRow(name);
    if (themeOf(palette) == Theme::Dark) {
        return {QColor(row.darkGround), QColor(row.darkEdge), QColor(row.darkText)};
    }
    return {QColor(row.lightGround), QColor(row.lightEdge), QColor(row.lightText)};
}

ToneName toneOf(Status status)
{
    switch (status) {
    case Status::WillSend:
        return ToneName::Blue;
    case Status::WaitingForDelivery:
        return ToneName::Amber;
    case Status::Sent:
        return ToneName::Green;
    case Status::NotScheduled:
    case Status::Skipped:
        return ToneName::Grey;
    case Status::NeedsAttention:
        return ToneName::Red;
    }
    return ToneName::Grey;
}

} // namespace afterparcel
