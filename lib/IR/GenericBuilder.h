//===- GenericBuilder.h - linalg.generic on tensors or buffers --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_IR_GENERICBUILDER_H
#define RESNORM_LIB_IR_GENERICBUILDER_H

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::resnorm {

using Body = function_ref<Value(ImplicitLocOpBuilder &, ValueRange)>;

/// Makes linalg.generic ops over one iteration space, on tensors or on buffers.
class GenericBuilder {
public:
  /// The iteration space is that of `domain`.
  GenericBuilder(ImplicitLocOpBuilder &b, Value domain)
      : b(b), domain(domain),
        rank(cast<ShapedType>(domain.getType()).getRank()),
        buffers(isa<MemRefType>(domain.getType())) {}

  int64_t getRank() const { return rank; }

  /// What is computed elementwise of `inputs`, each read over `axes` of the
  /// domain, with the shape of `outAxes`; into `out` where that is given.
  Value map(ArrayRef<std::pair<Value, SmallVector<int64_t>>> inputs,
            ArrayRef<int64_t> outAxes, Type elementType, Value out, Body body);
  /// The sum over the axes of the domain that `kept` has not. The body gets the
  /// inputs and returns the summand.
  Value sum(ArrayRef<std::pair<Value, SmallVector<int64_t>>> inputs,
            ArrayRef<int64_t> kept, Type elementType, Body body);
  /// The number of elements along `axes`, as a float.
  Value count(ArrayRef<int64_t> axes, Type type);
  SmallVector<int64_t> allAxes() const {
    return llvm::to_vector(llvm::seq<int64_t>(0, rank));
  }
  /// Frees the temporaries.
  void finish() {
    for (Value buffer : temporaries)
      memref::DeallocOp::create(b, buffer);
  }

private:
  Value create(ArrayRef<std::pair<Value, SmallVector<int64_t>>> inputs,
               ArrayRef<int64_t> outAxes, Value out,
               ArrayRef<utils::IteratorType> iterators, Body body);
  Value makeOut(ArrayRef<int64_t> axes, Type elementType);
  AffineMap mapOf(int64_t loops, ArrayRef<int64_t> axes) const;
  OpFoldResult sizeOf(int64_t axis);

  ImplicitLocOpBuilder &b;
  Value domain;
  int64_t rank;
  bool buffers;
  SmallVector<Value> temporaries;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_IR_GENERICBUILDER_H
