#include "core/store/search.h"

#include <QStringList>

namespace afterparcel
{

namespace
{

constexpr qsizetype kTrigram = 3;

/// One form of letters that people take for the same: case, width, composed or not.
QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().remove(QChar(QChar::Null));
}

void add(QStringList& texts, const QString& text)
{
    const QString plain = folded(text).simplified();
    if (!plain.isEmpty() && !texts.contains(plain)) {
        texts.append(plain);
    }
}

QString asPhrase(QString word)
{
    word.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + word + QLatin1Char('"');
}

QString asPattern(QString word)
{
    word.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    word.replace(QLatin1Char('%'), QLatin1String("\\%"));
    word.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

} // namespace

QString searchText(const OrderFacts& facts)
{
    const Order& order = facts.order;
    QStringList texts;
    add(texts, order.name);
    add(texts, QString::number(order.number));
    add(texts, order.customerFirstName + QLatin1Char(' ') + order.customerLastName);
    add(texts, order.email);
    for (const LineItem& line : order.lines) {
        add(texts, line.title);
        if (line.product) {
            add(texts, line.product->title);
        }
    }
    for (const TrackingSighting& sighting : facts.sightings) {
        for (const TrackingEntry& entry : sighting.entries) {
            add(texts, entry.number);
            add(texts, PackageKey::of(entry.number, entry.carrier).number);
        }
    }
    return texts.join(QLatin1Char('\n'));
}

SearchCondition searchCondition(const QString& typed)
{
    SearchCondition condition;
    QStringList phrases;
    const QStringList words = folded(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        // Characters, not UTF-16 units: the index counts those.
        if (word.toUcs4().size() >= kTrigram) {
            phrases.append(asPhrase(word));
            continue;
        }
        condition.sql += QStringLiteral(
            " AND r.order_id IN (SELECT order_id FROM search_texts WHERE text LIKE ? ESCAPE '\\')");
        condition.arguments.emplace_back(asPattern(word));
    }
    if (!phrases.isEmpty()) {
        condition.sql += QStringLiteral(
            " AND r.order_id IN (SELECT rowid FROM request_search WHERE request_search MATCH ?)");
        condition.arguments.emplace_back(phrases.join(QLatin1String(" AND ")));
    }
    return condition;
}

} // namespace afterparcel
