//===- DyTMatcher.h - Dynamic Tanh and Derf ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_DYTMATCHER_H
#define RESNORM_LIB_ANALYSIS_DYTMATCHER_H

#include "resnorm/Analysis/NormFinder.h"

namespace mlir::resnorm {

struct DyTForm;

/// Finds the Dynamic Tanhs or Derfs behind one tanh or erf:
///
///   x ─▶ α x + s ─▶ tanh, erf ─▶ γ t + β
///
/// α and s are one number each, a parameter or a literal, γ and β parameters
/// over trailing axes. α must be there, and γ must be no number: else this is
/// an activation, a gate (c tanh x) or a soft cap (30 tanh(x/30)), which no one
/// takes for a norm. What is none is no miss.
class DyTMatcher {
public:
  explicit DyTMatcher(Node *function)
      : function(function), argument(function->operands.front()) {}

  /// Whether the node is a function to look behind.
  static bool isAnchor(const Node *node);
  /// Appends what was found.
  void match(std::vector<NormMatch> &norms);
  uint64_t getWork() const { return work; }

private:
  Node *findInput();
  std::optional<NormMatch> makeMatch(Node *end, Node *x, const DyTForm &form);

  Algebra algebra;
  Node *function, *argument;
  uint64_t work = 0;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_DYTMATCHER_H
