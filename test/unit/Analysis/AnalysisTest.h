//===- AnalysisTest.h - Functions from text ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_UNIT_ANALYSISTEST_H
#define RESNORM_UNIT_ANALYSISTEST_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Parser/Parser.h"
#include "resnorm/Analysis/ResidualStream.h"
#include "resnorm/IR/ResNorm.h"
#include "gtest/gtest.h"

namespace mlir::resnorm {

class AnalysisTest : public ::testing::Test {
protected:
  AnalysisTest() {
    context.loadDialect<arith::ArithDialect, func::FuncDialect,
                        linalg::LinalgDialect, math::MathDialect,
                        scf::SCFDialect, tensor::TensorDialect,
                        tosa::TosaDialect, ResNormDialect>();
  }

  /// The first function of the module, which the fixture keeps.
  func::FuncOp parse(StringRef text) {
    modules.push_back(parseSourceString<ModuleOp>(text, &context));
    EXPECT_TRUE(modules.back()) << text.str();
    return *modules.back()->getOps<func::FuncOp>().begin();
  }

  /// What the function returns.
  static OperandRange getResults(func::FuncOp function) {
    return function.front().getTerminator()->getOperands();
  }

  MLIRContext context;
  SmallVector<OwningOpRef<ModuleOp>> modules;
};

} // namespace mlir::resnorm

#endif // RESNORM_UNIT_ANALYSISTEST_H
