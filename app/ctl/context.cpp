#include "app/ctl/context.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace afterparcel
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Afterparcel::Console)
};

void write(FILE* stream, const QString& text)
{
    QTextStream(stream) << text << Qt::endl;
}

} // namespace

ExitStatus exitStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
        return WrongUse;
    case ErrorKind::NotConfigured:
        return NotConfigured;
    case ErrorKind::InUse:
        return InUse;
    default:
        return Incomplete;
    }
}

Result<std::unique_ptr<Store>> CommandContext::openStore() const
{
    const Result<Settings> settings = settingsFile().read();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    Result<std::unique_ptr<Store>> store = Store::open(m_place.folder, m_clock);
    if (!store) {
        return store;
    }
    const Result<int> derived =
        (*store)->setSettings(*settings).and_then([&](int) { return (*store)->deriveDue(m_clock.now()); });
    if (!derived) {
        return tl::unexpected(derived.error());
    }
    return store;
}

void CommandContext::printJson(const QJsonDocument& document) const
{
    QTextStream(stdout) << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

void CommandContext::print(const QString& line) const
{
    write(stdout, line);
}

void CommandContext::printTable(const QStringList& header, const std::vector<QStringList>& rows) const
{
    std::vector<QStringList> all{header};
    all.insert(all.end(), rows.begin(), rows.end());
    std::vector<qsizetype> widths(static_cast<std::size_t>(header.size()), 0);
    for (const QStringList& row : all) {
        for (qsizetype i = 0; i < row.size() && i < header.size(); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    for (const QStringList& row : all) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            line += last ? row[i] : row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        }
        print(line);
    }
}

void CommandContext::printError(const QString& text) const
{
    write(stderr, QStringLiteral("afterparcelctl: ") + text);
}

int CommandContext::fail(const Error& error) const
{
    printError(error.text());
    return exitStatus(error.kind);
}

int CommandContext::wrongUse(const QString& text, const QString& usage) const
{
    printError(text);
    write(stderr, Tr::tr("Usage: %1").arg(usage));
    return WrongUse;
}

} // namespace afterparcel
