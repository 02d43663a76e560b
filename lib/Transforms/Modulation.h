//===- Modulation.h - AdaLN-Zero's modulation and gate ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// AdaLN-Zero (DiT, arXiv 2212.09748), of a conditioning vector v:
//
//   s, c, g = Lin(SiLU(v))       x + g * F((1 + c) * norm(x) + s)
//
// A norm with scale and bias is the case c = scale - 1, s = bias, g = 1: these
// are the linear maps' biases, and their weights begin at 0.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_MODULATION_H
#define RESNORM_LIB_TRANSFORMS_MODULATION_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::resnorm {

/// The type of the vector that conditions a stream: one for all positions,
/// which are the axis before the features. Null for a stream without such an
/// axis.
RankedTensorType getConditioningType(RankedTensorType stream);

/// Builds the ops of one sublayer's modulation.
class ModulationBuilder {
public:
  ModulationBuilder(OpBuilder &builder, Location loc) : b(builder), loc(loc) {}

  Value createSiLU(Value x);
  /// `x weight + bias`: [..., k] by [k, d] and [d].
  Value createLinear(Value x, Value weight, Value bias);
  /// `(1 + scale) * x + shift`, both broadcast over the positions.
  Value createModulation(Value x, Value scale, Value shift);
  /// `gate * x`, broadcast over the positions.
  Value createGate(Value x, Value gate);

private:
  Value createMap(Value x, ArrayRef<Value> broadcast,
                  function_ref<Value(OpBuilder &, ValueRange)> body);

  OpBuilder &b;
  Location loc;
};

/// The biases of the linear maps that make scale and shift of a modulation
/// which `createModulation` built; none where it is another's.
std::optional<std::pair<Value, Value>> matchModulationBiases(Value modulated);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_MODULATION_H
