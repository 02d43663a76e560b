//===- LintNormRules.cpp - Rules about norms ------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LintRules.h"
#include <cmath>
#include <map>

using namespace mlir;
using namespace mlir::resnorm;

/// What frameworks and papers use: BERT's 1e-12 to PyTorch's 1e-5.
static constexpr double kSmallestEpsilon = 1e-12, kLargestEpsilon = 1e-5;

std::string mlir::resnorm::describeEpsilon(const NormMatch &norm) {
  if (!hasStatistics(norm.kind))
    return "";
  std::string text = formatRoughly(norm.epsilon);
  if (norm.epsilonMode != EpsilonMode::Inside)
    text += " " + stringifyEpsilonMode(norm.epsilonMode).str();
  return text;
}

/// Whether `epsilon` is `limit`, perhaps rounded to bf16.
static bool isAt(double epsilon, double limit) {
  constexpr double kRoundingOfBF16 = 1.0 / 256;
  return std::abs(epsilon - limit) <= kRoundingOfBF16 * limit;
}

/// Reports the norms that are `isWrong`, those of one epsilon and type once: at
/// the first, with their count.
static void
reportByEpsilon(const LintedFunction &function,
                llvm::function_ref<bool(const NormMatch &)> isWrong,
                llvm::function_ref<void(const NormMatch &, LintPlace, Location,
                                        int64_t count)>
                    report) {
  std::map<std::pair<double, const void *>, size_t> groupOf;
  std::vector<std::pair<const NormMatch *, int64_t>> groups;
  for (const NormMatch &norm : function.streams.getNorms().getNorms()) {
    // Batch norms divide by an average of variances, and use up to 1e-3; DyT
    // has no epsilon.
    if (!hasStatistics(norm.kind) || norm.kind == NormKind::BatchNorm ||
        !isWrong(norm))
      continue;
    auto [it, isNew] = groupOf.try_emplace(
        {norm.epsilon, norm.statistics.getAsOpaquePointer()}, groups.size());
    if (isNew)
      groups.push_back({&norm, 0});
    groups[it->second].second += function.count(norm);
  }
  for (auto [norm, count] : groups)
    report(*norm, getPlace(function, *norm), norm->getLoc(), count);
}

/// Epsilon is added to a variance, or the least variance: its size says
/// something.
static bool isInsideRoot(const NormMatch &norm) {
  return norm.epsilonMode == EpsilonMode::Inside ||
         norm.epsilonMode == EpsilonMode::MaxVariance;
}

static void checkLargeEpsilon(const LintedFunction &function,
                              LintReporter &reporter) {
  reportByEpsilon(
      function,
      [](const NormMatch &norm) {
        return isInsideRoot(norm) && norm.epsilon > kLargestEpsilon &&
               !isAt(norm.epsilon, kLargestEpsilon);
      },
      [&](const NormMatch &norm, LintPlace place, Location loc, int64_t count) {
        reporter.report(place, loc, formatRoughly(norm.epsilon), count);
      });
}

static void checkSmallEpsilon(const LintedFunction &function,
                              LintReporter &reporter) {
  reportByEpsilon(
      function,
      [](const NormMatch &norm) {
        return isInsideRoot(norm) && norm.epsilon < kSmallestEpsilon &&
               !isAt(norm.epsilon, kSmallestEpsilon);
      },
      [&](const NormMatch &norm, LintPlace place, Location loc, int64_t count) {
        reporter.report(place, loc, formatRoughly(norm.epsilon), count,
                        formatRoughly(1 / std::sqrt(norm.epsilon)));
      });
}

/// The smallest positive number of the type of a norm's statistics that is not
/// subnormal; 0 where the type is not known.
static double getSmallestNormal(const NormMatch &norm) {
  auto type = dyn_cast_or_null<FloatType>(norm.statistics);
  return type ? llvm::APFloat::getSmallestNormalized(type.getFloatSemantics())
                    .convertToDouble()
              : 0;
}

static void checkEpsilonOfType(const LintedFunction &function,
                               LintReporter &reporter) {
  reportByEpsilon(
      function,
      [](const NormMatch &norm) {
        return isInsideRoot(norm) && norm.epsilon > 0 &&
               norm.epsilon < getSmallestNormal(norm);
      },
      [&](const NormMatch &norm, LintPlace place, Location loc, int64_t count) {
        reporter.report(place, loc, formatRoughly(norm.epsilon), count,
                        norm.statistics, formatRoughly(getSmallestNormal(norm)),
                        formatRoughly(1 / std::sqrt(norm.epsilon)));
      });
}

static void checkEpsilonOutsideRoot(const LintedFunction &function,
                                    LintReporter &reporter) {
  reportByEpsilon(
      function,
      [](const NormMatch &norm) {
        return norm.epsilonMode == EpsilonMode::Outside;
      },
      [&](const NormMatch &norm, LintPlace place, Location loc, int64_t count) {
        reporter.report(place, loc, formatRoughly(norm.epsilon), count,
                        formatRoughly(std::sqrt(norm.epsilon)));
      });
}

ArrayRef<LintRule> mlir::resnorm::getNormRules() {
  using S = LintSeverity;
  static const LintRule table[] = {
      {{"epsilon-large", S::Warning,
        "Ioffe and Szegedy 2015, arXiv 1502.03167, algorithm 1; PyTorch's and "
        "ONNX's default is 1e-5",
        "epsilon {0} is above 1e-5 (norms: {1}): a row of variance v comes out "
        "smaller by sqrt(v / (v + {0})), which shows where v is not far above "
        "epsilon"},
       checkLargeEpsilon},
      {{"epsilon-small", S::Warning,
        "Ioffe and Szegedy 2015, arXiv 1502.03167, algorithm 1; BERT's is "
        "1e-12",
        "epsilon {0} is below 1e-12 (norms: {1}): nothing bounds what a row of "
        "small variance is multiplied by ({2} where it is 0)"},
       checkSmallEpsilon},
      {{"epsilon-below-type", S::Warning, "IEEE 754-2019, section 3.3",
        "epsilon {0} is below the smallest normal number {3} of {2}, in which "
        "the statistics are computed (norms: {1}): there it is 0 or loses "
        "digits, and so does a variance of its size; a row whose squares "
        "vanish is multiplied by up to {4}. Statistics in f32 need no larger "
        "epsilon"},
       checkEpsilonOfType},
      {{"epsilon-outside-root", S::Advice,
        "Ioffe and Szegedy 2015, arXiv 1502.03167, algorithm 1",
        "divides by the deviation plus epsilon, sqrt(v) + {0} (norms: {1}), a "
        "variant of tutorials: LayerNorm is sqrt(v + epsilon), and the two are "
        "not interchangeable: where v is 0 they divide by {0} and {2}"},
       checkEpsilonOutsideRoot},
  };
  return table;
}
