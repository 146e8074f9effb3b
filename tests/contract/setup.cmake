# Installs what package-lock.json names, once.
if(NOT EXISTS node_modules/graphql/package.json)
  execute_process(COMMAND ${NPM} ci --no-audit --no-fund COMMAND_ERROR_IS_FATAL ANY)
endif()
