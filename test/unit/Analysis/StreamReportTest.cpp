//===- StreamReportTest.cpp - Tests of the reports
//--------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "AnalysisTest.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Unicode.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// Pre-LN layers of attention and FFN.
StreamReport makeStream(unsigned layers) {
  StreamReport stream;
  stream.placement = "pre-ln";
  stream.norm = "rms_norm";
  stream.endNorm = "rms_norm";
  for (unsigned i = 0; i < layers; ++i) {
    LayerReport layer;
    layer.placement = "pre-ln";
    for (SublayerKind kind :
         {SublayerKind::Attention, SublayerKind::FeedForward}) {
      SublayerReport sublayer;
      sublayer.kind = kind;
      sublayer.inputNorm = "rms_norm";
      layer.sublayers.push_back(sublayer);
      ++stream.residualAdds;
    }
    stream.layers.push_back(layer);
  }
  return stream;
}

FunctionReport makeFunction(StreamReport stream) {
  FunctionReport function;
  function.name = "main";
  function.streams.push_back(std::move(stream));
  return function;
}

std::string draw(const FunctionReport &function) {
  std::string text;
  llvm::raw_string_ostream os(text);
  printStreamsAsText(function, os);
  return text;
}

} // namespace

TEST(StreamReport, Numbers) {
  EXPECT_EQ(formatNumber(1), "1.0");
  EXPECT_EQ(formatNumber(-2), "-2.0");
  EXPECT_EQ(formatNumber(0.5), "0.5");
  EXPECT_EQ(formatNumber(1e-12), "1e-12");
  EXPECT_EQ(formatNumber(1e-5), "1e-05");
  EXPECT_EQ(formatNumber(1.0 / 3), "0.3333333333333333");
  EXPECT_EQ(formatNumber(0.1f), "0.10000000149011612");
}

TEST(StreamReport, EqualLayersFold) {
  SmallVector<LayerGroup> groups = foldLayers(makeStream(96));
  ASSERT_EQ(groups.size(), 1u);
  EXPECT_TRUE(groups.front().isSingle());
  EXPECT_EQ(groups.front().count, 96u);
}

TEST(StreamReport, AnotherLayerEndsTheGroup) {
  StreamReport stream = makeStream(5);
  stream.layers[2].sublayers[1].outputNorm = "rms_norm";
  SmallVector<LayerGroup> groups = foldLayers(stream);
  ASSERT_EQ(groups.size(), 3u);
  EXPECT_EQ(groups[0].count, 2u);
  EXPECT_EQ(groups[1].getFirst(), 2u);
  EXPECT_EQ(groups[2].count, 2u);
}

TEST(StreamReport, AlternatingLayersFold) {
  StreamReport stream = makeStream(97);
  for (unsigned i = 2; i < 96; i += 3)
    stream.layers[i].sublayers[1].kind = SublayerKind::MixtureOfExperts;
  SmallVector<LayerGroup> groups = foldLayers(stream);
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_EQ(groups[0].count, 32u);
  ASSERT_EQ(groups[0].runs.size(), 2u);
  EXPECT_EQ(groups[0].runs[0].count, 2u);
  EXPECT_EQ(groups[0].runs[0].layers.size(), 64u);
  EXPECT_EQ(groups[0].runs[1].layers.back(), 95u);
  EXPECT_EQ(groups[1].getFirst(), 96u);
  std::string text = draw(makeFunction(stream));
  EXPECT_NE(text.find("×32  layers 0-95"), std::string::npos) << text;
  EXPECT_LT(StringRef(text).count('\n'), 14u) << text;
}

/// A stream whose layers have these factors on the branches of their FFN.
static StreamReport makeScaledStream(ArrayRef<double> factors) {
  StreamReport stream = makeStream(factors.size());
  for (auto [layer, factor] : llvm::zip_equal(stream.layers, factors))
    layer.sublayers[1].branchScale = factor;
  return stream;
}

TEST(StreamReport, FactorsThatAllDifferFold) {
  StreamReport stream = makeScaledStream({1, 0.7071, 0.5774});
  EXPECT_EQ(foldLayers(stream).size(), 1u);
  std::string text = draw(makeFunction(stream));
  EXPECT_NE(text.find("⊕ skip + 1…0.5774·branch"), std::string::npos) << text;
  // In no order: from the least to the largest.
  text = draw(makeFunction(makeScaledStream({0.3, 0.1, 0.9, 0.5})));
  EXPECT_NE(text.find("⊕ skip + 0.1…0.9·branch"), std::string::npos) << text;
}

TEST(StreamReport, EqualFactorsAreAGroupOfTheirOwn) {
  auto getCounts = [](ArrayRef<double> factors) {
    SmallVector<unsigned> counts;
    for (const LayerGroup &group : foldLayers(makeScaledStream(factors)))
      counts.push_back(group.count);
    return counts;
  };
  EXPECT_EQ(getCounts({1, 1, 0.5, 0.5, 0.5}), SmallVector<unsigned>({2, 3}));
  EXPECT_EQ(getCounts({1, 0.5, 0.5, 0.5}), SmallVector<unsigned>({1, 3}));
  EXPECT_EQ(getCounts({0.9, 0.8, 0.7, 0.5, 0.5}),
            SmallVector<unsigned>({3, 2}));
  // These alternate.
  EXPECT_EQ(getCounts({1, 0.5, 1, 0.5, 1, 0.5}), SmallVector<unsigned>({3}));
}

TEST(StreamReport, LayersOfOneLoopRepeatTogether) {
  StreamReport stream = makeStream(5);
  for (LayerReport &layer :
       MutableArrayRef<LayerReport>(stream.layers).slice(1, 3)) {
    layer.loop = 1;
    layer.repeat = 12;
  }
  stream.layers[3].sublayers[0].headNorms =
      stream.layers[3].sublayers[0].innerNorms = 2;
  SmallVector<LayerGroup> groups = foldLayers(stream);
  ASSERT_EQ(groups.size(), 3u);
  ASSERT_EQ(groups[1].runs.size(), 2u);
  EXPECT_EQ(groups[1].runs[0].count, 2u);
  EXPECT_EQ(describeGroup(stream, groups[1]), "×12  layers 1-3 in a loop");
}

TEST(StreamReport, TheLayerThatBreaksThePatternIsMarked) {
  StreamReport stream = makeStream(4);
  stream.layers[3].sublayers[1].breaksPattern = true;
  EXPECT_EQ(foldLayers(stream).size(), 2u);
  std::string text = draw(makeFunction(stream));
  EXPECT_NE(text.find("╯ layer 3  ◀ breaks the pattern"), std::string::npos)
      << text;
}

TEST(StreamReport, DeepModelsStayReadable) {
  std::string text = draw(makeFunction(makeStream(96)));
  EXPECT_LT(StringRef(text).count('\n'), 12u);
  for (StringRef line : llvm::split(text, '\n'))
    EXPECT_LE(llvm::sys::unicode::columnWidthUTF8(line), 100);
}

TEST(StreamReport, WideLayersStayReadable) {
  StreamReport stream = makeStream(96);
  for (LayerReport &layer : stream.layers) {
    SublayerReport &sublayer = layer.sublayers.front();
    sublayer.kind = SublayerKind::CrossAttention;
    sublayer.innerNorms = sublayer.headNorms = 2;
    sublayer.outputNorm = "layer_norm";
  }
  for (StringRef line : llvm::split(draw(makeFunction(stream)), '\n'))
    EXPECT_LE(llvm::sys::unicode::columnWidthUTF8(line), 100) << line.str();
}

TEST(StreamReport, ExtraSkips) {
  StreamReport stream = makeStream(2);
  stream.extraSkips = 2;
  // From the same layer: an arc. From the layer before: words.
  stream.layers[0].sublayers[1].extraSkips = {1};
  stream.layers[1].sublayers[0].extraSkips = {2};
  std::string text = draw(makeFunction(stream));
  EXPECT_NE(text.find("╰╌▶├─ rms_norm ─▶ ffn"), std::string::npos) << text;
  EXPECT_NE(text.find("⊕ + extra skip from 2 sublayers back"),
            std::string::npos)
      << text;
}

TEST(StreamReport, NoPlacement) {
  StreamReport stream = makeStream(1);
  stream.placement = stream.layers.front().placement = "";
  stream.why = "a reason";
  stream.whyLocation = "model.mlir:3:5";
  std::string text = draw(makeFunction(stream));
  EXPECT_NE(text.find("@main: no placement"), std::string::npos);
  EXPECT_NE(text.find("  why: a reason (model.mlir:3:5)\n"), std::string::npos);
}

TEST(StreamReport, MissedNorms) {
  FunctionReport function = makeFunction(makeStream(1));
  function.missed.push_back(
      {"norm", "/a/model.mlir:3:4", "negated", "/a/model.mlir:5:6"});
  EXPECT_NE(draw(function).find(
                "  missed norm at model.mlir:3:4: negated (model.mlir:5:6)\n"),
            std::string::npos);
}

TEST(StreamReport, ModuleWithoutFunctions) {
  std::string text;
  llvm::raw_string_ostream os(text);
  printStreamsAsText({}, os);
  EXPECT_TRUE(StringRef(text).starts_with("no residual stream: "));
}

TEST(StreamReport, JSONIsValid) {
  FunctionReport function = makeFunction(makeStream(2));
  function.name = "quote \" and byte \xff";
  function.otherNorms["dyt"] = 3;
  function.streams.front().layers[0].sublayers[0].skipScale =
      std::numeric_limits<double>::infinity();
  function.streams.front().layers[0].placement = "";
  std::string text;
  llvm::raw_string_ostream os(text);
  printStreamsAsJSON(function, os);
  llvm::Expected<llvm::json::Value> json = llvm::json::parse(text);
  ASSERT_TRUE(bool(json)) << text;
  const llvm::json::Object &object =
      *(*json->getAsObject()->getArray("functions"))[0].getAsObject();
  EXPECT_EQ(object.getObject("norms")->size(), 4u);
  EXPECT_EQ(object.getObject("other_norms")->getInteger("dyt"), 3);
}

TEST(StreamReport, Locations) {
  MLIRContext context;
  Builder builder(&context);
  Location file = FileLineColLoc::get(&context, "model.mlir", 3, 7);
  Location name = NameLoc::get(builder.getStringAttr("layer.0"));
  Location unknown = UnknownLoc::get(&context);
  EXPECT_EQ(describeLocation(file), "model.mlir:3:7");
  EXPECT_EQ(describeLocation(name), "layer.0");
  EXPECT_EQ(describeLocation(FusedLoc::get({name, file}, {}, &context)),
            "model.mlir:3:7");
  EXPECT_EQ(describeLocation(NameLoc::get(builder.getStringAttr("a"), file)),
            "model.mlir:3:7");
  EXPECT_EQ(describeLocation(unknown), "unknown");
}
