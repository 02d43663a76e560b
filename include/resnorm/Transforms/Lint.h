//===- Lint.h - Advice about residual streams -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What `resnorm-lint` finds, as data. The rules are rows of the tables in
// lib/Transforms/Lint*Rules.cpp and LintComparisons.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_LINT_H
#define RESNORM_TRANSFORMS_LINT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace mlir::resnorm {

/// How sure a finding is.
enum class LintSeverity : uint8_t {
  Advice,  ///< A choice that costs something; what would fit better.
  Warning, ///< Most likely not what was meant.
};
StringRef stringifyLintSeverity(LintSeverity severity);

enum class LintFormat : uint8_t { Text, JSON };

struct LintFinding {
  StringRef rule;
  LintSeverity severity;
  /// The paper or the definition behind the rule.
  StringRef source;
  std::string message;
  std::string function;
  /// Where in the function, as far as the finding has a place there.
  std::optional<unsigned> stream, layer, sublayer;
  Location loc;
  /// What a finding of a comparison differs from, in the other module.
  std::string otherLocation;
};

/// All findings in a module, function by function. With `other`, also where the
/// two modules' functions of one name disagree; it may be of another context.
std::vector<LintFinding> lint(ModuleOp module, ModuleOp other = {});

/// Writes the findings, one line and its source each, or as one JSON object.
void printFindings(ArrayRef<LintFinding> findings, LintFormat format,
                   raw_ostream &os);

} // namespace mlir::resnorm

#endif // RESNORM_TRANSFORMS_LINT_H
