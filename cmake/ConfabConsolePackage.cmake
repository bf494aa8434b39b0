# SPDX-License-Identifier: MIT
# The console alone, with Qt: an installer for Windows (cpack -G NSIS), a disk image for macOS (cpack -G DragNDrop).
# Not yet tested: it has been built on neither.
set(CPACK_PACKAGE_NAME Confab)
set(CPACK_PACKAGE_VENDOR "The Confab authors")
set(CPACK_PACKAGE_CONTACT "${CONFAB_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desktop console for Confab chat-room servers")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/admin-gui/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Confab)
set(CPACK_PACKAGE_EXECUTABLES confab-admin "Confab")
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
  set(CPACK_NSIS_DISPLAY_NAME "Confab console")
  set(CPACK_NSIS_PACKAGE_NAME "Confab console")
  set(CPACK_NSIS_INSTALLED_ICON_NAME "${CMAKE_INSTALL_BINDIR}\\confab-admin.exe")
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_NSIS_MODIFY_PATH OFF)
  set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
  set_target_properties(confab-admin PROPERTIES WIN32_EXECUTABLE ON)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Confab ${PROJECT_VERSION}")
  set(CPACK_DMG_FORMAT UDZO)
  set_target_properties(confab-admin PROPERTIES MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Confab
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
else()
  set(CPACK_GENERATOR TGZ)
endif()

# Qt comes along where the system has none.
if(WIN32 OR APPLE)
  qt_generate_deploy_app_script(TARGET confab-admin OUTPUT_SCRIPT deployment NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deployment} COMPONENT admin)
endif()
include(CPack)
