#pragma once

#include "tests/sandbox/control/world.h"

namespace afterparcel::sandbox
{

/// The tests' handle on the sandbox: JSON over HTTP on loopback (README.md).
class ControlService : public HttpService
{
public:
    explicit ControlService(World& world);

    [[nodiscard]] HttpReply answer(const HttpCall& call) override;
    [[nodiscard]] std::optional<Misdeed> misdeed(const HttpCall& call) override;

private:
    [[nodiscard]] HttpReply get(const QString& path);
    [[nodiscard]] QString setClock(const QJsonObject& request);

    World& m_world;
};

} // namespace afterparcel::sandbox
