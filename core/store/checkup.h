#pragma once

#include <QString>

#include <vector>

namespace afterparcel
{

/// How the database is, in numbers alone (D3).
struct StoreCheckup {
    struct Group {
        QString status;
        QString reason;
        int count = 0;
    };
    int format = 0;   ///< number of the last migration
    qint64 bytes = 0; ///< of the database file
    qint64 journalBytes = 0;
    bool sound = true; ///< SQLite's own check found nothing
    int orders = 0;
    int packages = 0;
    std::vector<Group> requests;
};

} // namespace afterparcel
