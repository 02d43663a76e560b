//===- AnnotateStream.cpp - Residual streams as attributes ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/NormPosition.h"
#include "resnorm/Transforms/Passes.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMANNOTATESTREAM
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

static constexpr StringLiteral kPlacement = "resnorm.placement";
static constexpr StringLiteral kNorm = "resnorm.norm";
static constexpr StringLiteral kJoin = "resnorm.join";

namespace {

/// Annotates one function.
class Annotator {
public:
  explicit Annotator(FunctionOpInterface function)
      : function(function), analysis(function, CallReading::All),
        builder(function->getContext()), positions(locateNorms(analysis)) {}
  void run();

private:
  void clear();
  void annotateNorm(const NormMatch &norm);
  void annotateJoins(int64_t number, const Stream &stream);
  StringAttr getName(StringRef placement) {
    return builder.getStringAttr(placement.empty() ? "no placement"
                                                   : placement);
  }

  FunctionOpInterface function;
  ResidualStream analysis;
  Builder builder;
  DenseMap<const NormMatch *, NormPosition> positions;
};

} // namespace

/// The op that makes the node's tensor; inside a fused body, the scalar op.
static Operation *getOp(const Node *node) {
  return node->value ? node->value.getDefiningOp() : node->op;
}

/// A fused body may make several norms; then the attribute is a list.
static void append(Operation *op, StringRef name, DictionaryAttr entry) {
  Attribute before = op->getDiscardableAttr(name);
  Attribute value = entry;
  if (auto list = dyn_cast_if_present<ArrayAttr>(before)) {
    SmallVector<Attribute> entries(list.getValue());
    entries.push_back(entry);
    value = ArrayAttr::get(op->getContext(), entries);
  } else if (before) {
    value = ArrayAttr::get(op->getContext(), {before, entry});
  }
  op->setDiscardableAttr(name, value);
}

void Annotator::clear() {
  function->removeDiscardableAttr(kPlacement);
  function->walk([](Operation *op) {
    op->removeDiscardableAttr(kNorm);
    op->removeDiscardableAttr(kJoin);
  });
}

void Annotator::annotateNorm(const NormMatch &norm) {
  // A callee is annotated by itself.
  Operation *op =
      analysis.getGraph().isInCallee(norm.y) ? nullptr : getOp(norm.y);
  if (!op)
    return;
  NamedAttrList entry;
  entry.set("kind", builder.getStringAttr(stringifyNormKind(norm.kind)));
  NormRole role = analysis.getRole(&norm);
  entry.set("role", builder.getStringAttr(stringifyNormRole(role)));
  auto it = positions.find(&norm);
  if (it != positions.end()) {
    entry.set("stream", builder.getI64IntegerAttr(it->second.stream));
    if (auto sublayer = it->second.sublayer) {
      entry.set("layer", builder.getI64IntegerAttr(sublayer->first));
      entry.set("sublayer", builder.getI64IntegerAttr(sublayer->second));
    }
  }
  append(op, kNorm, entry.getDictionary(function->getContext()));
}

void Annotator::annotateJoins(int64_t number, const Stream &stream) {
  for (auto [i, layer] : llvm::enumerate(stream.layers)) {
    // The sublayers of one join follow each other.
    SmallVector<int64_t> positions;
    SmallVector<StringRef> kinds;
    for (auto [k, sublayer] : llvm::enumerate(layer.sublayers)) {
      positions.push_back(k);
      kinds.push_back(stringifySublayerKind(sublayer->kind));
      bool isLast = k + 1 == layer.sublayers.size() ||
                    layer.sublayers[k + 1]->join != sublayer->join;
      if (!isLast)
        continue;
      NamedAttrList entry;
      entry.set("stream", builder.getI64IntegerAttr(number));
      entry.set("layer", builder.getI64IntegerAttr(i));
      entry.set("sublayers", builder.getI64ArrayAttr(positions));
      entry.set("kinds", builder.getStrArrayAttr(kinds));
      if (!layer.placement.empty())
        entry.set("placement", builder.getStringAttr(layer.placement));
      Node *sum = sublayer->join->sum;
      Operation *op =
          analysis.getGraph().isInCallee(sum) ? nullptr : getOp(sum);
      if (op)
        append(op, kJoin, entry.getDictionary(function->getContext()));
      positions.clear();
      kinds.clear();
    }
  }
}

void Annotator::run() {
  clear();
  for (const NormMatch &norm : analysis.getNorms().getNorms())
    annotateNorm(norm);
  SmallVector<Attribute> placements;
  for (auto [number, stream] : llvm::enumerate(analysis.getStreams())) {
    annotateJoins(number, *stream);
    placements.push_back(getName(stream->placement));
  }
  if (!placements.empty())
    function->setDiscardableAttr(kPlacement, builder.getArrayAttr(placements));
}

namespace {

struct ResNormAnnotateStream final
    : resnorm::impl::ResNormAnnotateStreamBase<ResNormAnnotateStream> {
  using ResNormAnnotateStreamBase::ResNormAnnotateStreamBase;

  void runOnOperation() override {
    getOperation()->walk<WalkOrder::PreOrder>([](FunctionOpInterface function) {
      if (!function.isExternal())
        Annotator(function).run();
      return WalkResult::skip();
    });
  }
};

} // namespace
