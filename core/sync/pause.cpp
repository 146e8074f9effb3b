#include "core/sync/pause.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace afterparcel
{

namespace
{

constexpr std::array<qint64, 5> kPauseSeconds{60, 5LL * 60, 15LL * 60, 30LL * 60, 60LL * 60};

struct Pause {
    int failures = 0;
    QDateTime until;
};

Pause parse(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    return parts.size() == 2 ? Pause{parts[0].toInt(), QDateTime::fromString(parts[1], Qt::ISODate)}
                             : Pause{};
}

} // namespace

std::optional<QDateTime> pausedUntil(const StageContext& context, const QString& name)
{
    const Pause pause = parse(context.store->value(name).value_or(QString()));
    const bool over = !pause.until.isValid() || pause.until <= context.now();
    const bool clockJumped = context.now().secsTo(pause.until) > kPauseSeconds.back();
    if (context.full || over || clockJumped) {
        return std::nullopt;
    }
    return pause.until;
}

Result<void> lengthenPause(const StageContext& context, const QString& name)
{
    const Pause before = parse(context.store->value(name).value_or(QString()));
    const auto step =
        static_cast<std::size_t>(std::clamp(before.failures, 0, static_cast<int>(kPauseSeconds.size()) - 1));
    const QDateTime until = context.now().addSecs(kPauseSeconds.at(step));
    return context.store->setValue(
        name, QStringLiteral("%1 %2").arg(before.failures + 1).arg(until.toString(Qt::ISODate)));
}

Result<void> endPause(const StageContext& context, const QString& name)
{
    const Result<QString> present = context.store->value(name);
    if (!present) {
        return tl::unexpected(present.error());
    }
    return present->isEmpty() ? Result<void>{} : context.store->setValue(name, QString());
}

} // namespace afterparcel
