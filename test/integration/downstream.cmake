# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Installs a build into a fresh folder, builds examples/downstream against the
# installation in another, and checks what it prints.
#
#   cmake -DBUILD=… -DSOURCE=… -DEXAMPLE=… -DFOLDER=… -DFILECHECK=…
#         -DMODELS=… -DPYTHON=… -DC_COMPILER=… -DCXX_COMPILER=…
#         [-DCXX_FLAGS=…] -P downstream.cmake

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result
                  OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}\nended with ${result}:\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE ${FOLDER})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${FOLDER}/prefix)
foreach(path bin/resnorm-opt bin/resnorm-compile bin/resnorm-run bin/resnorm-report
        include/resnorm/InitAll.h include/resnorm/IR/ResNormOps.h.inc)
  if(NOT EXISTS ${FOLDER}/prefix/${path})
    message(FATAL_ERROR "not installed: ${path}")
  endif()
endforeach()
# What is installed must work where the clone and its build are gone.
file(GLOB_RECURSE installed ${FOLDER}/prefix/*.cmake ${FOLDER}/prefix/*.h
     ${FOLDER}/prefix/*.inc ${FOLDER}/prefix/bin/resnorm-run)
foreach(path ${installed})
  file(READ ${path} content)
  foreach(folder ${SOURCE} ${BUILD})
    string(FIND "${content}" "${folder}/" position)
    if(NOT position EQUAL -1)
      message(FATAL_ERROR "${path} names ${folder}")
    endif()
  endforeach()
endforeach()

# The installed tools run, and their Python starts them from where they are.
set(prefix ${FOLDER}/prefix)
run(${prefix}/bin/resnorm-opt ${EXAMPLE}/input.mlir
    --raise-to-resnorm=expect-norms=1 -o ${FOLDER}/raised.mlir)
run(${CMAKE_COMMAND} -E env RESNORM_PYTHON=${PYTHON}
    ${prefix}/bin/resnorm-run ${MODELS}/bert.linalg.mlir
    --inputs=${MODELS}/bert.npz --expect=${MODELS}/bert.npz)

file(COPY ${EXAMPLE}/ DESTINATION ${FOLDER}/source)
run(${CMAKE_COMMAND} -G Ninja -S ${FOLDER}/source -B ${FOLDER}/build
    -DCMAKE_PREFIX_PATH=${FOLDER}/prefix -DCMAKE_C_COMPILER=${C_COMPILER}
    -DCMAKE_CXX_COMPILER=${CXX_COMPILER} -DCMAKE_CXX_FLAGS=${CXX_FLAGS})
run(${CMAKE_COMMAND} --build ${FOLDER}/build)
set(input ${FOLDER}/source/input.mlir)
execute_process(COMMAND ${FOLDER}/build/downstream ${input}
                COMMAND ${FILECHECK} ${input} RESULTS_VARIABLE results
                ERROR_VARIABLE output)
if(NOT results STREQUAL "0;0")
  message(FATAL_ERROR "downstream and FileCheck ended with ${results}:\n${output}")
endif()

# A build tree serves as well.
run(${CMAKE_COMMAND} -G Ninja -S ${FOLDER}/source -B ${FOLDER}/from-build
    -DResNorm_DIR=${BUILD}/lib/cmake/ResNorm -DCMAKE_C_COMPILER=${C_COMPILER}
    -DCMAKE_CXX_COMPILER=${CXX_COMPILER})
