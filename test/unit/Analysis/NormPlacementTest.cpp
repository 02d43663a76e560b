//===- NormPlacementTest.cpp - Tests of the table of placements
//-------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/NormPlacement.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// A stream of sublayers with the given slots, a join each.
class Layers {
public:
  Sublayer &add(SublayerKind kind, NormSlots slots) {
    joins.push_back(std::make_unique<ResidualJoin>());
    stream.sublayers.push_back(std::make_unique<Sublayer>());
    Sublayer &sublayer = *stream.sublayers.back();
    sublayer.kind = kind;
    sublayer.join = joins.back().get();
    auto has = [&](NormSlots slot) { return (slots & slot) == slot; };
    sublayer.inputNorm = has(NormSlots::Input) ? &norm : nullptr;
    sublayer.outputNorm = has(NormSlots::Output) ? &norm : nullptr;
    sublayer.addNorm = has(NormSlots::Add) ? &norm : nullptr;
    sublayer.lastInnerNorm = has(NormSlots::LastInner) ? &norm : nullptr;
    return sublayer;
  }
  void addLayer(const PlacementRow &row) {
    add(SublayerKind::Attention, row.attention);
    add(SublayerKind::FeedForward, row.ffn);
  }
  StringRef name() {
    SmallVector<const Sublayer *> all;
    for (auto &sublayer : stream.sublayers)
      all.push_back(sublayer.get());
    return namePlacement(all, stream, why, culprit);
  }

  std::string why;
  const Sublayer *culprit = nullptr;
  Stream stream;

private:
  std::vector<std::unique_ptr<ResidualJoin>> joins;
  NormMatch norm;
};

} // namespace

TEST(NormPlacement, RowsWithoutTraitsAreRecognised) {
  for (const PlacementRow &row : getPlacementTable()) {
    if (row.traits != StreamTraits::None)
      continue;
    Layers layers;
    layers.addLayer(row);
    layers.addLayer(row);
    // Sandwich-LN has the algebra of Peri-LN.
    EXPECT_EQ(layers.name(), row.name == "sandwich-ln" ? "peri-ln" : row.name);
  }
}

TEST(NormPlacement, LookupByName) {
  for (const PlacementRow &row : getPlacementTable())
    EXPECT_EQ(lookupPlacement(row.name)->name, row.name);
  EXPECT_EQ(lookupPlacement("postln"), nullptr);
}

TEST(NormPlacement, FilledSlots) {
  Layers layers;
  NormSlots slots = NormSlots::Input | NormSlots::LastInner;
  EXPECT_EQ(getFilledSlots(layers.add(SublayerKind::FeedForward, slots)),
            slots);
}

TEST(NormPlacement, ScaledSkip) {
  Layers layers;
  for (int i = 0; i < 2; ++i)
    layers.add(SublayerKind::FeedForward, NormSlots::Add).skipScale = 1.5;
  EXPECT_EQ(layers.name(), "deepnorm");
}

TEST(NormPlacement, EqualFactorsAreNoDeepNorm) {
  // (x + f) / sqrt(2).
  Layers layers;
  for (int i = 0; i < 2; ++i) {
    Sublayer &sublayer = layers.add(SublayerKind::FeedForward, NormSlots::Add);
    sublayer.skipScale = sublayer.branchScale = 0.70710678;
  }
  EXPECT_EQ(layers.name(), "post-ln");
}

TEST(NormPlacement, AFactorOfTheBranchIsNoDeepNorm) {
  // A Conformer's half step, x + f / 2.
  Layers layers;
  for (int i = 0; i < 2; ++i)
    layers.add(SublayerKind::FeedForward, NormSlots::Add).branchScale = 0.5;
  EXPECT_EQ(layers.name(), "post-ln");
}

TEST(NormPlacement, AnInnerNormOfSomeSublayersChangesNoName) {
  Layers layers;
  layers.add(SublayerKind::Attention, NormSlots::Input);
  layers.add(SublayerKind::FeedForward,
             NormSlots::Input | NormSlots::LastInner);
  layers.add(SublayerKind::Attention, NormSlots::Input);
  layers.add(SublayerKind::FeedForward, NormSlots::Input);
  EXPECT_EQ(layers.name(), "pre-ln");
}

TEST(NormPlacement, WhySublayersDiffer) {
  Layers layers;
  layers.add(SublayerKind::FeedForward, NormSlots::Input);
  layers.add(SublayerKind::FeedForward, NormSlots::Add);
  EXPECT_EQ(layers.name(), "");
  EXPECT_EQ(layers.why, "ffn sublayer 1 has add norm, ffn sublayer 0 input");
  EXPECT_EQ(layers.culprit, layers.stream.sublayers[1].get());
}

TEST(NormPlacement, WhyNoRowMatches) {
  Layers layers;
  layers.add(SublayerKind::Attention, NormSlots::Input);
  layers.add(SublayerKind::FeedForward, NormSlots::Add);
  EXPECT_EQ(layers.name(), "");
  EXPECT_EQ(layers.why, "no placement has input norm in attention and add norm "
                        "in ffn");
}
