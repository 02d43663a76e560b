//===- ScalarGraphLinalg.cpp - Structured ops as scalars ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads arith, math, tensor and every linalg op with a body, generic or named
// alike: through its indexing maps and its region.
//
//===----------------------------------------------------------------------===//

#include "IndexTables.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "resnorm/Analysis/ScalarGraph.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// Scalar functions
//===----------------------------------------------------------------------===//

static std::optional<Comparison> getComparison(arith::CmpFPredicate predicate) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return Comparison::EQ;
  case P::ONE:
  case P::UNE:
    return Comparison::NE;
  case P::OGT:
  case P::UGT:
    return Comparison::GT;
  case P::OGE:
  case P::UGE:
    return Comparison::GE;
  case P::OLT:
  case P::ULT:
    return Comparison::LT;
  case P::OLE:
  case P::ULE:
    return Comparison::LE;
  default:
    return std::nullopt;
  }
}

static Comparison getComparison(arith::CmpIPredicate predicate) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
    return Comparison::EQ;
  case P::ne:
    return Comparison::NE;
  case P::sgt:
  case P::ugt:
    return Comparison::GT;
  case P::sge:
  case P::uge:
    return Comparison::GE;
  case P::slt:
  case P::ult:
    return Comparison::LT;
  case P::sle:
  case P::ule:
    return Comparison::LE;
  }
  llvm_unreachable("unknown predicate");
}

static ScalarFn classify(Operation *op, uint64_t &data) {
  return TypeSwitch<Operation *, ScalarFn>(op)
      .Case<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp,
            arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp, arith::IndexCastOp,
            arith::IndexCastUIOp>([](auto) { return ScalarFn::Cast; })
      .Case<arith::AddFOp, arith::AddIOp>([](auto) { return ScalarFn::Add; })
      .Case<arith::SubFOp, arith::SubIOp>([](auto) { return ScalarFn::Sub; })
      .Case<arith::MulFOp, arith::MulIOp>([](auto) { return ScalarFn::Mul; })
      .Case<arith::DivFOp>([](auto) { return ScalarFn::Div; })
      .Case<arith::NegFOp>([](auto) { return ScalarFn::Neg; })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp>(
          [](auto) { return ScalarFn::Max; })
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp>(
          [](auto) { return ScalarFn::Min; })
      .Case<arith::SelectOp>([](auto) { return ScalarFn::Select; })
      .Case<arith::CmpFOp>([&](arith::CmpFOp cmp) {
        std::optional<Comparison> c = getComparison(cmp.getPredicate());
        data = c ? uint64_t(*c) : 0;
        return c ? ScalarFn::Compare : ScalarFn::Other;
      })
      .Case<arith::CmpIOp>([&](arith::CmpIOp cmp) {
        data = uint64_t(getComparison(cmp.getPredicate()));
        return ScalarFn::Compare;
      })
      .Case<math::RsqrtOp>([](auto) { return ScalarFn::RSqrt; })
      .Case<math::SqrtOp>([](auto) { return ScalarFn::Sqrt; })
      .Case<math::PowFOp, math::FPowIOp>([](auto) { return ScalarFn::Pow; })
      .Case<math::AbsFOp, math::AbsIOp>([](auto) { return ScalarFn::Abs; })
      .Case<math::ExpOp>([](auto) { return ScalarFn::Exp; })
      .Case<math::LogOp>([](auto) { return ScalarFn::Log; })
      .Case<math::ErfOp>([](auto) { return ScalarFn::Erf; })
      .Case<math::TanhOp>([](auto) { return ScalarFn::Tanh; })
      .Default([](Operation *) { return ScalarFn::Other; });
}

Node *mlir::resnorm::readScalarOp(ScalarGraph &graph, Operation *op,
                                  ArrayRef<Node *> operands,
                                  ArrayRef<Extent> frame) {
  if (!isa<arith::ArithDialect, math::MathDialect>(op->getDialect()) ||
      op->getNumResults() != 1 || op->getNumOperands() == 0)
    return nullptr;
  uint64_t data = 0;
  ScalarFn fn = classify(op, data);
  if (fn == ScalarFn::Other)
    data = reinterpret_cast<uintptr_t>(op->getName().getAsOpaquePointer());
  return graph.getScalar(fn, operands, frame,
                         getElementTypeOrSelf(op->getResult(0).getType()), op,
                         data);
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

bool mlir::resnorm::isContractionOp(Operation *op) {
  if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
    if (linalg::isaConvolutionOpInterface(structured))
      return true;
    // A square summed is a statistic, not a product.
    SmallVector<AffineMap> maps = structured.getIndexingMapsArray();
    return linalg::isaContractionOpInterface(structured) &&
           (op->getOperand(0) != op->getOperand(1) || maps[0] != maps[1]);
  }
  return isa<tosa::MatMulOp, tosa::Conv2DOp, tosa::Conv3DOp,
             tosa::DepthwiseConv2DOp, tosa::TransposeConv2DOp,
             tosa::AvgPool2dOp, tosa::MaxPool2dOp>(op);
}

namespace {

/// Reads the body of one structured op over the frame of its loops.
class BodyReader {
public:
  BodyReader(ScalarGraph &graph, linalg::LinalgOp op) : graph(graph), op(op) {}

  bool read();

private:
  bool computeFrame();
  Node *load(OpOperand &operand);
  bool readBody();
  Node *get(Value value);
  bool readExtract(tensor::ExtractOp extract);
  Node *store(Node *scalar, AffineMap map, Value result);
  Node *accumulate(Value yielded, BlockArgument accumulator, AffineMap map,
                   OpOperand &init, Value result);

  ScalarGraph &graph;
  linalg::LinalgOp op;
  SmallVector<Extent> frame;
  SmallVector<bool> isReduction;
  DenseMap<Value, Node *> scalars;
  /// Values of the body that depend on an accumulator.
  DenseSet<Value> accumulated;
};

} // namespace

/// Every result of the map is a dimension or a constant.
static bool isSimple(AffineMap map) {
  return llvm::all_of(map.getResults(), [](AffineExpr expr) {
    return isa<AffineDimExpr, AffineConstantExpr>(expr);
  });
}

bool BodyReader::computeFrame() {
  frame.assign(op.getNumLoops(), 0);
  SmallVector<bool> known(op.getNumLoops(), false);
  auto visit = [&](bool numbers) {
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<RankedTensorType>(operand.get().getType()))
        continue;
      Node *node = graph.getOrCreate(operand.get());
      if (node->isNumber() != numbers)
        continue;
      SmallVector<Extent, 4> extents =
          numbers ? graph.getFrame(operand.get()) : node->frame;
      AffineMap map = op.getMatchingIndexingMap(&operand);
      if (extents.size() != map.getNumResults())
        continue;
      for (auto [expr, extent] : llvm::zip_equal(map.getResults(), extents)) {
        auto dim = dyn_cast<AffineDimExpr>(expr);
        if (!dim)
          continue;
        unsigned loop = dim.getPosition();
        if (known[loop] && isDynamicExtent(frame[loop])) {
          graph.unify(frame[loop], extent);
          if (!isDynamicExtent(extent))
            frame[loop] = extent;
        }
        if (!known[loop])
          frame[loop] = extent;
        known[loop] = true;
      }
    }
  };
  // Numbers forget their shape: ask the types of those operands last.
  visit(/*numbers=*/false);
  visit(/*numbers=*/true);
  for (Extent &extent : frame)
    extent = graph.resolve(extent);
  return llvm::all_of(known, [](bool k) { return k; });
}

Node *BodyReader::load(OpOperand &operand) {
  Node *source = graph.getOrCreate(operand.get());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (source->isNumber())
    return source;
  if (source->frame.size() != map.getNumResults())
    return nullptr;
  SmallVector<IndexExpr> index;
  for (AffineExpr expr : map.getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      unsigned loop = dim.getPosition();
      index.push_back(IndexExpr::whole(IndexVar::axis(loop), frame[loop]));
    } else {
      index.push_back(normalize(cast<AffineConstantExpr>(expr).getValue(), {}));
    }
  }
  return graph.getView(source, frame, index, op);
}

Node *BodyReader::get(Value value) {
  auto it = scalars.find(value);
  return it == scalars.end() ? graph.getOrCreate(value) : it->second;
}

/// An index that was computed from loops' indices, as an expression of the axes
/// of the node's frame: `arange` tables, negative indices that are none.
static std::optional<IndexExpr> asIndex(Node *node) {
  if (node->isNumber())
    return normalize(int64_t(node->number), {});
  if (node->isCast())
    return asIndex(node->operands.front());
  if (node->isView()) {
    std::optional<IndexExpr> source = asIndex(node->operands.front());
    if (!source)
      return std::nullopt;
    return substitute(
        *source, [&](IndexVar var) { return &node->index[var.getAxis()]; });
  }
  if (node->kind == NodeKind::Leaf &&
      isa_and_nonnull<linalg::IndexOp>(node->op))
    return IndexExpr::whole(IndexVar::axis(node->data),
                            node->frame[node->data]);
  return std::nullopt;
}

bool BodyReader::readExtract(tensor::ExtractOp extract) {
  Node *source = get(extract.getTensor());
  Type type = extract.getType();
  if (source->isNumber()) {
    scalars[extract] = source;
    return true;
  }
  SmallVector<IndexExpr> index;
  SmallVector<Node *> deps;
  for (Value position : extract.getIndices()) {
    Node *node = get(position);
    deps.push_back(node);
    std::optional<IndexExpr> expr = asIndex(node);
    if (!expr)
      expr = fitIndexTable(node);
    if (expr)
      index.push_back(std::move(*expr));
  }
  if (index.size() == source->frame.size()) {
    scalars[extract] = graph.getView(source, frame, index, extract);
    return true;
  }
  deps.push_back(source);
  scalars[extract] = graph.getLeaf(extract->getName().getAsOpaquePointer(), 0,
                                   frame, type, deps, extract);
  return true;
}

bool BodyReader::readBody() {
  Block &body = *op.getBlock();
  for (Operation &inner : body.without_terminator()) {
    if (isa<cf::AssertOp>(inner))
      continue;
    if (llvm::any_of(inner.getOperands(),
                     [&](Value v) { return accumulated.contains(v); })) {
      accumulated.insert(inner.result_begin(), inner.result_end());
      continue;
    }
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      unsigned loop = index.getDim();
      scalars[index] =
          frame[loop] == 1
              ? graph.getNumber(0)
              : graph.getLeaf(inner.getName().getAsOpaquePointer(), loop, frame,
                              index.getType(), {}, &inner, /*parameter=*/true);
      continue;
    }
    if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
      if (!readExtract(extract))
        return false;
      continue;
    }
    if (auto constant = dyn_cast<arith::ConstantOp>(inner)) {
      scalars[constant] =
          graph.getConstant(constant.getValue(), constant.getType(), &inner);
      continue;
    }
    SmallVector<Node *> operands;
    for (Value operand : inner.getOperands())
      operands.push_back(get(operand));
    Node *node = readScalarOp(graph, &inner, operands, frame);
    if (!node)
      return false;
    scalars[inner.getResult(0)] = node;
    graph.addScalar(inner.getResult(0), node);
  }
  return true;
}

/// A scalar over the loops as the tensor that the op writes under `map`.
Node *BodyReader::store(Node *scalar, AffineMap map, Value result) {
  if (scalar->isNumber())
    return scalar;
  SmallVector<Extent> out;
  SmallVector<IndexExpr> index(frame.size());
  SmallVector<bool> written(frame.size(), false);
  for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    out.push_back(dim ? frame[dim.getPosition()] : 1);
    if (!dim)
      continue;
    index[dim.getPosition()] =
        IndexExpr::whole(IndexVar::axis(axis), frame[dim.getPosition()]);
    written[dim.getPosition()] = true;
  }
  for (auto [loop, extent] : llvm::enumerate(frame))
    if (!written[loop] && extent != 1)
      return nullptr;
  return graph.getView(scalar, out, index, op);
}

/// acc + e, in either order, with e free of the accumulator, as a sum of e.
Node *BodyReader::accumulate(Value yielded, BlockArgument accumulator,
                             AffineMap map, OpOperand &init, Value result) {
  Operation *add = yielded.getDefiningOp();
  if (!isa_and_nonnull<arith::AddFOp, arith::AddIOp>(add))
    return nullptr;
  Value addend;
  if (add->getOperand(0) == accumulator)
    addend = add->getOperand(1);
  else if (add->getOperand(1) == accumulator)
    addend = add->getOperand(0);
  if (!addend || accumulated.contains(addend))
    return nullptr;

  SmallVector<Extent> out;
  SmallVector<SumAxis> axes(frame.size(), SumAxis{-1});
  for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    out.push_back(dim ? frame[dim.getPosition()] : 1);
    if (dim)
      axes[dim.getPosition()] = SumAxis{int(axis)};
  }
  for (auto [loop, axis] : llvm::enumerate(axes))
    if ((axis.resultAxis < 0) != isReduction[loop] && frame[loop] != 1)
      return nullptr;

  Type type = getElementTypeOrSelf(result.getType());
  Node *operand = get(addend);
  if (getUniformNumber(operand))
    return nullptr; // A count: of no interest as a statistic.
  if (operand->frame.empty())
    operand = graph.getView(operand, frame, {}, op);
  Node *sum = graph.getSum(operand, axes, out, type, op);
  Node *start = graph.getOrCreate(init.get());
  if (getUniformNumber(start) == 0.0)
    return sum;
  return graph.getScalar(ScalarFn::Add, {sum, start}, out, type, op);
}

bool BodyReader::read() {
  if (!op.hasPureTensorSemantics() ||
      !llvm::all_of(op.getIndexingMapsArray(), isSimple) || !computeFrame())
    return false;
  for (utils::IteratorType type : op.getIteratorTypesArray())
    isReduction.push_back(type == utils::IteratorType::reduction);
  bool reduces = llvm::is_contained(isReduction, true);

  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (op.isDpsInit(&operand) && reduces) {
      accumulated.insert(argument);
      continue;
    }
    Node *node = load(operand);
    if (!node)
      return false;
    scalars[argument] = node;
  }
  if (!readBody())
    return false;

  SmallVector<Node *> results;
  Operation *yield = op.getBlock()->getTerminator();
  for (auto [number, yielded] : llvm::enumerate(yield->getOperands())) {
    OpOperand &init = *op.getDpsInitOperand(number);
    AffineMap map = op.getMatchingIndexingMap(&init);
    Value result = op->getResult(number);
    Node *node = reduces
                     ? accumulate(yielded, op.getMatchingBlockArgument(&init),
                                  map, init, result)
                     : store(get(yielded), map, result);
    if (!node)
      return false;
    results.push_back(node);
  }
  for (auto [result, node] : llvm::zip_equal(op->getResults(), results))
    graph.setNode(result, node);
  return true;
}

bool mlir::resnorm::readStructuredOp(ScalarGraph &graph, Operation *op) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  // Values are what the graph is of; an op on buffers has none.
  if (!structured || !structured.hasPureTensorSemantics())
    return false;
  if (isa<linalg::FillOp>(op)) {
    Node *value = graph.getOrCreate(op->getOperand(0));
    Value result = op->getResult(0);
    graph.setNode(result, graph.getView(value, graph.getFrame(result), {}, op));
    return true;
  }
  // A product is opaque to the normal form: do not read it only to find that.
  if (isContractionOp(op))
    return false;
  return BodyReader(graph, structured).read();
}

//===----------------------------------------------------------------------===//
// Tensor and scalar ops
//===----------------------------------------------------------------------===//

/// The frame of a reshaped value. A dynamic extent beside units is the one that
/// it was.
static SmallVector<Extent, 4>
getReshapedFrame(ArrayRef<Extent> from, SmallVector<Extent, 4> to,
                 ArrayRef<ReassociationIndices> groups) {
  bool expands = to.size() > from.size();
  for (auto [axis, group] : llvm::enumerate(groups)) {
    ArrayRef<Extent> longer = expands ? ArrayRef<Extent>(to) : from;
    std::optional<int64_t> only;
    bool single = true;
    for (int64_t i : group) {
      if (longer[i] == 1)
        continue;
      single &= !only;
      only = i;
    }
    if (!single || !only || !isDynamicExtent(longer[*only]))
      continue;
    if (expands)
      to[*only] = from[axis];
    else
      to[axis] = from[*only];
  }
  return to;
}

bool mlir::resnorm::readTensorOp(ScalarGraph &graph, Operation *op) {
  auto setReshape = [&](Value source, ArrayRef<ReassociationIndices> groups) {
    Value result = op->getResult(0);
    Node *node = graph.getOrCreate(source);
    SmallVector<Extent, 4> from =
        node->isNumber() ? graph.getFrame(source) : node->frame;
    Node *view = graph.getReshape(
        node, from, getReshapedFrame(from, graph.getFrame(result), groups),
        groups, op);
    if (view)
      graph.setNode(result, view);
    return view != nullptr;
  };
  auto forward = [&](Value source) {
    graph.setNode(op->getResult(0), graph.getOrCreate(source));
    return true;
  };
  auto repeat = [&](Value scalar) {
    Value result = op->getResult(0);
    graph.setNode(result, graph.getBroadcast(graph.getOrCreate(scalar),
                                             graph.getFrame(result), op));
    return true;
  };
  return TypeSwitch<Operation *, bool>(op)
      .Case([&](arith::ConstantOp constant) {
        graph.setNode(constant, graph.getConstant(constant.getValue(),
                                                  constant.getType(), op));
        return true;
      })
      .Case([&](tensor::EmptyOp empty) {
        graph.setNode(empty, graph.getNumber(0));
        return true;
      })
      .Case([&](tensor::DimOp dim) {
        std::optional<int64_t> axis = dim.getConstantIndex();
        SmallVector<Extent, 4> frame =
            graph.getOrCreate(dim.getSource())->frame;
        // Numbers forget their shape.
        if (frame.empty())
          frame = graph.getFrame(dim.getSource());
        if (!axis || *axis < 0 || *axis >= int64_t(frame.size()))
          return false;
        graph.setNode(dim, graph.getSize(frame[*axis], dim.getType(), op));
        return true;
      })
      .Case([&](tensor::CastOp cast) { return forward(cast.getSource()); })
      .Case([&](tensor::SplatOp splat) {
        Node *value = graph.getOrCreate(splat.getInput());
        graph.setNode(splat,
                      graph.getView(value, graph.getFrame(splat), {}, op));
        return true;
      })
      .Case([&](tensor::ExpandShapeOp expand) {
        return setReshape(expand.getSrc(), expand.getReassociationIndices());
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        return setReshape(collapse.getSrc(),
                          collapse.getReassociationIndices());
      })
      .Case([&](tensor::FromElementsOp elements) {
        return elements.getElements().size() == 1 &&
               repeat(elements.getElements().front());
      })
      .Case([&](tensor::ExtractOp extract) {
        Node *source = graph.getOrCreate(extract.getTensor());
        if (!source->isNumber() && !source->frame.empty())
          return false;
        return forward(extract.getTensor());
      })
      .Default([&](Operation *op) {
        if (op->getNumResults() != 1 || op->getNumRegions())
          return false;
        SmallVector<Node *> operands;
        for (Value operand : op->getOperands())
          operands.push_back(graph.getOrCreate(operand));
        Value result = op->getResult(0);
        SmallVector<Extent, 4> frame = graph.getFrame(result);
        for (Node *operand : operands)
          if (operand->frame.size() == frame.size())
            frame = operand->frame;
        Node *node = readScalarOp(graph, op, operands, frame);
        if (node)
          graph.setNode(result, node);
        return node != nullptr;
      });
}
