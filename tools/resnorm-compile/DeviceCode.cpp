//===- DeviceCode.cpp - Models to the code of a GPU -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceCode.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/PassManager.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "resnorm/Transforms/Passes.h"

using namespace mlir;

void resnorm::addDeviceCodePasses(PassManager &manager,
                                  const DeviceCodeOptions &options) {
  manager.addPass(createRaiseToResNorm());
  if (options.fuses)
    manager.addPass(createResNormFuseResidualNorm());
  ResNormToNVVMOptions pipeline;
  pipeline.prefix = options.prefix;
  pipeline.chip = options.chip;
  pipeline.format = options.format;
  buildResNormToNVVMPipeline(manager, pipeline);
}

LogicalResult resnorm::writeDeviceCode(ModuleOp module,
                                       llvm::raw_ostream &stream) {
  auto binaries = llvm::to_vector(module.getOps<gpu::BinaryOp>());
  if (binaries.size() != 1 || binaries.front().getObjects().size() != 1)
    return module.emitError("expected the code of one GPU module, found ")
           << binaries.size();
  auto object = cast<gpu::ObjectAttr>(binaries.front().getObjects()[0]);
  StringRef code = object.getObject().getValue();
  if (object.getFormat() == gpu::CompilationTarget::Assembly)
    code = code.rtrim('\0');
  stream << code;
  return success();
}
