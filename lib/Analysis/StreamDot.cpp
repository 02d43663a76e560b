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
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/GraphWriter.h"

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
// What the text of a cluster stands in: as the cluster's label it would be
// crossed by the spine.
static constexpr StringLiteral kLabelStyle = "shape=plain, fontsize=11";
static constexpr StringLiteral kLabelEdge = "style=invis, minlen=0";
// Without a label of its own a cluster has that of the one around it.
static constexpr StringLiteral kClusterStyle =
    "label=\"\"; style=\"rounded,dashed\"; color=gray;";
// ResiDual's second stream, and the sublayer that breaks the pattern.
static constexpr StringLiteral kSecondAddStyle =
    "shape=circle, color=\"#b03030\", width=0.22, fixedsize=true, fontsize=10";
static constexpr StringLiteral kSecondEdge =
    "style=dashed, color=\"#b03030\", weight=50";
static constexpr StringLiteral kSecondBranchEdge =
    "style=dashed, color=\"#b03030\"";
static constexpr StringLiteral kBrokenStyle =
    ", color=\"#b03030\", fontcolor=\"#b03030\", penwidth=2";

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
  void writeGroup(unsigned number, const LayerGroup &group);
  void writeRun(const Twine &name, const LayerRun &run, StringRef label);
  void beginCluster(const Twine &name, StringRef label);
  void makeTap();
  std::string writeBranch(const LayerRun &run, unsigned position);
  void joinBranches(const LayerRun &run, unsigned position);
  void joinSecondStream(StringRef branch);

  const StreamReport &stream;
  StringRef prefix;
  raw_ostream &os;
  unsigned numNodes = 0;
  /// An edge inside a cluster would draw its ends into it: edges come last.
  std::string edges;
  /// The node that holds the stream's latest value, and the one that holds the
  /// second stream's, if there is one.
  std::string spine, second;
  /// The text of a cluster, which stands beside the next tap of the spine.
  std::string clusterLabel;
  /// The last nodes of the branches that the next add joins, and of the norm
  /// that the latest of them reads.
  SmallVector<std::string, 2> branches;
  std::string inputNorm;
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

/// `×0.5`, empty where the factor is 1.
static std::string describeTimes(const StreamReport &stream,
                                 const LayerRun &run, unsigned position,
                                 double SublayerReport::*factor) {
  std::string text = describeFactor(stream, run, position, factor);
  return text.empty() ? text : "×" + text;
}

/// The branch that reads the stream's latest value; returns its last node.
std::string StreamGraphWriter::writeBranch(const LayerRun &run,
                                           unsigned position) {
  const SublayerReport &sublayer =
      stream.layers[run.layers.front()].sublayers[position];
  std::string last = sublayer.sharesInputNorm ? inputNorm : spine;
  auto append = [&](std::string node) {
    makeEdge(last, node, kBranchEdge);
    last = std::move(node);
  };
  if (!sublayer.inputNorm.empty() && !sublayer.sharesInputNorm) {
    std::string label = sublayer.inputNorm.str();
    if (sublayer.modulated)
      label += " modulated";
    std::string factor =
        describeTimes(stream, run, position, &SublayerReport::inputScale);
    if (!factor.empty())
      label += " " + factor;
    append(makeNorm(label, /*onSpine=*/false));
    inputNorm = last;
  }
  std::string label = stringifySublayerKind(sublayer.kind).str();
  unsigned others = sublayer.innerNorms - sublayer.headNorms;
  if (sublayer.headNorms)
    label += "\n" + plural(sublayer.headNorms, "head norm");
  if (others)
    label += "\n" + plural(others, "inner norm");
  std::string style = kBranchStyle.str();
  if (sublayer.breaksPattern) {
    label += "\nbreaks the pattern";
    style += kBrokenStyle;
  }
  append(makeNode(label, style, /*onSpine=*/false));
  if (!sublayer.outputNorm.empty())
    append(makeNorm(sublayer.outputNorm, /*onSpine=*/false));
  return last;
}

/// A point on the spine where branches leave it: inside the cluster, so that
/// the spine stays straight. The text of the cluster stands left of it.
void StreamGraphWriter::makeTap() {
  extendSpine(makeNode("", kTapStyle, /*onSpine=*/true), /*label=*/{},
              kTapEdge);
  if (clusterLabel.empty())
    return;
  os << "    { rank=same; " << clusterLabel << "; " << spine << "; }\n";
  makeEdge(clusterLabel, spine, kLabelEdge);
  clusterLabel.clear();
}

/// The add of the sublayer and of those before it that read the same skip.
void StreamGraphWriter::joinBranches(const LayerRun &run, unsigned position) {
  const LayerReport &layer = stream.layers[run.layers.front()];
  const SublayerReport &sublayer = layer.sublayers[position];
  std::string add = makeNode("+", kAddStyle, /*onSpine=*/true);
  extendSpine(add,
              describeTimes(stream, run, position, &SublayerReport::skipScale));
  unsigned first = position + 1 - branches.size();
  for (auto [i, last] : llvm::enumerate(branches)) {
    std::string label =
        describeTimes(stream, run, first + i, &SublayerReport::branchScale);
    if (layer.sublayers[first + i].gated)
      label += label.empty() ? "×gate" : " ×gate";
    makeEdge(last, add, kBranchEdge, label);
    if (stream.hasAccumulation)
      joinSecondStream(last);
  }
  branches.clear();
  for (std::optional<unsigned> distance : sublayer.extraSkips)
    if (distance && *distance < skips.size())
      makeEdge(skips[skips.size() - 1 - *distance], add, kExtraSkipEdge);
  if (!sublayer.addNorm.empty())
    extendSpine(makeNorm(sublayer.addNorm, /*onSpine=*/true));
}

void StreamGraphWriter::joinSecondStream(StringRef branch) {
  std::string add = makeNode("+", kSecondAddStyle, /*onSpine=*/false);
  makeEdge(second, add, kSecondEdge);
  makeEdge(branch, add, kSecondBranchEdge);
  second = std::move(add);
}

void StreamGraphWriter::beginCluster(const Twine &name, StringRef label) {
  os << "    subgraph cluster_" << prefix << name << " {\n    " << kClusterStyle
     << "\n";
  if (!label.empty())
    clusterLabel = makeNode(label, kLabelStyle, /*onSpine=*/false);
}

void StreamGraphWriter::writeRun(const Twine &name, const LayerRun &run,
                                 StringRef label) {
  StringRef placement = getOwnPlacement(stream, run);
  beginCluster(name,
               llvm::join(llvm::make_filter_range(
                              ArrayRef<StringRef>{label, placement},
                              [](StringRef text) { return !text.empty(); }),
                          "\n"));
  const LayerReport &layer = stream.layers[run.layers.front()];
  for (auto [i, sublayer] : llvm::enumerate(layer.sublayers)) {
    if (branches.empty())
      makeTap();
    skips.push_back(spine);
    branches.push_back(writeBranch(run, i));
    if (!sublayer.joinsWithNext)
      joinBranches(run, i);
  }
  os << "    }\n";
}

/// A cluster for the group, and in it one for each of several runs.
void StreamGraphWriter::writeGroup(unsigned number, const LayerGroup &group) {
  std::string label = describeGroup(stream, group);
  if (group.isSingle())
    return writeRun(Twine(number), group.runs.front(), label);
  beginCluster(Twine(number), label);
  makeTap();
  for (auto [i, run] : llvm::enumerate(group.runs))
    writeRun(Twine(number) + "_" + Twine(i), run, describeRun(run));
  os << "    }\n";
}

void StreamGraphWriter::write() {
  spine = makeNode("stream start", kEndStyle, /*onSpine=*/true);
  if (!stream.startNorm.empty())
    extendSpine(makeNorm(stream.startNorm, /*onSpine=*/true));
  second = spine;
  for (auto [i, group] : llvm::enumerate(foldLayers(stream)))
    writeGroup(i, group);
  if (stream.hasAccumulation) {
    if (!stream.endNorm.empty()) {
      std::string norm = makeNorm(stream.endNorm, /*onSpine=*/false);
      makeEdge(second, norm, kSecondEdge);
      second = std::move(norm);
    }
    extendSpine(makeNode("+", kAddStyle, /*onSpine=*/true));
    makeEdge(second, spine, kSecondEdge);
  } else if (!stream.endNorm.empty()) {
    extendSpine(makeNorm(stream.endNorm, /*onSpine=*/true));
  }
  extendSpine(makeNode("stream end", kEndStyle, /*onSpine=*/true));
  os << edges;
}

static std::string describeStream(const FunctionReport &function,
                                  unsigned number) {
  const StreamReport &stream = function.streams[number];
  std::string label = "@" + function.name;
  if (function.streams.size() > 1)
    label += llvm::formatv(", stream {0}", number);
  label += ": " +
           (stream.placement.empty() ? "no placement" : stream.placement.str());
  if (!stream.norm.empty())
    label +=
        " · " + (stream.norm == "mixed" ? "mixed norms" : stream.norm.str());
  label += "\n" + countLayers(stream) + " · " +
           plural(stream.residualAdds, "residual add");
  if (stream.extraSkips)
    label += " · " + plural(stream.extraSkips, "extra skip");
  if (!stream.why.empty())
    label += "\n" +
             llvm::join(llvm::split(StringRef(stream.why), ", "), ",\n") +
             "\n" + shortenLocation(stream.whyLocation).str();
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
         << llvm::DOT::EscapeString(describeStream(function, k))
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
