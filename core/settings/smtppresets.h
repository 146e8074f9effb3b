#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"

#include <optional>
#include <utility>
#include <vector>

namespace afterparcel
{

/// What a mail provider documents of its SMTP server, so that a merchant need not look it up (Q6).
struct SmtpPreset {
    QString id;   ///< stable: "gmail"
    QString name; ///< the provider's own
    QString host;
    int port = 465;
    SmtpSecurity security = SmtpSecurity::Tls;
    QString user;                ///< what to log in with; empty: the mailbox's address
    QString note;                ///< translated: which password, and what to know; may be empty
    std::optional<int> perHour;  ///< proposals for limits.per_hour and limits.per_day, from what the
    std::optional<int> perDay;   ///< provider documents; none where it documents none
    QString page;                ///< where the provider says so
    bool acceptsPassword = true; ///< false: only OAuth, which Afterparcel does not speak; `note` says so
};

/// Every preset, mailboxes first, then sending services, by name.
[[nodiscard]] std::vector<SmtpPreset> smtpPresets();
/// By id; BadInput names the ids.
[[nodiscard]] Result<SmtpPreset> smtpPreset(const QString& id);
/// The settings that a preset proposes, as keys and texts: server, and limits where it knows them.
[[nodiscard]] std::vector<std::pair<QString, QString>> presetValues(const SmtpPreset& preset);

} // namespace afterparcel
