# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target per concern, and the three ways to make a target of ours.

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(QUORATE_CCACHE ccache)
if(QUORATE_CCACHE)
  # Without these two ccache leaves everything that includes a precompiled header to the compiler.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${QUORATE_CCACHE}")
endif()

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)

add_library(quorate_options INTERFACE)
target_compile_features(quorate_options INTERFACE cxx_std_20)
target_include_directories(quorate_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_link_libraries(quorate_options INTERFACE Threads::Threads)

find_program(QUORATE_MOLD mold)
if(QUORATE_MOLD)
  target_link_options(quorate_options INTERFACE -fuse-ld=mold)
endif()

add_library(quorate_warnings INTERFACE)
target_compile_options(quorate_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wunused $<$<BOOL:${QUORATE_WERROR}>:-Werror>)

add_library(quorate_hardening INTERFACE)
target_compile_options(quorate_hardening INTERFACE -fstack-protector-strong
  $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
target_link_options(quorate_hardening INTERFACE -Wl,-z,relro,-z,now)

add_library(quorate_sanitizers INTERFACE)
if(QUORATE_SANITIZE)
  # What a sanitizer finds ends the program: a report that a test survives would be read by nobody. -O1 halves the
  # time that compiling takes; the checks are the same.
  target_compile_options(quorate_sanitizers INTERFACE -fsanitize=${QUORATE_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer -g1 -O1)
  target_link_options(quorate_sanitizers INTERFACE -fsanitize=${QUORATE_SANITIZE})
endif()

# For programs that run a node, and their benchmarks. Never a library: who allocates is decided where the program is.
add_library(quorate_allocator INTERFACE)
if(QUORATE_JEMALLOC AND NOT QUORATE_SANITIZE)
  pkg_check_modules(JEMALLOC IMPORTED_TARGET jemalloc>=5.2)
  if(JEMALLOC_FOUND)
    target_link_libraries(quorate_allocator INTERFACE PkgConfig::JEMALLOC)
  else()
    message(STATUS "jemalloc (libjemalloc-dev) is not installed: a node takes about a tenth longer for a transaction")
  endif()
endif()

set(QUORATE_COMMON quorate_options quorate_warnings quorate_hardening quorate_sanitizers)

# quorate_unity(TARGET): eight of its sources are compiled as one, where QUORATE_UNITY asks for it.
function(quorate_unity target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${QUORATE_UNITY} UNITY_BUILD_BATCH_SIZE 8)
  if(QUORATE_UNITY)
    # GCC takes each of the eight for a header, which others might include as well.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  endif()
endfunction()

# quorate_unity_shadows(TARGET): in some batch of it a source names something as another one names what it keeps to itself. Left
# for -Wshadow to find where each source is compiled alone.
add_library(quorate_unity_warnings INTERFACE)
target_compile_options(quorate_unity_warnings INTERFACE -Wno-shadow)
function(quorate_unity_shadows target)
  if(QUORATE_UNITY)
    target_link_libraries(${target} PRIVATE quorate_unity_warnings)
  endif()
endfunction()

# quorate_library(NAME SOURCES file... [PUBLIC target...] [PRIVATE target...] [APART])
# The static library quorate_NAME of one folder; it links only what the folder may use. APART: each source is an object of its
# own in every build, because a test puts another one in its place.
function(quorate_library name)
  cmake_parse_arguments(A "APART" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(quorate_${name} STATIC ${A_SOURCES})
  if(NOT A_APART)
    quorate_unity(quorate_${name})
  endif()
  target_link_libraries(quorate_${name} PUBLIC quorate_options quorate_sanitizers ${A_PUBLIC}
    PRIVATE quorate_warnings quorate_hardening ${A_PRIVATE})
endfunction()

# quorate_program(NAME SOURCES file... LINK target...)
function(quorate_program name)
  cmake_parse_arguments(A "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${A_SOURCES})
  target_link_libraries(${name} PRIVATE ${QUORATE_COMMON} ${A_LINK})
endfunction()

# Qt defines two paths for each test program; with them nothing that is precompiled would fit a second one.
set(QUORATE_SAME_EVERYWHERE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# quorate_precompile(TARGET header...): for headers of libraries that cost seconds; never for ours, which change.
function(quorate_precompile target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>  # what ccache asks for
    ${QUORATE_SAME_EVERYWHERE})
endfunction()

# quorate_precompiled_as(TARGET OTHER): with the headers that were precompiled for OTHER.
function(quorate_precompiled_as target other)
  target_precompile_headers(${target} REUSE_FROM ${other})
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> ${QUORATE_SAME_EVERYWHERE})
endfunction()

# quorate_quick_to_compile(TARGET): in two thirds of the time, for programs that do not run long.
function(quorate_quick_to_compile target)
  # With -O1 GCC 12 takes strings that are put together for overruns.
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
  foreach(warning array-bounds restrict stringop-overflow stringop-overread)
    target_compile_options(${target} PRIVATE $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-${warning}>)
  endforeach()
endfunction()

# Not AUTOMOC: it would compile one more file for each of nearly 200 programs.
function(quorate_moc_of_tests target)
  set(generated "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
  file(MAKE_DIRECTORY "${generated}")
  target_include_directories(${target} PRIVATE "${generated}")
  foreach(source ${ARGN})
    if(source MATCHES "_test\\.cpp$")
      cmake_path(GET source STEM stem)
      qt_generate_moc("${source}" "${generated}/${stem}.moc" TARGET ${target})
      target_sources(${target} PRIVATE "${generated}/${stem}.moc")
    endif()
  endforeach()
endfunction()

# quorate_test_parts(NAME SOURCES file... LINK target...): what several tests of a folder share, compiled once.
function(quorate_test_parts name)
  cmake_parse_arguments(A "" "" "SOURCES;LINK" ${ARGN})
  add_library(quorate_test_${name} STATIC ${A_SOURCES})
  quorate_quick_to_compile(quorate_test_${name})
  target_compile_definitions(quorate_test_${name} PRIVATE QUORATE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  target_link_libraries(quorate_test_${name} PUBLIC ${A_LINK} PRIVATE ${QUORATE_COMMON} Qt6::Core)
endfunction()

# quorate_test(NAME LABEL label SOURCES file... LINK target... [PRECOMPILED_AS target])
# A Qt Test program, test_NAME; the file with QTEST_GUILESS_MAIN, ..._test.cpp, includes its own .moc. <QtTest> is precompiled.
function(quorate_test name)
  cmake_parse_arguments(A "" "LABEL;PRECOMPILED_AS" "SOURCES;LINK" ${ARGN})
  add_executable(test_${name} ${A_SOURCES})
  if(NOT A_PRECOMPILED_AS)
    set(A_PRECOMPILED_AS quorate_test_headers)
  endif()
  quorate_precompiled_as(test_${name} ${A_PRECOMPILED_AS})
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  # What a simulation runs it runs a million times.
  if(NOT A_LABEL STREQUAL sim)
    quorate_quick_to_compile(test_${name})
  endif()
  quorate_moc_of_tests(test_${name} ${A_SOURCES})
  target_compile_definitions(test_${name} PRIVATE QUORATE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  target_link_libraries(test_${name} PRIVATE ${QUORATE_COMMON} Qt6::Core Qt6::Test ${A_LINK})
  add_test(NAME ${A_LABEL}.${name} COMMAND test_${name})
  set_tests_properties(${A_LABEL}.${name} PROPERTIES LABELS ${A_LABEL} TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
