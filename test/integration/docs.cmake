# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# The committed references of docs/ are what TableGen makes of the definitions.
#
#   cmake -DCOMMITTED=… -DGENERATED=… -DBUILD=… -P docs.cmake

foreach(name Dialect.md Passes.md)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files
                  ${COMMITTED}/${name} ${GENERATED}/${name}
                  RESULT_VARIABLE differ)
  if(differ)
    message(FATAL_ERROR "docs/${name} is out of date: "
            "`ninja -C ${BUILD} resnorm-doc` writes it again")
  endif()
endforeach()
