//===- ScalarGraph.cpp - A function as one graph of scalars ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/ScalarGraph.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Node
//===----------------------------------------------------------------------===//

bool Node::isArgument() const {
  // What a loop carries, or counts by, depends on the values before it.
  return kind == NodeKind::Leaf && operands.empty() &&
         isa_and_nonnull<BlockArgument>(value);
}

Location Node::getLoc() const {
  // The tensor's op rather than one in its body.
  if (value)
    return value.getLoc();
  assert(op && "a node without an op is a block argument");
  return op->getLoc();
}

unsigned Node::computeHash() const {
  llvm::hash_code code = llvm::hash_combine(
      unsigned(kind), unsigned(fn), scope, elementType.getAsOpaquePointer(),
      llvm::bit_cast<uint64_t>(number), data, identity,
      llvm::hash_combine_range(frame), llvm::hash_combine_range(operands));
  for (const IndexExpr &expr : index) {
    code = llvm::hash_combine(code, expr.constant);
    for (const Digit &digit : expr.digits)
      code = llvm::hash_combine(code, digit.stride, digit.var.getOpaque(),
                                digit.div, digit.extent);
  }
  for (SumAxis axis : axes)
    code = llvm::hash_combine(code, axis.resultAxis);
  return unsigned(size_t(code));
}

bool Node::isSame(const Node &other) const {
  auto sameAxis = [](SumAxis a, SumAxis b) {
    return a.resultAxis == b.resultAxis;
  };
  return hash == other.hash && kind == other.kind && fn == other.fn &&
         scope == other.scope && elementType == other.elementType &&
         data == other.data && identity == other.identity &&
         llvm::bit_cast<uint64_t>(number) ==
             llvm::bit_cast<uint64_t>(other.number) &&
         frame == other.frame && operands == other.operands &&
         index == other.index && llvm::equal(axes, other.axes, sameAxis);
}

Node *mlir::resnorm::stripViewsAndCasts(Node *node) {
  while (node->isView() || node->isCast())
    node = node->operands.front();
  return node;
}

bool mlir::resnorm::holds(Comparison comparison, double a, double b) {
  switch (comparison) {
  case Comparison::EQ:
    return a == b;
  case Comparison::NE:
    return a != b;
  case Comparison::GT:
    return a > b;
  case Comparison::GE:
    return a >= b;
  case Comparison::LT:
    return a < b;
  case Comparison::LE:
    return a <= b;
  }
  llvm_unreachable("unknown comparison");
}

std::optional<double> mlir::resnorm::getUniformNumber(const Node *node) {
  while (node->isView() || node->isCast())
    node = node->operands.front();
  if (node->isNumber() || node->isSplat)
    return node->number;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Extents
//===----------------------------------------------------------------------===//

SmallVector<Extent, 4> ScalarGraph::getFrame(Value value) {
  SmallVector<Extent, 4> frame;
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type)
    return frame;
  for (auto [axis, size] : llvm::enumerate(type.getShape())) {
    if (!ShapedType::isDynamic(size)) {
      frame.push_back(size);
      continue;
    }
    Extent &extent = dynamicExtents[{value, unsigned(axis)}];
    if (!extent)
      extent = nextDynamicExtent--;
    frame.push_back(resolve(extent));
  }
  return frame;
}

void ScalarGraph::unify(Extent a, Extent b) {
  if (isDynamicExtent(a) && isDynamicExtent(b))
    equalExtents.unionSets(a, b);
}

Extent ScalarGraph::resolve(Extent extent) const {
  if (!isDynamicExtent(extent) || !equalExtents.contains(extent))
    return extent;
  return equalExtents.getLeaderValue(extent);
}

//===----------------------------------------------------------------------===//
// Construction
//===----------------------------------------------------------------------===//

Node *ScalarGraph::intern(Node key) {
  // A number is the same everywhere.
  if (!key.isNumber())
    key.scope = scope;
  key.hash = key.computeHash();
  if (auto known = uniquer.find(&key); known != uniquer.end())
    return *known;

  Node *node = new (storage.Allocate()) Node(std::move(key));
  node->id = nodes.size();
  if (node->kind != NodeKind::Leaf && node->kind != NodeKind::Norm)
    node->parameter = llvm::all_of(
        node->operands, [](const Node *operand) { return operand->parameter; });
  node->uniform = node->parameter &&
                  (node->kind == NodeKind::Leaf
                       ? node->isSplat || numElements(node->frame) == 1
                       : llvm::all_of(node->operands, [](const Node *operand) {
                           return operand->uniform;
                         }));
  for (const Node *operand : node->operands) {
    node->varying |= operand->varying;
    node->indexed |= operand->indexed;
  }
  for (Node *operand : node->operands)
    if (operand->users.empty() || operand->users.back() != node)
      operand->users.push_back(node);
  nodes.push_back(node);
  uniquer.insert(node);
  return node;
}

Node *ScalarGraph::getNumber(double number, Type narrowType) {
  Node node(NodeKind::Number);
  node.number = number;
  node.elementType = narrowType;
  return intern(std::move(node));
}

Node *ScalarGraph::getSize(Extent extent, Type elementType, Operation *op) {
  extent = resolve(extent);
  if (!isDynamicExtent(extent))
    return getNumber(double(extent));
  Node node(NodeKind::Size);
  node.data = uint64_t(extent);
  node.elementType = elementType;
  node.op = op;
  return intern(std::move(node));
}

Node *ScalarGraph::getLeaf(const void *identity, uint64_t data,
                           ArrayRef<Extent> frame, Type elementType,
                           ArrayRef<Node *> deps, Operation *op, bool parameter,
                           FloatAttr splat) {
  Node node(NodeKind::Leaf);
  node.identity = identity;
  node.data = data;
  node.frame.assign(frame.begin(), frame.end());
  node.elementType = elementType;
  node.operands.assign(deps.begin(), deps.end());
  node.op = op;
  node.parameter = parameter;
  if (splat) {
    node.isSplat = true;
    node.number = splat.getValueAsDouble();
  }
  return intern(std::move(node));
}

bool ScalarGraph::isIdentity(ArrayRef<Extent> frame, ArrayRef<IndexExpr> index,
                             ArrayRef<Extent> source) const {
  if (frame.size() != source.size())
    return false;
  for (auto [axis, expr] : llvm::enumerate(index)) {
    if (resolve(frame[axis]) != resolve(source[axis]) || expr.constant)
      return false;
    if (frame[axis] == 1 && expr.isConstant())
      continue;
    if (expr.digits.size() != 1)
      return false;
    const Digit &digit = expr.digits.front();
    if (digit.stride != 1 || digit.div != 1 ||
        digit.var != IndexVar::axis(axis) ||
        resolve(digit.extent) != resolve(frame[axis]))
      return false;
  }
  return true;
}

Node *ScalarGraph::getView(Node *source, ArrayRef<Extent> frame,
                           ArrayRef<IndexExpr> index, Operation *op) {
  if (source->isNumber() || isIdentity(frame, index, source->frame))
    return source;
  if (source->isView()) {
    SmallVector<IndexExpr, 4> composed;
    for (const IndexExpr &expr : source->index) {
      std::optional<IndexExpr> inner =
          substitute(expr, [&](IndexVar var) -> const IndexExpr * {
            return &index[var.getAxis()];
          });
      if (!inner)
        break;
      composed.push_back(std::move(*inner));
    }
    if (composed.size() == source->index.size())
      return getView(source->operands.front(), frame, composed, op);
  }
  Node node(NodeKind::View);
  node.operands.push_back(source);
  node.frame.assign(frame.begin(), frame.end());
  node.index.assign(index.begin(), index.end());
  node.elementType = source->elementType;
  node.op = op;
  return intern(std::move(node));
}

/// `number` as a cast to `type` leaves it: 1e-8 is 0 in f16.
Node *ScalarGraph::getRounded(Node *number, Type type) {
  auto to = dyn_cast<FloatType>(type);
  if (!to || to.getWidth() > 32)
    return number;
  APFloat value(number->number);
  bool losesInfo = false;
  value.convert(to.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  if (!losesInfo)
    return number;
  return getConstant(FloatAttr::get(to, value), to, nullptr);
}

Node *ScalarGraph::getScalar(ScalarFn fn, ArrayRef<Node *> operands,
                             ArrayRef<Extent> frame, Type elementType,
                             Operation *op, uint64_t data) {
  if (fn == ScalarFn::Cast && operands.front()->isNumber())
    return getRounded(operands.front(), elementType);
  Node node(NodeKind::Scalar);
  node.fn = fn;
  node.data = data;
  node.frame.assign(frame.begin(), frame.end());
  node.elementType = elementType;
  node.op = op;
  for (Node *operand : operands) {
    // A scalar of the surroundings, used in a body.
    if (operand->frame.empty() && !frame.empty())
      operand = getView(operand, frame, {}, op);
    node.operands.push_back(operand);
  }
  if (fn == ScalarFn::Other)
    node.identity = op->getAttrDictionary().getAsOpaquePointer();
  return intern(std::move(node));
}

Node *ScalarGraph::getSum(Node *operand, ArrayRef<SumAxis> axes,
                          ArrayRef<Extent> frame, Type elementType,
                          Operation *op) {
  Node node(NodeKind::Sum);
  node.operands.push_back(operand);
  node.axes.assign(axes.begin(), axes.end());
  node.frame.assign(frame.begin(), frame.end());
  node.elementType = elementType;
  node.op = op;
  return intern(std::move(node));
}

Node *ScalarGraph::getNorm(Operation *op, ArrayRef<Node *> operands) {
  Node node(NodeKind::Norm);
  node.operands.assign(operands.begin(), operands.end());
  node.frame = getFrame(op->getResult(0));
  node.elementType = getElementTypeOrSelf(op->getResult(0).getType());
  node.identity = op;
  node.op = op;
  return intern(std::move(node));
}

/// The row-major strides of the axes in `group`; nothing when an axis other
/// than the outermost is dynamic.
static std::optional<SmallVector<int64_t>> getStrides(ArrayRef<int64_t> group,
                                                      ArrayRef<Extent> frame) {
  SmallVector<int64_t> strides(group.size());
  int64_t stride = 1;
  for (unsigned i = group.size(); i-- > 0;) {
    strides[i] = stride;
    Extent extent = frame[group[i]];
    if (i > 0 && isDynamicExtent(extent))
      return std::nullopt;
    stride *= extent;
  }
  return strides;
}

Node *ScalarGraph::getReshape(Node *source, ArrayRef<Extent> from,
                              ArrayRef<Extent> to,
                              ArrayRef<ReassociationIndices> groups,
                              Operation *op) {
  if (source->isNumber())
    return source;
  SmallVector<IndexExpr> index;
  if (groups.empty() && !from.empty() && !to.empty()) {
    // One group on both sides: through the linear index.
    auto toAxes = llvm::to_vector(llvm::seq<int64_t>(0, to.size()));
    auto fromAxes = llvm::to_vector(llvm::seq<int64_t>(0, from.size()));
    auto toStrides = getStrides(toAxes, to);
    auto fromStrides = getStrides(fromAxes, from);
    if (!toStrides || !fromStrides)
      return nullptr;
    SmallVector<std::pair<IndexExpr, int64_t>> parts;
    for (auto [axis, stride] : llvm::zip_equal(toAxes, *toStrides))
      parts.push_back(
          {IndexExpr::whole(IndexVar::axis(axis), to[axis]), stride});
    IndexExpr linear = addScaled(parts);
    for (auto [axis, stride] : llvm::zip_equal(fromAxes, *fromStrides)) {
      std::optional<IndexExpr> digit = extractDigit(linear, stride, from[axis]);
      if (!digit)
        return nullptr;
      index.push_back(std::move(*digit));
    }
    return getView(source, to, index, op);
  }

  bool expands = to.size() > from.size();
  ArrayRef<Extent> big = expands ? to : from, small = expands ? from : to;
  if (groups.empty()) { // To or from rank 0: all axes are of extent 1.
    index.resize(from.size());
    return getView(source, to, index, op);
  }
  for (auto [smallAxis, group] : llvm::enumerate(groups)) {
    std::optional<SmallVector<int64_t>> strides = getStrides(group, big);
    if (!strides)
      return nullptr;
    if (expands) {
      SmallVector<std::pair<IndexExpr, int64_t>> parts;
      for (auto [axis, stride] : llvm::zip_equal(group, *strides))
        parts.push_back(
            {IndexExpr::whole(IndexVar::axis(axis), big[axis]), stride});
      index.push_back(addScaled(parts));
      continue;
    }
    IndexExpr whole =
        IndexExpr::whole(IndexVar::axis(smallAxis), small[smallAxis]);
    for (auto [axis, stride] : llvm::zip_equal(group, *strides)) {
      std::optional<IndexExpr> digit = extractDigit(whole, stride, big[axis]);
      if (!digit)
        return nullptr;
      index.push_back(std::move(*digit));
    }
  }
  return getView(source, to, index, op);
}

Node *ScalarGraph::getBroadcast(Node *source, ArrayRef<Extent> to,
                                Operation *op) {
  if (source->isNumber())
    return source;
  assert(source->frame.size() <= to.size() && "expected a frame to grow");
  unsigned offset = to.size() - source->frame.size();
  SmallVector<IndexExpr> index;
  for (auto [axis, extent] : llvm::enumerate(source->frame))
    index.push_back(
        extent == 1 ? IndexExpr()
                    : IndexExpr::whole(IndexVar::axis(axis + offset), extent));
  return getView(source, to, index, op);
}

Node *ScalarGraph::getConstant(Attribute value, Type type, Operation *op) {
  if (auto number = dyn_cast<FloatAttr>(value)) {
    bool narrow = number.getType().getIntOrFloatBitWidth() < 32;
    return getNumber(number.getValueAsDouble(),
                     narrow ? number.getType() : Type());
  }
  if (auto number = dyn_cast<IntegerAttr>(value))
    if (number.getValue().isSignedIntN(64))
      return getNumber(double(number.getValue().getSExtValue()));
  auto splat = dyn_cast<SplatElementsAttr>(value);
  bool isParameter = splat && isa<FloatType>(splat.getElementType()) &&
                     splat.getNumElements() > 1;
  if (splat && !isParameter &&
      isa<FloatType, IntegerType, IndexType>(splat.getElementType()))
    return getConstant(splat.getSplatValue<Attribute>(), splat.getElementType(),
                       op);
  // An elided resource stands for any value: no two of them are equal.
  auto resource = dyn_cast<DenseResourceElementsAttr>(value);
  bool elided = resource && !resource.getRawHandle().getBlob();
  const void *identity =
      elided ? static_cast<const void *>(op) : value.getAsOpaquePointer();
  auto number = isParameter ? splat.getSplatValue<FloatAttr>() : FloatAttr();
  return getLeaf(identity, 0, getFrame(op->getResult(0)),
                 getElementTypeOrSelf(type), {}, op, /*parameter=*/true,
                 number);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static llvm::SetVector<Value> getCapturedValues(Operation *op) {
  llvm::SetVector<Value> values;
  if (op->getNumRegions())
    getUsedValuesDefinedAbove(op->getRegions(), values);
  return values;
}

ScalarGraph::ScalarGraph(Operation *root, CallReading calls)
    : root(root), calls(calls) {
  callStack.push_back(root);
  for (Region &region : root->getRegions())
    for (Block &block : region) {
      readOps(block);
      for (Value operand : block.getTerminator()->getOperands())
        markEscaping(getOrCreate(operand));
    }
}

/// Reads a block but for its terminator.
void ScalarGraph::readOps(Block &block) {
  for (BlockArgument argument : block.getArguments())
    getOrCreate(argument);
  for (Operation &op : block.without_terminator()) {
    if (!isMemoryEffectFree(&op) && !looksThrough(&op)) {
      for (Value operand : op.getOperands())
        markEscaping(getOrCreate(operand));
      for (Value captured : getCapturedValues(&op))
        markEscaping(getOrCreate(captured));
    }
    readOp(&op);
  }
}

void ScalarGraph::markEscaping(Node *node) {
  node->escapes = true;
  markLive(node);
}

void ScalarGraph::markLive(Node *node) {
  SmallVector<Node *> worklist{node};
  while (!worklist.empty()) {
    Node *next = worklist.pop_back_val();
    if (next->live)
      continue;
    next->live = true;
    llvm::append_range(worklist, next->operands);
    if (next->yielded)
      worklist.push_back(next->yielded);
  }
}

void ScalarGraph::readOp(Operation *op) {
  if (auto call = dyn_cast<func::CallOp>(op); call && looksThrough(op))
    return readCall(call);
  if (!readLoop(op) && !readStructuredOp(*this, op) &&
      !readTensorOp(*this, op) && !readTosaOp(*this, op) &&
      !readResNormOp(*this, op))
    readOpaque(op);
}

void ScalarGraph::readOpaque(Operation *op) {
  if (!op->getNumResults())
    return;
  SmallVector<Node *> deps;
  for (Value operand : op->getOperands())
    deps.push_back(getOrCreate(operand));
  for (Value captured : getCapturedValues(op))
    deps.push_back(getOrCreate(captured));
  // Each iteration's slice of stacked weights is a weight.
  bool parameter =
      isa<tensor::ExtractSliceOp, tensor::ExtractOp>(op) &&
      llvm::all_of(deps, [](const Node *dep) { return dep->parameter; }) &&
      llvm::any_of(deps, [](const Node *dep) { return dep->indexed; });
  // Only what is certain to compute the same twice is one node.
  bool unique = op->getNumRegions() || op->getNumResults() > 1 || !isPure(op);
  for (OpResult result : op->getResults()) {
    const void *identity = unique
                               ? static_cast<const void *>(op)
                               : op->getAttrDictionary().getAsOpaquePointer();
    uint64_t data =
        unique
            ? result.getResultNumber()
            : reinterpret_cast<uintptr_t>(op->getName().getAsOpaquePointer());
    setNode(result, getLeaf(identity, data, getFrame(result),
                            getElementTypeOrSelf(result.getType()), deps, op,
                            parameter));
  }
}

Node *ScalarGraph::getOrCreate(Value value) {
  if (Node *known = lookup(value))
    return known;
  auto argument = dyn_cast<BlockArgument>(value);
  bool ofFunction = argument && argument.getOwner()->isEntryBlock() &&
                    argument.getOwner()->getParentOp() == root;
  Node *node = getLeaf(value.getAsOpaquePointer(), 0, getFrame(value),
                       getElementTypeOrSelf(value.getType()), {},
                       value.getDefiningOp(), /*parameter=*/ofFunction);
  node->varying = true;
  setNode(value, node);
  return node;
}

void ScalarGraph::setNode(Value value, Node *node) {
  valueToNode[value] = node;
  buffers |= isa<BaseMemRefType>(value.getType());
  // A callee's values are none of the root's.
  if (node->isNumber() || callStack.size() > 1)
    return;
  if (!node->value)
    node->value = value;
  else if (node->value != value)
    otherValues[node].push_back(value);
}

void ScalarGraph::addScalar(Value scalar, Node *node) {
  if (!node->isNumber() && callStack.size() == 1)
    node->scalars.push_back(scalar);
}

SmallVector<Value> ScalarGraph::getValues(const Node *node) const {
  SmallVector<Value> values;
  if (node->value)
    values.push_back(node->value);
  if (auto it = otherValues.find(node); it != otherValues.end())
    llvm::append_range(values, it->second);
  return values;
}
