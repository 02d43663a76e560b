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

std::optional<Polynomial> Evaluator::computeScalar(Node *node, unsigned depth) {
  SmallVector<Polynomial, 3> args;
  for (Node *operand : node->operands)
    args.push_back(evaluate(operand, depth + 1));
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
  case ScalarFn::Mul:
    return algebra.mul(args[0], args[1]);
  case ScalarFn::Div: {
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
