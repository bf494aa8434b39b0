# SPDX-License-Identifier: MIT
# Read by CPack before each generator: what one kind of package says that the others do not.
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(groups server admin cli dev)

set(server_summary "chat-room server over TCP and WebSocket")
set(server_text "Programs, browsers and people at a terminal join rooms and talk; every
member hears every message once, in the same order. confabd needs no
configuration and no other service, keeps its rooms over a restart, runs
scripts in JavaScript and plugins in C++, and speaks the protocols of
Stellar and ActionHero chat clients. It listens on this machine only until
it is told otherwise.")
set(admin_summary "desktop console for Confab chat-room servers")
set(admin_text "Shows the rooms, members, connections, figures and log of running confabd
servers, live, and changes them: rooms are made and destroyed, members
added and removed, announcements sent.")
set(cli_summary "command-line administration of Confab chat-room servers")
set(cli_text "confabctl does in a shell what the console does on a desktop, with JSON
for programs, live tables and completion for bash, zsh and fish.")
set(dev_summary "files to build plugins for Confab and to embed it")
set(dev_text "Headers and a CMake package: plugins in C++ that confabd loads, and
programs of your own with a whole chat-room server inside.")

if(CPACK_GENERATOR MATCHES "DEB|RPM")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_COMPONENTS_ALL server service admin cli dev)
  set(CPACK_PACKAGE_VERSION_LONG ${CPACK_PACKAGE_VERSION}-${CPACK_CONFAB_RELEASE})
  # The summaries are those below; this one would be put in front of each.
  set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
endif()

if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_DEB_COMPONENT_INSTALL ON)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_RELEASE ${CPACK_CONFAB_RELEASE})
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CPACK_CONFAB_LIBRARY_FOLDERS})
  set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
  set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
  set(sections server net admin net cli admin dev libdevel)
  foreach(group IN LISTS groups)
    string(TOUPPER CONFAB-${group} key)
    set(CPACK_DEBIAN_${key}_PACKAGE_NAME confab-${group})
    set(CPACK_DEBIAN_${key}_DESCRIPTION "${${group}_summary}\n${${group}_text}")
    set(CPACK_DEBIAN_${key}_PACKAGE_PRIORITY optional)
    list(POP_FRONT sections name section)
    set(CPACK_DEBIAN_${key}_PACKAGE_SECTION ${section})
  endforeach()
  set(same "(= ${CPACK_PACKAGE_VERSION_LONG})")
  # Qt finds the driver for SQLite when it runs, and so no tool sees it.
  set(CPACK_DEBIAN_CONFAB-SERVER_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, systemd | systemd-standalone-sysusers | systemd-sysusers")
  set(CPACK_DEBIAN_CONFAB-SERVER_PACKAGE_RECOMMENDS "confab-cli ${same}, esbuild, logrotate")
  set(CPACK_DEBIAN_CONFAB-SERVER_PACKAGE_SUGGESTS "confab-admin, redis-server | redis-sentinel")
  set(CPACK_DEBIAN_CONFAB-SERVER_PACKAGE_CONTROL_EXTRA ${CPACK_CONFAB_MADE}/debian/postinst
    ${CPACK_CONFAB_PACKAGING}/debian/prerm ${CPACK_CONFAB_PACKAGING}/debian/postrm
    ${CPACK_CONFAB_PACKAGING}/debian/conffiles)
  set(CPACK_DEBIAN_CONFAB-ADMIN_PACKAGE_DEPENDS "qt6-qpa-plugins, qt6-svg-plugins | libqt6svg6")
  set(CPACK_DEBIAN_CONFAB-ADMIN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
  set(CPACK_DEBIAN_CONFAB-ADMIN_PACKAGE_SUGGESTS confab-server)
  set(CPACK_DEBIAN_CONFAB-CLI_PACKAGE_SUGGESTS confab-server)
  set(CPACK_DEBIAN_CONFAB-DEV_PACKAGE_DEPENDS
    "confab-server ${same}, qt6-base-dev, qcoro-qt6-dev, libexpected-dev")
endif()

if(CPACK_GENERATOR STREQUAL "RPM")
  set(CPACK_RPM_COMPONENT_INSTALL ON)
  set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
  set(CPACK_RPM_PACKAGE_RELEASE ${CPACK_CONFAB_RELEASE})
  set(CPACK_RPM_COMPRESSION_TYPE xz)
  set(CPACK_PACKAGE_RELOCATABLE OFF)
  # CPack knows one for all: the console is under the GPL, the rest under MIT.
  set(CPACK_RPM_PACKAGE_LICENSE "MIT AND GPL-3.0-or-later")
  # The files have no debug information that a build id could lead to.
  set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${CPACK_PACKAGE_CONTACT}\n%define _build_id_links none")
  foreach(group IN LISTS groups)
    string(TOUPPER CONFAB-${group} key)
    set(CPACK_RPM_${key}_PACKAGE_NAME confab-${group})
    string(SUBSTRING "${${group}_summary}" 0 1 initial)
    string(SUBSTRING "${${group}_summary}" 1 -1 rest)
    string(TOUPPER ${initial} initial)
    set(CPACK_RPM_${key}_PACKAGE_SUMMARY "${initial}${rest}")
    set(CPACK_RPM_${key}_PACKAGE_DESCRIPTION "${${group}_text}")
  endforeach()
  # As packages of that kind are called where there is RPM.
  set(CPACK_RPM_CONFAB-DEV_PACKAGE_NAME confab-devel)
  set(CPACK_RPM_CONFAB-SERVER_PACKAGE_REQUIRES "qt6-qtbase, systemd, util-linux, coreutils, logrotate")
  set(CPACK_RPM_CONFAB-SERVER_POST_INSTALL_SCRIPT_FILE ${CPACK_CONFAB_MADE}/rpm/post)
  set(CPACK_RPM_CONFAB-SERVER_PRE_UNINSTALL_SCRIPT_FILE ${CPACK_CONFAB_PACKAGING}/rpm/preun)
  set(CPACK_RPM_CONFAB-SERVER_POST_UNINSTALL_SCRIPT_FILE ${CPACK_CONFAB_PACKAGING}/rpm/postun)
  set(CPACK_RPM_CONFAB-SERVER_USER_FILELIST
    "%config(noreplace) /etc/confab/confabd.toml" "%config(noreplace) /etc/logrotate.d/confab-server")
  set(CPACK_RPM_CONFAB-ADMIN_PACKAGE_REQUIRES qt6-qtsvg)
  set(CPACK_RPM_CONFAB-DEV_PACKAGE_REQUIRES "confab-server = ${CPACK_PACKAGE_VERSION}, qt6-qtbase-devel, qcoro-qt6-devel, expected-devel")
  # Directories that belong to the system.
  set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc /etc/logrotate.d /usr/lib/systemd /usr/lib/systemd/system /usr/lib/systemd/system-preset /usr/lib/sysusers.d
    /usr/lib/tmpfiles.d /usr/lib/cmake /usr/share/man /usr/share/man/man1 /usr/share/man/man5 /usr/share/man/man8
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/licenses
    /usr/share/icons /usr/share/icons/hicolor)
  foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 96x96 128x128 256x256 512x512 scalable symbolic)
    foreach(folder ${size} ${size}/apps ${size}/mimetypes)
      list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${folder})
    endforeach()
  endforeach()
endif()

if(CPACK_GENERATOR STREQUAL "TGZ")
  # One archive of all; what has an absolute place stays out of it.
  set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
  set(CPACK_COMPONENTS_ALL)
  set(CPACK_MONOLITHIC_INSTALL ON)
  string(TOLOWER "confab-${CPACK_PACKAGE_VERSION}-${CPACK_SYSTEM_NAME}-${CPACK_CONFAB_ARCHITECTURE}"
    CPACK_PACKAGE_FILE_NAME)
endif()
