//===- LoneStatistics.cpp - Statistics that belong to no norm -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoneStatistics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
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

/// The node is what a loop has added up: an iteration argument plus something.
static bool isSumOfLoop(const Node *node) {
  auto result = dyn_cast_or_null<OpResult>(node->value);
  auto loop =
      result ? dyn_cast<LoopLikeOpInterface>(result.getOwner()) : nullptr;
  if (!loop)
    return false;
  BlockArgument argument = loop.getTiedLoopRegionIterArg(result);
  OpOperand *yielded =
      argument ? loop.getTiedLoopYieldedValue(argument) : nullptr;
  Operation *add = yielded ? yielded->get().getDefiningOp() : nullptr;
  return isa_and_nonnull<arith::AddFOp>(add) &&
         llvm::is_contained(add->getOperands(), argument);
}

/// The nearest sums behind scalar functions, views and casts.
static SmallVector<const Node *> findSums(const Node *base) {
  SmallVector<const Node *> sums, worklist{base};
  llvm::SmallDenseSet<const Node *, 16> seen{base};
  while (!worklist.empty() && seen.size() < kMaxNodes) {
    const Node *node = worklist.pop_back_val();
    if (node->kind == NodeKind::Sum || isSumOfLoop(node)) {
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
  for (const Node *sum : sums)
    if (isSumOfLoop(sum))
      return MissedNorm{root->getLoc(), "a loop adds the statistic up",
                        sum->getLoc()};
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

/// The buffer behind views.
static Value getBuffer(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

void mlir::resnorm::explainRootsOnBuffers(Operation *function,
                                          std::vector<MissedNorm> &missed) {
  // Where a buffer's sum comes from.
  DenseMap<Value, Location> sums;
  function->walk([&](linalg::LinalgOp op) {
    if (!op.hasPureBufferSemantics())
      return;
    std::optional<Location> sum;
    if (op.getNumReductionLoops())
      sum = op.getLoc();
    for (Value input : op.getDpsInputs())
      if (auto it = sums.find(getBuffer(input)); it != sums.end())
        sum = it->second;
    if (!sum)
      return;
    op.getBlock()->walk([&](Operation *inner) {
      if (isa<math::SqrtOp, math::RsqrtOp>(inner))
        missed.push_back({inner->getLoc(),
                          "the statistic is in a buffer: raise before "
                          "bufferization",
                          *sum});
    });
    for (Value output : op.getDpsInits())
      sums.insert_or_assign(getBuffer(output), *sum);
  });
}
