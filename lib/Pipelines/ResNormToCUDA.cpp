//===- ResNormToCUDA.cpp - Whole modules to hosts of NVIDIA GPUs ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "resnorm/Pipelines/Pipelines.h"

using namespace mlir;

void resnorm::buildResNormToCUDAPipeline(OpPassManager &manager,
                                         const ResNormToNVVMOptions &options) {
  buildResNormToNVVMPipeline(manager, options);
  manager.addPass(createResNormPlaceOnDevice());
  addCleanup(manager);
  addViewExpansion(manager);
  manager.addPass(createSCFToControlFlowPass());
  addFloatExpansion(manager);
  manager.addPass(createResNormCallCudaRuntime());
  addConversionToLLVM(manager);
}
