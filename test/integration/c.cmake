# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Builds examples/c in a fresh folder, by CMake and by the commands of its
# README, and runs what comes of it.
#
#   cmake -DBIN=… -DEXAMPLE=… -DFOLDER=… -DC_COMPILER=… -P c.cmake

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result
                  OUTPUT_VARIABLE output ERROR_VARIABLE output
                  WORKING_DIRECTORY ${FOLDER}/source)
  if(NOT result EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}\nended with ${result}:\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE ${FOLDER})
file(COPY ${EXAMPLE}/ DESTINATION ${FOLDER}/source)
set(ENV{PATH} "${BIN}:$ENV{PATH}")
run(${CMAKE_COMMAND} -G Ninja -S . -B ../build -DCMAKE_C_COMPILER=${C_COMPILER}
    "-DCMAKE_C_FLAGS=-Wall -Wextra -Wpedantic -Werror")
run(${CMAKE_COMMAND} --build ../build)
run(${FOLDER}/build/call)

file(STRINGS ${EXAMPLE}/README.md readme)
set(commands "set -e")
foreach(line ${readme})
  if(line MATCHES "^(resnorm-compile|cc|./call)")
    string(APPEND commands "\n${line}")
  endif()
endforeach()
run(sh -c "${commands}")
if(NOT EXISTS ${FOLDER}/source/call)
  message(FATAL_ERROR "the README's commands built no program: ${commands}")
endif()
