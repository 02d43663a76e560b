//===- ResNormToLLVM.cpp - From tensors to the LLVM dialect ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plain lowering: correct for every model, one scalar loop nest an op.
//
//===----------------------------------------------------------------------===//

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tosa/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/Passes.h"

using namespace mlir;

/// TOSA to linalg, tensor and arith. Upstream's own pipeline leaves operands
/// of different ranks behind where a module comes from torch-mlir; making them
/// broadcastable before and after folding settles that.
static void addTosaToLinalg(OpPassManager &manager) {
  OpPassManager &functions = manager.nest<func::FuncOp>();
  functions.addPass(tosa::createTosaOptionalDecompositionsPass());
  functions.addPass(tosa::createTosaInferShapesPass());
  functions.addPass(tosa::createTosaMakeBroadcastablePass());
  functions.addPass(tosa::createTosaToLinalgNamed());
  functions.addPass(createCanonicalizerPass());
  functions.addPass(tosa::createTosaLayerwiseConstantFoldPass());
  functions.addPass(tosa::createTosaMakeBroadcastablePass());
  functions.addPass(tosa::createTosaToLinalg());
  functions.addPass(createTosaToArithPass());
  functions.addPass(createTosaToTensorPass());
}

static void addCleanup(OpPassManager &manager) {
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

/// Tensors to buffers that the functions free themselves. Callers see
/// contiguous buffers, and own the ones that they get.
static void addBufferization(OpPassManager &manager) {
  manager.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  manager.addPass(bufferization::createOneShotBufferizePass(options));
  addCleanup(manager);
  bufferization::buildBufferDeallocationPipeline(manager);
  manager.addPass(createConvertBufferizationToMemRefPass());
}

/// What the target does not compute: powers with an integer exponent, and the
/// small float types. x86 has no arithmetic on bf16, and LLVM would call a
/// function per element to round; with the operations in f32, rounding is
/// integer arithmetic. Every operation still rounds.
static void addFloatExpansion(OpPassManager &manager) {
  math::MathExpandOpsPassOptions powers;
  powers.opMnemonics = {"fpowi"};
  manager.addNestedPass<func::FuncOp>(math::createMathExpandOpsPass(powers));
  manager.addPass(math::createMathExtendToSupportedTypes());
  arith::ArithEmulateUnsupportedFloatsOptions floats;
  floats.sourceTypeStrs = {"bf16"};
  floats.targetTypeStr = "f32";
  manager.addPass(arith::createArithEmulateUnsupportedFloats(floats));
  manager.addPass(resnorm::createResNormRoundSmallFloats());
  arith::ArithExpandOpsPassOptions rounding;
  rounding.includeBf16 = true;
  manager.addPass(arith::createArithExpandOpsPass(rounding));
}

static void addConversionToLLVM(OpPassManager &manager) {
  manager.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
}

void resnorm::buildResNormToLLVMPipeline(OpPassManager &manager,
                                         const ResNormToLLVMOptions &options) {
  manager.addPass(createResNormPrepareExports({options.prefix}));
  manager.addPass(createInlinerPass());
  manager.addPass(createSymbolDCEPass());
  addTosaToLinalg(manager);
  manager.addPass(createResNormDecompose());
  addCleanup(manager);
  // Arithmetic on whole tensors becomes linalg, like the rest.
  manager.addPass(createConvertElementwiseToLinalgPass());
  manager.addNestedPass<func::FuncOp>(createLinalgGeneralizeNamedOpsPass());
  manager.addNestedPass<func::FuncOp>(createLinalgElementwiseOpFusionPass());
  addCleanup(manager);
  addBufferization(manager);
  manager.addPass(createResNormExpandCopies());
  manager.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createSCFToControlFlowPass());
  addFloatExpansion(manager);
  addConversionToLLVM(manager);
  manager.addPass(createResNormEmitEntryPoints());
  addCleanup(manager);
}

void resnorm::registerResNormPipelines() {
  registerResNormPipelinesPasses();
  PassPipelineRegistration<ResNormToLLVMOptions>(
      "resnorm-to-llvm",
      "Lower whole modules to the LLVM dialect, with C entry points",
      buildResNormToLLVMPipeline);
}
