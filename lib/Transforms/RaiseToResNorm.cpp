//===- RaiseToResNorm.cpp - Raise norms and residual connections ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BodySplitter.h"
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
      : stream(function), rewriter(rewriter), splitter(rewriter) {}

  RaisingSummary run();

private:
  void raiseNorm(const NormMatch &norm);
  std::string emitNorm(const NormMatch &norm, Value &result);
  Operation *getAnchor(const Node *node) const;
  RankedTensorType getType(const Node *node) const;
  bool isAvailable(const Node *node, Operation *anchor) const;
  bool makeAvailable(const Node *node, Operation *anchor);
  std::string emitGroupNorm(const NormMatch &norm, Value &result);
  std::string emitBatchNorm(const NormMatch &norm, Value &result);
  Value getUniformAsValue(const UniformParameter &parameter, Type type);
  /// y has x's frame and reads it element by element.
  bool isElementwise(const NormMatch &norm) {
    return stream.getGraph().isIdentity(norm.y->frame, norm.valueIndex,
                                        norm.x->frame);
  }
  Value findInputView(const NormMatch &norm);
  Value getInputAsValue(const NormMatch &norm);
  Value getChannelParameter(Node *leaf, ArrayRef<IndexExpr> index,
                            const NormMatch &norm, int64_t channelAxis);
  void raiseAdd(const JoiningAdd &joining);
  std::pair<Value, double> getAddend(Node *node, Type type, Operation *anchor);
  Value getValue(const Node *node) const {
    if (Value value = splitValues.lookup(node))
      return value;
    auto it = replacements.find(node->value);
    return it == replacements.end() ? node->value : it->second;
  }
  void miss(StringRef what, Location loc, StringRef reason,
            std::optional<Location> related = std::nullopt);
  void replace(const Node *node, Value replacement);
  void eraseDead();

  ResidualStream stream;
  RewriterBase &rewriter;
  DenseMap<Value, Value> replacements;
  SmallVector<Operation *> replacedOps;
  BodySplitter splitter;
  /// The tensors of what were scalars in bodies.
  DenseMap<const Node *, Value> splitValues;
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

/// The normalised axes of y are whole, trailing and in order.
static bool isTrailing(const NormMatch &norm) {
  ArrayRef<Extent> frame = norm.y->frame;
  for (auto [i, pair] : llvm::enumerate(norm.reduced)) {
    size_t axis = frame.size() - norm.reduced.size() + i;
    if (pair.y.axis != axis || pair.y.div != 1 || pair.y.extent != frame[axis])
      return false;
  }
  return true;
}

/// The digits are in the order of x's axes and in that of y's: a reshape is all
/// that takes one to the other.
static bool isInOrder(ArrayRef<DigitPair> digits) {
  auto precedes = [](const AxisDigit &a, const AxisDigit &b) {
    return std::make_pair(a.axis, -a.div) < std::make_pair(b.axis, -b.div);
  };
  auto isSortedBy = [&](AxisDigit DigitPair::*side) {
    return llvm::is_sorted(digits, [&](const DigitPair &a, const DigitPair &b) {
      return precedes(a.*side, b.*side);
    });
  };
  return isSortedBy(&DigitPair::x) && isSortedBy(&DigitPair::y);
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

/// (x + bias) * scale has the bias bias * scale.
static Value scaleBias(OpBuilder &builder, Location loc, Value bias,
                       Value scale) {
  if (bias.getType() != scale.getType())
    return {};
  return arith::MulFOp::create(builder, loc, bias, scale);
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
  ViewBuilder views(rewriter, norm.getLoc());
  if (norm.kind == NormKind::GroupNorm)
    return emitGroupNorm(norm, result);
  if (norm.kind == NormKind::BatchNorm)
    return emitBatchNorm(norm, result);
  SmallVector<DigitPair> digits(norm.kept);
  llvm::append_range(digits, norm.reduced);
  // Where x had to be transposed, it may be already.
  Value x;
  if (isTrailing(norm) && (isElementwise(norm) || !isInOrder(digits)))
    x = findInputView(norm);
  bool trailing = x != nullptr;
  if (!trailing) {
    x = getValue(norm.x);
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
  if (norm.biasBeforeScale &&
      !(bias = scaleBias(rewriter, norm.getLoc(), bias, scale)))
    return "scale and bias differ in type";

  auto type = cast<RankedTensorType>(x.getType());
  int64_t axis = -int64_t(norm.reduced.size());
  if (hasStatistics(norm.kind)) {
    SmallVector<NamedAttribute> numerics =
        getNumerics(norm, type.getElementType(), rewriter);
    if (axis != -1)
      numerics.push_back(
          rewriter.getNamedAttr("axis", rewriter.getI64IntegerAttr(axis)));
    result = createNorm(rewriter, norm.getLoc(), norm.kind, x, scale, bias,
                        norm.y->elementType, numerics);
  } else {
    Type compute = getComputeType(cast<FloatType>(type.getElementType()));
    Value alpha = getUniformAsValue(norm.alpha, compute);
    Value shift =
        norm.shift ? getUniformAsValue(*norm.shift, compute) : Value();
    result =
        DyTOp::create(rewriter, norm.getLoc(), type.clone(norm.y->elementType),
                      x, alpha, shift, scale, bias, /*outs=*/ValueRange(), axis,
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

/// x and y are [N, ...]; scale and bias have one entry a channel.
std::string Raiser::emitGroupNorm(const NormMatch &norm, Value &result) {
  Value x = getValue(norm.x);
  auto type = cast<RankedTensorType>(x.getType());
  if (!isElementwise(norm) || !type.hasStaticShape())
    return "a group normalization of another shape than x, or a dynamic one";
  int64_t channels = type.getDimSize(norm.channelAxis), perGroup = 1;
  for (const DigitPair &pair : norm.reduced)
    if (pair.x.axis == norm.channelAxis)
      perGroup *= pair.x.extent;

  auto getParameter = [&](Node *leaf, ArrayRef<IndexExpr> index) {
    return getChannelParameter(leaf, index, norm, norm.channelAxis);
  };
  Value scale, bias;
  if (norm.scale && !(scale = getParameter(norm.scale, norm.scaleIndex)))
    return "the scale does not run over the channels";
  if (norm.bias && !(bias = getParameter(norm.bias, norm.biasIndex)))
    return "the bias does not run over the channels";
  if (norm.biasBeforeScale &&
      !(bias = scaleBias(rewriter, norm.getLoc(), bias, scale)))
    return "scale and bias differ in type";

  OperationState state(norm.getLoc(), GroupNormOp::getOperationName());
  state.addOperands(x);
  if (scale)
    state.addOperands(scale);
  if (bias)
    state.addOperands(bias);
  state.addAttributes(getNumerics(norm, type.getElementType(), rewriter));
  state.addAttribute("groups", rewriter.getI64IntegerAttr(channels / perGroup));
  state.addAttribute("channel_axis",
                     rewriter.getI64IntegerAttr(norm.channelAxis));
  state.addAttribute(
      GroupNormOp::getOperandSegmentSizeAttr(),
      rewriter.getDenseI32ArrayAttr({1, scale != nullptr, bias != nullptr, 0}));
  state.addTypes(type.clone(norm.y->elementType));
  result = rewriter.create(state)->getResult(0);
  return "";
}

/// x with y's frame, where such a tensor stands before y already: a
/// convolution's result or the heads are transposed often.
Value Raiser::findInputView(const NormMatch &norm) {
  if (isElementwise(norm))
    return getValue(norm.x);
  Operation *anchor = getAnchor(norm.y);
  for (Node *user : norm.x->users) {
    if (!user->isView() || user->frame != norm.y->frame ||
        !llvm::equal(user->index, norm.valueIndex) ||
        !isAvailable(user, anchor))
      continue;
    Value view = getValue(user);
    Operation *op = view.getDefiningOp();
    if (op->getBlock() == anchor->getBlock() && op->isBeforeInBlock(anchor))
      return view;
  }
  return {};
}

Value Raiser::getInputAsValue(const NormMatch &norm) {
  if (Value value = findInputView(norm))
    return value;
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
  state.addTypes(type.clone(norm.y->elementType));
  result = rewriter.create(state)->getResult(0);
  return "";
}

/// The first op that computes the node, as a tensor or in its body.
Operation *Raiser::getAnchor(const Node *node) const {
  Operation *ofValue = node->value ? node->value.getDefiningOp() : nullptr;
  Operation *ofScalar = node->scalars.empty()
                            ? nullptr
                            : BodySplitter::getOwner(node->scalars.front());
  if (!ofValue || !ofScalar || ofValue == ofScalar)
    return ofValue ? ofValue : ofScalar;
  return ofScalar->getBlock() == ofValue->getBlock() &&
                 ofScalar->isBeforeInBlock(ofValue)
             ? ofScalar
             : ofValue;
}

RankedTensorType Raiser::getType(const Node *node) const {
  return node->value ? dyn_cast<RankedTensorType>(node->value.getType())
                     : BodySplitter::getType(node->scalars.front());
}

/// Whether a tensor holds the node before `anchor`. A value that bodies compute
/// before an op stores it may come too late.
bool Raiser::isAvailable(const Node *node, Operation *anchor) const {
  if (splitValues.contains(node))
    return true;
  if (!node->value || !isa<RankedTensorType>(node->value.getType()))
    return false;
  Operation *producer = node->value.getDefiningOp();
  return !producer || (producer != anchor && getAnchor(node) == producer);
}

bool Raiser::makeAvailable(const Node *node, Operation *anchor) {
  if (isAvailable(node, anchor))
    return true;
  if (node->scalars.empty() || !BodySplitter::getOwner(node->scalars.front()))
    return false;
  Value tensor = splitter.extract(node->scalars.front());
  if (!tensor)
    return false;
  splitValues[node] = tensor;
  for (Value scalar : node->scalars)
    if (BodySplitter::getOwner(scalar))
      splitter.loadInstead(scalar, tensor);
  return true;
}

/// Everything that reads the node, as a tensor or in a body, reads the
/// replacement.
void Raiser::replace(const Node *node, Value replacement) {
  llvm::SmallPtrSet<Operation *, 2> replaced;
  auto replaceValue = [&](Value value) {
    Value with = replacement;
    if (value.getType() != with.getType())
      with = tensor::CastOp::create(rewriter, value.getLoc(), value.getType(),
                                    with);
    rewriter.replaceAllUsesWith(value, with);
    replacedOps.push_back(value.getDefiningOp());
    replaced.insert(value.getDefiningOp());
    return with;
  };
  for (Value value : stream.getGraph().getValues(node))
    replacements[value] = replaceValue(value);
  if (auto it = splitValues.find(node); it != splitValues.end())
    it->second = replaceValue(it->second);
  else if (!node->value)
    splitValues[node] = replacement;
  for (Value scalar : node->scalars) {
    linalg::GenericOp owner = BodySplitter::getOwner(scalar);
    if (owner && !replaced.contains(owner) && !scalar.use_empty())
      splitter.loadInstead(scalar, replacement);
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
  auto fail = [&](StringRef why) {
    summary.norms -= counts;
    miss("norm", norm.getLoc(),
         (stringifyNormKind(norm.kind) + ": " + why).str());
  };
  Operation *anchor = getAnchor(norm.y);
  if (!anchor)
    return fail("the normalised value is a scalar in a body that is no "
                "linalg.generic's");
  if (!makeAvailable(norm.x, anchor))
    return fail("x is a scalar in a body that is no linalg.generic's");
  rewriter.setInsertionPoint(anchor);
  Operation *before = anchor->getPrevNode();
  Value result;
  std::string why = emitNorm(norm, result);
  if (!why.empty()) {
    // Views of the operands that were in order.
    while (anchor->getPrevNode() != before)
      rewriter.eraseOp(anchor->getPrevNode());
    return fail(why);
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
std::pair<Value, double> Raiser::getAddend(Node *node, Type type,
                                           Operation *anchor) {
  double factor = 1;
  auto isOf = [&](Node *n) {
    return isAvailable(n, anchor) && getValue(n).getType() == type;
  };
  while (node->isScalar(ScalarFn::Mul) && node->users.size() == 1) {
    unsigned scaled = getUniformNumber(node->operands[0]) ? 1 : 0;
    auto number = getUniformNumber(node->operands[1 - scaled]);
    if (!number || !isOf(node->operands[scaled]))
      break;
    factor *= *number;
    node = node->operands[scaled];
  }
  if (makeAvailable(node, anchor) && isOf(node))
    return {getValue(node), factor};
  // A reshape inside a body.
  Node *source = node->isView() ? node->operands.front() : nullptr;
  if (!source || !isAvailable(source, anchor))
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
  Operation *anchor = getAnchor(add);
  RankedTensorType type = anchor ? getType(add) : nullptr;
  if (!type)
    return fail("the sum is a scalar in a body that is no linalg.generic's");
  rewriter.setInsertionPoint(anchor);
  Node *skipNode = add->operands[joining.skipOperand];
  Node *branchNode = add->operands[1 - joining.skipOperand];
  auto [skip, skipScale] = getAddend(skipNode, type, anchor);
  auto [branch, branchScale] = getAddend(branchNode, type, anchor);
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
  SmallVector<Operation *> worklist = splitter.clean();
  llvm::append_range(worklist, replacedOps);
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
