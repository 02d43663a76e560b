//===- ReturnStatistics.cpp - Return what norms divide by -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JSONFile.h"
#include "NewParameters.h"
#include "NormSelection.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/Analysis/StreamReport.h"
#include "resnorm/IR/NormArithmetic.h"
#include "resnorm/Transforms/Passes.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMRETURNSTATISTICS
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

/// On a norm: its number in the report, which a copy of it by the inliner
/// keeps.
static constexpr llvm::StringLiteral kNumberAttrName = "resnorm.number";

namespace {

struct ResNormReturnStatistics final
    : resnorm::impl::ResNormReturnStatisticsBase<ResNormReturnStatistics> {
  using ResNormReturnStatisticsBase::ResNormReturnStatisticsBase;
  void runOnOperation() override;

private:
  FailureOr<llvm::json::Array> numberNorms();
  LogicalResult inlineCalls();
};

} // namespace

/// Numbers the norms of all functions; the report of each.
FailureOr<llvm::json::Array> ResNormReturnStatistics::numberNorms() {
  auto all = selectNorms(getOperation(), StreamSelection());
  if (failed(all))
    return failure();
  llvm::json::Array report;
  Builder builder(&getContext());
  for (SelectedNorms &norms : *all)
    for (SelectedNorm &norm : norms.norms) {
      norm.op->setAttr(kNumberAttrName,
                       builder.getI64IntegerAttr(report.size()));
      report.push_back(llvm::json::Object{
          {"function", norms.function.getName()},
          {"index", norm.index},
          {"kind", norm.op.getNormKind()},
          {"location", describeLocation(norm.op->getLoc())}});
    }
  return report;
}

/// A norm of a called function is one of the caller's then, once for each call.
LogicalResult ResNormReturnStatistics::inlineCalls() {
  OpPassManager manager(ModuleOp::getOperationName());
  manager.addPass(createInlinerPass(/*opPipelines=*/{},
                                    /*defaultPipelineBuilder=*/nullptr));
  return runPipeline(manager, getOperation());
}

/// The reciprocal deviation of a norm over trailing axes, which the op then
/// saves.
static Value saveDeviation(RewriterBase &rewriter, Operation *op) {
  TrailingNorm norm = *TrailingNorm::get(op);
  if (norm.rstd)
    return norm.rstd;
  rewriter.setInsertionPoint(op);
  auto type = cast<RankedTensorType>(norm.addends.front().getType());
  auto statistic = RankedTensorType::get(
      type.getShape().take_front(norm.firstAxis), norm.numerics.compute);
  OperationState state(op->getLoc(), op->getName());
  state.addOperands(op->getOperands());
  state.addAttributes(op->getAttrs());
  state.addAttribute("save_statistics", rewriter.getUnitAttr());
  state.addTypes(norm.result.getType());
  state.addTypes(SmallVector<Type>(norm.numerics.centred ? 2 : 1, statistic));
  Operation *saving = rewriter.create(state);
  rewriter.replaceAllUsesWith(norm.result, saving->getResult(0));
  rewriter.eraseOp(op);
  return saving->getResults().back();
}

void ResNormReturnStatistics::runOnOperation() {
  ModuleOp module = getOperation();
  auto owner = module.lookupSymbol<func::FuncOp>(function);
  if (!owner || !owner.isPublic() || !owner.getBody().hasOneBlock()) {
    emitError(module.getLoc()) << "expected 'function' to be a public function "
                                  "of one block, but found '"
                               << function << "'";
    return signalPassFailure();
  }
  if (failed(checkTypeMayChange(owner, "to return statistics")))
    return signalPassFailure();
  FailureOr<llvm::json::Array> norms = numberNorms();
  if (failed(norms) || failed(inlineCalls()))
    return signalPassFailure();

  // A norm in a loop has no one deviation to return: it gets no result.
  SmallVector<std::pair<Operation *, int64_t>> numbered;
  for (Operation &op : owner.getBody().front())
    if (auto number = op.getAttrOfType<IntegerAttr>(kNumberAttrName))
      numbered.push_back({&op, number.getInt()});
  module.walk([](Operation *op) { op->removeAttr(kNumberAttrName); });

  IRRewriter rewriter(&getContext());
  llvm::json::Array results;
  SmallVector<Value> deviations;
  for (auto [op, number] : numbered) {
    deviations.push_back(saveDeviation(rewriter, op));
    results.push_back(number);
  }
  Operation *end = owner.getBody().front().getTerminator();
  end->insertOperands(end->getNumOperands(), deviations);
  owner.setType(FunctionType::get(&getContext(), owner.getArgumentTypes(),
                                  end->getOperandTypes()));
  llvm::json::Object content{{"norms", std::move(*norms)},
                             {"results", std::move(results)}};
  if (!report.empty() && failed(writeJSONFile(module.getLoc(), "the report",
                                              report, std::move(content))))
    signalPassFailure();
}
