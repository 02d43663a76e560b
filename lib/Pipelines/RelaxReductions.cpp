//===- RelaxReductions.cpp - Sums in any order ----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMRELAXREDUCTIONS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

namespace {

struct RelaxReductions final
    : resnorm::impl::ResNormRelaxReductionsBase<RelaxReductions> {
  void runOnOperation() override {
    getOperation()->walk([](linalg::GenericOp op) {
      if (op.getNumReductionLoops() == 0)
        return;
      for (unsigned i = 0, e = op.getNumDpsInits(); i != e; ++i) {
        SmallVector<Operation *, 4> combiners;
        if (!matchReduction(op.getRegionOutputArgs(), i, combiners) ||
            combiners.size() != 1)
          continue;
        auto combiner =
            dyn_cast<arith::ArithFastMathInterface>(combiners.front());
        if (!combiner || !isa<arith::AddFOp, arith::MulFOp>(combiner))
          continue;
        auto flags = combiner.getFastMathFlagsAttr().getValue() |
                     arith::FastMathFlags::reassoc;
        combiner->setAttr(
            combiner.getFastMathAttrName(),
            arith::FastMathFlagsAttr::get(op.getContext(), flags));
      }
    });
  }
};

} // namespace
