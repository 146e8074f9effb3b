#pragma once

#include "core/sync/requestreader.h"
#include "ui/datetext.h"

#include <QObject>

namespace afterparcel
{

/// The dashboard as text, for machines without a display. Needs no QApplication.
class DashboardPrinter : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the printer. The reader answers the printer alone.
    DashboardPrinter(RequestReader& reader, const Clock& clock, QObject* parent = nullptr);
    /// Reads and prints; the reader is open. `printed` or `failed`.
    void start();

Q_SIGNALS:
    void printed(const QString& text);
    void failed(const QString& text);

private:
    void takeOverview(const Overview& overview);
    void takePages(const RequestPages& pages);
    void askNext();

    RequestReader& m_reader;
    const Clock& m_clock;
    TimeFrame m_frame;
    RequestCounts m_counts;
    std::size_t m_tab = 0;
    quint64 m_token = 0;
    QString m_text;
};

} // namespace afterparcel
