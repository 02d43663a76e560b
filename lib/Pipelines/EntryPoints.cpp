//===- EntryPoints.cpp - What a compiled library exports ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Pipelines/EntryPoints.h"

using namespace mlir;
using namespace mlir::resnorm;

bool EntryPoint::isStatic() const {
  auto isStaticType = [](Type t) {
    auto shaped = dyn_cast<ShapedType>(t);
    return !shaped || shaped.hasStaticShape();
  };
  return llvm::all_of(type.getInputs(), isStaticType) &&
         llvm::all_of(type.getResults(), isStaticType);
}

FailureOr<SmallVector<EntryPoint>>
mlir::resnorm::getEntryPoints(ModuleOp module) {
  auto recorded = module->getAttrOfType<ArrayAttr>("resnorm.entry_points");
  if (!recorded)
    return module.emitError("expected the attribute resnorm.entry_points that "
                            "resnorm-prepare-exports records");
  return llvm::map_to_vector(
      recorded.getAsRange<DictionaryAttr>(), [](DictionaryAttr fields) {
        return EntryPoint{
            fields.getAs<StringAttr>("name"),
            fields.getAs<StringAttr>("symbol"),
            cast<FunctionType>(fields.getAs<TypeAttr>("type").getValue()),
            fields.getAs<ArrayAttr>("argument_names"),
            fields.getAs<ArrayAttr>("initial_values")};
      });
}
