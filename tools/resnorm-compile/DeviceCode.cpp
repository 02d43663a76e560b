//===- DeviceCode.cpp - Models to the code of a GPU -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceCode.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;

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
