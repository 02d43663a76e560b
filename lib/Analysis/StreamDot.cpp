//===- StreamDot.cpp - Residual streams as a Graphviz graph ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stream is a vertical spine of adds, each branch a chain beside it:
//
//        ● stream start
//        ┃ ╲
//        ┃  [norm] ─▶ [attention] ─▶ [norm]
//        ┃ ╱
//        ⊕
//        ┃
//      [norm]
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/GraphWriter.h"
#include "llvm/Support/ScopedPrinter.h"

using namespace mlir;
using namespace mlir::resnorm;

// Norms are small boxes, sublayers large ones, adds circles.
static constexpr StringLiteral kNormStyle =
    "shape=box, style=\"rounded,filled\", fillcolor=\"#cfe8ff\", "
    "color=\"#3b7dbd\", height=0.25, fontsize=10";
static constexpr StringLiteral kBranchStyle =
    "shape=box, style=filled, fillcolor=\"#fff3d6\", color=\"#b98a2f\", "
    "width=1.2";
static constexpr StringLiteral kAddStyle =
    "shape=circle, penwidth=2, width=0.26, fixedsize=true";
static constexpr StringLiteral kTapStyle = "shape=point, width=0.07";
static constexpr StringLiteral kEndStyle =
    "shape=box, style=\"rounded,filled\", fillcolor=\"#e8e8e8\", height=0.25";
static constexpr StringLiteral kSpineEdge = "penwidth=3, weight=100";
static constexpr StringLiteral kTapEdge =
    "penwidth=3, weight=100, arrowhead=none";
static constexpr StringLiteral kBranchEdge = "penwidth=1";
static constexpr StringLiteral kExtraSkipEdge =
    "style=dashed, color=\"#b03030\", constraint=false";

static std::string formatFactor(double factor) {
  return llvm::to_string(llvm::format("%.4g", factor));
}

namespace {

/// Writes the nodes and edges of one stream; all names start with `prefix`.
class StreamGraphWriter {
public:
  StreamGraphWriter(const StreamReport &stream, StringRef prefix,
                    raw_ostream &os)
      : stream(stream), prefix(prefix), os(os) {}
  void write();

private:
  std::string makeNode(StringRef label, StringRef style, bool onSpine);
  std::string makeNorm(StringRef label, bool onSpine) {
    return makeNode(label, kNormStyle, onSpine);
  }
  void makeEdge(StringRef from, StringRef to, StringRef style,
                StringRef label = {});
  void extendSpine(std::string node, StringRef label = {},
                   StringRef style = kSpineEdge);
  void writeRun(LayerRun run);
  std::string writeBranch(const SublayerReport &sublayer);
  void writeSublayers(const LayerReport &layer);

  const StreamReport &stream;
  StringRef prefix;
  raw_ostream &os;
  unsigned numNodes = 0;
  /// An edge inside a cluster would draw its ends into it: edges come last.
  std::string edges;
  /// The node that holds the stream's latest value.
  std::string spine;
  /// For each sublayer drawn, the node that holds its skip.
  std::vector<std::string> skips;
};

} // namespace

std::string StreamGraphWriter::makeNode(StringRef label, StringRef style,
                                        bool onSpine) {
  std::string name = (prefix + "n" + Twine(numNodes++)).str();
  os << "    " << name << " [label=\"" << llvm::DOT::EscapeString(label.str())
     << "\", " << style;
  if (onSpine)
    os << ", group=" << prefix << "spine";
  os << "];\n";
  return name;
}

void StreamGraphWriter::makeEdge(StringRef from, StringRef to, StringRef style,
                                 StringRef label) {
  llvm::raw_string_ostream out(edges);
  out << "    " << from << " -> " << to << " [" << style;
  if (!label.empty())
    out << ", label=\" " << llvm::DOT::EscapeString(label.str()) << " \"";
  out << "];\n";
}

void StreamGraphWriter::extendSpine(std::string node, StringRef label,
                                    StringRef style) {
  makeEdge(spine, node, style, label);
  spine = std::move(node);
}

/// The branch that reads the stream's latest value; returns its last node.
std::string StreamGraphWriter::writeBranch(const SublayerReport &sublayer) {
  std::string last = spine;
  auto append = [&](std::string node) {
    makeEdge(last, node, kBranchEdge);
    last = std::move(node);
  };
  if (!sublayer.inputNorm.empty()) {
    std::string label = sublayer.inputNorm.str();
    if (sublayer.modulated)
      label += " modulated";
    if (sublayer.inputScale != 1)
      label += " ×" + formatFactor(sublayer.inputScale);
    append(makeNorm(label, /*onSpine=*/false));
  }
  std::string label = stringifySublayerKind(sublayer.kind).str();
  unsigned others = sublayer.innerNorms - sublayer.headNorms;
  if (sublayer.headNorms)
    label += "\n" + plural(sublayer.headNorms, "head norm");
  if (others)
    label += "\n" + plural(others, "inner norm");
  append(makeNode(label, kBranchStyle, /*onSpine=*/false));
  if (!sublayer.outputNorm.empty())
    append(makeNorm(sublayer.outputNorm, /*onSpine=*/false));
  return last;
}

void StreamGraphWriter::writeSublayers(const LayerReport &layer) {
  SmallVector<std::pair<std::string, double>, 2> branches;
  for (const SublayerReport &sublayer : layer.sublayers) {
    // A point on the spine where the branches leave it: inside the cluster, so
    // that the spine stays straight.
    if (branches.empty())
      extendSpine(makeNode("", kTapStyle, /*onSpine=*/true), /*label=*/{},
                  kTapEdge);
    skips.push_back(spine);
    branches.push_back({writeBranch(sublayer), sublayer.branchScale});
    if (sublayer.joinsWithNext)
      continue;
    std::string add = makeNode("+", kAddStyle, /*onSpine=*/true);
    auto label = [](double factor) {
      return factor == 1 ? std::string() : "×" + formatFactor(factor);
    };
    extendSpine(add, label(sublayer.skipScale));
    for (auto &[last, factor] : branches)
      makeEdge(last, add, kBranchEdge, label(factor));
    branches.clear();
    for (std::optional<unsigned> distance : sublayer.extraSkips)
      if (distance && *distance < skips.size())
        makeEdge(skips[skips.size() - 1 - *distance], add, kExtraSkipEdge);
    if (!sublayer.addNorm.empty())
      extendSpine(makeNorm(sublayer.addNorm, /*onSpine=*/true));
  }
}

void StreamGraphWriter::writeRun(LayerRun run) {
  const LayerReport &layer = stream.layers[run.first];
  std::string label = describeRun(stream, run);
  if (layer.placement != stream.placement)
    label +=
        (": " + (layer.placement.empty() ? "no placement" : layer.placement))
            .str();
  os << "    subgraph cluster_" << prefix << run.first << " {\n"
     << "    label=\"" << llvm::DOT::EscapeString(label)
     << "\"; labeljust=l; style=\"rounded,dashed\"; color=gray;\n";
  writeSublayers(layer);
  os << "    }\n";
}

void StreamGraphWriter::write() {
  spine = makeNode("stream start", kEndStyle, /*onSpine=*/true);
  if (!stream.startNorm.empty())
    extendSpine(makeNorm(stream.startNorm, /*onSpine=*/true));
  for (LayerRun run : foldLayers(stream))
    writeRun(run);
  if (!stream.endNorm.empty())
    extendSpine(makeNorm(stream.endNorm, /*onSpine=*/true));
  extendSpine(makeNode("stream end", kEndStyle, /*onSpine=*/true));
  os << edges;
}

static std::string describeStream(const FunctionReport &function,
                                  const StreamReport &stream) {
  std::string label =
      "@" + function.name + ": " +
      (stream.placement.empty() ? "no placement" : stream.placement.str());
  if (!stream.norm.empty())
    label +=
        " · " + (stream.norm == "mixed" ? "mixed norms" : stream.norm.str());
  label += "\n" + countLayers(stream) + " · " +
           plural(stream.residualAdds, "residual add");
  if (stream.extraSkips)
    label += " · " + plural(stream.extraSkips, "extra skip");
  if (!stream.why.empty())
    label += "\n" + stream.why + "\n" + stream.whyLocation;
  return label;
}

void mlir::resnorm::printStreamsAsDot(ArrayRef<FunctionReport> functions,
                                      raw_ostream &os) {
  os << "digraph streams {\n"
     << "  graph [fontname=\"Helvetica\", newrank=true, ranksep=0.25, "
        "nodesep=0.3];\n"
     << "  node [fontname=\"Helvetica\", fontsize=12];\n"
     << "  edge [fontname=\"Helvetica\", fontsize=10, arrowsize=0.7];\n";
  for (auto [i, function] : llvm::enumerate(functions)) {
    for (auto [k, stream] : llvm::enumerate(function.streams)) {
      std::string prefix = llvm::formatv("f{0}s{1}_", i, k);
      os << "  subgraph cluster_" << prefix << " {\n"
         << "    label=\""
         << llvm::DOT::EscapeString(describeStream(function, stream))
         << "\"; fontsize=14; color=white;\n";
      StreamGraphWriter(stream, prefix, os).write();
      os << "  }\n";
    }
    if (function.streams.empty())
      os << "  f" << i << " [shape=plain, label=\""
         << llvm::DOT::EscapeString("@" + function.name +
                                    ": no residual stream")
         << "\"];\n";
  }
  os << "}\n";
}
