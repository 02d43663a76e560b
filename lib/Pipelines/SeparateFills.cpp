//===- SeparateFills.cpp - A fill for each op that starts from one --------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMSEPARATEFILLS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

namespace {

struct SeparateFills final
    : resnorm::impl::ResNormSeparateFillsBase<SeparateFills> {
  void runOnOperation() override {
    SmallVector<linalg::FillOp> fills;
    getOperation()->walk([&](linalg::FillOp fill) {
      if (fill.hasPureTensorSemantics() && !fill->hasOneUse())
        fills.push_back(fill);
    });
    for (linalg::FillOp fill : fills)
      for (OpOperand &use :
           llvm::make_early_inc_range(fill->getResult(0).getUses())) {
        auto user = dyn_cast<DestinationStyleOpInterface>(use.getOwner());
        if (!user || !user.isDpsInit(&use) || fill->hasOneUse())
          continue;
        OpBuilder builder(user);
        use.set(builder.clone(*fill)->getResult(0));
      }
  }
};

} // namespace
