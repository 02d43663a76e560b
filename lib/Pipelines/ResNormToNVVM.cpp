//===- ResNormToNVVM.cpp - Whole modules to NVIDIA device code ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "resnorm/Pipelines/Pipelines.h"

using namespace mlir;

void resnorm::buildResNormToNVVMPipeline(OpPassManager &manager,
                                         const ResNormToNVVMOptions &options) {
  buildResNormToGPUPipeline(manager, options);
  OpPassManager &kernels = manager.nest<gpu::GPUModuleOp>();
  kernels.addPass(createResNormTrapAsserts());
  kernels.addPass(createResNormNativeMath());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(createConvertGpuOpsToNVVMOps());
  // What libdevice has no function for, such as the integers' operations.
  kernels.addPass(createConvertMathToLLVMPass());
  addCleanup(kernels);
  kernels.addPass(createReconcileUnrealizedCastsPass());
  manager.addPass(createResNormSerializeKernels(
      {options.chip, options.features, options.format}));
}
