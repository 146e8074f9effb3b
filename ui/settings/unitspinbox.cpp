#include "ui/settings/unitspinbox.h"

#include <QLocale>

namespace afterparcel
{

namespace
{

constexpr int kMost = 999'999;
constexpr int kWidth = 22; ///< average characters

/// What was typed without the words around it.
QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits.append(QString::number(c.digitValue()));
        }
    }
    return digits;
}

} // namespace

UnitSpinBox::UnitSpinBox(const QString& type, const QString& empty, QWidget* parent)
    : QSpinBox(parent), m_type(type)
{
    setRange(empty.isEmpty() ? 0 : -1, kMost);
    setSpecialValueText(empty); // at the minimum, if it isn't empty
    setAccelerated(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool UnitSpinBox::knows(const QString& type)
{
    static const QStringList types{QStringLiteral("days"),    QStringLiteral("hours"),
                                   QStringLiteral("minutes"), QStringLiteral("months"),
                                   QStringLiteral("number"),  QStringLiteral("port")};
    return types.contains(type);
}

QString UnitSpinBox::setting() const
{
    return value() < 0 ? QString() : QString::number(value());
}

void UnitSpinBox::setSetting(const QString& text)
{
    setValue(text.isEmpty() ? minimum() : text.toInt());
}

QString UnitSpinBox::textFromValue(int value) const
{
    if (m_type == QLatin1String("days")) {
        return tr("%n day(s)", nullptr, value);
    }
    if (m_type == QLatin1String("hours")) {
        return tr("%n hour(s)", nullptr, value);
    }
    if (m_type == QLatin1String("minutes")) {
        return tr("%n minute(s)", nullptr, value);
    }
    if (m_type == QLatin1String("months")) {
        return tr("%n month(s)", nullptr, value);
    }
    // A port is a name made of digits: 8,025 would be none.
    return m_type == QLatin1String("port") ? QString::number(value) : QLocale().toString(value);
}

int UnitSpinBox::valueFromText(const QString& text) const
{
    return text == specialValueText() && minimum() < 0 ? minimum() : digitsOf(text).toInt();
}

/// Whatever holds a number that is not too long.
QValidator::State UnitSpinBox::validate(QString& input, int& position) const
{
    Q_UNUSED(position)
    if (minimum() < 0 && input == specialValueText()) {
        return QValidator::Acceptable;
    }
    const QString digits = digitsOf(input);
    if (digits.isEmpty()) {
        return QValidator::Intermediate;
    }
    return digits.toLongLong() <= kMost ? QValidator::Acceptable : QValidator::Invalid;
}

} // namespace afterparcel
