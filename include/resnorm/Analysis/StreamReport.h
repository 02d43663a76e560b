//===- StreamReport.h - What the analyses found, as data --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The small model that every picture of a residual stream is drawn from: plain
// data, so that a report outlives the graphs of its functions. Writers of a
// format each stand in a file of their own (StreamText, StreamJSON, StreamDot).
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_STREAMREPORT_H
#define RESNORM_ANALYSIS_STREAMREPORT_H

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/ResidualStream.h"

namespace mlir::resnorm {

/// The formats of `resnorm-print-stream`.
enum class StreamFormat : uint8_t { Text, JSON, Dot, SVG };

/// One norm of a function.
struct NormReport {
  /// `layer_norm`, `rms_norm`, `group_norm` or `batch_norm`.
  StringRef kind;
  NormRole role = NormRole::Other;
  /// The axes over which the statistics run; kPartOfAxis for a part of one.
  SmallVector<int64_t, 2> axes;
  double epsilon = 0;
  bool scale = false, bias = false;
  /// How often the function computes it; nothing in a loop of unknown length.
  std::optional<int64_t> repeat = 1;
  std::string location;
};

/// One sublayer. A norm's name is empty where its slot is.
struct SublayerReport {
  SublayerKind kind = SublayerKind::FeedForward;
  StringRef inputNorm, outputNorm, addNorm;
  unsigned innerNorms = 0;
  /// How many of the inner norms are on queries, keys or values.
  unsigned headNorms = 0;
  double skipScale = 1, branchScale = 1, inputScale = 1;
  /// An activation scales the input norm's result (AdaLN), or the branch.
  bool modulated = false, gated = false;
  /// The next sublayer reads the same skip and closes the same add; this one
  /// reads the very norm that the one before reads.
  bool joinsWithNext = false, sharesInputNorm = false;
  /// Here the stream's placement ends to be one that has a name.
  bool breaksPattern = false;
  /// For each extra skip of the add, how many sublayers before this one the
  /// value is read as a skip; nothing for a value that is none's.
  SmallVector<std::optional<unsigned>, 1> extraSkips;
  std::string location;
};

/// The sublayers of one period of a stream.
struct LayerReport {
  /// Empty when there is no name.
  StringRef placement;
  std::vector<SublayerReport> sublayers;
  /// The loop in whose body it stands, a number of its own, or 0; and how often
  /// the function runs it, if that is constant.
  unsigned loop = 0;
  std::optional<int64_t> repeat = 1;
};

/// One residual stream.
struct StreamReport {
  /// Empty when there is no name; then `why` tells.
  StringRef placement;
  std::string why;
  /// The add of the sublayer that broke the pattern.
  std::string whyLocation;
  /// The kind of the norms in its slots: `mixed` when they differ, empty when
  /// there are none.
  StringRef norm;
  /// The norms at its ends, empty where there is none.
  StringRef startNorm, endNorm;
  /// What runs: each add of a loop or a function counts as often as that does.
  int64_t residualAdds = 0, extraSkips = 0;
  bool hasAccumulation = false;
  std::vector<LayerReport> layers;
};

/// What was not recognised: a `norm` or a `residual` add.
struct MissedReport {
  StringRef what;
  std::string location, reason;
  /// Where the constraint failed, when that is elsewhere.
  std::string related;
};

/// One function.
struct FunctionReport {
  std::string name;
  std::vector<NormReport> norms;
  /// What takes a norm's place and is none, by name: `dyt`, `derf`; and the
  /// norm that has no op of the dialect: `l2_norm`.
  std::map<StringRef, unsigned> otherNorms;
  std::vector<StreamReport> streams;
  std::vector<MissedReport> missed;

  /// How many norms of a kind it computes; those in a loop of unknown length
  /// count once.
  int64_t count(StringRef kind) const;
};

/// Reports on an analysed function.
FunctionReport reportFunction(FunctionOpInterface function,
                              const ResidualStream &analysis);
/// Analyses every function with a body below `root`. A private function whose
/// body was read in place of its calls is in the report of its callers only.
std::vector<FunctionReport> reportFunctions(Operation *root);

/// Layers that a picture draws once.
struct LayerRun {
  /// All layers it stands for, in program order.
  SmallVector<unsigned> layers;
  /// How many of them follow one another before its group goes on.
  unsigned count = 1;
};
/// Runs that repeat together. One layer and its equals are a group of one run,
/// layers that alternate one of several.
struct LayerGroup {
  SmallVector<LayerRun, 1> runs;
  /// How often the runs follow one another.
  unsigned count = 1;

  bool isSingle() const { return runs.size() == 1; }
  unsigned getFirst() const { return runs.front().layers.front(); }
  unsigned getLast() const { return runs.back().layers.back(); }
};
/// Folds consecutive layers of one loop or of none, whose pictures are equal or
/// repeat with a period. Factors may differ where they differ in all layers:
/// LNS has another one in each.
SmallVector<LayerGroup> foldLayers(const StreamReport &stream);
/// `layer 0`, `×3  layers 0-2`, `×12  layer 0 in a loop`; the length of a loop
/// is n where it is not known.
std::string describeGroup(const StreamReport &stream, const LayerGroup &group);
/// `×3` of a run in a group of several; empty for one layer.
std::string describeRun(const LayerRun &run);
/// The placement of a run's layers where it is not the stream's, else empty.
StringRef getOwnPlacement(const StreamReport &stream, const LayerRun &run);
/// A factor in a sublayer of a run as a reader wants it: `0.707`, not all its
/// digits, `1…0.102` where it differs by layer, and nothing where it is 1.
std::string describeFactor(const StreamReport &stream, const LayerRun &run,
                           unsigned sublayer, double SublayerReport::*factor);
/// `3 layers`, those of loops as often as they run; `1 layer in a loop` where
/// that is not known.
std::string countLayers(const StreamReport &stream);
/// `1 layer`, `2 layers`.
std::string plural(int64_t count, StringRef what);

/// `file:line:column` of the innermost place in a file, else a name, else
/// `unknown`.
std::string describeLocation(Location loc);
/// A location's file without its folders: lines stay short.
StringRef shortenLocation(StringRef location);

/// The shortest decimal that reads back as `number`: `1e-12`, `1.0`, `0.5`.
std::string formatNumber(double number);

/// Colours are used where `os` is a terminal that has them.
void printStreamsAsText(ArrayRef<FunctionReport> functions, raw_ostream &os);
/// The JSON of docs: one object with a list of functions.
void printStreamsAsJSON(ArrayRef<FunctionReport> functions, raw_ostream &os);
/// One Graphviz graph; streams and folded layers are clusters.
void printStreamsAsDot(ArrayRef<FunctionReport> functions, raw_ostream &os);

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_STREAMREPORT_H
