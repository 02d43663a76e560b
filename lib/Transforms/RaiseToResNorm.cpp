//===- RaiseToResNorm.cpp - Raise norms and residual connections ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormUtils.h"
#include "ViewBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/ResidualStream.h"
#include "resnorm/Analysis/StreamReport.h"
#include "resnorm/IR/NormArithmetic.h"
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
  std::string emitGroupNorm(const NormMatch &norm, Value &result);
  std::string emitBatchNorm(const NormMatch &norm, Value &result);
  Value getUniformAsValue(const UniformParameter &parameter, Type type);
  Value getInputAsValue(const NormMatch &norm);
  Value getChannelParameter(Node *leaf, ArrayRef<IndexExpr> index,
                            const NormMatch &norm, int64_t channelAxis);
  void raiseAdd(const JoiningAdd &joining);
  std::pair<Value, double> getAddend(Node *node, Type type);
  Value getValue(const Node *node) const {
    Value value = node->value;
    auto it = replacements.find(value);
    return it == replacements.end() ? value : it->second;
  }
  void miss(StringRef what, Location loc, StringRef reason,
            std::optional<Location> related = std::nullopt);
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

void Raiser::miss(StringRef what, Location loc, StringRef reason,
                  std::optional<Location> related) {
  auto remark = remark::missed(loc, remarkOpts(what));
  remark << remark::reason("{0}", reason);
  if (related)
    remark << remark::metric("Where", describeLocation(*related));
  summary.missed.push_back({what, loc, reason.str()});
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

/// y has x's frame and reads it element by element.
static bool isElementwise(const NormMatch &norm) {
  return norm.y->frame == norm.x->frame &&
         llvm::equal(norm.valueIndex, identityIndex(norm.y->frame));
}

/// The axes of x are whole, trailing and in order, and y has x's frame.
static bool isTrailing(const NormMatch &norm) {
  int64_t rank = norm.x->frame.size(), count = norm.axes.size();
  for (auto [i, axis] : llvm::enumerate(norm.axes))
    if (axis != rank - count + int64_t(i))
      return false;
  return isElementwise(norm);
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

/// What the norm computes, where that is not the default.
static SmallVector<NamedAttribute> getNumerics(const NormMatch &norm, Type x,
                                               Builder &builder) {
  SmallVector<NamedAttribute> numerics;
  auto set = [&](StringRef name, Attribute value) {
    numerics.push_back(builder.getNamedAttr(name, value));
  };
  MLIRContext *context = builder.getContext();
  set("epsilon", builder.getF64FloatAttr(norm.epsilon));
  if (norm.epsilonMode != EpsilonMode::Inside)
    set("epsilon_mode", EpsilonModeAttr::get(context, norm.epsilonMode));
  if (norm.formula != VarianceFormula::Centered)
    set("variance", VarianceFormulaAttr::get(context, norm.formula));
  Type standard = x.isF64() ? x : builder.getF32Type();
  if (isa_and_nonnull<FloatType>(norm.statistics) &&
      norm.statistics != standard)
    set("statistics", TypeAttr::get(norm.statistics));
  if (norm.scaleOffset != 0)
    set("scale_offset", builder.getF64FloatAttr(norm.scaleOffset));
  if (norm.castBeforeScale)
    set("cast_before_scale", builder.getUnitAttr());
  return numerics;
}

/// A parameter that is one number, or such a literal of the given type, as a
/// tensor of rank 0.
Value Raiser::getUniformAsValue(const UniformParameter &parameter, Type type) {
  Location loc = rewriter.getInsertionPoint()->getLoc();
  if (!parameter.leaf) {
    auto scalar = RankedTensorType::get({}, type);
    return arith::ConstantOp::create(
        rewriter, loc,
        DenseElementsAttr::get(
            scalar, Attribute(rewriter.getFloatAttr(type, parameter.number))));
  }
  Value value = getValue(parameter.leaf);
  auto tensor = dyn_cast<RankedTensorType>(value.getType());
  if (!tensor)
    return tensor::FromElementsOp::create(
        rewriter, loc, RankedTensorType::get({}, value.getType()), value);
  return ViewBuilder(rewriter, loc)
      .build(value, {}, SmallVector<IndexExpr>(tensor.getRank()));
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
  if (norm.kind == NormKind::BatchNorm)
    return emitBatchNorm(norm, result);
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
      index[pair.x.axis] =
          addScaled({{index[pair.x.axis], 1},
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

  auto type = cast<RankedTensorType>(x.getType());
  int64_t axis = -int64_t(norm.reduced.size());
  if (hasStatistics(norm.kind)) {
    SmallVector<NamedAttribute> numerics =
        getNumerics(norm, type.getElementType(), rewriter);
    if (axis != -1)
      numerics.push_back(
          rewriter.getNamedAttr("axis", rewriter.getI64IntegerAttr(axis)));
    result = createNorm(rewriter, norm.getLoc(), norm.kind, x, scale, bias,
                        resultType.getElementType(), numerics);
  } else {
    Type compute = getComputeType(cast<FloatType>(type.getElementType()));
    Value alpha = getUniformAsValue(norm.alpha, compute);
    Value shift =
        norm.shift ? getUniformAsValue(*norm.shift, compute) : Value();
    result = DyTOp::create(rewriter, norm.getLoc(),
                           type.clone(resultType.getElementType()), x, alpha,
                           shift, scale, bias, /*outs=*/ValueRange(), axis,
                           norm.kind == NormKind::DyT ? DyTFunction::Tanh
                                                      : DyTFunction::Erf)
                 ->getResult(0);
  }
  if (!trailing) {
    SmallVector<IndexExpr> index;
    for (const DigitPair &pair : digits)
      index.push_back(normalize(
          0, {{1, IndexVar::axis(pair.y.axis), pair.y.div, pair.y.extent}}));
    result = views.build(result, norm.y->frame, index);
    if (!result)
      return "the norm of x cannot be brought to the value's axes";
  }
  return "";
}

/// A parameter that is read over the whole of y's channel axis, as a vector.
Value Raiser::getChannelParameter(Node *leaf, ArrayRef<IndexExpr> index,
                                  const NormMatch &norm, int64_t channelAxis) {
  AxisDigit whole{unsigned(channelAxis), 1, norm.y->frame[channelAxis]};
  DigitPair channel{whole, whole};
  ViewBuilder views(rewriter, norm.getLoc());
  return views.build(getValue(leaf), {whole.extent},
                     indexByDigits(index, {channel}));
}

/// x and y are [N, C, ...], the statistics run over the inner digit of C and
/// all that follows it; scale and bias have one entry a channel.
std::string Raiser::emitGroupNorm(const NormMatch &norm, Value &result) {
  Value x = getValue(norm.x);
  auto type = cast<RankedTensorType>(x.getType());
  if (!isElementwise(norm) || !type.hasStaticShape() || type.getRank() < 3)
    return "a group normalization whose channels are not axis 1";
  int64_t channels = type.getDimSize(1), perGroup = 1, others = 1;
  for (const DigitPair &pair : norm.reduced) {
    bool innerChannels = pair.x.axis == 1 && pair.x.div == 1;
    if (pair.x.axis == 0 || (pair.x.axis == 1 && !innerChannels))
      return "a group normalization whose channels are not axis 1";
    (innerChannels ? perGroup : others) *= pair.x.extent;
  }
  if (others != type.getNumElements() / (type.getDimSize(0) * channels))
    return "a group normalization over a part of the spatial axes";

  auto getParameter = [&](Node *leaf, ArrayRef<IndexExpr> index) {
    return getChannelParameter(leaf, index, norm, /*channelAxis=*/1);
  };
  Value scale, bias;
  if (norm.scale && !(scale = getParameter(norm.scale, norm.scaleIndex)))
    return "the scale does not run over the channels";
  if (norm.bias && !(bias = getParameter(norm.bias, norm.biasIndex)))
    return "the bias does not run over the channels";

  OperationState state(norm.getLoc(), GroupNormOp::getOperationName());
  state.addOperands(x);
  if (scale)
    state.addOperands(scale);
  if (bias)
    state.addOperands(bias);
  state.addAttributes(getNumerics(norm, type.getElementType(), rewriter));
  state.addAttribute("groups", rewriter.getI64IntegerAttr(channels / perGroup));
  state.addAttribute(
      GroupNormOp::getOperandSegmentSizeAttr(),
      rewriter.getDenseI32ArrayAttr({1, scale != nullptr, bias != nullptr, 0}));
  state.addTypes(type.clone(getElementTypeOrSelf(norm.y->value.getType())));
  result = rewriter.create(state)->getResult(0);
  return "";
}

/// x with y's frame: a convolution's result is transposed often, and the tensor
/// is there already.
Value Raiser::getInputAsValue(const NormMatch &norm) {
  if (isElementwise(norm))
    return getValue(norm.x);
  for (Node *user : norm.x->users)
    if (user->isView() && user->value && user->frame == norm.y->frame &&
        llvm::equal(user->index, norm.valueIndex))
      return getValue(user);
  ViewBuilder views(rewriter, norm.getLoc());
  return views.build(getValue(norm.x), norm.y->frame, norm.valueIndex);
}

std::string Raiser::emitBatchNorm(const NormMatch &norm, Value &result) {
  int64_t rank = norm.y->frame.size();
  if (int64_t(norm.axes.size()) != rank - 1)
    return "the statistics do not run over one axis of x";
  if (!norm.mean)
    return "no mean is subtracted";
  int64_t channelAxis = 0;
  while (llvm::is_contained(norm.axes, channelAxis))
    ++channelAxis;
  SmallVector<Value> operands{getInputAsValue(norm)};
  if (!operands.front())
    return "x cannot be brought to the value's axes";
  SmallVector<int32_t> segments{1};
  auto add = [&](Node *leaf, ArrayRef<IndexExpr> index) {
    Value vector;
    if (leaf && !(vector = getChannelParameter(leaf, index, norm, channelAxis)))
      return false;
    if (vector)
      operands.push_back(vector);
    segments.push_back(vector != nullptr);
    return true;
  };
  if (!add(norm.mean, norm.meanIndex) ||
      !add(norm.variance, norm.varianceIndex) ||
      !add(norm.scale, norm.scaleIndex) || !add(norm.bias, norm.biasIndex))
    return "a parameter does not run over the channels";
  segments.push_back(0);

  auto type = cast<RankedTensorType>(operands.front().getType());
  OperationState state(norm.getLoc(), BatchNormOp::getOperationName());
  state.addOperands(operands);
  state.addAttributes(getNumerics(norm, type.getElementType(), rewriter));
  if (channelAxis != 1)
    state.addAttribute("channel_axis", rewriter.getI64IntegerAttr(channelAxis));
  state.addAttribute(BatchNormOp::getOperandSegmentSizeAttr(),
                     rewriter.getDenseI32ArrayAttr(segments));
  state.addTypes(type.clone(getElementTypeOrSelf(norm.y->value.getType())));
  result = rewriter.create(state)->getResult(0);
  return "";
}

void Raiser::replace(const Node *node, Value replacement) {
  for (Value value : stream.getGraph().getValues(node)) {
    Value with = replacement;
    if (value.getType() != with.getType())
      with = tensor::CastOp::create(rewriter, value.getLoc(), value.getType(),
                                    with);
    replacements[value] = with;
    rewriter.replaceAllUsesWith(value, with);
    replacedOps.push_back(value.getDefiningOp());
  }
}

void Raiser::raiseNorm(const NormMatch &norm) {
  // A callee's norm is raised, and counted, there; so is one whose parameters
  // are the callee's constants.
  Operation *root = stream.getGraph().getRoot();
  if ((norm.op || !norm.y->value) && !root->isProperAncestor(norm.y->op))
    return;
  if (llvm::any_of(
          ArrayRef<Node *>{norm.scale, norm.bias, norm.mean, norm.variance,
                           norm.alpha.leaf,
                           norm.shift ? norm.shift->leaf : nullptr},
          [](const Node *parameter) { return parameter && !parameter->value; }))
    return;
  bool counts = hasStatistics(norm.kind);
  summary.norms += counts;
  if (norm.op)
    return;
  Value result;
  Operation *anchor = norm.y->value ? norm.y->value.getDefiningOp() : nullptr;
  Operation *before = anchor ? anchor->getPrevNode() : nullptr;
  std::string why = emitNorm(norm, result);
  if (!why.empty()) {
    // Views of the operands that were in order.
    while (anchor && anchor->getPrevNode() != before)
      rewriter.eraseOp(anchor->getPrevNode());
    summary.norms -= counts;
    miss("norm", norm.getLoc(),
         (stringifyNormKind(norm.kind) + ": " + why).str());
    return;
  }
  ++summary.raisedNorms;
  remark::passed(norm.getLoc(), remarkOpts("norm"))
      << "raised" << stringifyNormKind(norm.kind);
  replace(norm.y, result);
}

//===----------------------------------------------------------------------===//
// Residual adds
//===----------------------------------------------------------------------===//

/// The tensor of an add's operand and the number that scales it.
std::pair<Value, double> Raiser::getAddend(Node *node, Type type) {
  double factor = 1;
  auto isOf = [&](Node *n) { return n->value && n->value.getType() == type; };
  while (node->isScalar(ScalarFn::Mul) && node->users.size() == 1) {
    unsigned number = node->operands[0]->isNumber() ? 0 : 1;
    Node *scaled = node->operands[1 - number];
    if (!node->operands[number]->isNumber() || !isOf(scaled))
      break;
    factor *= node->operands[number]->number;
    node = scaled;
  }
  if (isOf(node))
    return {getValue(node), factor};
  // A reshape inside a body.
  Node *source = node->isView() ? node->operands.front() : nullptr;
  if (!source || !source->value ||
      !isa<RankedTensorType>(source->value.getType()))
    return {};
  ViewBuilder views(rewriter, node->getLoc());
  Value value = views.build(getValue(source), node->frame, node->index);
  if (!value || value.getType() != type)
    return {};
  return {value, factor};
}

void Raiser::raiseAdd(const JoiningAdd &joining) {
  Node *add = joining.add;
  if (isa_and_nonnull<ResidualAddOp>(add->op)) {
    ++summary.residuals;
    return;
  }
  auto fail = [&](StringRef why) { miss("residual", add->getLoc(), why); };
  if (!add->value || !isa<RankedTensorType>(add->value.getType()))
    return fail("the sum is a scalar inside a fused op");
  Operation *anchor = add->value.getDefiningOp();
  rewriter.setInsertionPoint(anchor);
  Type type = add->value.getType();
  Node *skipNode = add->operands[joining.skipOperand];
  Node *branchNode = add->operands[1 - joining.skipOperand];
  auto [skip, skipScale] = getAddend(skipNode, type);
  auto [branch, branchScale] = getAddend(branchNode, type);
  if (!skip || !branch)
    return fail("an addend is no tensor of the sum's type");

  ++summary.residuals;
  ++summary.raisedResiduals;
  auto residual = ResidualAddOp::create(
      rewriter, anchor->getLoc(), TypeRange{type}, skip, branch, ValueRange(),
      rewriter.getF64FloatAttr(skipScale),
      rewriter.getF64FloatAttr(branchScale));
  remark::passed(add->getLoc(), remarkOpts("residual"))
      << "raised" << "residual_add";
  replace(add, residual->getResult(0));
}

//===----------------------------------------------------------------------===//
// Functions and modules
//===----------------------------------------------------------------------===//

/// Erases what the replaced values left without a reader.
void Raiser::eraseDead() {
  SmallVector<Operation *> worklist(replacedOps);
  llvm::DenseSet<Operation *> erased;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (erased.contains(op) || !op->use_empty() ||
        !(isOpTriviallyDead(op) || isTransparentCall(op)))
      continue;
    llvm::SetVector<Operation *> producers;
    auto visit = [&](Value operand) {
      if (Operation *producer = operand.getDefiningOp())
        producers.insert(producer);
    };
    llvm::for_each(op->getOperands(), visit);
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (operand.getParentBlock() != inner->getBlock())
          visit(operand);
      erased.insert(inner);
    });
    rewriter.eraseOp(op);
    worklist.append(producers.begin(), producers.end());
  }
}

RaisingSummary Raiser::run() {
  for (const MissedNorm &missed : stream.getNorms().getMissed()) {
    // A normalization of its own, which has no op.
    if (missed.isL2Norm)
      remark::analysis(missed.loc, remarkOpts("norm"))
          << remark::reason("{0}", missed.reason);
    else
      miss("norm", missed.loc, missed.reason, missed.related);
  }
  for (const MissedJoin &missed : stream.getMissedJoins())
    miss("residual", missed.sum->getLoc(), missed.reason);
  for (const NormMatch &norm : stream.getNorms().getNorms())
    raiseNorm(norm);
  for (const std::unique_ptr<ResidualJoin> &join : stream.getJoins())
    for (const JoiningAdd &add : join->adds)
      raiseAdd(add);
  eraseDead();
  return summary;
}

RaisingSummary mlir::resnorm::raiseToResNorm(Operation *function,
                                             RewriterBase &rewriter) {
  return Raiser(function, rewriter).run();
}

namespace {

struct RaiseFunction : OpInterfaceRewritePattern<FunctionOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(FunctionOpInterface function,
                                PatternRewriter &rewriter) const override {
    RaisingSummary summary = raiseToResNorm(function, rewriter);
    if (summary.raisedNorms + summary.raisedResiduals == 0)
      return rewriter.notifyMatchFailure(function, "nothing to raise");
    return success();
  }
};

struct RaiseToResNorm final
    : resnorm::impl::RaiseToResNormBase<RaiseToResNorm> {
  using RaiseToResNormBase::RaiseToResNormBase;
  void runOnOperation() override;
};

} // namespace

void mlir::resnorm::populateRaiseToResNormPatterns(RewritePatternSet &patterns,
                                                   PatternBenefit benefit) {
  patterns.add<RaiseFunction>(patterns.getContext(), benefit);
}

void RaiseToResNorm::runOnOperation() {
  IRRewriter rewriter(&getContext());
  RaisingSummary total;
  for (auto function : getOperation().getOps<FunctionOpInterface>()) {
    RaisingSummary summary = raiseToResNorm(function, rewriter);
    total.norms += summary.norms;
    total.residuals += summary.residuals;
    llvm::append_range(total.missed, summary.missed);
  }
  auto check = [&](StringRef kind, StringRef what, int64_t expected,
                   int64_t found, auto isListed) {
    if (expected < 0 || expected == found)
      return;
    InFlightDiagnostic error = emitError(getOperation().getLoc())
                               << "expected " << expected << " " << what
                               << ", but found " << found;
    getOperation().walk([&](Operation *op) {
      if (isListed(op))
        error.attachNote(op->getLoc()) << "'" << op->getName() << "' here";
    });
    for (const MissedRaising &missed : total.missed)
      if (missed.what == kind)
        error.attachNote(missed.loc) << "missed: " << missed.reason;
    signalPassFailure();
  };
  check("norm", "norms", expectNorms, total.norms,
        [](Operation *op) { return isa<NormOpInterface>(op); });
  check("residual", "residual adds", expectResiduals, total.residuals,
        [](Operation *op) { return isa<ResidualAddOp>(op); });
}
