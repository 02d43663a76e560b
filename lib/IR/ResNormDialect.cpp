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
#include "resnorm/IR/ResNorm.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::resnorm;

#include "resnorm/IR/NormOpInterface.cpp.inc"
#include "resnorm/IR/ResNormDialect.cpp.inc"
#include "resnorm/IR/ResNormEnums.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "resnorm/IR/ResNormAttrs.cpp.inc"

void ResNormDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "resnorm/IR/ResNormAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "resnorm/IR/ResNormOps.cpp.inc"
      >();
}
