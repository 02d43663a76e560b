//===- InitAll.cpp - Registers all of ResNorm -----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/InitAll.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/IR/ResNorm.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/BufferizableOpInterfaceImpl.h"
#include "resnorm/Transforms/Passes.h"
#include "resnorm/Transforms/TilingInterfaceImpl.h"

using namespace mlir;

void mlir::resnorm::registerAllDialects(DialectRegistry &registry) {
  registry.insert<ResNormDialect>();
  registerBufferizableOpInterfaceExternalModels(registry);
  registerTilingInterfaceExternalModels(registry);
}

void mlir::resnorm::registerAllPasses() {
  registerResNormPasses();
  registerResNormConversionPasses();
  registerResNormPipelines();
}
