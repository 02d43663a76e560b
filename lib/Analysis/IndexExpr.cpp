//===- IndexExpr.cpp - Mixed-radix index expressions ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/IndexExpr.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace mlir;
using namespace mlir::resnorm;

std::optional<int64_t> mlir::resnorm::numElements(ArrayRef<Extent> frame) {
  int64_t n = 1;
  for (Extent extent : frame) {
    if (isDynamicExtent(extent))
      return std::nullopt;
    n *= extent;
  }
  return n;
}

IndexExpr IndexExpr::whole(IndexVar var, Extent extent) {
  IndexExpr expr;
  if (extent != 1)
    expr.digits.push_back({1, var, 1, extent});
  return expr;
}

void IndexExpr::profile(llvm::FoldingSetNodeID &id) const {
  id.AddInteger(constant);
  id.AddInteger(digits.size());
  for (const Digit &digit : digits) {
    id.AddInteger(digit.stride);
    id.AddInteger(digit.var.getOpaque());
    id.AddInteger(digit.div);
    id.AddInteger(digit.extent);
  }
}

IndexExpr mlir::resnorm::normalize(int64_t constant,
                                   SmallVector<Digit, 2> digits) {
  llvm::erase_if(digits, [](const Digit &digit) { return digit.extent == 1; });
  llvm::sort(digits, [](const Digit &a, const Digit &b) {
    return std::make_tuple(a.stride, a.var.getOpaque(), a.div, a.extent) <
           std::make_tuple(b.stride, b.var.getOpaque(), b.div, b.extent);
  });
  IndexExpr expr;
  expr.constant = constant;
  for (const Digit &digit : digits) {
    if (!expr.digits.empty()) {
      Digit &low = expr.digits.back();
      // A dynamic extent is outermost: nothing can follow it.
      if (low.var == digit.var && !isDynamicExtent(low.extent) &&
          digit.stride == low.stride * low.extent &&
          digit.div == low.div * low.extent) {
        low.extent = isDynamicExtent(digit.extent) ? digit.extent
                                                   : low.extent * digit.extent;
        continue;
      }
    }
    expr.digits.push_back(digit);
  }
  return expr;
}

IndexExpr
mlir::resnorm::addScaled(ArrayRef<std::pair<IndexExpr, int64_t>> parts) {
  int64_t constant = 0;
  SmallVector<Digit, 2> digits;
  for (const auto &[expr, scale] : parts) {
    constant += expr.constant * scale;
    for (Digit digit : expr.digits) {
      digit.stride *= scale;
      digits.push_back(digit);
    }
  }
  return normalize(constant, std::move(digits));
}

/// Cuts `digit` at `limit`, a power of the radix: keeps what lies below it
/// (`low`) or above. Returns false when the limit does not divide the digit; an
/// extent of 1 means that nothing is left. What is left above of a dynamic
/// digit has the extent `rest`.
static bool cut(Digit &digit, int64_t limit, bool low, Extent rest) {
  if (digit.extent == 1)
    return true;
  bool dynamic = isDynamicExtent(digit.extent);
  if (!dynamic && digit.stride * digit.extent <= limit) {
    if (!low)
      digit.extent = 1;
    return true;
  }
  if (digit.stride >= limit) {
    if (digit.stride % limit)
      return false;
    if (low)
      digit.extent = 1;
    return true;
  }
  int64_t lowExtent = limit / digit.stride;
  if (limit % digit.stride || (!dynamic && digit.extent % lowExtent))
    return false;
  if (low) {
    digit.extent = lowExtent;
  } else {
    digit.stride = limit;
    digit.div *= lowExtent;
    digit.extent = dynamic ? rest : digit.extent / lowExtent;
  }
  return true;
}

std::optional<IndexExpr> mlir::resnorm::extractDigit(const IndexExpr &expr,
                                                     int64_t div,
                                                     Extent modulus) {
  if (div == 0 || modulus == 0)
    return std::nullopt; // An axis without elements.
  // The outermost digit of a group with a dynamic extent has no upper limit.
  bool unbounded = isDynamicExtent(modulus);
  if (expr.isConstant()) {
    int64_t quotient = expr.constant / div;
    return normalize(unbounded ? quotient : quotient % modulus, {});
  }
  int64_t reach = 0;
  for (const Digit &digit : expr.digits) {
    if (digit.stride <= reach)
      return std::nullopt; // The digits overlap.
    if (!isDynamicExtent(digit.extent))
      reach += digit.stride * (digit.extent - 1);
    else if (&digit != &expr.digits.back())
      return std::nullopt;
  }
  if (expr.constant) {
    bool fits = !isDynamicExtent(expr.digits.back().extent) &&
                (unbounded || expr.constant + reach < modulus);
    return div == 1 && fits ? std::optional(expr) : std::nullopt;
  }
  SmallVector<Digit, 2> digits;
  for (Digit digit : expr.digits) {
    if (!cut(digit, div, /*low=*/false, modulus) ||
        (!unbounded && !cut(digit, div * modulus, /*low=*/true, modulus)))
      return std::nullopt;
    if (digit.extent == 1)
      continue;
    if (digit.stride % div)
      return std::nullopt;
    digit.stride /= div;
    digits.push_back(digit);
  }
  return normalize(0, std::move(digits));
}

std::optional<IndexExpr>
mlir::resnorm::substitute(const IndexExpr &expr,
                          function_ref<const IndexExpr *(IndexVar)> lookup) {
  SmallVector<std::pair<IndexExpr, int64_t>, 4> parts;
  parts.push_back({normalize(expr.constant, {}), 1});
  for (const Digit &digit : expr.digits) {
    const IndexExpr *replacement = lookup(digit.var);
    if (!replacement) {
      Digit unit = digit;
      unit.stride = 1;
      parts.push_back({normalize(0, {unit}), digit.stride});
      continue;
    }
    std::optional<IndexExpr> part =
        extractDigit(*replacement, digit.div, digit.extent);
    if (!part)
      return std::nullopt;
    parts.push_back({std::move(*part), digit.stride});
  }
  return addScaled(parts);
}

SmallVector<IndexExpr> mlir::resnorm::identityIndex(ArrayRef<Extent> frame) {
  SmallVector<IndexExpr> index;
  for (auto [i, extent] : llvm::enumerate(frame))
    index.push_back(IndexExpr::whole(IndexVar::axis(i), extent));
  return index;
}
