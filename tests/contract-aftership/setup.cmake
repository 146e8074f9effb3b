# Installs what package-lock.json names, once.
if(NOT EXISTS node_modules/@aftership/tracking-sdk/package.json OR NOT EXISTS node_modules/typescript/package.json)
  execute_process(COMMAND ${NPM} ci --no-audit --no-fund --ignore-scripts COMMAND_ERROR_IS_FATAL ANY)
endif()
