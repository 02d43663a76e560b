//===- ScalarGraphScopes.cpp - Calls and loops in the scalar graph --------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "resnorm/Analysis/ScalarGraph.h"

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// JAX's variance is a call of a call; recursion ends here.
static constexpr unsigned kMaxCallDepth = 8;

/// A graph of more nodes reads no further callee for each of its calls: calls
/// of calls can double with each level.
static constexpr unsigned kMaxNodesOfCalls = 1 << 20;

/// The function that is called, if it is one block of code.
static func::FuncOp getCallee(func::CallOp call) {
  auto function = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
      call, call.getCalleeAttr());
  bool isBlock = function && !function.isExternal() &&
                 llvm::hasSingleElement(function.getBody());
  return isBlock ? function : func::FuncOp();
}

static bool isTransparent(func::CallOp call, unsigned depth) {
  func::FuncOp function = getCallee(call);
  if (depth == 0 || !function)
    return false;
  // A dynamic extent would have the identity of another call's.
  auto isStatic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || shaped.hasStaticShape();
  };
  return llvm::all_of(
      function.getBody().front().without_terminator(), [&](Operation &op) {
        auto inner = dyn_cast<func::CallOp>(op);
        return (inner ? isTransparent(inner, depth - 1)
                      : isMemoryEffectFree(&op) && !holdsContraction(&op)) &&
               llvm::all_of(op.getResultTypes(), isStatic);
      });
}

bool mlir::resnorm::isTransparentCall(Operation *op) {
  auto call = dyn_cast<func::CallOp>(op);
  return call && isTransparent(call, kMaxCallDepth);
}

static bool holdsContraction(Operation *op, unsigned depth) {
  if (auto call = dyn_cast<func::CallOp>(op)) {
    func::FuncOp callee = getCallee(call);
    return depth && callee && holdsContraction(callee, depth - 1);
  }
  if (isContractionOp(op))
    return true;
  for (Region &region : op->getRegions())
    for (Operation &inner : region.getOps())
      if (holdsContraction(&inner, depth))
        return true;
  return false;
}

bool mlir::resnorm::holdsContraction(Operation *op) {
  return ::holdsContraction(op, kMaxCallDepth);
}

/// Reads the callee's body over the call's operands: JAX computes a variance in
/// a function of its own.
void ScalarGraph::readCall(func::CallOp call) {
  func::FuncOp callee = getCallee(call);
  SmallVector<Node *> operands;
  for (Value operand : call.getOperands())
    operands.push_back(getOrCreate(operand));
  Block &body = callee.getBody().front();
  unsigned caller = scope;
  if (!isTransparentCall(call)) {
    enterScope({});
    // Extents are of this call alone.
    callee->walk([&](Operation *op) {
      for (Value result : op->getResults())
        if (auto type = dyn_cast<RankedTensorType>(result.getType()))
          for (unsigned axis = 0; axis < type.getRank(); ++axis)
            dynamicExtents.erase({result, axis});
    });
  }
  callees.insert(callee);
  callStack.push_back(callee);
  for (auto [argument, operand] :
       llvm::zip_equal(body.getArguments(), operands))
    setNode(argument, operand);
  readOps(body);
  SmallVector<Node *> results;
  for (Value result : body.getTerminator()->getOperands())
    results.push_back(getOrCreate(result));
  callStack.pop_back();
  scope = caller;
  for (auto [result, node] : llvm::zip_equal(call.getResults(), results))
    setNode(result, node);
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// A loop with one index over one block, which carries a tensor; or null.
static LoopLikeOpInterface getReadableLoop(Operation *op) {
  auto loop = dyn_cast<LoopLikeOpInterface>(op);
  if (!loop)
    return nullptr;
  SmallVector<Region *> regions = loop.getLoopRegions();
  auto indices = loop.getLoopInductionVars();
  if (regions.size() != 1 || !llvm::hasSingleElement(*regions.front()) ||
      !indices || indices->size() != 1 ||
      op->getNumResults() != loop.getRegionIterArgs().size() ||
      op->getNumResults() != loop.getYieldedValues().size())
    return nullptr;
  bool carriesTensor = llvm::any_of(op->getResults(), [](OpResult result) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    return type && type.getRank() > 0;
  });
  return carriesTensor ? loop : nullptr;
}

/// The interface knows scf.for's alone.
static std::optional<int64_t> getTripCount(LoopLikeOpInterface loop) {
  std::optional<APInt> count = loop.getStaticTripCount();
  auto lower = loop.getLoopLowerBounds(), upper = loop.getLoopUpperBounds(),
       steps = loop.getLoopSteps();
  if (!count && lower && upper && steps)
    count = constantTripCount(lower->front(), upper->front(), steps->front(),
                              /*isSigned=*/true,
                              [](Value, Value, bool) { return std::nullopt; });
  return count ? count->tryZExtValue() : std::nullopt;
}

/// Reads one iteration.
bool ScalarGraph::readLoop(Operation *op) {
  LoopLikeOpInterface loop = getReadableLoop(op);
  if (!loop)
    return false;
  auto makeCarried = [&](Value value, const void *identity, uint64_t number,
                         Node *source) {
    Node *node = getLeaf(identity, number, getFrame(value),
                         getElementTypeOrSelf(value.getType()), {source}, op);
    node->carried = node->varying = true;
    setNode(value, node);
    return node;
  };
  GraphScope inner;
  inner.loop = op;
  inner.repeat = getTripCount(loop);
  unsigned outer = enterScope(inner);

  Value index = loop.getLoopInductionVars()->front();
  SmallVector<Node *> bounds;
  for (Value operand : op->getOperands().drop_back(loop.getInits().size()))
    bounds.push_back(getOrCreate(operand));
  Node *count = getLeaf(index.getAsOpaquePointer(), 0, {}, index.getType(),
                        bounds, op, /*parameter=*/true);
  count->indexed = true;
  setNode(index, count);
  // What each iteration passes on as it got it is the initial value.
  SmallVector<Node *> inits, entries, yields;
  for (auto [argument, init, yielded] :
       llvm::zip_equal(loop.getRegionIterArgs(), loop.getInits(),
                       loop.getYieldedValues())) {
    inits.push_back(getOrCreate(init));
    bool isInvariant = yielded == argument;
    if (isInvariant)
      valueToNode[argument] = inits.back();
    entries.push_back(isInvariant
                          ? nullptr
                          : makeCarried(argument, argument.getAsOpaquePointer(),
                                        0, inits.back()));
  }
  readOps(loop.getLoopRegions().front()->front());
  for (Value yielded : loop.getYieldedValues())
    yields.push_back(getOrCreate(yielded));
  for (auto [entry, yielded] : llvm::zip_equal(entries, yields)) {
    if (!entry)
      continue;
    entry->yielded = yielded;
    if (entry->live)
      markLive(yielded);
  }
  scope = outer;
  for (auto [number, result] : llvm::enumerate(op->getResults())) {
    if (entries[number])
      makeCarried(result, op, number, yields[number]);
    else
      valueToNode[result] = inits[number];
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Scopes
//===----------------------------------------------------------------------===//

unsigned ScalarGraph::getLoop(const Node *node) const {
  unsigned inner = node->scope;
  while (inner && !scopes[inner].loop)
    inner = scopes[inner].parent;
  return inner;
}

std::optional<int64_t> ScalarGraph::getRepeat(const Node *node) const {
  int64_t product = 1;
  for (unsigned inner = node->scope; inner; inner = scopes[inner].parent) {
    if (!scopes[inner].repeat)
      return std::nullopt;
    product *= *scopes[inner].repeat;
  }
  return product;
}

bool ScalarGraph::isInCallee(const Node *node) const {
  for (unsigned inner = node->scope; inner; inner = scopes[inner].parent)
    if (!scopes[inner].loop)
      return true;
  return false;
}

/// Whether the op is read as what is in it.
bool ScalarGraph::looksThrough(Operation *op) const {
  if (getReadableLoop(op) || isTransparentCall(op))
    return true;
  auto call = dyn_cast<func::CallOp>(op);
  func::FuncOp callee = call ? getCallee(call) : func::FuncOp();
  return callee && calls == CallReading::All &&
         nodes.size() < kMaxNodesOfCalls &&
         !llvm::is_contained(callStack, callee);
}

unsigned ScalarGraph::enterScope(GraphScope inner) {
  inner.parent = scope;
  scopes.push_back(inner);
  return std::exchange(scope, unsigned(scopes.size() - 1));
}
