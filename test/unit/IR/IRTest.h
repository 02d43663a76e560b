//===- IRTest.h - Ops from text ---------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_UNIT_IRTEST_H
#define RESNORM_UNIT_IRTEST_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/Parser/Parser.h"
#include "resnorm/IR/ResNorm.h"
#include "gtest/gtest.h"

namespace mlir::resnorm {

class IRTest : public ::testing::Test {
protected:
  IRTest() : builder(&context) {
    context.loadDialect<func::FuncDialect, ResNormDialect>();
  }

  /// The first op of the dialect in `text`; the fixture keeps the module.
  Operation *parse(StringRef text) {
    modules.push_back(parseSourceString<ModuleOp>(text, &context));
    EXPECT_TRUE(modules.back()) << text.str();
    Operation *found = nullptr;
    modules.back()->walk([&](Operation *op) {
      if (!found && isa<ResNormDialect>(op->getDialect()))
        found = op;
    });
    EXPECT_TRUE(found) << text.str();
    return found;
  }

  /// Arguments of the given types, of a function that the fixture keeps and in
  /// which the builder inserts.
  SmallVector<Value> makeArguments(TypeRange types) {
    Location loc = builder.getUnknownLoc();
    modules.push_back(ModuleOp::create(loc));
    builder.setInsertionPointToStart(modules.back()->getBody());
    auto function = func::FuncOp::create(
        builder, loc, "f", builder.getFunctionType(types, TypeRange()));
    Block *entry = function.addEntryBlock();
    builder.setInsertionPointToStart(entry);
    return llvm::to_vector_of<Value>(entry->getArguments());
  }

  RankedTensorType tensor(ArrayRef<int64_t> shape, Type elementType) {
    return RankedTensorType::get(shape, elementType);
  }

  MLIRContext context;
  OpBuilder builder;
  SmallVector<OwningOpRef<ModuleOp>> modules;
};

} // namespace mlir::resnorm

#endif // RESNORM_UNIT_IRTEST_H
