//===- ScalarGraph.h - A function as one graph of scalars -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function on tensors read as one hash-consed graph of *scalars with a
// frame*. A tensor value and a value inside a linalg body are nodes alike, so
// that fused and unfused IR, linalg, TOSA and arith on tensors are the same
// graph:
//
//   %m = linalg.generic {+} ins(%x)        ┐
//   %d = linalg.generic {/ 32} ins(%m)     │    sum_j x[i,j] ──▶ / 32 ──┐
//   %c = linalg.generic {-} ins(%x, %d)    ┘    x[i,j] ────────────────▶ −
//
// Numbers forget their shape, identity bodies, reshapes, transposes and
// broadcasts are views, duplicated subgraphs are one node. What the graph
// cannot read is an opaque leaf: nothing fails.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_SCALARGRAPH_H
#define RESNORM_ANALYSIS_SCALARGRAPH_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/Value.h"
#include "resnorm/Analysis/IndexExpr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::resnorm {

enum class NodeKind : uint8_t {
  Number, ///< A literal; its shape is forgotten.
  Leaf,   ///< Opaque: an argument, a constant table, a product, a gather, ...;
          ///< or a splat, which is a number and may be a parameter.
  View,   ///< Another node read under an index.
  Scalar, ///< A scalar function of nodes with the same frame (or numbers).
  Sum,    ///< The addition of a node over some axes of its frame.
  Norm,   ///< The result of a norm op of the resnorm dialect.
  Size,   ///< A dynamic extent, as a number: `data` is the extent.
};

/// The scalar functions that have a meaning to the normal form. `Other` is any
/// further pure scalar op, known by its name and attributes.
enum class ScalarFn : uint8_t {
  None,
  Cast,
  Add,
  Sub,
  Mul,
  Div,
  Neg,
  Max,
  Min,
  Compare,
  Select,
  RSqrt,
  Sqrt,
  Pow,
  Abs,
  Exp,
  Log,
  Erf,
  Tanh,
  Reciprocal,
  Other
};

/// Orders and equality; NaN is of no concern to the normal form.
enum class Comparison : uint64_t { EQ, NE, GT, GE, LT, LE };
bool holds(Comparison comparison, double a, double b);

/// What becomes of one axis of the operand's frame in a sum.
struct SumAxis {
  /// The axis of the result, or -1: the axis is summed over.
  int resultAxis;
};

class Node {
public:
  unsigned id = 0;
  /// Of what makes one node different from another.
  unsigned hash = 0;
  NodeKind kind;
  ScalarFn fn = ScalarFn::None;
  /// The element type. Numbers have one where it is narrower than f32 and has
  /// rounded them.
  Type elementType;
  SmallVector<Extent, 4> frame;
  /// The operands, in order. For a leaf: what it depends on.
  SmallVector<Node *, 2> operands;
  /// View: the index under which operand 0 is read, one per axis of its frame.
  SmallVector<IndexExpr, 0> index;
  /// Sum: one entry per axis of operand 0's frame.
  SmallVector<SumAxis, 0> axes;
  /// Number and splat: the value.
  double number = 0;
  /// Scalar: the `Comparison`, or the name of an `Other` function. Leaf: which
  /// result, argument or axis it is.
  uint64_t data = 0;
  /// What makes one leaf different from another (an op, an attribute, a value).
  const void *identity = nullptr;

  /// The tensor that holds this node in the IR, if there is one: the first in
  /// program order. Null for a scalar inside a body.
  Value value;
  /// Where bodies of structured ops compute it.
  SmallVector<Value, 0> scalars;
  /// The op that made the node; null for block arguments.
  Operation *op = nullptr;
  /// The part of the program that computes it, an index of
  /// `ScalarGraph::getScope`: 0 is the function's own body. What two loops
  /// compute alike are two nodes, for neither dominates the other.
  unsigned scope = 0;
  /// A leaf that a loop carries from one iteration to the next. At the start of
  /// the body operand 0 is the initial value; after the loop it is the value
  /// that the body yields.
  bool carried = false;
  /// Carried, at the start of the body: what the iteration before yields.
  Node *yielded = nullptr;
  SmallVector<Node *, 1> users;

  /// A leaf that is a constant tensor of one value.
  bool isSplat = false;
  /// Computed of constants and arguments alone, without an opaque op between.
  bool parameter = false;
  /// A parameter that is one number, perhaps broadcast.
  bool uniform = false;
  /// Depends on a function argument.
  bool varying = false;
  /// Depends on the index of a loop: each iteration has another.
  bool indexed = false;
  /// Reaches a result of the function, or an op with an effect.
  bool live = false;
  /// Is such a result, or is read by such an op.
  bool escapes = false;

  bool isNumber() const { return kind == NodeKind::Number; }
  bool isScalar(ScalarFn f) const {
    return kind == NodeKind::Scalar && fn == f;
  }
  bool isCast() const { return isScalar(ScalarFn::Cast); }
  bool isView() const { return kind == NodeKind::View; }
  bool isArgument() const;
  Location getLoc() const;

  explicit Node(NodeKind kind) : kind(kind) {}
  unsigned computeHash() const;
  /// Whether the two are one node: all but the users and the derived facts.
  bool isSame(const Node &other) const;
};

/// Nodes by content, with the hash that they hold.
struct NodeInfo : DenseMapInfo<Node *> {
  static unsigned getHashValue(const Node *node) { return node->hash; }
  static bool isEqual(const Node *a, const Node *b) {
    auto isKey = [](const Node *node) {
      return node != getEmptyKey() && node != getTombstoneKey();
    };
    return a == b || (isKey(a) && isKey(b) && a->isSame(*b));
  }
};

/// The node behind views and casts.
Node *stripViewsAndCasts(Node *node);

/// The number that the node is at every index: a literal or a splat, behind
/// views and casts.
std::optional<double> getUniformNumber(const Node *node);

/// Which calls the graph reads as their callee's body.
enum class CallReading : uint8_t {
  /// Those for which isTransparentCall holds: what a rewrite may look through.
  Transparent,
  /// All that are not recursive: layers in functions of their own are layers of
  /// the caller.
  All
};

/// A loop's body or one call, in which nodes are computed.
struct GraphScope {
  unsigned parent = 0;
  /// The loop; null for a call.
  Operation *loop = nullptr;
  /// How often it runs for each time that its parent does, if that is constant.
  std::optional<int64_t> repeat = 1;
};

/// The graph of one function (or other op with a region of tensor code).
///
/// A loop with one index that carries tensors is read as one iteration: what it
/// carries enters the body, and leaves the loop, by a `carried` leaf. Other ops
/// with regions are leaves.
class ScalarGraph {
public:
  explicit ScalarGraph(Operation *root,
                       CallReading calls = CallReading::Transparent);
  ScalarGraph(const ScalarGraph &) = delete;
  ScalarGraph &operator=(const ScalarGraph &) = delete;

  Operation *getRoot() const { return root; }
  /// Whether a value of the root's body is a buffer: what it holds is in no
  /// node.
  bool hasBuffers() const { return buffers; }
  /// All nodes in program order: operands come before their users.
  ArrayRef<Node *> getNodes() const { return nodes; }
  /// The node of a tensor (or scalar) of the function, or null.
  Node *lookup(Value value) const { return valueToNode.lookup(value); }
  /// Where the node is computed.
  const GraphScope &getScope(const Node *node) const {
    return scopes[node->scope];
  }
  /// The scope of the innermost loop that computes the node, or 0.
  unsigned getLoop(const Node *node) const;
  /// How often the function computes the node, if that is constant.
  std::optional<int64_t> getRepeat(const Node *node) const;
  /// Whether a function that is called computes it, and not the root's body.
  bool isInCallee(const Node *node) const;
  /// The functions whose bodies were read in place of calls.
  const llvm::SetVector<Operation *> &getCallees() const { return callees; }
  /// Every tensor that holds this node.
  SmallVector<Value> getValues(const Node *node) const;

  // -- Construction, used by the readers of the dialects ---------------------

  Node *getNumber(double number, Type narrowType = {});
  /// An extent as a number, known or not.
  Node *getSize(Extent extent, Type elementType, Operation *op);
  /// `deps` are what the leaf depends on; leaves of equal identity, position
  /// (`data`), frame and dependencies are one node. `splat` is its value where
  /// it has one for all elements.
  Node *getLeaf(const void *identity, uint64_t data, ArrayRef<Extent> frame,
                Type elementType, ArrayRef<Node *> deps, Operation *op,
                bool parameter = false, FloatAttr splat = {});
  /// Reads `source` under `index`, one expression per axis of its frame;
  /// composes with a view below. Null when the composition is irregular.
  Node *getView(Node *source, ArrayRef<Extent> frame, ArrayRef<IndexExpr> index,
                Operation *op);
  Node *getScalar(ScalarFn fn, ArrayRef<Node *> operands,
                  ArrayRef<Extent> frame, Type elementType, Operation *op,
                  uint64_t data = 0);
  Node *getSum(Node *operand, ArrayRef<SumAxis> axes, ArrayRef<Extent> frame,
               Type elementType, Operation *op);
  Node *getNorm(Operation *op, ArrayRef<Node *> operands);
  /// `source`, whose row-major shape is `from`, seen with the shape `to`; null
  /// when that is irregular. `groups` relate the axes of the longer shape to
  /// those of the shorter; without groups all axes are one.
  Node *getReshape(Node *source, ArrayRef<Extent> from, ArrayRef<Extent> to,
                   ArrayRef<ReassociationIndices> groups, Operation *op);
  /// `source` broadcast from the trailing or equal-rank frame `from` to `to`,
  /// axes of extent 1 being repeated. Numbers stay numbers.
  Node *getBroadcast(Node *source, ArrayRef<Extent> to, Operation *op);
  /// A literal: a number where it has one element or is an integer splat, else
  /// a leaf.
  Node *getConstant(Attribute value, Type type, Operation *op);

  /// The node of `value`; a value not seen before becomes a leaf.
  Node *getOrCreate(Value value);
  void setNode(Value value, Node *node);
  /// Records that a body computes `node` as `scalar`.
  void addScalar(Value scalar, Node *node);
  /// The extents of a value's type; dynamic ones get an identity of their own.
  SmallVector<Extent, 4> getFrame(Value value);
  /// Records that two extents are equal because an op demands it.
  void unify(Extent a, Extent b);
  Extent resolve(Extent extent) const;
  /// Whether a view of `frame` under `index` reads a value of frame `source` as
  /// it stands. Dynamic extents that some op has demanded to be equal are.
  bool isIdentity(ArrayRef<Extent> frame, ArrayRef<IndexExpr> index,
                  ArrayRef<Extent> source) const;

private:
  void readBlock(Block &block);
  void readOp(Operation *op);
  void readOpaque(Operation *op);
  void readCall(func::CallOp call);
  bool readLoop(Operation *op);
  void readOps(Block &block);
  bool looksThrough(Operation *op) const;
  unsigned enterScope(GraphScope scope);
  Node *getRounded(Node *number, Type type);
  Node *intern(Node key);
  void markEscaping(Node *node);
  void markLive(Node *node);

  Operation *root;
  CallReading calls;
  SymbolTableCollection symbols;
  std::vector<GraphScope> scopes{1};
  unsigned scope = 0;
  llvm::SetVector<Operation *> callees;
  /// The functions that are being read, innermost last.
  SmallVector<Operation *> callStack;
  bool buffers = false;
  llvm::SpecificBumpPtrAllocator<Node> storage;
  DenseSet<Node *, NodeInfo> uniquer;
  std::vector<Node *> nodes;
  DenseMap<Value, Node *> valueToNode;
  /// The tensors of a node beside its `value`.
  DenseMap<const Node *, SmallVector<Value, 2>> otherValues;
  DenseMap<std::pair<Value, unsigned>, Extent> dynamicExtents;
  llvm::EquivalenceClasses<Extent> equalExtents;
  Extent nextDynamicExtent = -2;
};

/// Readers, one a dialect family: each returns false for an op it does not
/// know, which then becomes a leaf.
bool readStructuredOp(ScalarGraph &graph, Operation *op);
bool readTensorOp(ScalarGraph &graph, Operation *op);
bool readTosaOp(ScalarGraph &graph, Operation *op);
bool readResNormOp(ScalarGraph &graph, Operation *op);

/// Whether the op is a call that is what its callee's body computes: pure ops
/// on static shapes, in one block. The graph looks through it.
/// A callee that holds a product is none: a layer in a function of its own is
/// that function's.
bool isTransparentCall(Operation *op);

/// Whether the op mixes values along axes: a matrix product, a convolution, a
/// pooling.
bool isContractionOp(Operation *op);

/// Whether an op of that kind stands in its regions, or in a function that it
/// calls.
bool holdsContraction(Operation *op);

/// Reads a pure scalar op (of arith or math) at `frame`; null for an op that is
/// none.
Node *readScalarOp(ScalarGraph &graph, Operation *op, ArrayRef<Node *> operands,
                   ArrayRef<Extent> frame);

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_SCALARGRAPH_H
