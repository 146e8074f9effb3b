#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace afterparcel
{

/// The append-only journal beside the database (D4): what must not be forgotten even if the database is. One
/// JSON object a line with an id and a checksum, synced to disk with each append. Orders by gid, addresses as
/// hashes only. Several processes may append at the same time.
class Journal
{
public:
    /// What an entry tells of; the value of its "type".
    static constexpr auto kConnected = "connected";
    static constexpr auto kSwitch = "switch";
    static constexpr auto kSight = "sight";
    static constexpr auto kClaim = "claim";
    static constexpr auto kOutcome = "outcome";
    static constexpr auto kDecision = "decision";
    static constexpr auto kUndo = "undo";
    static constexpr auto kPackageDecision = "package_decision";
    static constexpr auto kUnsubscribe = "unsubscribe";
    static constexpr auto kForgotten = "forgotten";
    static constexpr auto kVoid = "void";

    struct Reading {
        std::vector<QJsonObject> entries;
        qint64 end = 0;  ///< bytes up to which was read
        int damaged = 0; ///< lines that could not be read
    };

    explicit Journal(QString folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// A new entry of a type with an id of its own.
    [[nodiscard]] static QJsonObject entry(const char* type);
    [[nodiscard]] static QString idOf(const QJsonObject& entry);
    [[nodiscard]] static QString typeOf(const QJsonObject& entry);

    /// Appends entries in one go; when it returns they are on the disk. A torn last line is cut off before.
    [[nodiscard]] Result<void> append(const std::vector<QJsonObject>& entries) const;
    /// Reads from a byte on (0 if the file is shorter now). A torn last line is cut off, other damaged ones
    /// are counted.
    [[nodiscard]] Result<Reading> read(qint64 from) const;
    [[nodiscard]] qint64 size() const; ///< bytes

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString lockPath() const;

    QString m_folder;
};

} // namespace afterparcel
