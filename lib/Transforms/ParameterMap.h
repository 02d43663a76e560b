//===- ParameterMap.h - Which norm's parameters went where ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
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

  bool isStreamEnd() const {
    return role == NormRole::StreamStart || role == NormRole::StreamEnd;
  }
  friend bool operator==(SlotRef a, SlotRef b) {
    return a.role == b.role && a.sublayer == b.sublayer;
  }
  friend bool operator!=(SlotRef a, SlotRef b) { return !(a == b); }
  friend bool operator<(SlotRef a, SlotRef b) {
    return std::make_pair(a.sublayer, a.role) <
           std::make_pair(b.sublayer, b.role);
  }
};

/// What became of one norm in a conversion.
struct ParameterMove {
  std::optional<SlotRef> target; ///< none: dropped
  std::optional<SlotRef> source; ///< none: new
  Value scale, bias;
};

/// The name by which a parameter is known: its resource's key, its argument's
/// name, else its location; empty for null.
std::string getParameterName(Value parameter);

/// The moves of one stream as the JSON of design.md §6, appended to `map`.
void appendParameterMap(llvm::json::Array &map, StringRef function,
                        unsigned streamIndex, const Stream &stream,
                        ArrayRef<ParameterMove> moves);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_PARAMETERMAP_H
