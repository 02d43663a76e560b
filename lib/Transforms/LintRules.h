//===- LintRules.h - What a rule of resnorm-lint is -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rule is a small function and a row of a table in the same file: it looks at
// one function (or at two of one name) and fills the blanks of the row's
// message. A new rule is a new row.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_LINTRULES_H
#define RESNORM_LIB_TRANSFORMS_LINTRULES_H

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/NormPosition.h"
#include "resnorm/Analysis/StreamContinuity.h"
#include "resnorm/Transforms/Lint.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::resnorm {

/// One function and what the analyses know of it.
struct LintedFunction {
  LintedFunction(FunctionOpInterface function, bool isCalled);

  Location getLoc() const { return function->getLoc(); }
  /// How often the function computes the norm; in a loop of unknown length it
  /// counts once.
  int64_t count(const NormMatch &norm) const {
    return streams.getGraph().getRepeat(norm.y).value_or(1);
  }

  FunctionOpInterface function;
  /// Another function calls it, and may go on where it returns.
  bool isCalled;
  ResidualStream streams;
  StreamContinuity continuity;
  DenseMap<const NormMatch *, NormPosition> positions;
  /// The norms in each stream, in program order.
  std::vector<SmallVector<const NormMatch *>> normsOfStreams;
};

/// How many layers the stream runs; those of a loop of unknown length count
/// once.
int64_t countLayers(const Stream &stream);

/// Where in a function a finding is.
struct LintPlace {
  std::optional<unsigned> stream = {}, layer = {}, sublayer = {};
};
LintPlace getPlace(const LintedFunction &function, const NormMatch &norm);

struct LintRuleInfo {
  const char *id;
  LintSeverity severity;
  const char *source;
  /// For llvm::formatv.
  const char *message;
};

/// Collects what one rule finds in one function.
class LintReporter {
public:
  LintReporter(std::vector<LintFinding> &findings, const LintRuleInfo &rule,
               StringRef function)
      : findings(findings), rule(rule), function(function) {}

  /// Reports a finding; `arguments` fill the blanks of the rule's message.
  template <typename... Arguments>
  LintFinding &report(LintPlace place, Location loc, Arguments &&...arguments) {
    findings.push_back(
        {rule.id, rule.severity, rule.source,
         llvm::formatv(rule.message, std::forward<Arguments>(arguments)...),
         function.str(), place.stream, place.layer, place.sublayer, loc,
         /*otherLocation=*/""});
    return findings.back();
  }

private:
  std::vector<LintFinding> &findings;
  const LintRuleInfo &rule;
  StringRef function;
};

/// A rule about one function.
struct LintRule : LintRuleInfo {
  void (*check)(const LintedFunction &function, LintReporter &reporter);
};
ArrayRef<LintRule> getNormRules();
ArrayRef<LintRule> getStreamRules();

/// A rule about two functions that should agree; findings are in the first.
struct LintComparison : LintRuleInfo {
  void (*check)(const LintedFunction &here, const LintedFunction &there,
                LintReporter &reporter);
};
ArrayRef<LintComparison> getComparisons();
/// The rule for functions with norms that only one of the modules has.
const LintRuleInfo &getUnpairedRule();

/// Two significant digits: `0.00018`, `2e-06`.
std::string formatRoughly(double number);

/// A norm's epsilon with its mode, such that roundings of one number are one
/// text; empty where the norm has none.
std::string describeEpsilon(const NormMatch &norm);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_LINTRULES_H
