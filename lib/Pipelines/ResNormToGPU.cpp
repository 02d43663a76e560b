//===- ResNormToGPU.cpp - Whole modules to GPU kernels --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/Passes.h"

using namespace mlir;

/// One kernel a norm, then one a structured op of what is left.
static void addConversionToKernels(OpPassManager &manager) {
  manager.addPass(resnorm::createConvertResNormToGPU());
  manager.addPass(resnorm::createResNormDecompose());
  manager.addPass(resnorm::createResNormExpandCopies());
  manager.addPass(resnorm::createConvertLinalgToGPU());
}

/// Kernels as functions of one module.
static void addOutlining(OpPassManager &manager) {
  manager.addPass(createGpuLaunchSinkIndexComputationsPass());
  manager.addPass(createGpuKernelOutliningPass());
  resnorm::addCleanup(manager);
  // The kernels' index arithmetic is signed; a thread's number is not, which
  // the known sizes of grid and block prove. Division then is a shift, or one
  // multiplication.
  OpPassManager &kernels = manager.nest<gpu::GPUModuleOp>();
  kernels.addPass(arith::createIntRangeOptimizationsPass());
  kernels.addPass(arith::createArithUnsignedWhenEquivalentPass());
  resnorm::addCleanup(kernels);
}

void resnorm::buildResNormToGPUPipeline(OpPassManager &manager,
                                        const ResNormToGPUOptions &options) {
  addFrontend(manager, options.prefix);
  addConversionToKernels(manager);
  addFloatEmulation(manager);
  addViewExpansion(manager);
  addCleanup(manager);
  addOutlining(manager);
}
