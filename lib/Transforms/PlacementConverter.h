//===- PlacementConverter.h - Convert one stream ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A conversion moves each sublayer from the slots that it fills to those of a
// row of the placement table. It is planned for the whole stream first: which
// norm goes to which slot (placements.md, "Parameter maps"), and whether each
// slot can exist. Then the stream is laid bare of the norms that move, and the
// norms are inserted where they belong.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_PLACEMENTCONVERTER_H
#define RESNORM_LIB_TRANSFORMS_PLACEMENTCONVERTER_H

#include "ParameterMap.h"
#include "mlir/IR/PatternMatch.h"
#include "resnorm/Analysis/NormPlacement.h"
#include <map>

namespace mlir::resnorm {

inline bool has(NormSlots slots, NormSlots slot) {
  return (slots & slot) != NormSlots::None;
}
inline bool has(StreamTraits traits, StreamTraits trait) {
  return (traits & trait) != StreamTraits::None;
}

/// The conversion of one stream to one row of the table.
class PlacementConverter {
public:
  PlacementConverter(Stream &stream, const PlacementRow &row,
                     function_ref<bool(unsigned)> convertsLayer);

  /// Decides where each norm goes. Fails, with a diagnostic at what stands in
  /// the way, before anything is changed.
  LogicalResult plan();
  void apply(RewriterBase &rewriter);
  ArrayRef<ParameterMove> getMoves() const { return moves; }
  bool isExact() const;
  Location getLoc() const { return stream.sublayers.front()->getLoc(); }

private:
  struct Norm {
    const NormMatch *match;
    SlotRef slot;
  };

  InFlightDiagnostic emitRefusal(Location loc) const {
    return emitError(loc) << "cannot convert to " << row.name << ": ";
  }
  LogicalResult check(Sublayer &sublayer) const;
  void collectNorms();
  void planMoves();
  std::optional<SlotRef> getTarget(SlotRef slot) const;
  bool exists(SlotRef slot) const;

  void removeExtraSkip(RewriterBase &rewriter, unsigned k);
  void addExtraSkip(RewriterBase &rewriter, const StreamLayer &layer);
  void setScales(RewriterBase &rewriter);
  void insertNorms(RewriterBase &rewriter);
  void insertAccumulation(RewriterBase &rewriter);
  void scaleInputs(RewriterBase &rewriter);
  Value createNormOf(RewriterBase &rewriter, Value x, SlotRef slot);
  Value createNewParameter(RewriterBase &rewriter, Value x, double value);
  SmallVector<OpOperand *> getBranchUses(unsigned k, Value skip) const;
  bool converts(unsigned k) const { return targets[k].has_value(); }
  bool fills(unsigned k, NormSlots slot) const {
    return has(targets[k].value_or(getFilledSlots(*stream.sublayers[k])), slot);
  }

  Stream &stream;
  const PlacementRow &row;
  /// The slots to fill of each sublayer; none where it stays as it is.
  SmallVector<std::optional<NormSlots>> targets;
  SmallVector<Norm> norms;
  /// The source of each filled slot of the target; null for a new norm.
  std::map<SlotRef, const Norm *> claims;
  SmallVector<ParameterMove> moves;
  SmallVector<ResidualAddOp> adds;
  /// The value of the stream after each add, before its norm.
  SmallVector<Value> sums;
  DenseMap<Value, Value> replacedSums;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_PLACEMENTCONVERTER_H
