//===- StreamFolding.cpp - Equal layers, drawn once -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a picture of a deep model draws of its layers: of equal ones the first,
// and of layers that alternate one period. Parameters differ by layer, so that
// layers are equal by structure; so may factors, as in LNS.
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/ScopedPrinter.h"
#include <set>

using namespace mlir;
using namespace mlir::resnorm;

/// Layers of models alternate with shorter periods: one attention to seven
/// Mambas, five windows to one global attention.
static constexpr unsigned kMaxPeriod = 12;

static constexpr double SublayerReport::*kFactors[] = {
    &SublayerReport::skipScale, &SublayerReport::branchScale,
    &SublayerReport::inputScale};

//===----------------------------------------------------------------------===//
// Equal layers
//===----------------------------------------------------------------------===//

static bool looksLike(const SublayerReport &a, const SublayerReport &b) {
  return a.kind == b.kind && a.inputNorm == b.inputNorm &&
         a.outputNorm == b.outputNorm && a.addNorm == b.addNorm &&
         a.innerNorms == b.innerNorms && a.headNorms == b.headNorms &&
         a.modulated == b.modulated && a.gated == b.gated &&
         a.joinsWithNext == b.joinsWithNext &&
         a.sharesInputNorm == b.sharesInputNorm &&
         a.breaksPattern == b.breaksPattern && a.extraSkips == b.extraSkips;
}

static bool looksLike(const LayerReport &a, const LayerReport &b) {
  return a.placement == b.placement && a.loop == b.loop &&
         llvm::equal(a.sublayers, b.sublayers,
                     [](const SublayerReport &x, const SublayerReport &y) {
                       return looksLike(x, y);
                     });
}

/// How many of the first `factors` are one pattern: all equal or, with
/// `mayDiffer`, all different.
static unsigned countPattern(ArrayRef<double> factors, bool mayDiffer) {
  unsigned equal = 1;
  while (equal < factors.size() && factors[equal] == factors[0])
    ++equal;
  if (equal > 1 || !mayDiffer)
    return equal;
  std::set<double> seen;
  unsigned different = 0;
  while (different < factors.size() && seen.insert(factors[different]).second)
    ++different;
  // The last one may be the first of equal ones: 1, 0.5, 0.5, 0.5.
  bool startsRun = different < factors.size() &&
                   factors[different] == factors[different - 1];
  return startsRun ? different - 1 : different;
}

namespace {

/// Folds the layers of a stream.
class Folder {
public:
  explicit Folder(ArrayRef<LayerReport> layers) : layers(layers) {}
  SmallVector<LayerGroup> fold() const;

private:
  unsigned countRepetitions(unsigned first, unsigned period, unsigned end,
                            bool mayDiffer) const;
  SmallVector<LayerRun, 1> foldRuns(unsigned first, unsigned end) const;
  LayerGroup makeGroup(unsigned first, unsigned period, unsigned count) const;
  LayerGroup foldNext(unsigned first, unsigned end) const;

  ArrayRef<LayerReport> layers;
};

} // namespace

/// How often the `period` layers from `first` on follow one another before
/// `end`.
unsigned Folder::countRepetitions(unsigned first, unsigned period, unsigned end,
                                  bool mayDiffer) const {
  unsigned next = first + period;
  while (next < end && looksLike(layers[next - period], layers[next]))
    ++next;
  unsigned count = (next - first) / period;
  // A shorter pattern of one factor may end that of another.
  for (unsigned before = 0; before != count;) {
    before = count;
    for (unsigned i = first; i < first + period; ++i)
      for (unsigned k = 0; k < layers[i].sublayers.size(); ++k)
        for (double SublayerReport::*factor : kFactors) {
          SmallVector<double> factors;
          for (unsigned r = 0; r < count; ++r)
            factors.push_back(layers[i + r * period].sublayers[k].*factor);
          count = countPattern(factors, mayDiffer);
        }
  }
  return count;
}

/// Runs of layers that are equal in their factors, too.
SmallVector<LayerRun, 1> Folder::foldRuns(unsigned first, unsigned end) const {
  SmallVector<LayerRun, 1> runs;
  while (first < end) {
    LayerRun run;
    run.count = countRepetitions(first, /*period=*/1, end, /*mayDiffer=*/false);
    for (unsigned i = 0; i < run.count; ++i)
      run.layers.push_back(first++);
    runs.push_back(std::move(run));
  }
  return runs;
}

LayerGroup Folder::makeGroup(unsigned first, unsigned period,
                             unsigned count) const {
  LayerGroup group{foldRuns(first, first + period), count};
  for (LayerRun &run : group.runs) {
    SmallVector<unsigned> once = run.layers;
    for (unsigned r = 1; r < count; ++r)
      for (unsigned layer : once)
        run.layers.push_back(layer + r * period);
  }
  return group;
}

/// The group at `first` that covers the most layers, of those the shortest.
LayerGroup Folder::foldNext(unsigned first, unsigned end) const {
  unsigned period = 1;
  unsigned count = countRepetitions(first, 1, end, /*mayDiffer=*/true);
  // Layers that differ in factors only alternate where these do.
  bool mayDiffer = false;
  for (unsigned p = 2; p <= kMaxPeriod && first + 2 * p <= end; ++p) {
    mayDiffer |= !looksLike(layers[first], layers[first + p - 1]);
    unsigned repetitions = countRepetitions(first, p, end, mayDiffer);
    if (repetitions > 1 && p * repetitions > period * count) {
      period = p;
      count = repetitions;
    }
  }
  return makeGroup(first, period, count);
}

SmallVector<LayerGroup> Folder::fold() const {
  SmallVector<LayerGroup> groups;
  for (unsigned first = 0, end; first < layers.size(); first = end) {
    unsigned loop = layers[first].loop;
    end = first + 1;
    while (end < layers.size() && layers[end].loop == loop)
      ++end;
    unsigned next = first;
    LayerGroup group = foldNext(next, end);
    // Different layers in one loop repeat together.
    if (loop && group.getLast() + 1 != end) {
      groups.push_back(makeGroup(first, end - first, /*count=*/1));
      continue;
    }
    while (true) {
      next = group.getLast() + 1;
      groups.push_back(std::move(group));
      if (next == end)
        break;
      group = foldNext(next, end);
    }
  }
  return groups;
}

SmallVector<LayerGroup> mlir::resnorm::foldLayers(const StreamReport &stream) {
  return Folder(stream.layers).fold();
}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

std::string mlir::resnorm::describeGroup(const StreamReport &stream,
                                         const LayerGroup &group) {
  const LayerReport &layer = stream.layers[group.getFirst()];
  unsigned first = group.getFirst(), last = group.getLast();
  std::string numbers = first == last
                            ? llvm::formatv("layer {0}", first).str()
                            : llvm::formatv("layers {0}-{1}", first, last);
  if (layer.loop)
    numbers += " in a loop";
  if (group.count == 1 && !layer.loop)
    return numbers;
  std::string times = layer.repeat
                          ? llvm::to_string(group.count * *layer.repeat)
                      : group.count == 1 ? "n"
                                         : llvm::to_string(group.count) + "n";
  return "×" + times + "  " + numbers;
}

std::string mlir::resnorm::describeRun(const LayerRun &run) {
  return run.count == 1 ? "" : "×" + llvm::to_string(run.count);
}

StringRef mlir::resnorm::getOwnPlacement(const StreamReport &stream,
                                         const LayerRun &run) {
  StringRef placement = stream.layers[run.layers.front()].placement;
  if (placement == stream.placement)
    return "";
  return placement.empty() ? "no placement" : placement;
}

std::string mlir::resnorm::describeFactor(const StreamReport &stream,
                                          const LayerRun &run,
                                          unsigned sublayer,
                                          double SublayerReport::*factor) {
  SmallVector<double> factors;
  for (unsigned layer : run.layers)
    factors.push_back(stream.layers[layer].sublayers[sublayer].*factor);
  auto [least, most] = std::minmax_element(factors.begin(), factors.end());
  double from = factors.front(), to = factors.back();
  // Where they neither rise nor fall, the ends are not the range.
  if (std::minmax(from, to) !=
      std::pair<const double &, const double &>(*least, *most)) {
    from = *least;
    to = *most;
  }
  auto format = [](double number) {
    return llvm::to_string(llvm::format("%.4g", number));
  };
  if (from == to)
    return from == 1 ? "" : format(from);
  return format(from) + "…" + format(to);
}
