//===- ResNormDialect.cpp - The resnorm dialect ---------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "resnorm/IR/ResNorm.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::resnorm;

#include "resnorm/IR/NormOpInterface.cpp.inc"
#include "resnorm/IR/ResNormDialect.cpp.inc"
#include "resnorm/IR/ResNormEnums.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "resnorm/IR/ResNormAttrs.cpp.inc"

namespace {

/// Ops of the dialect are legal wherever their operands are.
struct ResNormInlinerInterface final : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};

} // namespace

void ResNormDialect::initialize() {
  addInterfaces<ResNormInlinerInterface>();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "resnorm/IR/ResNormAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "resnorm/IR/ResNormOps.cpp.inc"
      >();
}

LogicalResult ResNormDialect::verifyRegionArgAttribute(Operation *op,
                                                       unsigned regionIndex,
                                                       unsigned argIndex,
                                                       NamedAttribute attr) {
  auto refuse = [&](StringRef expected) {
    return op->emitOpError() << "expected " << attr.getName().getValue()
                             << " of argument " << argIndex << " to be "
                             << expected << ", but found " << attr.getValue();
  };
  if (attr.getName() == getNameAttrName()) {
    auto name = dyn_cast<StringAttr>(attr.getValue());
    if (!name || name.empty())
      return refuse("a non-empty string");
  } else if (attr.getName() == getInitialValueAttrName()) {
    auto value = dyn_cast<FloatAttr>(attr.getValue());
    if (!value || !value.getType().isF64() || !value.getValue().isFinite())
      return refuse("a finite number of type f64");
  }
  return success();
}
