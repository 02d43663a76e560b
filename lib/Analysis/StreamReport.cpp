//===- StreamReport.cpp - What the analyses found, as data ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
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

StringRef mlir::resnorm::shortenLocation(StringRef location) {
  return llvm::sys::path::filename(location);
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

static NormReport reportNorm(const NormMatch &norm, NormRole role,
                             std::optional<int64_t> repeat) {
  NormReport report;
  report.kind = getKindName(&norm);
  report.role = role;
  report.axes.assign(norm.axes.begin(), norm.axes.end());
  report.epsilon = norm.epsilon;
  report.scale = norm.scale != nullptr;
  report.bias = norm.bias != nullptr;
  report.repeat = repeat;
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
  report.gated = sublayer.ungated != nullptr;
  report.breaksPattern = stream.culprit == &sublayer;
  if (position && sublayer.inputEnd) {
    const Sublayer &previous = *stream.sublayers[position - 1];
    report.sharesInputNorm = previous.join == sublayer.join &&
                             previous.inputEnd == sublayer.inputEnd;
  }
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
  if (stream.culprit)
    report.whyLocation = describeLocation(stream.culprit->getLoc());
  report.norm = getNormOfStream(stream);
  report.startNorm = getKindName(stream.startNorm);
  report.endNorm = getKindName(stream.endNorm);
  report.residualAdds = stream.getNumResidualAdds();
  report.extraSkips = stream.extraSkips;
  report.hasAccumulation = stream.hasAccumulation;
  unsigned position = 0;
  for (const StreamLayer &layer : stream.layers) {
    report.layers.push_back(
        {layer.placement, {}, layer.getLoop(), layer.getRepeat()});
    for (unsigned i = 0; i < layer.sublayers.size(); ++i)
      report.layers.back().sublayers.push_back(
          reportSublayer(stream, position++));
  }
  return report;
}

int64_t FunctionReport::count(StringRef kind) const {
  int64_t number = 0;
  for (const NormReport &norm : norms)
    if (norm.kind == kind)
      number += norm.repeat.value_or(1);
  return number;
}

/// Calls of one function miss the same twice.
static void addMissed(FunctionReport &report, MissedReport missed) {
  auto isSame = [&](const MissedReport &known) {
    return known.what == missed.what && known.location == missed.location &&
           known.reason == missed.reason;
  };
  if (llvm::none_of(report.missed, isSame))
    report.missed.push_back(std::move(missed));
}

FunctionReport mlir::resnorm::reportFunction(FunctionOpInterface function,
                                             const ResidualStream &analysis) {
  FunctionReport report;
  report.name = function.getName().str();
  for (const NormMatch &norm : analysis.getNorms().getNorms()) {
    std::optional<int64_t> repeat = analysis.getGraph().getRepeat(norm.y);
    if (hasStatistics(norm.kind))
      report.norms.push_back(reportNorm(norm, analysis.getRole(&norm), repeat));
    else
      report.otherNorms[getKindName(&norm)] += repeat.value_or(1);
  }
  for (const auto &stream : analysis.getStreams())
    report.streams.push_back(reportStream(*stream));
  for (const MissedNorm &missed : analysis.getNorms().getMissed()) {
    if (missed.isL2Norm) {
      ++report.otherNorms["l2_norm"];
      continue;
    }
    addMissed(report,
              {"norm", describeLocation(missed.loc), missed.reason,
               missed.related ? describeLocation(*missed.related) : ""});
  }
  // The sums inside of a branch (rotary positions, a written out GELU) are not
  // what a reader of the stream looks for.
  for (const MissedJoin &missed : analysis.getMissedJoins())
    if (missed.onStream)
      addMissed(report, {"residual", describeLocation(missed.sum->getLoc()),
                         missed.reason, ""});
  return report;
}

std::vector<FunctionReport> mlir::resnorm::reportFunctions(Operation *root) {
  llvm::MapVector<Operation *, FunctionReport> reports;
  llvm::DenseSet<Operation *> callees;
  root->walk<WalkOrder::PreOrder>([&](FunctionOpInterface function) {
    if (!function.isExternal()) {
      ResidualStream analysis(function, CallReading::All);
      reports.insert({function, reportFunction(function, analysis)});
      callees.insert_range(analysis.getGraph().getCallees());
    }
    return WalkResult::skip();
  });
  std::vector<FunctionReport> result;
  for (auto &[function, report] : reports)
    if (!callees.contains(function) ||
        !cast<SymbolOpInterface>(function).isPrivate())
      result.push_back(std::move(report));
  return result;
}

//===----------------------------------------------------------------------===//
// Counts
//===----------------------------------------------------------------------===//

std::string mlir::resnorm::plural(int64_t count, StringRef what) {
  return llvm::formatv("{0} {1}{2}", count, what, count == 1 ? "" : "s");
}

std::string mlir::resnorm::countLayers(const StreamReport &stream) {
  int64_t known = 0, unknown = 0;
  for (const LayerReport &layer : stream.layers)
    layer.repeat ? known += *layer.repeat : ++unknown;
  std::string text = known || !unknown ? plural(known, "layer") : "";
  if (unknown)
    text +=
        (text.empty() ? "" : " and ") + plural(unknown, "layer") + " in a loop";
  return text;
}
