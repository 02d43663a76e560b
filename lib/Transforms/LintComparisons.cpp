//===- LintComparisons.cpp - Rules about two modules ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LearningRate.h"
#include "LintRules.h"
#include "resnorm/Analysis/StreamReport.h"
#include <map>
#include <tuple>

using namespace mlir;
using namespace mlir::resnorm;

/// The streams of the two functions, pair by pair.
static void forEachStreamPair(
    const LintedFunction &here, const LintedFunction &there,
    llvm::function_ref<void(unsigned number, const Stream &, const Stream &)>
        visit) {
  auto pairs = llvm::zip(here.streams.getStreams(), there.streams.getStreams());
  for (auto [number, pair] : llvm::enumerate(pairs))
    visit(number, *std::get<0>(pair), *std::get<1>(pair));
}

static Location getStart(const Stream &stream) {
  return stream.sublayers.front()->getLoc();
}

static StringRef getName(const Stream &stream) {
  return stream.placement.empty() ? "no placement" : stream.placement;
}

//===----------------------------------------------------------------------===//
// Streams
//===----------------------------------------------------------------------===//

static void compareStreamCounts(const LintedFunction &here,
                                const LintedFunction &there,
                                LintReporter &reporter) {
  size_t ofHere = here.streams.getStreams().size(),
         ofThere = there.streams.getStreams().size();
  if (ofHere != ofThere)
    reporter.report({}, here.getLoc(), ofHere, ofThere).otherLocation =
        describeLocation(there.getLoc());
}

static void comparePlacements(const LintedFunction &here,
                              const LintedFunction &there,
                              LintReporter &reporter) {
  forEachStreamPair(
      here, there, [&](unsigned number, const Stream &a, const Stream &b) {
        if (a.placement != b.placement)
          reporter.report({number}, getStart(a), getName(a), getName(b))
              .otherLocation = describeLocation(getStart(b));
      });
}

static void compareLayerCounts(const LintedFunction &here,
                               const LintedFunction &there,
                               LintReporter &reporter) {
  forEachStreamPair(here, there,
                    [&](unsigned number, const Stream &a, const Stream &b) {
                      int64_t ofHere = countLayers(a), ofThere = countLayers(b);
                      if (ofHere != ofThere)
                        reporter.report({number}, getStart(a), ofHere, ofThere)
                            .otherLocation = describeLocation(getStart(b));
                    });
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

static int64_t countNorms(const LintedFunction &function) {
  int64_t norms = 0;
  for (const NormMatch &norm : function.streams.getNorms().getNorms())
    norms += function.count(norm);
  return norms;
}

static void compareNormCounts(const LintedFunction &here,
                              const LintedFunction &there,
                              LintReporter &reporter) {
  int64_t ofHere = countNorms(here), ofThere = countNorms(there);
  if (ofHere != ofThere)
    reporter.report({}, here.getLoc(), ofHere, ofThere).otherLocation =
        describeLocation(there.getLoc());
}

/// What makes two norms of different modules each other's counterpart: the
/// stream, layer and sublayer (-1 where there is none), the role, and how many
/// norms of these came before.
using NormKey = std::tuple<int, int, int, int, unsigned>;

/// The norms in program order.
static std::vector<std::pair<NormKey, const NormMatch *>>
keyNorms(const LintedFunction &function) {
  std::vector<std::pair<NormKey, const NormMatch *>> norms;
  std::map<std::tuple<int, int, int, int>, unsigned> counts;
  auto orNone = [](std::optional<unsigned> number) {
    return number ? int(*number) : -1;
  };
  for (const NormMatch &norm : function.streams.getNorms().getNorms()) {
    LintPlace place = getPlace(function, norm);
    std::tuple<int, int, int, int> slot{
        orNone(place.stream), orNone(place.layer), orNone(place.sublayer),
        int(function.streams.getRole(&norm))};
    norms.push_back(
        {std::tuple_cat(slot, std::make_tuple(counts[slot]++)), &norm});
  }
  return norms;
}

/// Reports the norms of one slot of which `describe` says different things (or
/// nothing), those that differ in the same way once: at the first, with their
/// count.
static void
compareNorms(const LintedFunction &here, const LintedFunction &there,
             LintReporter &reporter,
             llvm::function_ref<std::string(const NormMatch &)> describe) {
  struct Difference {
    std::pair<std::string, std::string> texts;
    const NormMatch *first, *counterpart;
    int64_t count;
  };
  std::vector<Difference> differences;
  std::map<std::pair<std::string, std::string>, size_t> differenceOf;
  std::vector<std::pair<NormKey, const NormMatch *>> ofThere = keyNorms(there);
  std::map<NormKey, const NormMatch *> byKey(ofThere.begin(), ofThere.end());
  for (auto [key, norm] : keyNorms(here)) {
    auto found = byKey.find(key);
    if (found == byKey.end())
      continue;
    const NormMatch *counterpart = found->second;
    std::pair<std::string, std::string> texts(describe(*norm),
                                              describe(*counterpart));
    if (texts.first == texts.second || texts.first.empty() ||
        texts.second.empty())
      continue;
    auto [it, isNew] = differenceOf.try_emplace(texts, differences.size());
    if (isNew)
      differences.push_back({std::move(texts), norm, counterpart, 0});
    differences[it->second].count += here.count(*norm);
  }
  for (const Difference &difference : differences)
    reporter
        .report(getPlace(here, *difference.first), difference.first->getLoc(),
                difference.texts.first, difference.texts.second,
                difference.count)
        .otherLocation = describeLocation(difference.counterpart->getLoc());
}

static void compareEpsilons(const LintedFunction &here,
                            const LintedFunction &there,
                            LintReporter &reporter) {
  compareNorms(here, there, reporter, describeEpsilon);
}

static void compareNormKinds(const LintedFunction &here,
                             const LintedFunction &there,
                             LintReporter &reporter) {
  compareNorms(here, there, reporter, [](const NormMatch &norm) {
    return stringifyNormKind(norm.kind).str();
  });
}

//===----------------------------------------------------------------------===//
// Learning rate
//===----------------------------------------------------------------------===//

static void comparePlacementsForRate(const LintedFunction &here,
                                     const LintedFunction &there,
                                     LintReporter &reporter) {
  forEachStreamPair(
      here, there, [&](unsigned number, const Stream &a, const Stream &b) {
        if (auto change = getLearningRateChange(b.placement, a.placement))
          reporter
              .report({number}, getStart(a), b.placement, a.placement,
                      change->describe(), change->why)
              .otherLocation = describeLocation(getStart(b));
      });
}

/// The kind of the first norm that a sublayer of the stream has in a slot.
static std::optional<NormKind> getKind(const Stream &stream) {
  for (const auto &sublayer : stream.sublayers)
    for (const NormMatch *norm :
         {sublayer->inputNorm, sublayer->outputNorm, sublayer->addNorm})
      if (norm)
        return norm->kind;
  return std::nullopt;
}

static void compareNormsForRate(const LintedFunction &here,
                                const LintedFunction &there,
                                LintReporter &reporter) {
  forEachStreamPair(
      here, there, [&](unsigned number, const Stream &a, const Stream &b) {
        std::optional<NormKind> from = getKind(b), to = getKind(a);
        if (!from || !to)
          return;
        if (auto change = getLearningRateChange(*from, *to))
          reporter
              .report({number}, getStart(a), stringifyNormKind(*from),
                      stringifyNormKind(*to), change->describe(), change->why)
              .otherLocation = describeLocation(getStart(b));
      });
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

static constexpr const char *kAgreement =
    "training and inference compute one function";

ArrayRef<LintComparison> mlir::resnorm::getComparisons() {
  using S = LintSeverity;
  static const LintComparison table[] = {
      {{"stream-count-differs", S::Warning, kAgreement,
        "the numbers of residual streams disagree: {0} here, {1} there"},
       compareStreamCounts},
      {{"placement-differs", S::Warning, kAgreement,
        "the placements disagree: {0} here, {1} there"},
       comparePlacements},
      {{"layer-count-differs", S::Warning, kAgreement,
        "the numbers of layers disagree: {0} here, {1} there"},
       compareLayerCounts},
      {{"norm-count-differs", S::Warning, kAgreement,
        "the numbers of norms disagree: {0} here, {1} there"},
       compareNormCounts},
      {{"norm-kind-differs", S::Warning, kAgreement,
        "the kinds of a norm disagree: {0} here, {1} there (norms: {2})"},
       compareNormKinds},
      {{"epsilon-differs", S::Warning, kAgreement,
        "the epsilons of a norm disagree: {0} here, {1} there (norms: {2})"},
       compareEpsilons},
      {{"placement-learning-rate", S::Advice,
        "Xiong et al. 2020, arXiv 2002.04745, theorem 1, for the direction; "
        "the range is a rule of thumb",
        "from {0} there to {1} here: change the learning rate by {2} ({3})"},
       comparePlacementsForRate},
      {{"norm-learning-rate", S::Advice,
        "Zhang and Sennrich 2019, arXiv 1910.07467, eq. 4, for what differs; "
        "the range is a rule of thumb",
        "from {0} there to {1} here: change the learning rate by {2} ({3}), "
        "unless the swap was exact"},
       compareNormsForRate},
  };
  return table;
}

const LintRuleInfo &mlir::resnorm::getUnpairedRule() {
  static const LintRuleInfo rule = {
      "function-missing", LintSeverity::Warning, kAgreement,
      "only the module {0} has this function with norms"};
  return rule;
}
