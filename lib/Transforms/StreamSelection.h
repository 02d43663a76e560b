//===- StreamSelection.h - Which layers a rewrite changes -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_STREAMSELECTION_H
#define RESNORM_LIB_TRANSFORMS_STREAMSELECTION_H

#include "mlir/IR/Location.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::resnorm {

/// The options `layers`, `function` and `stream` of a rewrite; without them it
/// changes everything.
class StreamSelection {
public:
  /// Reads the options; `layers` are ranges such as 0-5,11, and a `stream`
  /// below 0 selects every one. A diagnostic at `loc` says what is wrong with
  /// them.
  static FailureOr<StreamSelection> parse(Location loc, StringRef layers,
                                          StringRef function, int64_t stream);

  /// A function with a body that is selected.
  bool selectsFunction(FunctionOpInterface candidate) const {
    return !candidate.isExternal() &&
           (function.empty() || candidate.getName() == function);
  }
  bool selectsStream(unsigned index) const {
    return stream < 0 || stream == int64_t(index);
  }
  bool selectsLayer(unsigned index) const;
  /// Not all streams of a function, or not all layers of a stream.
  bool narrowsFunctions() const { return stream >= 0 || narrowsStreams(); }
  bool narrowsStreams() const { return !ranges.empty(); }

  /// What is selected, to end a diagnostic with: ` in layers 0-5 of '@f'`;
  /// empty where that is everything.
  std::string describe() const;

private:
  std::string layers, function;
  int64_t stream = -1;
  /// Inclusive; empty for all layers.
  SmallVector<std::pair<unsigned, unsigned>> ranges;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_STREAMSELECTION_H
