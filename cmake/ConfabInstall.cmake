# SPDX-License-Identifier: MIT
# What `cmake --install` puts where. Components, each a package of its own: `server` is confabd and its library,
# `admin` the console, `cli` confabctl, `dev` what is needed to build plugins and programs that embed the server.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

if(TARGET confabctl)
  install(TARGETS confabctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT cli)
endif()
if(TARGET confab-admin)
  install(TARGETS confab-admin RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT admin
    BUNDLE DESTINATION . COMPONENT admin)
endif()
if(NOT CONFAB_SERVER)
  return()
endif()

# What plugin.h and embedded_server.h include, and what goes with them.
set(confab_public_headers
  server/app/embedded_server.h
  server/app/server_config.h
  server/cluster/cluster.h
  server/cluster/cluster_call.h
  server/cluster/cluster_codec.h
  server/cluster/cluster_question.h
  server/extensions/action_inputs.h
  server/extensions/action_registry.h
  server/extensions/plugin.h
  server/extensions/plugin_directory.h
  server/extensions/satellites.h
  server/redis/redis_endpoint.h
  server/rooms/chat_rooms.h
  server/rooms/connection_hooks.h
  server/rooms/local_members.h
  server/rooms/member_restorer.h
  server/rooms/middleware.h
  server/rooms/personal_delivery.h
  server/rooms/recipient.h
  server/rooms/room_index.h
  server/rooms/room_messages.h
  server/rooms/sender_turns.h
  server/store/broker.h
  server/store/cache.h
  server/store/node_bus.h
  server/store/presence.h
  server/store/room_events.h
  server/store/room_store.h
  shared/admin/connection_info.h
  shared/error.h
  shared/eventual.h
  shared/ids.h
  shared/json.h
  shared/logging.h
  shared/model.h
  shared/promise.h
  shared/protocol/out_frame.h
  shared/protocol/response_codec.h
  shared/protocol/wire_bytes.h
  shared/task.h)
foreach(header IN LISTS confab_public_headers)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES ${CMAKE_SOURCE_DIR}/${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/confab/${folder} COMPONENT dev)
endforeach()

# A folder of its own: before 1.0 the library is no promise to the whole system, and packages of several systems can
# have it at the same place. confabd finds it wherever both are put.
set(confab_library_folder ${CMAKE_INSTALL_LIBDIR}/confab)
file(RELATIVE_PATH library_folder /${CMAKE_INSTALL_BINDIR} /${confab_library_folder})
set_target_properties(confabd PROPERTIES INSTALL_RPATH "$ORIGIN/${library_folder}")

install(TARGETS confabd RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
install(TARGETS confab_library EXPORT ConfabTargets
  LIBRARY DESTINATION ${confab_library_folder} COMPONENT server NAMELINK_COMPONENT dev
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/confab)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Confab)
install(EXPORT ConfabTargets NAMESPACE Confab:: DESTINATION ${package_folder} COMPONENT dev)
configure_package_config_file(${CMAKE_SOURCE_DIR}/cmake/ConfabConfig.cmake.in
  ${CMAKE_BINARY_DIR}/ConfabConfig.cmake INSTALL_DESTINATION ${package_folder})
# Before 1.0, a minor version may change what plugins see.
write_basic_package_version_file(${CMAKE_BINARY_DIR}/ConfabConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/ConfabConfig.cmake ${CMAKE_BINARY_DIR}/ConfabConfigVersion.cmake
  DESTINATION ${package_folder} COMPONENT dev)
