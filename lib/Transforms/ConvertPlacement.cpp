//===- ConvertPlacement.cpp - Move norms to another placement -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contract.h"
#include "FlattenStreams.h"
#include "JSONFile.h"
#include "LearningRate.h"
#include "PlacementRewriter.h"
#include "ResidualFactors.h"
#include "StreamSelection.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMCONVERTPLACEMENT
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

static constexpr StringLiteral kCategory = "resnorm-convert-placement";

namespace {

/// One stream and what becomes of it.
struct PlannedStream {
  FunctionOpInterface function;
  unsigned index;
  std::unique_ptr<PlacementPlan> plan;
};

struct ResNormConvertPlacement final
    : resnorm::impl::ResNormConvertPlacementBase<ResNormConvertPlacement> {
  using ResNormConvertPlacementBase::ResNormConvertPlacementBase;
  void runOnOperation() override;

private:
  LogicalResult readOptions();
  FailureOr<OwningOpRef<ModuleOp>> flatten();
  LogicalResult convertModule(ModuleOp module);
  ConversionRequest makeRequest() const;
  FailureOr<std::unique_ptr<PlacementPlan>> plan(FunctionOpInterface function,
                                                 ResidualStream &analysis,
                                                 unsigned index) const;
  ConversionRecord convert(const PlannedStream &stream,
                           NewParameters &parameters, RewriterBase &rewriter);
  void report(const PlannedStream &stream, const ConversionRecord &record);

  std::optional<StreamSelection> selection;
  /// The parameter map to undo.
  std::optional<llvm::json::Value> recorded;
};

} // namespace

LogicalResult ResNormConvertPlacement::readOptions() {
  Location loc = getOperation().getLoc();
  FailureOr<StreamSelection> parsed =
      StreamSelection::parse(loc, layers, function, stream);
  if (failed(parsed))
    return failure();
  selection = *parsed;
  if (to.empty() == restore.empty())
    return emitError(loc) << "expected one of 'to' and 'restore'";
  if (!restore.empty()) {
    if (selection->narrowsStreams())
      return emitError(loc) << "expected no 'layers' with 'restore'";
    FailureOr<llvm::json::Value> value =
        readJSONFile(loc, "the parameter map", restore);
    if (failed(value))
      return failure();
    recorded = std::move(*value);
    return success();
  }
  SmallVector<StringRef> names = getPlacementNames();
  if (!llvm::is_contained(names, StringRef(to)))
    return emitError(loc) << "expected 'to' to be a placement (one of "
                          << llvm::join(names, ", ") << "), but found '" << to
                          << "'";
  if (rescale && to != "lns" && to != "pre-ln")
    return emitError(loc) << "expected 'rescale' with lns or pre-ln, between "
                             "which there is an exact form, but found '"
                          << to << "'";
  return success();
}

ConversionRequest ResNormConvertPlacement::makeRequest() const {
  ConversionRequest request;
  request.rescale = rescale;
  if (norm != NewNormKind::Stream)
    request.kind = norm == NewNormKind::LayerNorm ? NormKind::LayerNorm
                                                  : NormKind::RMSNorm;
  if (epsilon >= 0)
    request.epsilon = epsilon;
  return request;
}

/// The plan for one stream; null where the parameter map has nothing of it.
FailureOr<std::unique_ptr<PlacementPlan>>
ResNormConvertPlacement::plan(FunctionOpInterface function,
                              ResidualStream &analysis, unsigned index) const {
  Stream &content = *analysis.getStreams()[index];
  unsigned numLayers = content.layers.size();
  ConversionRequest request = makeRequest();
  if (recorded) {
    FailureOr<ConversionRecord> record =
        readParameterMap(*recorded, function.getName(), index, content,
                         content.sublayers.front()->getLoc());
    if (failed(record))
      return failure();
    if (record->moves.empty())
      return std::unique_ptr<PlacementPlan>();
    request.rescale = record->rescaled;
    unsigned k = 0;
    for (const StreamLayer &layer : content.layers) {
      request.rows.push_back(lookupPlacement(record->from[k].placement));
      k += layer.sublayers.size();
    }
    return PlacementPlan::createInverse(analysis, content, request, *record);
  }
  if (lookupPlacement(to, 0, numLayers) ==
          lookupPlacement(to, numLayers - 1, numLayers) &&
      !lookupPlacement(to))
    return emitError(content.sublayers.front()->getLoc())
           << "cannot convert to " << to
           << ": expected layers enough to have some of each kind, but found "
           << numLayers;
  for (unsigned l = 0; l < numLayers; ++l) {
    const PlacementRow *row = selection->selectsLayer(l)
                                  ? lookupPlacement(to, l, numLayers)
                                  : nullptr;
    request.rows.push_back(row);
    if (!row || !has(row->traits, StreamTraits::ScaledResidual) ||
        request.deepNormAlpha)
      continue;
    auto depths =
        measureDepths(analysis.getStreams(), ResidualScheme::DeepNorm);
    if (failed(depths))
      return failure();
    request.deepNormAlpha =
        getFactors(ResidualScheme::DeepNorm, (*depths)[index]).skip;
  }
  return PlacementPlan::create(analysis, content, request);
}

ConversionRecord ResNormConvertPlacement::convert(const PlannedStream &stream,
                                                  NewParameters &parameters,
                                                  RewriterBase &rewriter) {
  const PlacementPlan &plan = *stream.plan;
  ConversionRecord record(FunctionOpInterface(stream.function).getName(),
                          stream.index);
  record.exact = plan.isExact();
  record.rescaled = plan.request.rescale;
  record.moves = plan.getMoves();
  for (const SublayerPlan &sublayer : plan.sublayers) {
    auto &all = sublayer.layer->sublayers;
    record.places.push_back({sublayer.layerIndex,
                             llvm::find(all, sublayer.sublayer) - all.begin()});
    SublayerState from{sublayer.layer->placement, sublayer.sublayer->skipScale};
    SublayerState to = from;
    if (sublayer.row)
      to = {sublayer.row->name, sublayer.skipScale.value_or(from.skipScale)};
    record.from.push_back(from);
    record.to.push_back(to);
  }
  if (!plan.changesAnything())
    return record;
  PlacementRewriter placement(plan, stream.index, parameters, rewriter);
  placement.apply();
  for (ParameterMove &move : record.moves)
    if (!move.source)
      std::tie(move.scale, move.bias) = placement.getNewNames(*move.target);
  return record;
}

void ResNormConvertPlacement::report(const PlannedStream &stream,
                                     const ConversionRecord &record) {
  Location loc = stream.plan->getLoc();
  unsigned moved = 0, created = 0, dropped = 0;
  for (const ParameterMove &move : record.moves) {
    moved += move.target && move.source && *move.target != *move.source;
    created += !move.source;
    dropped += !move.target;
    if (!move.target)
      remark::passed(loc, remark::RemarkOpts::name("drop").category(kCategory))
          << "dropped the norm in slot" << stringifyNormRole(move.source->role)
          << remark::add("scale: {0}, bias: {1}",
                         move.scale.empty() ? "none" : move.scale,
                         move.bias.empty() ? "none" : move.bias);
  }
  StringRef contract = recorded       ? "the inverse of the recorded conversion"
                       : record.exact ? StringRef(kExactContract)
                                      : StringRef(kArchitecturalContract);
  remark::passed(loc, remark::RemarkOpts::name("convert").category(kCategory))
      << (recorded ? "restored from" : "converted to")
      << (recorded ? StringRef(restore) : StringRef(to))
      << remark::add("contract: {0}", contract)
      << remark::add("norms: {0} moved, {1} new, {2} dropped", moved, created,
                     dropped);
  if (auto change =
          getLearningRateChange(stream.plan->stream->placement, to.getValue()))
    remark::analysis(
        loc, remark::RemarkOpts::name("learning-rate").category(kCategory))
        << "try another learning rate" << change->describe()
        << remark::add("why: {0}", change->why);
}

/// Puts what each op reads before it, and else keeps the order. MLIR's own
/// `sortTopologically` goes over the block once for each layer that a parallel
/// block becomes: quadratic.
static void sortBlock(Block &block) {
  if (block.empty())
    return;
  Operation *end = &block.back();
  SmallVector<std::pair<Operation *, bool>> worklist;
  for (Operation &op : llvm::reverse(block.without_terminator()))
    worklist.push_back({&op, false});
  DenseSet<Operation *> seen;
  while (!worklist.empty()) {
    auto [op, expanded] = worklist.pop_back_val();
    if (expanded) {
      op->moveBefore(end);
      continue;
    }
    if (!seen.insert(op).second)
      continue;
    worklist.push_back({op, true});
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands()) {
        Operation *def = operand.getDefiningOp();
        if (def && def->getBlock() == &block && !seen.contains(def))
          worklist.push_back({def, false});
      }
    });
  }
}

/// A copy of the module in which the layers of the selected functions are ops
/// of their own; null where they are already.
FailureOr<OwningOpRef<ModuleOp>> ResNormConvertPlacement::flatten() {
  ModuleOp module = getOperation();
  auto needsIt = [&](FunctionOpInterface candidate) {
    return selection->selectsFunction(candidate) && hasNestedLayers(candidate);
  };
  if (llvm::none_of(module.getOps<FunctionOpInterface>(), needsIt))
    return OwningOpRef<ModuleOp>();
  OwningOpRef<ModuleOp> copy = module.clone();
  SmallVector<FunctionOpInterface> functions(
      copy->getOps<FunctionOpInterface>());
  auto getUnused = [&] {
    SymbolTableCollection tables;
    SymbolUserMap users(tables, *copy);
    SetVector<Operation *> unused;
    for (FunctionOpInterface candidate : functions)
      if (candidate.isPrivate() && users.useEmpty(candidate))
        unused.insert(candidate);
    return unused;
  };
  SetVector<Operation *> unusedBefore = getUnused();
  for (FunctionOpInterface candidate : functions)
    if (needsIt(candidate) && failed(flattenLayers(candidate)))
      return failure();
  // What was a layer of another function alone is no model.
  for (Operation *layer : getUnused())
    if (!unusedBefore.contains(layer))
      layer->erase();
  return copy;
}

void ResNormConvertPlacement::runOnOperation() {
  if (failed(readOptions()))
    return signalPassFailure();
  FailureOr<OwningOpRef<ModuleOp>> copy = flatten();
  if (failed(copy))
    return signalPassFailure();
  ModuleOp module = *copy ? **copy : getOperation();
  if (failed(convertModule(module)))
    return signalPassFailure();
  if (*copy)
    getOperation().getBodyRegion().takeBody(module.getBodyRegion());
}

LogicalResult ResNormConvertPlacement::convertModule(ModuleOp module) {
  // Plan all conversions before the first is made: a refusal leaves the module
  // as it was.
  std::vector<std::unique_ptr<ResidualStream>> analyses;
  std::vector<PlannedStream> streams;
  for (auto candidate : module.getOps<FunctionOpInterface>()) {
    if (!selection->selectsFunction(candidate))
      continue;
    analyses.push_back(std::make_unique<ResidualStream>(candidate));
    ResidualStream &analysis = *analyses.back();
    for (unsigned i = 0; i < analysis.getStreams().size(); ++i) {
      if (!selection->selectsStream(i))
        continue;
      FailureOr<std::unique_ptr<PlacementPlan>> plan =
          this->plan(candidate, analysis, i);
      if (failed(plan))
        return failure();
      if (!*plan)
        continue;
      NewParameters parameters(candidate, newParameters);
      if (failed(parameters.check()) ||
          ((*plan)->needsArgument() &&
           failed(checkTypeMayChange(candidate,
                                     "to make the conditioning an argument"))))
        return failure();
      streams.push_back({candidate, i, std::move(*plan)});
    }
  }
  if (streams.empty())
    return emitError(module.getLoc())
           << "expected a residual stream to convert, but found none"
           << selection->describe();

  IRRewriter rewriter(&getContext());
  llvm::json::Array map;
  for (auto it = streams.begin(); it != streams.end();) {
    FunctionOpInterface function = it->function;
    NewParameters parameters(function, newParameters);
    for (; it != streams.end() && it->function == function; ++it) {
      ConversionRecord record = convert(*it, parameters, rewriter);
      report(*it, record);
      appendParameterMap(map, record);
    }
    for (Block &block : function.getFunctionBody())
      sortBlock(block);
    (void)runRegionDCE(rewriter, function.getFunctionBody());
  }
  if (parameterMap.empty())
    return success();
  return writeJSONFile(getOperation().getLoc(), "the parameter map",
                       parameterMap, std::move(map));
}
