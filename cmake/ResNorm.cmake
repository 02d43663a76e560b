# Compile flags shared by every target of this project, and the functions that
# declare libraries and TableGen outputs.

add_library(resnorm_flags INTERFACE)
separate_arguments(llvm_definitions NATIVE_COMMAND "${LLVM_DEFINITIONS}")
# The package's flags redefine a macro that libstdc++'s configuration defines.
list(FILTER llvm_definitions EXCLUDE REGEX "_GLIBCXX_USE_CXX11_ABI")
target_compile_definitions(resnorm_flags INTERFACE NDEBUG)
target_compile_definitions(resnorm_flags INTERFACE
  RESNORM_VERSION="${PROJECT_VERSION}")
target_compile_options(resnorm_flags INTERFACE
  ${llvm_definitions} -Wall -Wextra -Wno-unused-parameter
  $<$<BOOL:${RESNORM_WERROR}>:-Werror>
  $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor -Woverloaded-virtual -fno-exceptions>)

if(RESNORM_PCH)
  file(WRITE ${CMAKE_BINARY_DIR}/pch/empty.cpp "")
  add_library(resnorm_pch OBJECT ${CMAKE_BINARY_DIR}/pch/empty.cpp)
  target_link_libraries(resnorm_pch PRIVATE resnorm_flags)
  target_precompile_headers(resnorm_pch PRIVATE
    "$<$<COMPILE_LANGUAGE:CXX>:${PROJECT_SOURCE_DIR}/cmake/Precompiled.h>")
endif()

# Gives a target the project's flags and precompiled headers. By
# property, because a static library would export what it links privately.
function(resnorm_configure_target target)
  target_compile_definitions(${target} PRIVATE
    $<TARGET_PROPERTY:resnorm_flags,INTERFACE_COMPILE_DEFINITIONS>)
  target_compile_options(${target} PRIVATE
    $<TARGET_PROPERTY:resnorm_flags,INTERFACE_COMPILE_OPTIONS>)
  if(RESNORM_PCH)
    target_precompile_headers(${target} REUSE_FROM resnorm_pch)
  endif()
endfunction()

# resnorm_add_library(NAME SOURCES... [LINK_LIBS LIBS...] [DEPENDS TARGETS...])
# A static library that is installed and exported as ResNorm::NAME.
function(resnorm_add_library name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  add_library(ResNorm::${name} ALIAS ${name})
  resnorm_configure_target(${name})
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS} MLIR LLVM)
  add_dependencies(${name} resnorm_headers ${ARG_DEPENDS})
  install(TARGETS ${name} EXPORT ResNormTargets
          ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endfunction()

# resnorm_add_tool(NAME SOURCES... [LINK_LIBS LIBS...])
# A program, built into bin, installed and exported as ResNorm::NAME.
function(resnorm_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  resnorm_configure_target(${name})
  # As the precompiled headers are.
  target_compile_options(${name} PRIVATE -fPIC)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  install(TARGETS ${name} EXPORT ResNormTargets
          RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()
