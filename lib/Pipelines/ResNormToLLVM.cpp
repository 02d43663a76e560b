//===- ResNormToLLVM.cpp - From tensors to the LLVM dialect ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Norms become vectors and matrix products calls of the runtime; what is left
// becomes loops, fused before, which LLVM vectorizes. Parallel loops run on the
// runtime's threads.
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/Passes.h"

using namespace mlir;

void resnorm::buildResNormToLLVMPipeline(OpPassManager &manager,
                                         const ResNormToLLVMOptions &options) {
  addFrontend(manager, options.prefix);
  manager.addPass(createConvertResNormToVector());
  manager.addPass(createResNormDecompose());
  manager.addPass(createResNormExpandCopies());
  manager.addPass(createResNormLowerContractions());
  manager.addNestedPass<func::FuncOp>(createResNormRelaxReductions());
  manager.addNestedPass<func::FuncOp>(createConvertLinalgToParallelLoopsPass());
  manager.addPass(createResNormOutlineParallel());
  // After the outlining, which tells buffers apart by their allocations.
  manager.addNestedPass<func::FuncOp>(createResNormPlanMemory());
  manager.addPass(createParallelForToNestedForsPass());
  addViewExpansion(manager);
  manager.addPass(createSCFToControlFlowPass());
  addFloatExpansion(manager);
  manager.addPass(createResNormApproximateMath());
  addConversionToLLVM(manager);
}

void resnorm::registerResNormPipelines() {
  registerResNormPipelinesPasses();
  PassPipelineRegistration<ResNormToLLVMOptions>(
      "resnorm-to-llvm",
      "Lower whole modules to the LLVM dialect, with C entry points",
      buildResNormToLLVMPipeline);
  PassPipelineRegistration<ResNormToGPUOptions>(
      "resnorm-to-gpu",
      "Lower whole modules to host functions and one module of GPU kernels",
      buildResNormToGPUPipeline);
  PassPipelineRegistration<ResNormToNVVMOptions>(
      "resnorm-to-nvvm",
      "Lower whole modules to host functions and NVIDIA device code",
      buildResNormToNVVMPipeline);
  PassPipelineRegistration<ResNormToNVVMOptions>(
      "resnorm-to-cuda",
      "Lower whole modules to the LLVM dialect, with kernels for NVIDIA GPUs",
      buildResNormToCUDAPipeline);
}
