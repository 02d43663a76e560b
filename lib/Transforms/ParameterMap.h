//===- ParameterMap.h - Which norm's parameters went where ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The record of a conversion, from which it can be undone. One entry a norm:
//
//   {"target": SLOT, "source": SLOT | "new", "scale": NAME, "bias": NAME,
//    "action": "kept" | "moved" | "new" | "dropped", "contract": ...,
//    "from": {"placement": ..., "skip_scale": ...}, "to": the same}
//
// SLOT is {"function", "stream", "layer", "sublayer", "slot"}, in the target of
// a dropped norm null; `from` and `to` tell what the entry's sublayer was and
// is, with the factor of its skip.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_PARAMETERMAP_H
#define RESNORM_LIB_TRANSFORMS_PARAMETERMAP_H

#include "mlir/IR/Value.h"
#include "resnorm/Analysis/ResidualStream.h"
#include "llvm/Support/JSON.h"

namespace mlir::resnorm {

/// A slot of a stream: a norm's place. The ends belong to no sublayer.
struct SlotRef {
  NormRole role;
  unsigned sublayer = 0;
  /// Which of queries, keys and values, for a norm on heads.
  unsigned head = 0;

  bool isStreamEnd() const {
    return role == NormRole::StreamStart || role == NormRole::StreamEnd;
  }
  std::tuple<unsigned, NormRole, unsigned> key() const {
    return {sublayer, role, head};
  }
  friend bool operator==(SlotRef a, SlotRef b) { return a.key() == b.key(); }
  friend bool operator!=(SlotRef a, SlotRef b) { return !(a == b); }
  friend bool operator<(SlotRef a, SlotRef b) { return a.key() < b.key(); }
};

/// What became of one norm in a conversion.
struct ParameterMove {
  std::optional<SlotRef> target; ///< none: dropped
  std::optional<SlotRef> source; ///< none: new
  /// The names of its parameters; empty where it has none.
  std::string scale, bias;
};

/// A sublayer's placement, and the factor of its skip.
struct SublayerState {
  StringRef placement;
  double skipScale = 1;
};

/// What a conversion did to one stream.
struct ConversionRecord {
  ConversionRecord(StringRef function, unsigned stream)
      : function(function), stream(stream) {}

  std::string function;
  unsigned stream;
  bool exact = false, rescaled = false;
  std::vector<ParameterMove> moves;
  /// Of each sublayer: where it stands, and what it was and is.
  SmallVector<std::pair<unsigned, unsigned>> places;
  SmallVector<SublayerState> from, to;
};

/// The name by which a parameter is known: its resource's key, its argument's
/// name, else its location; empty for null.
std::string getParameterName(Value parameter);

/// The record as entries of the JSON above, appended to `map`.
void appendParameterMap(llvm::json::Array &map, const ConversionRecord &record);

/// Reads the entries of one stream back. Names of placements are those of the
/// table. Fails, with a diagnostic at `loc`, where the map is malformed or does
/// not fit a stream of these layers.
FailureOr<ConversionRecord>
readParameterMap(const llvm::json::Value &map, StringRef function,
                 unsigned stream, const Stream &content, Location loc);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_PARAMETERMAP_H
