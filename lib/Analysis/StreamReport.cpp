//===- StreamReport.cpp - What the analyses found, as data ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/ScopedPrinter.h"

using namespace mlir;
using namespace mlir::resnorm;

static StringRef getKindName(const NormMatch *norm) {
  return norm ? stringifyNormKind(norm->kind) : StringRef();
}

//===----------------------------------------------------------------------===//
// Text of locations and numbers
//===----------------------------------------------------------------------===//

/// The innermost place in a file or, failing that, the first name.
static void findPlace(Location loc, FileLineColRange &place, StringRef &name) {
  loc->walk([&](Location inner) {
    if (auto file = dyn_cast<FileLineColRange>(inner)) {
      place = file;
      return WalkResult::interrupt();
    }
    if (auto named = dyn_cast<NameLoc>(inner); named && name.empty())
      name = named.getName();
    return WalkResult::advance();
  });
}

std::string mlir::resnorm::describeLocation(Location loc) {
  FileLineColRange place;
  StringRef name;
  findPlace(loc, place, name);
  if (place)
    return llvm::formatv("{0}:{1}:{2}", place.getFilename().getValue(),
                         place.getStartLine(), place.getStartColumn());
  return name.empty() ? "unknown" : name.str();
}

std::string mlir::resnorm::formatNumber(double number) {
  constexpr int kDigitsOfDouble = 17;
  std::string text;
  for (int digits = 1; digits <= kDigitsOfDouble; ++digits) {
    text = llvm::to_string(llvm::format("%.*g", digits, number));
    if (std::strtod(text.c_str(), nullptr) == number)
      break;
  }
  bool isInteger =
      llvm::all_of(text, [](char c) { return llvm::isDigit(c) || c == '-'; });
  return isInteger ? text + ".0" : text;
}

//===----------------------------------------------------------------------===//
// Gathering
//===----------------------------------------------------------------------===//

static NormReport reportNorm(const NormMatch &norm, NormRole role) {
  NormReport report;
  report.kind = getKindName(&norm);
  report.role = role;
  report.axes.assign(norm.axes.begin(), norm.axes.end());
  report.epsilon = norm.epsilon;
  report.scale = norm.scale != nullptr;
  report.bias = norm.bias != nullptr;
  report.location = describeLocation(norm.getLoc());
  return report;
}

static SublayerReport reportSublayer(const Stream &stream, unsigned position) {
  const Sublayer &sublayer = *stream.sublayers[position];
  SublayerReport report;
  report.kind = sublayer.kind;
  report.inputNorm = getKindName(sublayer.inputNorm);
  report.outputNorm = getKindName(sublayer.outputNorm);
  report.addNorm = getKindName(sublayer.addNorm);
  report.innerNorms = sublayer.innerNorms.size();
  report.headNorms = sublayer.headNorms;
  report.skipScale = sublayer.skipScale;
  report.branchScale = sublayer.branchScale;
  report.inputScale = sublayer.inputScale;
  report.modulated = sublayer.modulated;
  report.location = describeLocation(sublayer.getLoc());
  report.joinsWithNext = position + 1 < stream.sublayers.size() &&
                         stream.sublayers[position + 1]->join == sublayer.join;
  // A parallel block's extra skips are told once.
  if (report.joinsWithNext)
    return report;
  for (Node *skip : sublayer.join->extraSkips) {
    std::optional<unsigned> distance;
    for (unsigned back = 1; back <= position && !distance; ++back)
      if (stream.sublayers[position - back]->join->skip == skip)
        distance = back;
    report.extraSkips.push_back(distance);
  }
  return report;
}

/// The one kind of the norms that stand on the stream or at a branch's ends.
static StringRef getNormOfStream(const Stream &stream) {
  StringRef common;
  auto visit = [&](const NormMatch *norm) {
    if (norm)
      common = common.empty() || common == getKindName(norm) ? getKindName(norm)
                                                             : "mixed";
  };
  for (const auto &sublayer : stream.sublayers) {
    visit(sublayer->inputNorm);
    visit(sublayer->outputNorm);
    visit(sublayer->addNorm);
  }
  // HybridNorm's and Sub-LN's own norms stand inside the branch; only where
  // there are no others do they name the stream's kind.
  if (!common.empty())
    return common;
  visit(stream.startNorm);
  visit(stream.endNorm);
  return common;
}

static StreamReport reportStream(const Stream &stream) {
  StreamReport report;
  report.placement = stream.placement;
  report.why = stream.why;
  report.norm = getNormOfStream(stream);
  report.startNorm = getKindName(stream.startNorm);
  report.endNorm = getKindName(stream.endNorm);
  report.residualAdds = stream.getNumResidualAdds();
  report.extraSkips = stream.extraSkips;
  report.hasAccumulation = stream.hasAccumulation;
  unsigned position = 0;
  for (const StreamLayer &layer : stream.layers) {
    report.layers.push_back({layer.placement, {}});
    for (unsigned i = 0; i < layer.sublayers.size(); ++i)
      report.layers.back().sublayers.push_back(
          reportSublayer(stream, position++));
  }
  return report;
}

unsigned FunctionReport::count(StringRef kind) const {
  return llvm::count_if(
      norms, [&](const NormReport &norm) { return norm.kind == kind; });
}

FunctionReport mlir::resnorm::reportFunction(FunctionOpInterface function) {
  ResidualStream analysis(function);
  FunctionReport report;
  report.name = function.getName().str();
  for (const NormMatch &norm : analysis.getNorms().getNorms()) {
    if (hasStatistics(norm.kind))
      report.norms.push_back(reportNorm(norm, analysis.getRole(&norm)));
    else
      ++report.otherNorms[getKindName(&norm)];
  }
  for (const auto &stream : analysis.getStreams())
    report.streams.push_back(reportStream(*stream));
  for (const MissedNorm &missed : analysis.getNorms().getMissed()) {
    if (missed.isL2Norm) {
      ++report.otherNorms["l2_norm"];
      continue;
    }
    report.missed.push_back(
        {"norm", describeLocation(missed.loc), missed.reason,
         missed.related ? describeLocation(*missed.related) : ""});
  }
  // The sums inside of a branch (rotary positions, a written out GELU) are not
  // what a reader of the stream looks for.
  for (const MissedJoin &missed : analysis.getMissedJoins())
    if (missed.onStream)
      report.missed.push_back({"residual",
                               describeLocation(missed.sum->getLoc()),
                               missed.reason, ""});
  return report;
}

std::vector<FunctionReport> mlir::resnorm::reportFunctions(Operation *root) {
  std::vector<FunctionReport> reports;
  root->walk<WalkOrder::PreOrder>([&](FunctionOpInterface function) {
    if (!function.isExternal())
      reports.push_back(reportFunction(function));
    return WalkResult::skip();
  });
  return reports;
}

//===----------------------------------------------------------------------===//
// Folding
//===----------------------------------------------------------------------===//

static bool looksLike(const SublayerReport &a, const SublayerReport &b) {
  return a.kind == b.kind && a.inputNorm == b.inputNorm &&
         a.outputNorm == b.outputNorm && a.addNorm == b.addNorm &&
         a.innerNorms == b.innerNorms && a.headNorms == b.headNorms &&
         a.skipScale == b.skipScale && a.branchScale == b.branchScale &&
         a.modulated == b.modulated && a.joinsWithNext == b.joinsWithNext &&
         a.extraSkips == b.extraSkips;
}

static bool looksLike(const LayerReport &a, const LayerReport &b) {
  return a.placement == b.placement &&
         llvm::equal(a.sublayers, b.sublayers,
                     [](const SublayerReport &x, const SublayerReport &y) {
                       return looksLike(x, y);
                     });
}

SmallVector<LayerRun> mlir::resnorm::foldLayers(const StreamReport &stream) {
  SmallVector<LayerRun> runs;
  for (auto [i, layer] : llvm::enumerate(stream.layers)) {
    if (!runs.empty() && looksLike(stream.layers[runs.back().first], layer))
      ++runs.back().count;
    else
      runs.push_back({unsigned(i), 1});
  }
  return runs;
}
