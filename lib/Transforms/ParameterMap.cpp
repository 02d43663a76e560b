//===- ParameterMap.cpp - Which norm's parameters went where --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParameterMap.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::resnorm;

static std::string print(Location loc) {
  std::string text;
  llvm::raw_string_ostream(text) << loc;
  return text;
}

/// The name that a function's argument carries; null where there is none.
static StringAttr getArgumentName(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument)
    return {};
  auto function =
      dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  if (!function)
    return {};
  return function.getArgAttrOfType<StringAttr>(
      argument.getArgNumber(), ResNormDialect::getNameAttrName());
}

std::string mlir::resnorm::getParameterName(Value parameter) {
  // Behind reshapes and casts, which have one tensor operand.
  while (parameter) {
    Operation *op = parameter.getDefiningOp();
    if (!op || op->getNumOperands() == 0)
      break;
    parameter = op->getOperand(0);
  }
  if (!parameter)
    return "";
  if (StringAttr name = getArgumentName(parameter))
    return name.str();
  if (auto name = dyn_cast<NameLoc>(parameter.getLoc()))
    return name.getName().str();
  if (auto argument = dyn_cast<BlockArgument>(parameter))
    return "arg" + std::to_string(argument.getArgNumber());
  Attribute value;
  if (matchPattern(parameter, m_Constant(&value)))
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(value))
      return resource.getRawHandle().getKey().str();
  return print(parameter.getLoc());
}

void mlir::resnorm::appendParameterMap(llvm::json::Array &map,
                                       StringRef function, unsigned streamIndex,
                                       const Stream &stream,
                                       ArrayRef<ParameterMove> moves) {
  // The layer of each sublayer, and its place there.
  SmallVector<std::pair<int64_t, int64_t>> places;
  for (auto [layer, content] : llvm::enumerate(stream.layers))
    for (auto [place, sublayer] : llvm::enumerate(content.sublayers))
      places.push_back({layer, place});
  auto toJSON = [&](SlotRef slot) -> llvm::json::Value {
    llvm::json::Object object{{"function", function},
                              {"stream", streamIndex},
                              {"layer", nullptr},
                              {"sublayer", nullptr},
                              {"slot", stringifyNormRole(slot.role)}};
    if (!slot.isStreamEnd()) {
      object["layer"] = places[slot.sublayer].first;
      object["sublayer"] = places[slot.sublayer].second;
    }
    return object;
  };
  auto nameOrNull = [](Value parameter) -> llvm::json::Value {
    if (!parameter)
      return nullptr;
    return getParameterName(parameter);
  };
  for (const ParameterMove &move : moves) {
    StringRef action = !move.target                   ? "dropped"
                       : !move.source                 ? "new"
                       : *move.source == *move.target ? "kept"
                                                      : "moved";
    llvm::json::Value target = nullptr, source = "new";
    if (move.target)
      target = toJSON(*move.target);
    if (move.source)
      source = toJSON(*move.source);
    map.push_back(llvm::json::Object{{"target", std::move(target)},
                                     {"source", std::move(source)},
                                     {"scale", nameOrNull(move.scale)},
                                     {"bias", nameOrNull(move.bias)},
                                     {"action", action}});
  }
}
