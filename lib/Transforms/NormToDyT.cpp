//===- NormToDyT.cpp - Dynamic Tanh or Derf in the place of norms ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contract.h"
#include "NewParameters.h"
#include "NormSelection.h"
#include "TrailingMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "resnorm/Transforms/Passes.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMNORMTODYT
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

struct ResNormNormToDyT final
    : resnorm::impl::ResNormNormToDyTBase<ResNormNormToDyT> {
  using ResNormNormToDyTBase::ResNormNormToDyTBase;
  void runOnOperation() override;

private:
  LogicalResult check(const SelectedNorms &selected);
  void replace(RewriterBase &rewriter, const SelectedNorm &norm,
               NewParameters &parameters);
};

} // namespace

LogicalResult ResNormNormToDyT::check(const SelectedNorms &selected) {
  if (failed(NewParameters(selected.function, newParameters).check()))
    return failure();
  for (const SelectedNorm &norm : selected.norms)
    if (failed(checkStatisticsAreUnused(norm.op)))
      return failure();
  return success();
}

/// The scale and the bias stay; an offset of the scale is added to it, since
/// dyt has none.
void ResNormNormToDyT::replace(RewriterBase &rewriter, const SelectedNorm &norm,
                               NewParameters &parameters) {
  Operation *op = norm.op;
  Location loc = op->getLoc();
  TrailingNorm from = *TrailingNorm::get(op);
  Value input = from.addends.front();
  rewriter.setInsertionPoint(op);
  Value scale = createEffectiveScale(rewriter, loc, from);
  auto type = RankedTensorType::get(
      {}, getElementTypeOrSelf(from.scale ? from.scale : input));
  std::string name = "norm." + std::to_string(norm.index);
  Value alphaValue =
      parameters.create(rewriter, loc, type, alpha, name + ".alpha");
  Value shift = kind == DyTFunction::Erf
                    ? parameters.create(rewriter, loc, type, 0, name + ".shift")
                    : Value();
  int64_t axis =
      from.firstAxis - cast<RankedTensorType>(input.getType()).getRank();
  auto dyt = DyTOp::create(rewriter, loc, from.result.getType(), input,
                           alphaValue, shift, scale, from.bias,
                           /*outs=*/ValueRange(), axis, kind);
  rewriter.replaceAllUsesWith(from.result, dyt->getResult(0));
  rewriter.eraseOp(op);
}

void ResNormNormToDyT::runOnOperation() {
  ModuleOp module = getOperation();
  FailureOr<StreamSelection> selection =
      StreamSelection::parse(module.getLoc(), layers, function, stream);
  if (failed(selection))
    return signalPassFailure();
  if (!std::isfinite(alpha)) {
    emitError(module.getLoc())
        << "expected alpha to be finite, but found " << double(alpha);
    return signalPassFailure();
  }
  FailureOr<SmallVector<SelectedNorms>> selected =
      selectNorms(module, *selection);
  if (failed(selected) || llvm::any_of(*selected, [&](const auto &norms) {
        return failed(check(norms));
      }))
    return signalPassFailure();
  IRRewriter rewriter(&getContext());
  for (const SelectedNorms &norms : *selected) {
    NewParameters parameters(norms.function, newParameters);
    for (const SelectedNorm &norm : norms.norms)
      replace(rewriter, norm, parameters);
    FunctionOpInterface owner = norms.function;
    remark::passed(owner.getLoc(), remark::RemarkOpts::name("replace").category(
                                       "resnorm-norm-to-dyt"))
        << "norms replaced by"
        << (kind == DyTFunction::Tanh ? "Dynamic Tanh" : "Derf")
        << remark::add("contract: {0}", kArchitecturalContract)
        << remark::metric("norms", norms.norms.size());
  }
}
