//===- NormPlacement.h - The table of placements ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A placement is data: which slots of a sublayer hold a norm, which norms stand
// at the stream's ends, and what else the residual adds do. Recognition
// compares a layer with the table, conversion moves a layer from one row to
// another. A new placement is a new row.
//
//   x ──┬───────────────────────────────────────────────▶ + ──[Add]──▶ x'
//       └─[Input]──▶ ... ──[LastInner]─▶ linear ─[Output]─┘
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_ANALYSIS_NORMPLACEMENT_H
#define RESNORM_ANALYSIS_NORMPLACEMENT_H

#include "resnorm/Analysis/ResidualStream.h"
#include "llvm/ADT/BitmaskEnum.h"

namespace mlir::resnorm {

LLVM_ENABLE_BITMASK_ENUMS_IN_NAMESPACE();

/// The slots of a sublayer that a placement may fill.
enum class NormSlots : uint8_t {
  None = 0,
  Input = 1,     ///< on what the branch reads of the skip
  LastInner = 2, ///< one contraction before the branch's end
  Output = 4,    ///< on the branch, before the add
  Add = 8,       ///< on the sum
  LLVM_MARK_AS_BITMASK_ENUM(Add)
};

/// What a placement does beside its norms.
enum class StreamTraits : uint8_t {
  None = 0,
  ExtraSkip = 1,      ///< earlier values of the stream join again
  ScaledResidual = 2, ///< the add's skip and branch have different factors
  Accumulation = 4,   ///< a second stream sums the branches
  HeadNorms = 8,      ///< queries, keys and values are normed
  Parallel = 16,      ///< attention and FFN read one skip
  ScaledInput = 32,   ///< a factor on the input norm's result
  Modulated = 64,     ///< an activation scales the input norm's result
  LLVM_MARK_AS_BITMASK_ENUM(Modulated)
};

/// Whether a norm stands at an end of the stream.
enum class EndNorm : uint8_t { None, Optional, Required };

struct PlacementRow {
  StringRef name;
  NormSlots attention;
  NormSlots ffn;
  StreamTraits traits;
  /// An embedding norm, and a norm after the last sublayer.
  EndNorm streamStart, streamEnd;

  NormSlots getSlots(SublayerKind kind) const {
    return isAttention(kind) ? attention : ffn;
  }
};

/// A placement whose first layers, one in `divisor`, are of one row and the
/// rest of another.
struct PlacementMixture {
  StringRef name;
  StringRef first;
  unsigned divisor;
  StringRef rest;
};

inline bool has(NormSlots slots, NormSlots slot) {
  return (slots & slot) != NormSlots::None;
}
inline bool has(StreamTraits traits, StreamTraits trait) {
  return (traits & trait) != StreamTraits::None;
}

/// The table of placements.md §1, in the order of recognition.
ArrayRef<PlacementRow> getPlacementTable();

/// The row with that name, or null; the first where recognition knows several.
const PlacementRow *lookupPlacement(StringRef name);

ArrayRef<PlacementMixture> getPlacementMixtures();

/// Every name of rows and mixtures once.
SmallVector<StringRef> getPlacementNames();

/// The row of layer `layer` of `numLayers` in the placement of that name; null
/// where there is no such placement.
const PlacementRow *lookupPlacement(StringRef name, unsigned layer,
                                    unsigned numLayers);

/// Whether two rows differ in their names at most (Peri-LN and Sandwich-LN).
bool isSamePlacement(const PlacementRow &a, const PlacementRow &b);

/// The slots that a sublayer fills.
NormSlots getFilledSlots(const Sublayer &sublayer);

/// The placement of consecutive sublayers: a name of the table, or empty, with
/// the reason in `why` and the sublayer that broke the pattern in `culprit`.
StringRef namePlacement(ArrayRef<const Sublayer *> sublayers,
                        const Stream &stream, std::string &why,
                        const Sublayer *&culprit);

} // namespace mlir::resnorm

#endif // RESNORM_ANALYSIS_NORMPLACEMENT_H
