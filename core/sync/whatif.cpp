#include "core/sync/whatif.h"

#include "core/store/whatifreader.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::WhatIf)
};

constexpr qint64 kSlice = 1000; ///< rows of orders; a cancel waits for one at most
constexpr int kMostThreads = 4;
constexpr int kPercent = 100;

/// The slices of one question, handed out to several threads and put together in their order.
struct Work {
    OrderRows rows;
    qint64 slices = 0;
    std::atomic<qint64> next = 0;
    std::atomic<qint64> done = 0;
    std::atomic<bool> failed = false;
    std::vector<WhatIf> answers;
    Cancellation cancellation;

    [[nodiscard]] bool goesOn() const { return !failed && !cancellation.isCancelled(); }
    [[nodiscard]] OrderRows slice(qint64 index) const
    {
        const qint64 first = rows.first + index * kSlice;
        return {first, std::min(first + kSlice - 1, rows.last)};
    }
};

Result<void> workThrough(WhatIfReader& reader, Work& work, const std::function<void()>& afterEach)
{
    while (work.goesOn()) {
        const qint64 index = work.next.fetch_add(1);
        if (index >= work.slices) {
            return {};
        }
        Result<WhatIf> answer = reader.compare(work.slice(index));
        if (!answer) {
            work.failed = true;
            return tl::unexpected(answer.error());
        }
        work.answers[static_cast<std::size_t>(index)] = std::move(*answer);
        work.done += 1;
        afterEach();
    }
    return fail(ErrorKind::Cancelled, Tr::tr("Cancelled."));
}

Result<void> workElsewhere(const QString& folder, const WhatIfQuestion& question, Work& work)
{
    return WhatIfReader::open(folder, question)
        .and_then([&work](const std::unique_ptr<WhatIfReader>& reader) {
            return workThrough(*reader, work, [] {});
        });
}

} // namespace

Result<WhatIf> whatIf(const StorePlace& place, const Clock& clock, const Settings& present,
                      const Settings& proposed, const WhatIfWatch& watch)
{
    const WhatIfQuestion question{present, proposed, clock.now()};
    Result<std::unique_ptr<WhatIfReader>> own = WhatIfReader::open(place.folder, question);
    if (!own) {
        return tl::unexpected(own.error());
    }
    const Result<OrderRows> rows = (*own)->unsentRows();
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    Work work;
    work.cancellation = watch.cancellation;
    work.rows = *rows;
    work.slices = (rows->last - rows->first + kSlice) / kSlice;
    work.answers.resize(static_cast<std::size_t>(work.slices));
    // A pool of its own: the shared one may be busy with what waits for this.
    QThreadPool pool;
    const qint64 threads = std::min<qint64>({QThread::idealThreadCount(), kMostThreads, work.slices});
    const qint64 helpers = std::max<qint64>(threads - 1, 0);
    std::vector<QFuture<Result<void>>> others;
    others.reserve(static_cast<std::size_t>(helpers));
    for (qint64 i = 0; i < helpers; ++i) {
        others.push_back(QtConcurrent::run(
            &pool, [&place, &question, &work] { return workElsewhere(place.folder, question, work); }));
    }
    Result<void> ended = workThrough(**own, work, [&] {
        if (watch.progress) {
            watch.progress(static_cast<int>(work.done * kPercent / work.slices));
        }
    });
    for (const QFuture<Result<void>>& other : others) {
        const Result<void> result = other.result();
        // What made the others stop matters, not that they stopped.
        if (!result && (ended || ended.error().kind == ErrorKind::Cancelled)) {
            ended = result;
        }
    }
    if (!ended) {
        return tl::unexpected(ended.error());
    }
    WhatIf total;
    for (const WhatIf& answer : work.answers) {
        total.add(answer);
    }
    return total;
}

bool movesRequests(const QString& key)
{
    return key.startsWith(QLatin1String("timing.")) || key.startsWith(QLatin1String("ask.")) ||
           key == QLatin1String("store.country") || key == QLatin1String("store.timezone");
}

} // namespace afterparcel
