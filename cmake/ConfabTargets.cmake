# SPDX-License-Identifier: MIT
# What every target of the project shares: warnings, sanitizers, the include root.

add_library(confab_options INTERFACE)
target_include_directories(confab_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(confab_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER)
target_compile_options(confab_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  -Wunused -Wextra-semi -Wvla -Wimplicit-fallthrough)
if(CONFAB_WERROR)
  target_compile_options(confab_options INTERFACE -Werror)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # What the loader has filled in cannot be written any more when the program begins.
  target_link_options(confab_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(CONFAB_SANITIZE)
  target_compile_options(confab_options INTERFACE
    -fsanitize=${CONFAB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(confab_options INTERFACE -fsanitize=${CONFAB_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # What the sanitizers put between hides from GCC 12 that a value has been set.
    target_compile_options(confab_options INTERFACE -Wno-maybe-uninitialized)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # Clang 14 cannot place what this check needs in front of a coroutine.
    target_compile_options(confab_options INTERFACE -fno-sanitize=function)
  endif()
endif()

# Headers are more than half of what the compiler reads here. One set for the libraries, one with QtTest
# for the tests; GCC takes them only where language options and definitions are the same.
function(confab_add_precompiled name header)
  add_library(${name} STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(${name} PRIVATE confab_options Qt6::Core QCoro6::Core QCoro6::Coro tl::expected ${ARGN})
  target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${header})
endfunction()
if(CONFAB_PCH)
  # hiredis' pkg-config file asks for this, and precompiled headers want it everywhere or nowhere.
  target_compile_definitions(confab_options INTERFACE _FILE_OFFSET_BITS=64)
  confab_add_precompiled(confab_precompiled precompiled.h)
  if(CONFAB_TESTS)
    confab_add_precompiled(confab_precompiled_tests precompiled_tests.h Qt6::Test Qt6::Network)
    # QFINDTESTDATA's folders, different in every program and used by none.
    add_library(confab_test_options INTERFACE)
    target_compile_options(confab_test_options INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    target_link_libraries(confab_precompiled_tests PRIVATE confab_test_options)
  endif()
endif()

function(confab_use_precompiled target name)
  if(CONFAB_PCH)
    target_precompile_headers(${target} REUSE_FROM ${name})
    if(name STREQUAL "confab_precompiled_tests")
      target_link_libraries(${target} PRIVATE confab_test_options)
    endif()
  endif()
endfunction()

# confab_add_library(NAME SOURCES... ): a static library with the project's options.
function(confab_add_library name)
  add_library(${name} STATIC ${ARGN})
  # Their objects go into libconfab_server.so, too; some builds of Qt ask for that by themselves, and some do not.
  set_target_properties(${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(${name} PUBLIC confab_options)
  confab_use_precompiled(${name} confab_precompiled)
endfunction()

# confab_add_test(tst_name LIBRARIES... ): a QtTest program from tst_name.cpp beside the caller,
# registered with ctest under its path without `tst_`, e.g. shared/protocol/line_framer.
function(confab_add_test name)
  file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "^tst_" "" short ${name})
  add_executable(${name} ${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${ARGN} Qt6::Test Qt6::Network)
  confab_use_precompiled(${name} confab_precompiled_tests)
  # Nearly empty: a test includes the moc file of its own class, and what is read takes longer than what is there.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  add_test(NAME ${folder}/${short} COMMAND ${name})
  set_tests_properties(${folder}/${short} PROPERTIES TIMEOUT 120 LABELS unit
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=confab.*.info=false")
endfunction()

# confab_add_fuzzer(fuzz_name CORPUS_FOLDER LIBRARIES... ): a libFuzzer program where CONFAB_FUZZ is on;
# everywhere else the same entry point replays the corpus as an ordinary test.
function(confab_add_fuzzer name corpus)
  if(CONFAB_FUZZ)
    add_executable(${name} ${name}.cpp)
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  else()
    add_executable(${name} ${name}.cpp ${CMAKE_SOURCE_DIR}/tests/fuzz/replay_main.cpp)
    add_test(NAME fuzz/${name} COMMAND ${name} ${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${corpus})
    set_tests_properties(fuzz/${name} PROPERTIES LABELS unit TIMEOUT 120)
  endif()
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${ARGN})
endfunction()
