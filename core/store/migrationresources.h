#pragma once

#include <QtGlobal>

/// Registers the compiled-in migrations. Needed since a static library's resources are dropped by the linker
/// unless something names them. Safe to call again.
void afterparcelInitMigrations();
