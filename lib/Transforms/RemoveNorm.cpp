//===- RemoveNorm.cpp - Divide by a frozen average instead of a norm ------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contract.h"
#include "JSONFile.h"
#include "NormSelection.h"
#include "TrailingMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMREMOVENORM
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// What a file of statistics says of one norm.
struct MeasuredNorm {
  std::string kind;
  double average;
};

/// The norms of each function, in program order.
using Measurements = llvm::StringMap<SmallVector<MeasuredNorm>>;

struct ResNormRemoveNorm final
    : resnorm::impl::ResNormRemoveNormBase<ResNormRemoveNorm> {
  using ResNormRemoveNormBase::ResNormRemoveNormBase;
  void runOnOperation() override;

private:
  FailureOr<Measurements> readMeasurements();
  LogicalResult check(const SelectedNorms &selected,
                      ArrayRef<MeasuredNorm> measured);
};

} // namespace

FailureOr<Measurements> ResNormRemoveNorm::readMeasurements() {
  Location loc = getOperation().getLoc();
  if (statistics.empty())
    return emitError(loc) << "expected 'statistics' to be a file that "
                             "resnorm-run --collect-statistics wrote, but "
                             "found none";
  auto content = readJSONFile(loc, "the statistics", statistics);
  if (failed(content))
    return failure();
  Measurements result;
  const llvm::json::Object *object = content->getAsObject();
  const llvm::json::Array *norms = object ? object->getArray("norms") : nullptr;
  if (!norms)
    return emitError(loc) << "expected the statistics '" << statistics
                          << "' to have a list 'norms', but found none";
  for (auto [i, value] : llvm::enumerate(*norms)) {
    const llvm::json::Object *norm = value.getAsObject();
    auto function = norm ? norm->getString("function") : std::nullopt;
    auto kind = norm ? norm->getString("kind") : std::nullopt;
    auto index = norm ? norm->getInteger("index") : std::nullopt;
    auto average = norm ? norm->getNumber("average") : std::nullopt;
    SmallVector<MeasuredNorm> *list = function ? &result[*function] : nullptr;
    // A divisor: so not 0, and a number.
    if (!list || !kind || index != int64_t(list->size()) || !average ||
        !(*average > 0) || !std::isfinite(*average))
      return emitError(loc)
             << "expected norm " << i << " of the statistics '" << statistics
             << "' to have a function, the next index in it, a kind and a "
                "positive average, but found "
             << llvm::formatv("{0}", value).str();
    list->push_back({kind->str(), *average});
  }
  return result;
}

LogicalResult ResNormRemoveNorm::check(const SelectedNorms &selected,
                                       ArrayRef<MeasuredNorm> measured) {
  FunctionOpInterface owner = selected.function;
  if (selected.total != measured.size())
    return emitError(owner.getLoc())
           << "expected statistics of the " << selected.total << " norms of '@"
           << owner.getName() << "', but found " << measured.size() << " in '"
           << statistics << "'";
  for (const SelectedNorm &norm : selected.norms) {
    NormOpInterface op = norm.op;
    if (op.getNormKind() != measured[norm.index].kind)
      return op.emitError()
             << "expected statistics of a '" << op.getNormKind() << "' as norm "
             << norm.index << " of '@" << owner.getName() << "', but found '"
             << measured[norm.index].kind << "' in '" << statistics << "'";
    if (failed(checkStatisticsAreUnused(op)))
      return failure();
  }
  return success();
}

/// scale * (x - mean(x)) / divisor + bias.
static void removeNorm(RewriterBase &rewriter, Operation *op, double divisor) {
  TrailingNorm norm = *TrailingNorm::get(op);
  const NormNumerics &numerics = norm.numerics;
  Value x = norm.addends.front();
  rewriter.setInsertionPoint(op);
  if (auto layerNorm = dyn_cast<LayerNormOp>(op))
    x = CenterOp::create(
            rewriter, op->getLoc(),
            cast<RankedTensorType>(x.getType()).clone(numerics.compute), x,
            /*outs=*/ValueRange(), layerNorm.getAxis(),
            layerNorm.getStatisticsAttr())
            ->getResult(0);
  SmallVector<Value> parameters;
  for (Value parameter : {norm.scale, norm.bias})
    if (parameter)
      parameters.push_back(parameter);
  Type element = getElementTypeOrSelf(norm.result.getType());
  Value y = createTrailingMap(
      rewriter, op->getLoc(), x, parameters, element,
      [&](ImplicitLocOpBuilder &b, ValueRange args) {
        Value factor = createConstant(b, 1 / divisor, numerics.compute);
        return createNormalized(b, args[0], /*mean=*/Value(), factor,
                                norm.scale ? args[1] : Value(),
                                norm.bias ? args.back() : Value(), numerics,
                                element);
      });
  rewriter.replaceAllUsesWith(norm.result, y);
  rewriter.eraseOp(op);
}

void ResNormRemoveNorm::runOnOperation() {
  ModuleOp module = getOperation();
  FailureOr<StreamSelection> selection =
      StreamSelection::parse(module.getLoc(), layers, function, stream);
  if (failed(selection))
    return signalPassFailure();
  FailureOr<Measurements> measurements = readMeasurements();
  if (failed(measurements))
    return signalPassFailure();
  FailureOr<SmallVector<SelectedNorms>> selected =
      selectNorms(module, *selection);
  if (failed(selected) || llvm::any_of(*selected, [&](SelectedNorms &norms) {
        return failed(check(norms, (*measurements)[norms.function.getName()]));
      }))
    return signalPassFailure();
  IRRewriter rewriter(&getContext());
  for (SelectedNorms &norms : *selected) {
    ArrayRef<MeasuredNorm> measured = (*measurements)[norms.function.getName()];
    for (const SelectedNorm &norm : norms.norms)
      removeNorm(rewriter, norm.op, measured[norm.index].average);
    remark::passed(
        norms.function.getLoc(),
        remark::RemarkOpts::name("remove").category("resnorm-remove-norm"))
        << "norms replaced by a division by their measured average"
        << remark::add("contract: {0}", kArchitecturalContract)
        << remark::metric("norms", norms.norms.size());
  }
}
