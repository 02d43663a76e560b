//===- PlacementPlan.h - What a conversion moves where ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A conversion moves each layer from the row of the placement table that it is
// to another: a norm stays where the target has its slot, else it goes to the
// slot that keeps what the branches read, else it is dropped. All of that is
// decided before the first op is touched.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_PLACEMENTPLAN_H
#define RESNORM_LIB_TRANSFORMS_PLACEMENTPLAN_H

#include "ParameterMap.h"
#include "StreamSites.h"
#include "resnorm/Analysis/NormPlacement.h"
#include <map>

namespace mlir::resnorm {

/// What is asked of the conversion of one stream.
struct ConversionRequest {
  /// The row for each layer; null where the layer stays as it is.
  SmallVector<const PlacementRow *> rows;
  /// Scale and bias take LNS' factor along, so that the function stays.
  bool rescale = false;
  /// The factor of the skip in a DeepNorm layer, where there is such a row.
  std::optional<double> deepNormAlpha;
  /// Kind and epsilon of new norms, where they are not the stream's.
  std::optional<NormKind> kind;
  std::optional<double> epsilon;
};

/// A norm of the stream that a conversion may move.
struct StreamNorm {
  const NormMatch *match;
  SlotRef slot;
};

/// What one sublayer is before and after.
struct SublayerPlan {
  const Sublayer *sublayer;
  const StreamLayer *layer;
  unsigned layerIndex;
  /// Null where the layer stays as it is.
  const PlacementRow *row;
  NormSlots slots = NormSlots::None;
  StreamTraits from = StreamTraits::None, to = StreamTraits::None;
  /// The factors of the residual add afterwards; unset: as they are.
  std::optional<double> skipScale;
  /// The factor on the input norm's result, before and after (LNS).
  double fromInputScale = 1, toInputScale = 1;
  SublayerSite site;
  /// Where norms go inside the branch, if the row has slots there.
  std::optional<NormSite> lastProduct;
  SmallVector<NormSite, 3> heads;

  SublayerPlan(const Sublayer &sublayer, const StreamLayer &layer,
               unsigned layerIndex, const PlacementRow *row)
      : sublayer(&sublayer), layer(&layer), layerIndex(layerIndex), row(row) {}
  bool gains(StreamTraits trait) const {
    return has(to, trait) && !has(from, trait);
  }
  bool loses(StreamTraits trait) const {
    return has(from, trait) && !has(to, trait);
  }
};

/// What fills a slot of the converted stream.
struct SlotClaim {
  SlotClaim() = default;
  explicit SlotClaim(const StreamNorm *source) : source(source) {}

  /// The norm that fills it; null for a new one.
  const StreamNorm *source = nullptr;
  /// The norm's op is left where it is.
  bool stays = false;
  /// Scale and bias are multiplied by it.
  double rescale = 1;
  /// Scale and bias are those of the modulation that made this value.
  Value unmodulated;
};

class PlacementPlan {
public:
  /// Plans from the table's rules. Fails, with a diagnostic at what stands in
  /// the way, and changes nothing.
  static FailureOr<std::unique_ptr<PlacementPlan>>
  create(ResidualStream &analysis, Stream &stream,
         const ConversionRequest &request);
  /// Plans the inverse of a recorded conversion. `request.rows` are those of
  /// the record.
  static FailureOr<std::unique_ptr<PlacementPlan>>
  createInverse(ResidualStream &analysis, Stream &stream,
                const ConversionRequest &request,
                const ConversionRecord &record);
  PlacementPlan(const PlacementPlan &) = delete;
  PlacementPlan &operator=(const PlacementPlan &) = delete;

  bool changesAnything() const {
    return llvm::any_of(sublayers, [](const auto &s) { return s.row; });
  }
  /// The conditioning of AdaLN-Zero is an input of the model.
  bool needsArgument() const {
    return llvm::any_of(sublayers, [](const auto &s) {
      return s.gains(StreamTraits::Modulated);
    });
  }
  /// The same function over the reals.
  bool isExact() const;
  Location getLoc() const { return stream->sublayers.front()->getLoc(); }
  /// The moves, in the order of the target's slots; the dropped ones follow.
  std::vector<ParameterMove> getMoves() const;
  /// The norms that have no slot in the target.
  SmallVector<const StreamNorm *> getDropped() const;

  Stream *stream;
  ResidualStream *analysis;
  ConversionRequest request;
  std::vector<SublayerPlan> sublayers;
  /// In the order of the stream; a norm that two sublayers share comes twice.
  std::vector<StreamNorm> norms;
  std::map<SlotRef, SlotClaim> claims;
  /// ResiDual's second stream before and after.
  bool hadAccumulation = false, hasAccumulation = false;
  /// The op that adds the norm of that stream to the result, where it goes.
  Operation *accumulationAdd = nullptr;

private:
  PlacementPlan(ResidualStream &analysis, Stream &stream,
                const ConversionRequest &request)
      : stream(&stream), analysis(&analysis), request(request) {}
  InFlightDiagnostic emitRefusal(Location loc) const;
  void collect();
  LogicalResult check();
  LogicalResult findSites();
  void claimByRules();
  LogicalResult claimByRecord(const ConversionRecord &record);
  void claimNew();
  void finishClaims();
  bool exists(SlotRef slot) const;
  std::optional<SlotRef> getTarget(SlotRef slot) const;
  bool fills(unsigned k, NormSlots slot) const {
    return has(sublayers[k].slots, slot);
  }
  SlotRef getEnd() const {
    return {NormRole::StreamEnd, unsigned(sublayers.size())};
  }
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_PLACEMENTPLAN_H
