#include "tests/sandbox/shopify/paging.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterparcel::sandbox
{
namespace
{

QJsonArray reversed(const QJsonArray& list)
{
    QJsonArray result;
    for (const QJsonValue one : list)
        result.prepend(one);
    return result;
}

} // namespace

QString cursorFor(qint64 id, qint64 value)
{
    const QJsonObject position{{u"last_id"_s, id}, {u"last_value"_s, QString::number(value)}};
    return QString::fromLatin1(QJsonDocument(position).toJson(QJsonDocument::Compact).toBase64());
}

CursorPosition readCursor(const QString& cursor)
{
    const QByteArray json = QByteArray::fromBase64(cursor.toLatin1());
    const QJsonObject position = QJsonDocument::fromJson(json).object();
    CursorPosition result;
    result.id = position.value(u"last_id"_s).toInteger();
    result.value = position.value(u"last_value"_s).toString().toLongLong(&result.valid);
    return result;
}

graphql::Page pageOfList(const QJsonArray& whole, const QJsonObject& arguments)
{
    const QJsonArray list = arguments.value(u"reverse"_s).toBool() ? reversed(whole) : whole;
    qsizetype from = 0;
    qsizetype to = list.size();
    if (const CursorPosition after = readCursor(arguments.value(u"after"_s).toString()); after.valid)
        from = std::clamp<qsizetype>(after.value + 1, 0, to);
    if (const CursorPosition before = readCursor(arguments.value(u"before"_s).toString()); before.valid)
        to = std::clamp<qsizetype>(before.value, from, to);
    if (const QJsonValue first = arguments.value(u"first"_s); first.isDouble())
        to = std::min<qsizetype>(to, from + first.toInt());
    else if (const QJsonValue last = arguments.value(u"last"_s); last.isDouble())
        from = std::max<qsizetype>(from, to - last.toInt());
    graphql::Page page;
    page.hasPrevious = from > 0;
    page.hasNext = to < list.size();
    for (qsizetype i = from; i < to; ++i) {
        page.nodes.append(list.at(i));
        page.cursors.append(cursorFor(i, i));
    }
    return page;
}

} // namespace afterparcel::sandbox
