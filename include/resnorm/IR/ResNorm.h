//===- ResNorm.h - The resnorm dialect --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_IR_RESNORM_H
#define RESNORM_IR_RESNORM_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "resnorm/IR/ResNormDialect.h.inc"
#include "resnorm/IR/ResNormEnums.h.inc"
#define GET_ATTRDEF_CLASSES
#include "resnorm/IR/ResNormAttrs.h.inc"

#include "resnorm/IR/NormOpInterface.h.inc"

#define GET_OP_CLASSES
#include "resnorm/IR/ResNormOps.h.inc"

#endif // RESNORM_IR_RESNORM_H
