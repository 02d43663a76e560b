//===- ScalarGraphTosa.cpp - TOSA ops as scalars --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "resnorm/Analysis/ScalarGraph.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::resnorm;

/// The scalar function of an element-wise op on floats, or None. `operands` is
/// how many operands carry values: the rest are shifts and zero points.
static ScalarFn classify(Operation *op, unsigned &operands, uint64_t &data) {
  auto take = [&](unsigned n, ScalarFn fn) {
    operands = n;
    return fn;
  };
  auto compare = [&](Comparison c) {
    data = uint64_t(c);
    return take(2, ScalarFn::Compare);
  };
  return TypeSwitch<Operation *, ScalarFn>(op)
      .Case([&](tosa::CastOp) { return take(1, ScalarFn::Cast); })
      .Case([&](tosa::AddOp) { return take(2, ScalarFn::Add); })
      .Case([&](tosa::SubOp) { return take(2, ScalarFn::Sub); })
      .Case([&](tosa::MulOp) { return take(2, ScalarFn::Mul); })
      .Case([&](tosa::NegateOp) { return take(1, ScalarFn::Neg); })
      .Case([&](tosa::MaximumOp) { return take(2, ScalarFn::Max); })
      .Case([&](tosa::MinimumOp) { return take(2, ScalarFn::Min); })
      .Case([&](tosa::SelectOp) { return take(3, ScalarFn::Select); })
      .Case([&](tosa::GreaterOp) { return compare(Comparison::GT); })
      .Case([&](tosa::GreaterEqualOp) { return compare(Comparison::GE); })
      .Case([&](tosa::EqualOp) { return compare(Comparison::EQ); })
      .Case([&](tosa::RsqrtOp) { return take(1, ScalarFn::RSqrt); })
      .Case([&](tosa::ReciprocalOp) { return take(1, ScalarFn::Reciprocal); })
      .Case([&](tosa::PowOp) { return take(2, ScalarFn::Pow); })
      .Case([&](tosa::AbsOp) { return take(1, ScalarFn::Abs); })
      .Case([&](tosa::ExpOp) { return take(1, ScalarFn::Exp); })
      .Case([&](tosa::LogOp) { return take(1, ScalarFn::Log); })
      .Case([&](tosa::ErfOp) { return take(1, ScalarFn::Erf); })
      .Case([&](tosa::TanhOp) { return take(1, ScalarFn::Tanh); })
      .Case<tosa::SigmoidOp, tosa::SinOp, tosa::CosOp, tosa::FloorOp,
            tosa::CeilOp>([&](Operation *op) {
        data = reinterpret_cast<uintptr_t>(op->getName().getAsOpaquePointer());
        return take(1, ScalarFn::Other);
      })
      .Default([](Operation *) { return ScalarFn::None; });
}

static bool readElementwise(ScalarGraph &graph, Operation *op) {
  unsigned count = 0;
  uint64_t data = 0;
  ScalarFn fn = classify(op, count, data);
  if (fn == ScalarFn::None)
    return false;
  Value result = op->getResult(0);
  auto type = cast<ShapedType>(result.getType());
  // A shifted or a rounding product is no polynomial.
  if (fn == ScalarFn::Mul && !isa<FloatType>(type.getElementType()))
    return false;
  if (!type.hasRank())
    return false;

  SmallVector<Node *> operands;
  for (Value operand : op->getOperands().take_front(count))
    operands.push_back(graph.getOrCreate(operand));
  // The extents come from the operands, so that dynamic ones keep their
  // identity; what is 1 there is repeated.
  SmallVector<Extent, 4> frame = graph.getFrame(result);
  for (Node *operand : operands)
    for (auto [extent, of] : llvm::zip(frame, operand->frame))
      if (isDynamicExtent(extent) && of != 1)
        extent = of;
  for (Node *&operand : operands)
    operand = graph.getBroadcast(operand, frame, op);
  graph.setNode(result, graph.getScalar(fn, operands, frame,
                                        type.getElementType(), op, data));
  return true;
}

static bool readReduceSum(ScalarGraph &graph, tosa::ReduceSumOp op) {
  Node *source = graph.getOrCreate(op.getInput());
  if (source->isNumber() || !isa<FloatType>(source->elementType))
    return false;
  SmallVector<Extent, 4> out(source->frame);
  SmallVector<SumAxis> axes;
  for (unsigned axis = 0; axis < source->frame.size(); ++axis)
    axes.push_back(SumAxis{axis == op.getAxis() ? -1 : int(axis)});
  out[op.getAxis()] = 1;
  graph.setNode(op.getResult(),
                graph.getSum(source, axes, out, source->elementType, op));
  return true;
}

/// A transpose, a reshape or a repetition as a view.
static Node *readView(ScalarGraph &graph, Operation *op) {
  Value result = op->getResult(0);
  Node *source = graph.getOrCreate(op->getOperand(0));
  if (source->isNumber())
    return source;
  if (isa<tosa::ReshapeOp>(op))
    return graph.getReshape(source, source->frame, graph.getFrame(result), {},
                            op);
  if (auto transpose = dyn_cast<tosa::TransposeOp>(op)) {
    SmallVector<IndexExpr> index(source->frame.size());
    SmallVector<Extent> out;
    for (auto [axis, from] : llvm::enumerate(transpose.getPerms())) {
      out.push_back(source->frame[from]);
      index[from] = IndexExpr::whole(IndexVar::axis(axis), source->frame[from]);
    }
    return graph.getView(source, out, index, op);
  }
  // tosa.tile: axis i of the result is axis i of the source, repeated.
  SmallVector<IndexExpr> index;
  SmallVector<Extent, 4> out = graph.getFrame(result);
  for (auto [axis, extent] : llvm::enumerate(source->frame)) {
    std::optional<IndexExpr> expr = extractDigit(
        IndexExpr::whole(IndexVar::axis(axis), out[axis]), 1, extent);
    if (!expr)
      return nullptr;
    index.push_back(std::move(*expr));
  }
  return graph.getView(source, out, index, op);
}

bool mlir::resnorm::readTosaOp(ScalarGraph &graph, Operation *op) {
  if (!isa_and_nonnull<tosa::TosaDialect>(op->getDialect()))
    return false;
  if (auto constant = dyn_cast<tosa::ConstOp>(op)) {
    graph.setNode(constant, graph.getConstant(constant.getValues(),
                                              constant.getType(), op));
    return true;
  }
  if (auto identity = dyn_cast<tosa::IdentityOp>(op)) {
    graph.setNode(identity, graph.getOrCreate(identity.getInput1()));
    return true;
  }
  if (auto sum = dyn_cast<tosa::ReduceSumOp>(op))
    return readReduceSum(graph, sum);
  if (isa<tosa::ReshapeOp, tosa::TransposeOp, tosa::TileOp>(op)) {
    Node *view = readView(graph, op);
    if (view)
      graph.setNode(op->getResult(0), view);
    return view != nullptr;
  }
  if (auto clamp = dyn_cast<tosa::ClampOp>(op)) {
    auto low = dyn_cast<FloatAttr>(clamp.getMinVal());
    auto high = dyn_cast<FloatAttr>(clamp.getMaxVal());
    Node *source = graph.getOrCreate(clamp.getInput());
    if (!low || !high || source->isNumber())
      return false;
    Type type = source->elementType;
    Node *above = graph.getScalar(
        ScalarFn::Max, {source, graph.getNumber(low.getValueAsDouble())},
        source->frame, type, op);
    graph.setNode(clamp, graph.getScalar(
                             ScalarFn::Min,
                             {above, graph.getNumber(high.getValueAsDouble())},
                             source->frame, type, op));
    return true;
  }
  return readElementwise(graph, op);
}
