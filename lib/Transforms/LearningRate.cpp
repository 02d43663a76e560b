//===- LearningRate.cpp - What a rewrite asks of the optimizer ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LearningRate.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// A row of one of the tables below.
template <typename T>
struct Row {
  T from, to;
  LearningRateChange change;
};

} // namespace

template <typename T, size_t N>
static std::optional<LearningRateChange> lookup(const Row<T> (&table)[N],
                                                T from, T to) {
  for (const Row<T> &row : table)
    if (row.from == from && row.to == to)
      return row.change;
  return std::nullopt;
}

std::string LearningRateChange::describe() const {
  return llvm::formatv("{0}{1} to {0}{2} %", lowPercent < 0 ? "-" : "+",
                       std::abs(lowPercent), std::abs(highPercent));
}

std::optional<LearningRateChange>
mlir::resnorm::getLearningRateChange(StringRef from, StringRef to) {
  static const Row<StringRef> table[] = {
      {"post-ln",
       "pre-ln",
       {20, 30, "gradients shrink with depth as 1/sqrt(N), Post-LN's do not"}},
  };
  return lookup(table, from, to);
}

std::optional<LearningRateChange>
mlir::resnorm::getLearningRateChange(NormKind from, NormKind to) {
  static const Row<NormKind> table[] = {
      {NormKind::LayerNorm,
       NormKind::RMSNorm,
       {-5, -10, "the mean stays in what the branches read"}},
  };
  return lookup(table, from, to);
}
