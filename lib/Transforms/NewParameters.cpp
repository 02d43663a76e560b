//===- NewParameters.cpp - Parameters a model did not have ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NewParameters.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/SymbolTable.h"
#include "resnorm/IR/ResNorm.h"

using namespace mlir;
using namespace mlir::resnorm;

NewParameters::NewParameters(FunctionOpInterface function,
                             NewParameterMode mode)
    : function(function), mode(mode) {
  for (unsigned i = 0, e = function.getNumArguments(); i != e; ++i)
    if (auto name = function.getArgAttrOfType<StringAttr>(
            i, ResNormDialect::getNameAttrName()))
      names.try_emplace(name.getValue(), 1);
}

NewParameters::~NewParameters() {
  if (attributes.empty())
    return;
  SmallVector<DictionaryAttr> all;
  function.getAllArgAttrs(all);
  all.append(attributes);
  function.setType(
      function.cloneTypeWith(function.getFunctionBody().getArgumentTypes(),
                             function.getResultTypes()));
  function.setAllArgAttrs(all);
}

LogicalResult NewParameters::check() const {
  if (mode == NewParameterMode::Constants)
    return success();
  return checkTypeMayChange(function, "to make new parameters its arguments");
}

std::string NewParameters::makeUnique(StringRef name) {
  auto [it, isNew] = names.try_emplace(name, 1);
  if (isNew)
    return name.str();
  std::string unique;
  do
    unique = (name + "_" + Twine(it->second++)).str();
  while (names.contains(unique));
  names.try_emplace(unique, 1);
  return unique;
}

Value NewParameters::createArgument(Location loc, Type type, StringRef name,
                                    std::optional<double> initialValue) {
  Builder builder(function.getContext());
  std::string unique = makeUnique(name);
  NamedAttrList list;
  list.set(ResNormDialect::getNameAttrName(), builder.getStringAttr(unique));
  if (initialValue)
    list.set(ResNormDialect::getInitialValueAttrName(),
             builder.getF64FloatAttr(*initialValue));
  attributes.push_back(list.getDictionary(function.getContext()));
  return function.getFunctionBody().addArgument(
      type, NameLoc::get(builder.getStringAttr(unique), loc));
}

Value NewParameters::create(OpBuilder &builder, Location loc,
                            RankedTensorType type, double value,
                            StringRef name) {
  if (mode == NewParameterMode::Arguments)
    return createArgument(loc, type, name, value);
  auto element = builder.getFloatAttr(type.getElementType(), value);
  return arith::ConstantOp::create(
      builder, NameLoc::get(builder.getStringAttr(makeUnique(name)), loc),
      DenseElementsAttr::get(type, element));
}

LogicalResult mlir::resnorm::checkTypeMayChange(FunctionOpInterface function,
                                                StringRef purpose) {
  auto uses = SymbolTable::getSymbolUses(function.getOperation(),
                                         function->getParentOp());
  if (uses && uses->empty())
    return success();
  InFlightDiagnostic diagnostic = emitError(function.getLoc())
                                  << "expected a function that nothing calls, "
                                  << purpose << ", but '@" << function.getName()
                                  << "' is called";
  if (uses)
    diagnostic.attachNote(uses->begin()->getUser()->getLoc()) << "called here";
  return diagnostic;
}
