//===- Evaluator.cpp - Normal forms of nodes ------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormalForm.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

/// Parameter chains deeper than this are opaque.
static constexpr unsigned kMaxDepth = 512;

const Polynomial &Evaluator::evaluate(Node *node, unsigned depth) {
  if (auto it = memo.find(node); it != memo.end())
    return *it->second;
  std::optional<Polynomial> p;
  if (depth < kMaxDepth)
    p = compute(node, depth);
  if (p && p->getTerms().size() > kMaxTerms)
    p.reset();
  auto result =
      std::make_unique<Polynomial>(p ? std::move(*p) : algebra.leaf(node));
  return *(memo[node] = std::move(result));
}

std::optional<Polynomial> Evaluator::compute(Node *node, unsigned depth) {
  if (node->isNumber())
    return std::isfinite(node->number)
               ? std::optional(Polynomial::constant(node->number))
               : std::nullopt;
  if (node->kind == NodeKind::Size)
    return algebra.size(Extent(node->data));
  bool aboveCut = node->id < cut->id && !node->parameter && !node->isView();
  if (node == cut || aboveCut)
    return std::nullopt;
  switch (node->kind) {
  case NodeKind::View:
    return algebra.reindex(evaluate(node->operands.front(), depth + 1),
                           node->index);
  case NodeKind::Sum:
    return computeSum(node, depth);
  case NodeKind::Scalar:
    return computeScalar(node, depth);
  default:
    return std::nullopt;
  }
}

std::optional<Polynomial> Evaluator::computeSum(Node *node, unsigned depth) {
  Node *operand = node->operands.front();
  SmallVector<IndexExpr> index;
  SmallVector<std::pair<IndexVar, Extent>> bound;
  for (auto [axis, extent] : llvm::zip_equal(node->axes, operand->frame)) {
    if (axis.resultAxis >= 0) {
      index.push_back(
          IndexExpr::whole(IndexVar::axis(axis.resultAxis), extent));
      continue;
    }
    IndexVar var = algebra.makeTemporary();
    index.push_back(IndexExpr::whole(var, extent));
    if (extent != 1)
      bound.push_back({var, extent});
  }
  std::optional<Polynomial> summand =
      algebra.reindex(evaluate(operand, depth + 1), index);
  return summand ? algebra.sum(*summand, bound) : std::nullopt;
}

/// A splat is a number, but where the caller takes it for a parameter.
Polynomial Evaluator::computeOperand(Node *node, unsigned number,
                                     unsigned depth) {
  Node *operand = node->operands[number];
  std::optional<double> value = getUniformNumber(operand);
  if (!value || operand->isNumber() || node->isCast())
    return evaluate(operand, depth + 1);
  bool isDivisor = node->isScalar(ScalarFn::Div) && number == 1;
  bool isTerm = node->isScalar(ScalarFn::Add) || node->isScalar(ScalarFn::Sub);
  bool isFactor = node->isScalar(ScalarFn::Mul) ||
                  node->isScalar(ScalarFn::Sqrt) ||
                  node->isScalar(ScalarFn::RSqrt) ||
                  (node->isScalar(ScalarFn::Div) && *value != 1);
  // A scale of 0 is that of a model before its training: as a number it would
  // take what it scales out of the sum that reads it.
  if (*value == 0 && node->isScalar(ScalarFn::Mul))
    return evaluate(operand, depth + 1);
  if (isParameter && !isDivisor && (isTerm || isFactor) &&
      isParameter(node, operand))
    return evaluate(operand, depth + 1);
  return Polynomial::constant(*value);
}

/// `sums` times a narrow number (or divided by it) that makes a mean of them:
/// no tolerance tells its 1/N from 1/(N - 1), so that only what rounds 1/N (or
/// N) exactly stands for it.
static std::optional<Polynomial> computeNarrowMean(Algebra &algebra,
                                                   const Polynomial &sums,
                                                   Node *factor,
                                                   bool isDivisor) {
  Node *number = stripViewsAndCasts(factor);
  auto type = dyn_cast_or_null<FloatType>(number->elementType);
  int64_t count = algebra.getCommonCount(sums);
  if (!getUniformNumber(number) || !type || type.getWidth() >= 32 || !count)
    return std::nullopt;
  APFloat rounded(isDivisor ? double(count) : 1 / double(count));
  bool losesInfo;
  rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  if (FloatAttr::get(type, rounded).getValueAsDouble() != number->number)
    return std::nullopt;
  return algebra.mul(sums, Polynomial::constant(1 / double(count)));
}

std::optional<Polynomial> Evaluator::computeScalar(Node *node, unsigned depth) {
  SmallVector<Polynomial, 3> args;
  for (unsigned i = 0; i < node->operands.size(); ++i)
    args.push_back(computeOperand(node, i, depth));
  auto sum = [&](double scale) {
    Polynomial result = args[0];
    result.add(args[1], scale);
    return result;
  };
  switch (node->fn) {
  case ScalarFn::Cast:
    return args[0];
  case ScalarFn::Add:
    return sum(1);
  case ScalarFn::Sub:
    return sum(-1);
  case ScalarFn::Mul: {
    for (unsigned i : {0, 1})
      if (auto mean = computeNarrowMean(algebra, args[1 - i], node->operands[i],
                                        /*isDivisor=*/false))
        return mean;
    return algebra.mul(args[0], args[1]);
  }
  case ScalarFn::Div: {
    if (auto mean = computeNarrowMean(algebra, args[0], node->operands[1],
                                      /*isDivisor=*/true))
      return mean;
    std::optional<Polynomial> inverse = algebra.power(args[1], -kOne);
    return inverse ? algebra.mul(args[0], *inverse) : std::nullopt;
  }
  case ScalarFn::Neg:
    return algebra.mul(args[0], Polynomial::constant(-1));
  case ScalarFn::Reciprocal:
    return algebra.power(args[0], -kOne);
  case ScalarFn::Sqrt:
    return algebra.power(args[0], kHalf);
  case ScalarFn::RSqrt:
    return algebra.power(args[0], -kHalf);
  case ScalarFn::Pow: {
    if (args[1].isConstant()) {
      double quarters = args[1].getConstant() * kOne;
      if (quarters == std::nearbyint(quarters) && std::abs(quarters) < 1024)
        return algebra.power(args[0], Exponent(quarters));
    }
    break;
  }
  default:
    break;
  }
  return algebra.apply(node->fn, args, node->data, node->identity);
}
