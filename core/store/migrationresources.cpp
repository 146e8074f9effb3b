#include "core/store/migrationresources.h"

// Q_INIT_RESOURCE must not stand in a namespace.
void afterparcelInitMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}
