#include "ui/secrets/secretsdraft.h"

namespace afterparcel
{

void SecretsDraft::setStatuses(const std::vector<SecretStatus>& statuses)
{
    m_statuses.clear();
    for (const SecretStatus& status : statuses) {
        m_statuses.insert(status.name, status);
    }
    Q_EMIT changed();
}

std::optional<SecretStatus> SecretsDraft::status(const QString& name) const
{
    const auto found = m_statuses.constFind(name);
    return found == m_statuses.cend() ? std::nullopt : std::optional(*found);
}

void SecretsDraft::replace(const QString& name, const QString& value)
{
    m_typed.insert(name, value);
    Q_EMIT changed();
}

void SecretsDraft::keep(const QString& name)
{
    m_typed.remove(name);
    Q_EMIT changed();
}

void SecretsDraft::discard()
{
    m_typed.clear();
    Q_EMIT changed();
}

void SecretsDraft::settle(const TypedSecrets& saved)
{
    for (auto it = saved.cbegin(); it != saved.cend(); ++it) {
        if (m_typed.value(it.key()) == *it) {
            m_typed.remove(it.key());
        }
    }
    Q_EMIT changed();
}

bool SecretsDraft::isRemoved(const QString& name) const
{
    const auto found = m_typed.constFind(name);
    return found != m_typed.cend() && found->isEmpty();
}

} // namespace afterparcel
