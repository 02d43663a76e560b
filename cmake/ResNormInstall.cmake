# Installs the headers and exports the targets: find_package(ResNorm) works on
# the build tree and on an installation.
include(CMakePackageConfigHelpers)

set(config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ResNorm)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/resnorm
                  ${PROJECT_BINARY_DIR}/include/resnorm
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc"
        PATTERN "CMakeFiles" EXCLUDE)
install(EXPORT ResNormTargets NAMESPACE ResNorm:: DESTINATION ${config_dir})
export(EXPORT ResNormTargets NAMESPACE ResNorm::
       FILE ${PROJECT_BINARY_DIR}/lib/cmake/ResNorm/ResNormTargets.cmake)

configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/cmake/ResNormConfig.cmake.in
  ${PROJECT_BINARY_DIR}/lib/cmake/ResNorm/ResNormConfig.cmake
  INSTALL_DESTINATION ${config_dir})
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/lib/cmake/ResNorm/ResNormConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/lib/cmake/ResNorm/ResNormConfig.cmake
  ${PROJECT_BINARY_DIR}/lib/cmake/ResNorm/ResNormConfigVersion.cmake
  DESTINATION ${config_dir})
