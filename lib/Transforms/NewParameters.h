//===- NewParameters.h - Parameters a model did not have --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rewrite may need parameters that the model has none of: a new norm's scale,
// the factor of a branch. They are constants, or, where the model is to be
// trained on, further arguments of the function, named and with the value at
// which training starts.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_NEWPARAMETERS_H
#define RESNORM_LIB_TRANSFORMS_NEWPARAMETERS_H

#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::resnorm {

/// Makes the new parameters of one function. The function's type follows its
/// new arguments when this object goes: one change of it for all of them.
class NewParameters {
public:
  NewParameters(FunctionOpInterface function, NewParameterMode mode);
  NewParameters(const NewParameters &) = delete;
  NewParameters &operator=(const NewParameters &) = delete;
  ~NewParameters();

  /// Whether the function can take new arguments, where these are asked for;
  /// else a diagnostic says why it cannot.
  LogicalResult check() const;

  /// A parameter of the static type, all elements of which are `value`: a
  /// constant where the builder stands, or an argument of which `name`, made
  /// unique, is the name.
  Value create(OpBuilder &builder, Location loc, RankedTensorType type,
               double value, StringRef name);

  /// A new argument, whatever the mode.
  Value createArgument(Location loc, Type type, StringRef name,
                       std::optional<double> initialValue = std::nullopt);

private:
  std::string makeUnique(StringRef name);

  FunctionOpInterface function;
  NewParameterMode mode;
  /// The names of parameters, each with the number of the next of its kind.
  llvm::StringMap<unsigned> names;
  /// The attributes of the new arguments.
  SmallVector<DictionaryAttr> attributes;
};

/// Whether the type of a function with a body may change: nothing calls it.
/// Else a diagnostic, which says what for (`purpose`: "to ...").
LogicalResult checkTypeMayChange(FunctionOpInterface function,
                                 StringRef purpose);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_NEWPARAMETERS_H
