#include "core/base/joining.h"

#include <QCoreApplication>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Joining)
};

bool needsSpaceAfter(const QString& text)
{
    static const QString kWideEnds = QStringLiteral("\u3002\uff01\uff1f\u300d\uff1a");
    return !text.isEmpty() && !kWideEnds.contains(text.back());
}

} // namespace

QString listed(const QStringList& names)
{
    const QString between = Tr::tr("%1, %2", "two names of a list").arg(QString(), QString());
    return names.join(between);
}

QString joinedSentences(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        if (needsSpaceAfter(text) && !sentence.isEmpty()) {
            text += QLatin1Char(' ');
        }
        text += sentence;
    }
    return text;
}

QString saidOf(const QString& name, const QString& text)
{
    return Tr::tr("%1: %2", "an order or store, and what is said of it").arg(name, text);
}

} // namespace afterparcel
