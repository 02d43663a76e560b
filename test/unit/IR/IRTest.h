//===- IRTest.h - A block with arguments of given types ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_UNIT_IRTEST_H
#define RESNORM_UNIT_IRTEST_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Verifier.h"
#include "resnorm/IR/ResNorm.h"
#include "gtest/gtest.h"

namespace mlir::resnorm {

class IRTest : public ::testing::Test {
protected:
  IRTest() : builder(&context) {
    context.loadDialect<ResNormDialect>();
    builder.setInsertionPointToEnd(&block);
  }

  Value argument(Type type) { return block.addArgument(type, loc); }

  Value tensor(ArrayRef<int64_t> shape, Type elementType) {
    return argument(RankedTensorType::get(shape, elementType));
  }

  MLIRContext context;
  OpBuilder builder;
  Location loc = UnknownLoc::get(&context);
  Block block;
};

} // namespace mlir::resnorm

#endif // RESNORM_UNIT_IRTEST_H
