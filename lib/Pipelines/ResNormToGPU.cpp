//===- ResNormToGPU.cpp - Whole modules to GPU kernels --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/Passes.h"

using namespace mlir;

void resnorm::buildResNormToGPUPipeline(OpPassManager &manager,
                                        const ResNormToGPUOptions &options) {
  addFrontend(manager, options.prefix);
  manager.addPass(createResNormDecompose({/*keepTrailingNorms=*/true}));
  addCleanup(manager);
  manager.addPass(createConvertElementwiseToLinalgPass());
  manager.addNestedPass<func::FuncOp>(createLinalgGeneralizeNamedOpsPass());
  manager.addNestedPass<func::FuncOp>(createLinalgElementwiseOpFusionPass());
  addCleanup(manager);
  addBufferization(manager);
  manager.addPass(createConvertResNormToGPU());
  // What no kernel was made for.
  manager.addPass(createResNormDecompose());
  manager.addPass(createResNormExpandCopies());
  manager.addPass(createConvertLinalgToGPU());
  addFloatEmulation(manager);
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(affine::createAffineExpandIndexOpsPass());
  manager.addPass(createLowerAffinePass());
  addCleanup(manager);
  manager.addPass(createGpuLaunchSinkIndexComputationsPass());
  manager.addPass(createGpuKernelOutliningPass());
  addCleanup(manager);
}
