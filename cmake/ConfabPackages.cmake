# SPDX-License-Identifier: MIT
# What only packages hold, and what CPack makes of the components: a .deb and an .rpm of each, and one .tar.gz of all
# that may lie anywhere. `./dev package` runs it; packaging/ has what goes in.
set(CONFAB_PACKAGE_CONTACT "The Confab authors <confab@packages.example>" CACHE STRING
  "Who answers for the packages: name and e-mail address")
set(CONFAB_PACKAGE_RELEASE 1 CACHE STRING "Number of this packaging of the version")
if(NOT CONFAB_SERVER)
  include(ConfabConsolePackage)
  return()
endif()

set(packaging ${CMAKE_SOURCE_DIR}/packaging)
set(made ${CMAKE_BINARY_DIR}/packaging)

# The package's configuration: the annotated example with each setting a comment, so that defaults follow the version.
set(example ${CMAKE_SOURCE_DIR}/resources/confab.example.toml)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${example})
file(READ ${example} toml)
string(REGEX REPLACE "\n([a-z_]+ = )" "\n# \\1" toml "${toml}")
file(CONFIGURE OUTPUT ${made}/confabd.toml CONTENT "${toml}" @ONLY)

# At absolute places; `cmake --install` without a component leaves these out.
function(confab_install_service)
  install(${ARGN} COMPONENT service EXCLUDE_FROM_ALL)
endfunction()
set(service ${packaging}/service)
confab_install_service(FILES ${service}/confabd.service DESTINATION /usr/lib/systemd/system)
confab_install_service(FILES ${service}/confab.preset DESTINATION /usr/lib/systemd/system-preset RENAME 50-confab.preset)
confab_install_service(FILES ${service}/confab.sysusers DESTINATION /usr/lib/sysusers.d RENAME confab.conf)
confab_install_service(FILES ${service}/confab.tmpfiles DESTINATION /usr/lib/tmpfiles.d RENAME confab.conf)
confab_install_service(FILES ${service}/confab.logrotate DESTINATION /etc/logrotate.d RENAME confab-server)
confab_install_service(FILES ${made}/confabd.toml DESTINATION /etc/confab)
confab_install_service(DIRECTORY DESTINATION /etc/confab/scripts)

# The same to take from, for who installs by hand or from the archive.
install(FILES ${service}/confabd.service ${service}/confab.sysusers ${service}/confab.tmpfiles ${service}/confab.logrotate
  ${made}/confabd.toml DESTINATION ${CMAKE_INSTALL_DATADIR}/confab/service COMPONENT portable)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/CHANGELOG.md
  DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/confab COMPONENT portable)

# Account, directories and token are made the same way by both kinds of package.
file(READ ${service}/prepare.sh CONFAB_PREPARE)
configure_file(${packaging}/debian/postinst.in ${made}/debian/postinst @ONLY
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
configure_file(${packaging}/rpm/post.in ${made}/rpm/post @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${service}/prepare.sh)

set(CPACK_PACKAGE_NAME confab)
set(CPACK_PACKAGE_VENDOR "The Confab authors")
set(CPACK_PACKAGE_CONTACT "${CONFAB_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_GENERATOR "DEB;RPM;TGZ")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# What differs from one generator to the next is decided there, when CPack runs.
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_SOURCE_DIR}/cmake/ConfabPackageKinds.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/ConfabPackageStaging.cmake)
set(CPACK_CONFAB_PACKAGING ${packaging})
set(CPACK_CONFAB_MADE ${made})
set(CPACK_CONFAB_RELEASE ${CONFAB_PACKAGE_RELEASE})
set(CPACK_CONFAB_ARCHITECTURE ${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_CONFAB_CHANGELOG ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
set(CPACK_CONFAB_LIBRARY_FOLDERS ${CMAKE_BINARY_DIR}/server)

include(CPack)
cpack_add_component(server GROUP confab-server)
cpack_add_component(service GROUP confab-server)
cpack_add_component(admin GROUP confab-admin)
cpack_add_component(cli GROUP confab-cli)
cpack_add_component(dev GROUP confab-dev)
cpack_add_component_group(confab-server DISPLAY_NAME "Server" DESCRIPTION "The chat-room server and its service")
cpack_add_component_group(confab-admin DISPLAY_NAME "Console" DESCRIPTION "The operator's console")
cpack_add_component_group(confab-cli DISPLAY_NAME "Command line" DESCRIPTION "Administration in a shell")
cpack_add_component_group(confab-dev DISPLAY_NAME "Development" DESCRIPTION "To build plugins and embed the server")
