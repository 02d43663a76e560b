//===- RaiseToResNorm.cpp - Raise norms and residual connections ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ViewBuilder.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/ResidualStream.h"
#include "resnorm/IR/ResNorm.h"
#include "resnorm/Transforms/Passes.h"
#include "resnorm/Transforms/Transforms.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RAISETORESNORM
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// Raises one function. The graph keeps the values of the IR as it was read;
/// `getValue` maps them to what replaced them.
class Raiser {
public:
  Raiser(Operation *function, RewriterBase &rewriter)
      : stream(function), rewriter(rewriter) {}

  RaisingSummary run();

private:
  void raiseNorm(const NormMatch &norm);
  std::string emitNorm(const NormMatch &norm, Value &result);
  Value emitOp(const NormMatch &norm, Value x, Value scale, Value bias,
               Type resultElementType);
  std::string emitGroupNorm(const NormMatch &norm, Value &result);
  void raiseJoin(const ResidualJoin &join);
  void raiseAdd(Node *add, const ResidualJoin &join);
  bool holds(Node *node, Node *add, ArrayRef<Node *> terms) const;
  std::pair<Value, double> getAddend(Node *node, Type type);
  Value getValue(const Node *node) const {
    Value value = node->value;
    auto it = replacements.find(value);
    return it == replacements.end() ? value : it->second;
  }
  void replace(const Node *node, Value replacement);
  void eraseDead();

  ResidualStream stream;
  RewriterBase &rewriter;
  DenseMap<Value, Value> replacements;
  SmallVector<Operation *> replacedOps;
  RaisingSummary summary;
};

} // namespace

static remark::RemarkOpts remarkOpts(StringRef name) {
  return remark::RemarkOpts::name(name).category("raise-to-resnorm");
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

/// The axes of x are whole, trailing and in order, and y has x's frame.
static bool isTrailing(const NormMatch &norm) {
  int64_t rank = norm.x->frame.size(), count = norm.axes.size();
  for (auto [i, axis] : llvm::enumerate(norm.axes))
    if (axis != rank - count + int64_t(i))
      return false;
  return norm.y->frame == norm.x->frame &&
         llvm::equal(norm.valueIndex, identityIndex(norm.y->frame));
}

/// How a parameter is read, as an index over the frame of the digits in
/// `digits`: `index` speaks of y's axes.
static SmallVector<IndexExpr> indexByDigits(ArrayRef<IndexExpr> index,
                                            ArrayRef<DigitPair> digits) {
  SmallVector<IndexExpr> result;
  for (const IndexExpr &expr : index) {
    SmallVector<Digit, 2> terms;
    for (const Digit &digit : expr.digits)
      for (auto [position, pair] : llvm::enumerate(digits)) {
        bool covers = pair.y.axis == digit.var.getAxis() &&
                      pair.y.div >= digit.div &&
                      (isDynamicExtent(digit.extent) ||
                       pair.y.div < digit.div * digit.extent);
        if (covers)
          terms.push_back({digit.stride * (pair.y.div / digit.div),
                           IndexVar::axis(position), 1, pair.y.extent});
      }
    result.push_back(normalize(expr.constant, std::move(terms)));
  }
  return result;
}

static SmallVector<Extent> getExtents(ArrayRef<DigitPair> digits) {
  return llvm::map_to_vector(
      digits, [](const DigitPair &pair) { return pair.y.extent; });
}

/// Builds the norm op (and views around it, where x's axes are not trailing)
/// before the op that made y. Returns why not, or an empty string.
std::string Raiser::emitNorm(const NormMatch &norm, Value &result) {
  if (!norm.x->value || !isa<RankedTensorType>(norm.x->value.getType()))
    return "x is a scalar inside a fused op";
  if (!norm.y->value)
    return "the normalised value is a scalar inside a fused op";
  Operation *anchor = norm.y->value.getDefiningOp();
  rewriter.setInsertionPoint(anchor);
  Location loc = anchor->getLoc();
  ViewBuilder views(rewriter, loc);

  if (norm.kind == NormKind::GroupNorm)
    return emitGroupNorm(norm, result);
  auto resultType = cast<RankedTensorType>(norm.y->value.getType());
  Value x = getValue(norm.x);
  bool trailing = isTrailing(norm);
  SmallVector<DigitPair> digits;
  if (!trailing) {
    digits.assign(norm.kept);
    llvm::append_range(digits, norm.reduced);
    // x by its digits, the normalised ones last.
    SmallVector<IndexExpr> index(norm.x->frame.size());
    for (auto [position, pair] : llvm::enumerate(digits))
      index[pair.x.axis] = addScaled(
          {{index[pair.x.axis], 1},
           {IndexExpr::whole(IndexVar::axis(position), pair.x.extent),
            pair.x.div}});
    x = views.build(x, getExtents(digits), index);
    if (!x)
      return "x cannot be brought to trailing axes";
  }
  SmallVector<Extent> normalized = getExtents(norm.reduced);
  auto getParameter = [&](Node *leaf, ArrayRef<IndexExpr> index) -> Value {
    return views.build(getValue(leaf), normalized,
                       indexByDigits(index, norm.reduced));
  };
  Value scale, bias;
  if (norm.scale && !(scale = getParameter(norm.scale, norm.scaleIndex)))
    return "the scale cannot be brought to the normalised axes";
  if (norm.bias && !(bias = getParameter(norm.bias, norm.biasIndex)))
    return "the bias cannot be brought to the normalised axes";

  result = emitOp(norm, x, scale, bias, resultType.getElementType());
  if (!trailing) {
    SmallVector<IndexExpr> index;
    for (const DigitPair &pair : digits)
      index.push_back(normalize(0, {{1, IndexVar::axis(pair.y.axis),
                                     pair.y.div, pair.y.extent}}));
    result = views.build(result, norm.y->frame, index);
    if (!result)
      return "the norm of x cannot be brought to the value's axes";
  }
  return "";
}

/// The statistics' type where it is not the default for `x`.
static TypeAttr getStatisticsAttr(const NormMatch &norm, Value x) {
  Type element = getElementTypeOrSelf(x.getType());
  Type standard = element.isF64() ? element
                                  : Float32Type::get(element.getContext());
  if (!isa_and_nonnull<FloatType>(norm.statistics) ||
      norm.statistics == standard)
    return {};
  return TypeAttr::get(norm.statistics);
}

Value Raiser::emitOp(const NormMatch &norm, Value x, Value scale, Value bias,
                     Type resultElementType) {
  auto type = cast<RankedTensorType>(x.getType()).clone(resultElementType);
  Location loc = norm.getLoc();
  auto build = [&](auto tag) -> Value {
    using OpTy = typename decltype(tag)::type;
    auto op = OpTy::create(rewriter, loc, TypeRange{type}, x, scale, bias,
                           /*outs=*/ValueRange());
    op.setAxis(-int64_t(norm.reduced.size()));
    op.setEpsilon(APFloat(norm.epsilon));
    op.setEpsilonMode(norm.epsilonMode);
    op.setStatisticsAttr(getStatisticsAttr(norm, x));
    op.setScaleOffset(APFloat(norm.scaleOffset));
    op.setCastBeforeScale(norm.castBeforeScale);
    if constexpr (std::is_same_v<OpTy, LayerNormOp>)
      op.setVariance(norm.formula);
    return op->getResult(0);
  };
  return norm.kind == NormKind::LayerNorm ? build(TypeTag<LayerNormOp>())
                                          : build(TypeTag<RMSNormOp>());
}
