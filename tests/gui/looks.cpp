#include "tests/gui/looks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>

namespace afterparcel
{

namespace
{

constexpr int kTolerance = 2; ///< pixels, for rounding

QString accented(QChar letter)
{
    static const QHash<QChar, QChar> kAccents{
        {QLatin1Char('a'), QChar(0xe5)}, {QLatin1Char('e'), QChar(0xe9)}, {QLatin1Char('i'), QChar(0xef)},
        {QLatin1Char('o'), QChar(0xf6)}, {QLatin1Char('u'), QChar(0xfc)}, {QLatin1Char('A'), QChar(0xc5)},
        {QLatin1Char('E'), QChar(0xc9)}, {QLatin1Char('O'), QChar(0xd6)}, {QLatin1Char('n'), QChar(0xf1)},
    };
    return kAccents.value(letter, letter);
}

QString describe(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 \u201c%2\u201d: %3 x %4, wants %5 x %6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty()) {
        return false;
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) > label.height() + kTolerance;
    }
    return label.sizeHint().width() > label.width() + kTolerance ||
           label.sizeHint().height() > label.height() + kTolerance;
}

bool isCut(const QAbstractButton& button)
{
    return !button.text().isEmpty() && (button.sizeHint().width() > button.width() + kTolerance ||
                                        button.sizeHint().height() > button.height() + kTolerance);
}

bool isCut(const QLineEdit& edit)
{
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : QString();
    return edit.fontMetrics().horizontalAdvance(text) > edit.width() - edit.textMargins().left();
}

template<class Control, class TextOf>
void addCut(QStringList& result, const QWidget& window, TextOf textOf)
{
    for (const Control* control : window.findChildren<Control*>()) {
        if (control->isVisible() && isCut(*control)) {
            result.append(describe(*control, textOf(*control)));
        }
    }
}

/// Parts of a control that Qt names or that are no stops of their own.
bool isInnerPart(const QWidget& widget)
{
    return widget.focusProxy() || widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QScrollBar*>(&widget) ||
           (widget.parentWidget() && widget.parentWidget()->focusProxy() == &widget) ||
           widget.inherits("QAbstractScrollAreaViewport");
}

} // namespace

QString PseudoLanguage::translate(const char*, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    QString result(QChar(0xab));
    bool inTag = false;
    bool kept = false; // the letter after % or & has a meaning
    for (const QChar letter : text) {
        inTag = inTag || letter == QLatin1Char('<');
        result += inTag || kept ? QString(letter) : accented(letter);
        kept = letter == QLatin1Char('%') || letter == QLatin1Char('&');
        inTag = inTag && letter != QLatin1Char('>');
    }
    constexpr int kThird = 3;
    const bool menuEntry = text.endsWith(QChar(0x2026)); // the walk knows entries that open windows by it
    result += QString(text.size() / kThird, QLatin1Char('~')) + QChar(0xbb);
    return menuEntry ? result + QChar(0x2026) : result;
}

QStringList cutTexts(const QWidget& window)
{
    QStringList result;
    addCut<QLabel>(result, window, [](const QLabel& label) { return label.text(); });
    addCut<QAbstractButton>(result, window, [](const QAbstractButton& button) { return button.text(); });
    addCut<QLineEdit>(result, window, [](const QLineEdit& edit) { return edit.placeholderText(); });
    return result;
}

QStringList namelessControls(const QWidget& window)
{
    QStringList result;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isInnerPart(*widget)) {
            continue;
        }
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            result.append(QStringLiteral("%1 in %2")
                              .arg(QString::fromLatin1(widget->metaObject()->className()),
                                   QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    }
    return result;
}

} // namespace afterparcel
