//===- InitAll.cpp - Registers all of ResNorm -----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/InitAll.h"
#include "resnorm/IR/ResNorm.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/Passes.h"

using namespace mlir;

void mlir::resnorm::registerAllDialects(DialectRegistry &registry) {
  registry.insert<ResNormDialect>();
}

void mlir::resnorm::registerAllPasses() {
  registerResNormPasses();
  registerResNormPipelines();
}
