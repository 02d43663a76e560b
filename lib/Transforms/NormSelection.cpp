//===- NormSelection.cpp - Which norms a rewrite changes ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormSelection.h"
#include "resnorm/Analysis/ResidualStream.h"

using namespace mlir;
using namespace mlir::resnorm;

/// Whether the op is a norm over trailing axes, of tensors, with one input;
/// where it is another form of one, a diagnostic.
static FailureOr<bool> isChangeable(Operation *op) {
  if (!isa<LayerNormOp, RMSNormOp, AddLayerNormOp, AddRMSNormOp>(op))
    return false;
  auto refuse = [&] {
    return op->emitError() << "expected 'resnorm.layer_norm' or "
                              "'resnorm.rms_norm' on tensors, but found ";
  };
  if (isa<AddLayerNormOp, AddRMSNormOp>(op))
    return refuse() << "a fused '" << op->getName()
                    << "': run this before resnorm-fuse-residual-norm";
  if (op->getNumResults() == 0)
    return refuse() << op->getOperand(0).getType();
  return true;
}

/// The norms of the selected sublayers.
static FailureOr<llvm::DenseSet<Operation *>>
collectFromStreams(FunctionOpInterface function,
                   const StreamSelection &selection) {
  ResidualStream analysis(function);
  SmallVector<const NormMatch *> matches;
  for (auto [i, stream] : llvm::enumerate(analysis.getStreams())) {
    if (!selection.selectsStream(i))
      continue;
    if (!selection.narrowsStreams())
      matches.append({stream->startNorm, stream->endNorm});
    for (auto [l, layer] : llvm::enumerate(stream->layers)) {
      if (!selection.selectsLayer(l))
        continue;
      for (const Sublayer *sublayer : layer.sublayers) {
        matches.append(
            {sublayer->inputNorm, sublayer->outputNorm, sublayer->addNorm});
        matches.append(sublayer->innerNorms);
      }
    }
  }
  llvm::DenseSet<Operation *> ops;
  for (const NormMatch *match : matches) {
    if (match && !match->op)
      return emitError(match->getLoc())
             << "expected a norm op, which raise-to-resnorm makes, but found "
                "a norm of plain ops";
    if (match)
      ops.insert(match->op);
  }
  return ops;
}

static LogicalResult collectNorms(SelectedNorms &result,
                                  const StreamSelection &selection) {
  std::optional<llvm::DenseSet<Operation *>> narrowed;
  if (selection.narrowsFunctions()) {
    auto ops = collectFromStreams(result.function, selection);
    if (failed(ops))
      return failure();
    narrowed = std::move(*ops);
  }
  WalkResult walk = result.function.walk([&](NormOpInterface op) {
    FailureOr<bool> changeable = isChangeable(op);
    if (failed(changeable))
      return WalkResult::interrupt();
    if (!*changeable)
      return WalkResult::advance();
    unsigned index = result.total++;
    if (!narrowed || narrowed->contains(op))
      result.norms.push_back({op, index});
    return WalkResult::advance();
  });
  return failure(walk.wasInterrupted());
}

FailureOr<SmallVector<SelectedNorms>>
mlir::resnorm::selectNorms(ModuleOp module, const StreamSelection &selection) {
  SmallVector<SelectedNorms> all;
  for (auto function : module.getOps<FunctionOpInterface>()) {
    if (!selection.selectsFunction(function))
      continue;
    SelectedNorms norms{function, {}};
    if (failed(collectNorms(norms, selection)))
      return failure();
    if (!norms.norms.empty())
      all.push_back(std::move(norms));
  }
  if (all.empty())
    return emitError(module.getLoc())
           << "expected a 'resnorm.layer_norm' or 'resnorm.rms_norm' to "
              "change, but found none"
           << selection.describe();
  return all;
}

LogicalResult mlir::resnorm::checkStatisticsAreUnused(NormOpInterface norm) {
  for (Value statistic : norm->getResults().drop_front())
    for (Operation *user : statistic.getUsers())
      return norm.emitError()
                 .append("expected nothing to read the saved statistics of a "
                         "norm that goes, but found a reader")
                 .attachNote(user->getLoc())
             << "read here";
  return success();
}
