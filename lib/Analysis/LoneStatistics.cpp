//===- LoneStatistics.cpp - Statistics that belong to no norm -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoneStatistics.h"
#include "resnorm/Analysis/NormStatistic.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::resnorm;

/// Between a statistic and its root or reciprocal stand a handful of nodes.
static constexpr unsigned kMaxNodes = 32;

/// The sum runs over the last axis of what varies, and is no softmax's.
static bool isOverTrailingAxis(const Node *sum) {
  const Node *summand = sum->operands.front();
  return sum->varying && !sum->axes.empty() &&
         sum->axes.back().resultAxis < 0 &&
         !stripViewsAndCasts(const_cast<Node *>(summand))
              ->isScalar(ScalarFn::Exp);
}

/// The nearest sums behind scalar functions, views and casts.
static SmallVector<const Node *> findSums(const Node *base) {
  SmallVector<const Node *> sums, worklist{base};
  llvm::SmallDenseSet<const Node *, 16> seen{base};
  while (!worklist.empty() && seen.size() < kMaxNodes) {
    const Node *node = worklist.pop_back_val();
    if (node->kind == NodeKind::Sum) {
      sums.push_back(node);
      continue;
    }
    bool opaque = node->isScalar(ScalarFn::Other) ||
                  node->isScalar(ScalarFn::Sqrt) ||
                  node->isScalar(ScalarFn::RSqrt);
    if (opaque || (node->kind != NodeKind::Scalar && !node->isView()))
      continue;
    for (const Node *operand : node->operands)
      if (!operand->uniform && seen.insert(operand).second)
        worklist.push_back(operand);
  }
  llvm::sort(sums, [](const Node *a, const Node *b) { return a->id < b->id; });
  return sums;
}

std::optional<MissedNorm> mlir::resnorm::explainRoot(const Node *root) {
  SmallVector<const Node *> sums = findSums(root->operands.front());
  llvm::erase_if(sums,
                 [](const Node *sum) { return !isOverTrailingAxis(sum); });
  if (sums.empty())
    return std::nullopt;
  return MissedNorm{root->getLoc(),
                    "the root is not of the squares of one value",
                    sums.front()->getLoc()};
}

/// The number that multiplies the operand, or divides it.
static std::optional<double> getNumberFactor(const Node *node,
                                             const Node *&scaled) {
  bool isMul = node->isScalar(ScalarFn::Mul);
  if (!isMul && !node->isScalar(ScalarFn::Div))
    return std::nullopt;
  for (unsigned i = 0; i < 2; ++i) {
    double number = getUniformNumber(node->operands[i]).value_or(0);
    if (number == 0 || (!isMul && i == 0))
      continue;
    scaled = node->operands[1 - i];
    return isMul ? number : 1 / number;
  }
  return std::nullopt;
}

/// The sum of which the node is the mean, with or without an epsilon; or null.
static const Node *findMean(const Node *node) {
  for (unsigned i = 0; i < kMaxNodes; ++i) {
    const Node *scaled = nullptr;
    if (std::optional<double> factor = getNumberFactor(node, scaled)) {
      const Node *sum = stripViewsAndCasts(const_cast<Node *>(scaled));
      if (sum->kind != NodeKind::Sum || !isOverTrailingAxis(sum))
        return nullptr;
      const Node *summand = sum->operands.front();
      int64_t count = 1;
      for (auto [axis, extent] : llvm::zip_equal(sum->axes, summand->frame))
        count *= axis.resultAxis < 0 ? extent : 1;
      return isNear(*factor * double(count), 1) ? sum : nullptr;
    }
    bool offset = node->isScalar(ScalarFn::Add) ||
                  node->isScalar(ScalarFn::Max) ||
                  node->isScalar(ScalarFn::Min);
    if (!offset && !node->isView() && !node->isCast())
      return nullptr;
    if (offset && node->operands[0]->uniform == node->operands[1]->uniform)
      return nullptr;
    node = node->operands[offset && node->operands[0]->uniform];
  }
  return nullptr;
}

std::optional<MissedNorm> mlir::resnorm::explainReciprocal(const Node *node) {
  const Node *divisor = nullptr;
  double power = -1;
  if (node->isScalar(ScalarFn::Reciprocal)) {
    divisor = node->operands[0];
  } else if (node->isScalar(ScalarFn::Div)) {
    divisor = node->operands[1];
  } else if (node->isScalar(ScalarFn::Pow)) {
    divisor = node->operands[0];
    power = getUniformNumber(node->operands[1]).value_or(0);
  }
  const Node *sum = divisor && power < 0 ? findMean(divisor) : nullptr;
  if (!sum)
    return std::nullopt;
  std::string reason = "divided by a mean itself, not by the root of a mean of "
                       "squares";
  if (power != -1)
    reason = llvm::formatv("a mean to the power {0:g}, not -1/2", power);
  return MissedNorm{node->getLoc(), std::move(reason), sum->getLoc()};
}
