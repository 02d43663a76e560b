//===- TrapAsserts.cpp - Assertions of kernels ----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMTRAPASSERTS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

namespace {

struct TrapAsserts final : resnorm::impl::ResNormTrapAssertsBase<TrapAsserts> {
  void runOnOperation() override {
    SmallVector<cf::AssertOp> asserts;
    getOperation().walk([&](cf::AssertOp op) { asserts.push_back(op); });
    for (cf::AssertOp op : asserts) {
      ImplicitLocOpBuilder b(op.getLoc(), op);
      Value truth = arith::ConstantIntOp::create(b, 1, 1);
      Value isViolated = arith::XOrIOp::create(b, op.getArg(), truth);
      auto trap = scf::IfOp::create(b, isViolated, /*withElseRegion=*/false);
      b.setInsertionPoint(trap.thenYield());
      LLVM::Trap::create(b);
      op.erase();
    }
  }
};

} // namespace
