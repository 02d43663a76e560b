//===- NormPlacement.cpp - The table of placements ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormPlacement.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;

ArrayRef<PlacementRow> mlir::resnorm::getPlacementTable() {
  using S = NormSlots;
  using T = StreamTraits;
  using E = EndNorm;
  // clang-format off
  static const PlacementRow table[] = {
    // name           attention              ffn                    traits             stream start and end
    {"parallel",      S::Input,              S::Input,              T::Parallel,       E::Optional, E::Required},
    {"hybrid-norm",   S::Add,                S::None,               T::HeadNorms,      E::Optional, E::Optional},
    {"hybrid-norm",   S::None,               S::Add,                T::HeadNorms,      E::Optional, E::Optional},
    {"hybrid-norm",   S::Add,                S::Add,                T::HeadNorms,      E::Optional, E::Optional},
    {"post-ln",       S::Add,                S::Add,                T::None,           E::Optional, E::None},
    {"b2t",           S::Add,                S::Add,                T::ExtraSkip,      E::Optional, E::None},
    {"deepnorm",      S::Add,                S::Add,                T::ScaledResidual, E::Optional, E::None},
    {"residual",      S::Add,                S::Add,                T::Accumulation,   E::Optional, E::Required},
    {"pre-ln",        S::Input,              S::Input,              T::None,           E::Optional, E::Required},
    {"lns",           S::Input,              S::Input,              T::ScaledInput,    E::Optional, E::Required},
    {"ada-ln-zero",   S::Input,              S::Input,              T::Modulated,      E::Optional, E::Required},
    {"peri-ln",       S::Input | S::Output,  S::Input | S::Output,  T::None,           E::Optional, E::Required},
    {"sandwich-ln",   S::Input | S::Output,  S::Input | S::Output,  T::None,           E::Optional, E::Required},
    {"res-post-norm", S::Output,             S::Output,             T::None,           E::Optional, E::Required},
    {"sub-ln",        S::Input | S::LastInner, S::Input | S::LastInner, T::None,       E::Optional, E::Required},
    {"normformer",    S::Input | S::Output,  S::Input | S::LastInner, T::None,         E::Optional, E::Required},
    {"none",          S::None,               S::None,               T::None,           E::None,     E::None},
  };
  // clang-format on
  return table;
}

ArrayRef<PlacementMixture> mlir::resnorm::getPlacementMixtures() {
  static const PlacementMixture table[] = {{"mix-ln", "post-ln", 4, "pre-ln"}};
  return table;
}

SmallVector<StringRef> mlir::resnorm::getPlacementNames() {
  llvm::SmallSetVector<StringRef, 32> names;
  for (const PlacementRow &row : getPlacementTable())
    names.insert(row.name);
  for (const PlacementMixture &mixture : getPlacementMixtures())
    names.insert(mixture.name);
  return llvm::to_vector(names);
}

const PlacementRow *mlir::resnorm::lookupPlacement(StringRef name) {
  for (const PlacementRow &row : getPlacementTable())
    if (row.name == name)
      return &row;
  return nullptr;
}

const PlacementRow *mlir::resnorm::lookupPlacement(StringRef name,
                                                   unsigned layer,
                                                   unsigned numLayers) {
  for (const PlacementMixture &mixture : getPlacementMixtures())
    if (mixture.name == name)
      return lookupPlacement(
          layer < numLayers / mixture.divisor ? mixture.first : mixture.rest);
  return lookupPlacement(name);
}

bool mlir::resnorm::isSamePlacement(const PlacementRow &a,
                                    const PlacementRow &b) {
  return a.attention == b.attention && a.ffn == b.ffn && a.traits == b.traits &&
         a.streamStart == b.streamStart && a.streamEnd == b.streamEnd;
}

NormSlots mlir::resnorm::getFilledSlots(const Sublayer &sublayer) {
  NormSlots slots = NormSlots::None;
  if (sublayer.inputNorm)
    slots |= NormSlots::Input;
  if (sublayer.outputNorm)
    slots |= NormSlots::Output;
  else if (sublayer.lastInnerNorm)
    slots |= NormSlots::LastInner;
  if (sublayer.addNorm)
    slots |= NormSlots::Add;
  return slots;
}

static std::string describe(NormSlots slots) {
  SmallVector<StringRef> names;
  auto add = [&](NormSlots slot, StringRef name) {
    if (has(slots, slot))
      names.push_back(name);
  };
  add(NormSlots::Input, "input");
  add(NormSlots::LastInner, "inner");
  add(NormSlots::Output, "output");
  add(NormSlots::Add, "add");
  return names.empty() ? "no" : llvm::join(names, " and ");
}

static StreamTraits getTraits(ArrayRef<const Sublayer *> sublayers,
                              const Stream &stream) {
  constexpr double kFactorTolerance = 1e-3;
  StreamTraits traits = StreamTraits::None;
  unsigned parallel = 0, headNorms = 0, attentions = 0;
  bool modulated = true;
  DenseMap<const ResidualJoin *, unsigned> perJoin;
  for (const Sublayer *sublayer : sublayers)
    ++perJoin[sublayer->join];
  for (auto [join, count] : perJoin) {
    parallel += count > 1;
    if (!join->extraSkips.empty())
      traits |= StreamTraits::ExtraSkip;
  }
  for (const Sublayer *sublayer : sublayers) {
    modulated &= sublayer->modulated;
    if (std::abs(sublayer->inputScale - 1) > kFactorTolerance)
      traits |= StreamTraits::ScaledInput;
    // DeepNorm scales the skip. A factor of the branch alone is a multiplier
    // (Granite's, a Conformer's half step), a common one changes nothing.
    double ratio = sublayer->skipScale / sublayer->branchScale;
    if (std::abs(ratio - 1) > kFactorTolerance &&
        std::abs(sublayer->skipScale - 1) > kFactorTolerance)
      traits |= StreamTraits::ScaledResidual;
    if (sublayer->kind != SublayerKind::Attention)
      continue;
    ++attentions;
    headNorms += sublayer->headNorms >= 3;
  }
  if (2 * parallel >= perJoin.size() && parallel)
    traits |= StreamTraits::Parallel;
  if (attentions && headNorms == attentions)
    traits |= StreamTraits::HeadNorms;
  if (modulated && !sublayers.empty())
    traits |= StreamTraits::Modulated;
  if (stream.hasAccumulation)
    traits |= StreamTraits::Accumulation;
  return traits;
}

/// The slots that all sublayers of a kind fill, or nothing when they differ.
static std::optional<NormSlots>
getCommonSlots(ArrayRef<const Sublayer *> sublayers, bool ffn,
               bool ignoreInner) {
  std::optional<NormSlots> common;
  for (const Sublayer *sublayer : sublayers) {
    if (isAttention(sublayer->kind) == ffn)
      continue;
    NormSlots slots = getFilledSlots(*sublayer);
    if (ignoreInner)
      slots &= ~NormSlots::LastInner;
    if (common && *common != slots)
      return std::nullopt;
    common = slots;
  }
  return common;
}

static const PlacementRow *matchRow(std::optional<NormSlots> attention,
                                    std::optional<NormSlots> ffn,
                                    StreamTraits traits) {
  using T = StreamTraits;
  // Which traits make a difference depends on where the stream is normed.
  NormSlots any =
      attention.value_or(NormSlots::None) | ffn.value_or(NormSlots::None);
  bool onStream = has(any, NormSlots::Add);
  T relevant = onStream ? T::ExtraSkip | T::ScaledResidual | T::Accumulation |
                              T::HeadNorms
                        : T::Parallel | T::ScaledInput | T::Modulated;
  // From the most to the least telling.
  for (T mask :
       {relevant, relevant & ~T::HeadNorms,
        relevant & ~(T::HeadNorms | T::ScaledResidual),
        relevant & ~(T::HeadNorms | T::ScaledResidual | T::ExtraSkip), T::None})
    for (const PlacementRow &row : getPlacementTable())
      if (row.attention == attention.value_or(row.attention) &&
          row.ffn == ffn.value_or(row.ffn) && row.traits == (traits & mask))
        return &row;
  return nullptr;
}

/// `the ffn sublayer of layer 2`; by its position where the stream has no
/// layers yet.
static std::string describe(const Sublayer *sublayer, unsigned position,
                            const Stream &stream) {
  StringRef kind = stringifySublayerKind(sublayer->kind);
  for (auto [i, layer] : llvm::enumerate(stream.layers))
    if (llvm::is_contained(layer.sublayers, sublayer))
      return llvm::formatv("the {0} sublayer of layer {1}", kind, i);
  return llvm::formatv("{0} sublayer {1}", kind, position);
}

/// Explains that two sublayers of one column of the table differ, or else that
/// no row has what the columns hold.
static void explain(ArrayRef<const Sublayer *> sublayers, const Stream &stream,
                    std::string &why, const Sublayer *&culprit) {
  for (auto [i, sublayer] : llvm::enumerate(sublayers)) {
    for (auto [k, before] : llvm::enumerate(sublayers.take_front(i))) {
      if (isAttention(before->kind) != isAttention(sublayer->kind) ||
          getFilledSlots(*before) == getFilledSlots(*sublayer))
        continue;
      culprit = sublayer;
      why = llvm::formatv(
          "{0} has {1} norm, {2} {3}", describe(sublayer, i, stream),
          describe(getFilledSlots(*sublayer)), describe(before, k, stream),
          describe(getFilledSlots(*before)));
      return;
    }
  }
  culprit = sublayers.front();
  SmallVector<std::string, 2> columns;
  for (bool ffn : {false, true})
    if (auto slots = getCommonSlots(sublayers, ffn, /*ignoreInner=*/false))
      columns.push_back(llvm::formatv("{0} norm in {1}", describe(*slots),
                                      ffn ? "ffn" : "attention"));
  why = "no placement has " + llvm::join(columns, " and ");
}

StringRef mlir::resnorm::namePlacement(ArrayRef<const Sublayer *> sublayers,
                                       const Stream &stream, std::string &why,
                                       const Sublayer *&culprit) {
  StreamTraits traits = getTraits(sublayers, stream);
  auto attends = [](const Sublayer *s) { return isAttention(s->kind); };
  bool hasAttention = llvm::any_of(sublayers, attends);
  bool hasFFN = !llvm::all_of(sublayers, attends);
  // A norm inside the branch counts only where sublayers of both kinds have it:
  // a mixer's gated norm names nothing.
  for (bool ignoreInner : {false, true}) {
    if (!ignoreInner && !(hasAttention && hasFFN))
      continue;
    auto attention = getCommonSlots(sublayers, /*ffn=*/false, ignoreInner);
    auto ffn = getCommonSlots(sublayers, /*ffn=*/true, ignoreInner);
    if ((hasAttention && !attention) || (hasFFN && !ffn))
      continue;
    if (const PlacementRow *row = matchRow(attention, ffn, traits))
      return row->name;
  }
  explain(sublayers, stream, why, culprit);
  return "";
}
