//===- LintStreamRules.cpp - Rules about residual streams -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LintRules.h"
#include "resnorm/Analysis/NormPlacement.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

static void forEachStream(
    const LintedFunction &function,
    llvm::function_ref<void(unsigned number, const Stream &stream)> visit) {
  for (auto [number, stream] : llvm::enumerate(function.streams.getStreams()))
    visit(number, *stream);
}

static Location getStart(const Stream &stream) {
  return stream.sublayers.front()->getLoc();
}

//===----------------------------------------------------------------------===//
// Depth
//===----------------------------------------------------------------------===//

static constexpr int64_t kMaxPostLNLayers = 12, kMaxPreLNLayers = 30,
                         kMinUnscaledLayers = 20;

// At initialization, an attention branch of variance 1 and an FFN branch of
// variance 1/2: what of the gradient passes a layer by its skip alone, and by
// how much a layer raises the variance of a Pre-LN stream (placements.md §5).
static constexpr double kPostLNGradient = 0.577, kB2TGradient = 0.863,
                        kPreLNGrowth = 1.5;

static void checkPostLNDepth(const LintedFunction &function,
                             LintReporter &reporter) {
  forEachStream(function, [&](unsigned number, const Stream &stream) {
    int64_t layers = countLayers(stream);
    if (stream.placement == "post-ln" && layers > kMaxPostLNLayers)
      reporter.report({number}, getStart(stream), layers,
                      formatRoughly(std::pow(kPostLNGradient, layers)),
                      formatRoughly(std::pow(kB2TGradient, layers)));
  });
}

/// The skip is normed nowhere and the branches at their start only, by a norm
/// whose result no factor damps.
static bool growsWithDepth(const Stream &stream) {
  return stream.placement == "pre-ln" || stream.placement == "parallel";
}

/// One number for all, or a tensor of the model's. An embedding that is an
/// argument, and what is computed of it, are parameters only to the graph.
static bool isModelParameter(Node *node) {
  return node->parameter &&
         (node->uniform || stripViewsAndCasts(node)->kind == NodeKind::Leaf);
}

/// A factor on the branch, on its way to the add: a number, or a parameter (a
/// layer scale, ReZero's).
static bool isBranchScaled(const Sublayer &sublayer) {
  if (sublayer.branchScale != sublayer.skipScale)
    return true;
  for (JoiningAdd add : sublayer.join->adds) {
    Node *node = add.add->operands[1 - add.skipOperand];
    while (true) {
      node = stripViewsAndCasts(node);
      if (!node->isScalar(ScalarFn::Mul) && !node->isScalar(ScalarFn::Add))
        break;
      bool second = isModelParameter(node->operands[0]);
      if (second == isModelParameter(node->operands[1]))
        break;
      if (node->isScalar(ScalarFn::Mul))
        return true;
      // A bias.
      node = node->operands[second];
    }
  }
  return false;
}

static bool isScaled(const Stream &stream) {
  return llvm::any_of(stream.sublayers, [](const auto &sublayer) {
    return isBranchScaled(*sublayer);
  });
}

static void checkPreLNDepth(const LintedFunction &function,
                            LintReporter &reporter) {
  forEachStream(function, [&](unsigned number, const Stream &stream) {
    int64_t layers = countLayers(stream);
    if (growsWithDepth(stream) && layers > kMaxPreLNLayers && !isScaled(stream))
      reporter.report({number}, getStart(stream), layers, stream.placement,
                      formatRoughly(1 + kPreLNGrowth * layers));
  });
}

static void checkUnscaledResidual(const LintedFunction &function,
                                  LintReporter &reporter) {
  forEachStream(function, [&](unsigned number, const Stream &stream) {
    int64_t layers = countLayers(stream);
    if (growsWithDepth(stream) && layers >= kMinUnscaledLayers &&
        !isScaled(stream))
      reporter.report({number}, getStart(stream), layers, stream.placement,
                      formatRoughly(1 + kPreLNGrowth * layers),
                      formatRoughly(1 / std::sqrt(2.0 * layers)));
  });
}

//===----------------------------------------------------------------------===//
// Placement
//===----------------------------------------------------------------------===//

static void checkMixedPlacements(const LintedFunction &function,
                                 LintReporter &reporter) {
  forEachStream(function, [&](unsigned number, const Stream &stream) {
    if (!stream.placement.empty() && stream.placement != "mixed")
      return;
    // Runs of layers of one placement.
    SmallVector<std::pair<unsigned, unsigned>> runs;
    for (auto [i, layer] : llvm::enumerate(stream.layers)) {
      bool same = !runs.empty() &&
                  stream.layers[runs.back().first].placement == layer.placement;
      if (same)
        runs.back().second = i;
      else
        runs.push_back({i, i});
    }
    if (runs.size() < 2)
      return;
    SmallVector<std::string> texts;
    for (auto [first, last] : runs) {
      StringRef name = stream.layers[first].placement;
      texts.push_back(
          llvm::formatv(first == last ? "layer {0} {2}" : "layers {0}-{1} {2}",
                        first, last, name.empty() ? "without a name" : name));
    }
    unsigned other = runs[1].first;
    reporter.report({number, other},
                    stream.layers[other].sublayers.front()->getLoc(),
                    llvm::join(texts, ", "));
  });
}

static void checkFinalNorm(const LintedFunction &function,
                           LintReporter &reporter) {
  forEachStream(function, [&](unsigned number, const Stream &stream) {
    // What a caller does with a layer is the caller's.
    if (function.isCalled || function.continuity.continues(stream) ||
        function.continuity.isNormedAtEnd(stream))
      return;
    StringRef placement = stream.layers.back().placement;
    const PlacementRow *row = lookupPlacement(placement);
    if (row && row->streamEnd == EndNorm::Required)
      reporter.report({number}, stream.sublayers.back()->getLoc(), placement);
  });
}

static void checkUnjoinedBranches(const LintedFunction &function,
                                  LintReporter &reporter) {
  DenseMap<const Stream *, unsigned> numbers;
  forEachStream(function, [&](unsigned number, const Stream &stream) {
    numbers[&stream] = number;
  });
  for (const UnjoinedBranch &branch : function.continuity.getUnjoinedBranches())
    reporter.report({numbers.lookup(branch.stream)}, branch.end->getLoc(),
                    stringifySublayerKind(branch.kind));
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

/// Reports the norms of each stream, those of heads apart, of which `describe`
/// says different things (or nothing): at the first that is not like most, with
/// all variants.
static void
reportVariants(const LintedFunction &function, LintReporter &reporter,
               llvm::function_ref<std::string(const NormMatch &)> describe) {
  for (const auto &norms : function.normsOfStreams) {
    // What is said, of how many norms, and of which first.
    struct Variant {
      std::string text;
      int64_t count;
      const NormMatch *first;
    };
    std::vector<Variant> variants;
    llvm::StringMap<size_t> variantOf;
    for (const NormMatch *norm : norms) {
      std::string text = describe(*norm);
      if (text.empty() || function.streams.getRole(norm) == NormRole::Head)
        continue;
      auto [it, isNew] = variantOf.try_emplace(text, variants.size());
      if (isNew)
        variants.push_back({std::move(text), 0, norm});
      variants[it->second].count += function.count(*norm);
    }
    if (variants.size() < 2)
      continue;
    SmallVector<std::string> texts;
    for (const Variant &variant : variants)
      texts.push_back(
          llvm::formatv("{0} (norms: {1})", variant.text, variant.count));
    auto most =
        llvm::max_element(variants, [](const Variant &a, const Variant &b) {
          return a.count < b.count;
        });
    const NormMatch &other = *variants[most == variants.begin() ? 1 : 0].first;
    reporter.report(getPlace(function, other), other.getLoc(),
                    llvm::join(texts, ", "));
  }
}

static void checkMixedEpsilons(const LintedFunction &function,
                               LintReporter &reporter) {
  reportVariants(function, reporter, describeEpsilon);
}

static void checkMixedNormKinds(const LintedFunction &function,
                                LintReporter &reporter) {
  reportVariants(function, reporter, [](const NormMatch &norm) {
    return stringifyNormKind(norm.kind).str();
  });
}

static void checkBatchNorm(const LintedFunction &function,
                           LintReporter &reporter) {
  // From where to where streams with attention reach, in program order: a
  // convolutional stem or head is no part of a sequence.
  SmallVector<std::pair<unsigned, unsigned>> extents;
  forEachStream(function, [&](unsigned, const Stream &stream) {
    bool attends = llvm::any_of(stream.sublayers, [](const auto &sublayer) {
      return isAttention(sublayer->kind);
    });
    if (attends)
      extents.push_back({stream.sublayers.front()->join->skip->id,
                         stream.sublayers.back()->join->sum->id});
  });
  SmallVector<const NormMatch *> batchNorms;
  for (const NormMatch &norm : function.streams.getNorms().getNorms())
    if (norm.kind == NormKind::BatchNorm)
      batchNorms.push_back(&norm);
  llvm::sort(extents);
  llvm::sort(batchNorms, [](const NormMatch *a, const NormMatch *b) {
    return a->y->id < b->y->id;
  });
  const auto *extent = extents.begin();
  unsigned end = 0;
  llvm::erase_if(batchNorms, [&](const NormMatch *norm) {
    for (; extent != extents.end() && extent->first < norm->y->id; ++extent)
      end = std::max(end, extent->second);
    return norm->y->id > end;
  });
  if (batchNorms.empty())
    return;
  int64_t count = 0;
  for (const NormMatch *norm : batchNorms)
    count += function.count(*norm);
  reporter.report({}, batchNorms.front()->getLoc(), count);
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

ArrayRef<LintRule> mlir::resnorm::getStreamRules() {
  using S = LintSeverity;
  static const LintRule table[] = {
      {{"post-ln-depth", S::Advice,
        "Xiong et al. 2020, arXiv 2002.04745, theorem 1; Takase et al. 2022, "
        "arXiv 2206.00330",
        "{0} Post-LN layers: at initialization, with branches of variance 1 "
        "and 1/2, the skips alone pass {1} of the gradient, so that training "
        "needs a warm-up and may still fail (the variance does not grow: each "
        "norm pins it). B2T keeps every parameter and passes {2}: for weights "
        "that exist, and for Post-LN's quality. Peri-LN, whose skip no norm "
        "touches and whose branches are bounded, is for training anew, above "
        "all in low precision"},
       checkPostLNDepth},
      {{"pre-ln-depth", S::Advice,
        "Sun et al. 2025, arXiv 2502.05795; Kim et al. 2025, arXiv 2502.02732",
        "{0} layers of {1}: the stream's variance grows with depth, at "
        "initialization, with branches of variance 1 and 1/2, linearly to "
        "about {2} and not exponentially; deep layers change the stream less "
        "and less, and nothing bounds it in training. Peri-LN bounds what each "
        "branch adds: for training anew, above all in low precision. LNS adds "
        "no parameter. B2T is for deep layers that count as much as in "
        "Post-LN"},
       checkPreLNDepth},
      {{"unscaled-residual", S::Advice,
        "Radford et al. 2019 (GPT-2), section 2.3",
        "{0} layers of {1} add their branches as they are: at initialization, "
        "with branches of variance 1 and 1/2, the stream ends with a variance "
        "of about {2}, linear in the depth. A factor of 1/sqrt(2N) = {3} on "
        "the branches makes it 1.75; GPT-2 has that factor in the initial "
        "weights, where IR does not show it"},
       checkUnscaledResidual},
      {{"mixed-placements", S::Warning, "Li et al. 2024, arXiv 2412.13795",
        "the layers of one stream have several placements: {0}. Mix-LN, "
        "Post-LN layers first and then Pre-LN, is the one mixture that is a "
        "placement of its own"},
       checkMixedPlacements},
      {{"missing-final-norm", S::Warning,
        "Xiong et al. 2020, arXiv 2002.04745, table 1",
        "no norm reads the end of the stream, which {0} demands: its skip "
        "passes every layer without one, so that what comes next gets the sum "
        "of all branches, at a scale that grows with depth"},
       checkFinalNorm},
      {{"missing-residual", S::Warning,
        "He et al. 2015, arXiv 1512.03385, eq. 1",
        "this {0} between norms is a sublayer without a residual: its result "
        "is not added to the stream that it reads, and all that was in the "
        "stream ends here"},
       checkUnjoinedBranches},
      {{"mixed-epsilons", S::Advice,
        "the code of BERT, GPT-2 and Llama: one epsilon throughout",
        "the norms of one stream have several epsilons: {0}"},
       checkMixedEpsilons},
      {{"mixed-norm-kinds", S::Advice,
        "Zhang and Sennrich 2019, arXiv 1910.07467, eq. 4",
        "the norms of one stream are of several kinds: {0}. Between LayerNorm "
        "and RMSNorm, the swap is exact only in a Pre-LN stream whose writers "
        "are centred, and saves 0 to 3 % where kernels are bound by memory, "
        "not 12.7 %"},
       checkMixedNormKinds},
      {{"batch-norm-in-sequence-model", S::Advice,
        "Shen et al. 2020, arXiv 2003.07845",
        "BatchNorm in a function with an attention stream (norms: {0}): its "
        "statistics are averages over batch and positions, which differ "
        "between training and inference and take in padding; LayerNorm and "
        "RMSNorm look at one token"},
       checkBatchNorm},
  };
  return table;
}
