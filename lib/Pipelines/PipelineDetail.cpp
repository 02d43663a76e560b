//===- PipelineDetail.cpp - Stretches that pipelines share ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tosa/Transforms/Passes.h"
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

void mlir::resnorm::addCleanup(OpPassManager &manager) {
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

/// Tensors to buffers that the functions free themselves. Callers see
/// contiguous buffers, and own the ones that they get.
static void addBufferization(OpPassManager &manager) {
  manager.addPass(resnorm::createResNormSeparateFills());
  manager.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  // A loop may hand on a new buffer in each iteration.
  options.allowReturnAllocsFromLoops = true;
  manager.addPass(bufferization::createOneShotBufferizePass(options));
  resnorm::addCleanup(manager);
  bufferization::buildBufferDeallocationPipeline(manager);
  manager.addPass(createConvertBufferizationToMemRefPass());
  // Without this, buffers would live until the function ends.
  manager.addNestedPass<func::FuncOp>(
      bufferization::createOptimizeAllocationLivenessPass());
}

void mlir::resnorm::addFrontend(OpPassManager &manager,
                                const std::string &prefix) {
  manager.addPass(createResNormPrepareExports({prefix}));
  manager.addPass(createInlinerPass());
  manager.addPass(createSymbolDCEPass());
  addTosaToLinalg(manager);
  manager.addPass(createResNormDecompose({/*keepTrailingNorms=*/true}));
  addCleanup(manager);
  // Arithmetic on whole tensors becomes linalg, like the rest.
  manager.addPass(createConvertElementwiseToLinalgPass());
  manager.addNestedPass<func::FuncOp>(createResNormFuseElementwise());
  addCleanup(manager);
  addBufferization(manager);
}

void mlir::resnorm::addViewExpansion(OpPassManager &manager) {
  manager.addPass(createResNormExpandDynamicShapes());
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
}

void mlir::resnorm::addFloatEmulation(OpPassManager &manager) {
  math::MathExpandOpsPassOptions powers;
  powers.opMnemonics = {"fpowi"};
  manager.addNestedPass<func::FuncOp>(math::createMathExpandOpsPass(powers));
  manager.addPass(math::createMathExtendToSupportedTypes());
  arith::ArithEmulateUnsupportedFloatsOptions floats;
  floats.sourceTypeStrs = {"bf16"};
  floats.targetTypeStr = "f32";
  manager.addPass(arith::createArithEmulateUnsupportedFloats(floats));
  manager.addPass(resnorm::createResNormRoundSmallFloats());
}

void mlir::resnorm::addFloatExpansion(OpPassManager &manager) {
  addFloatEmulation(manager);
  manager.addPass(createResNormExpandArith());
}

void mlir::resnorm::addConversionToLLVM(OpPassManager &manager) {
  ConvertVectorToLLVMPassOptions vectors;
  vectors.reassociateFPReductions = true;
  manager.addPass(createConvertVectorToLLVMPass(vectors));
  manager.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  manager.addPass(createResNormEmitEntryPoints());
  manager.addPass(createResNormBF16ToI16());
  addCleanup(manager);
}

int64_t mlir::resnorm::getByteSize(ShapedType type) {
  Type element = type.getElementType();
  int64_t bits =
      element.isIndex() ? 64 : std::max(8u, element.getIntOrFloatBitWidth());
  return type.getNumElements() * bits / 8;
}
