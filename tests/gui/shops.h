#pragma once

#include "tests/gui/guiworld.h"

namespace afterparcel
{

/// A shop on an ordinary day: requests of every kind, every way of being stuck but a refused key, old orders,
/// e-mails that were sent.
void fillShop(GuiWorld& world);
/// What goes wrong on a bad day: the services' messages that stay until they are put right.
void raiseBanners(GuiWorld& world);

} // namespace afterparcel
