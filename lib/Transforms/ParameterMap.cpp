//===- ParameterMap.cpp - Which norm's parameters went where --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParameterMap.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Analysis/NormPlacement.h"
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

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static constexpr StringLiteral kHeads[] = {"query", "key", "value"};

static llvm::json::Value toJSON(const ConversionRecord &record, SlotRef slot) {
  // A norm on heads stands in the branch; `head` tells which.
  bool isHead = slot.role == NormRole::Head;
  llvm::json::Object object{
      {"function", record.function},
      {"stream", record.stream},
      {"layer", nullptr},
      {"sublayer", nullptr},
      {"slot", stringifyNormRole(isHead ? NormRole::Inner : slot.role)}};
  if (isHead)
    object["head"] = kHeads[slot.head];
  if (!slot.isStreamEnd()) {
    object["layer"] = record.places[slot.sublayer].first;
    object["sublayer"] = record.places[slot.sublayer].second;
  }
  return object;
}

static llvm::json::Value toJSON(const SublayerState &state) {
  return llvm::json::Object{{"placement", state.placement},
                            {"skip_scale", state.skipScale}};
}

void mlir::resnorm::appendParameterMap(llvm::json::Array &map,
                                       const ConversionRecord &record) {
  auto nameOrNull = [](const std::string &name) -> llvm::json::Value {
    if (name.empty())
      return nullptr;
    return name;
  };
  for (const ParameterMove &move : record.moves) {
    StringRef action = !move.target                   ? "dropped"
                       : !move.source                 ? "new"
                       : *move.source == *move.target ? "kept"
                                                      : "moved";
    unsigned last = record.places.size() - 1;
    unsigned k = (move.target ? *move.target : *move.source).sublayer;
    k = std::min(k, last);
    llvm::json::Object entry{
        {"target", nullptr},
        {"source", "new"},
        {"scale", nameOrNull(move.scale)},
        {"bias", nameOrNull(move.bias)},
        {"action", action},
        {"contract", record.exact ? "exact" : "architectural"},
        {"from", toJSON(record.from[k])},
        {"to", toJSON(record.to[k])}};
    if (record.rescaled)
      entry["rescaled"] = true;
    if (move.target)
      entry["target"] = toJSON(record, *move.target);
    if (move.source)
      entry["source"] = toJSON(record, *move.source);
    map.push_back(std::move(entry));
  }
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {

/// Reads the entries of one stream.
class MapReader {
public:
  MapReader(ConversionRecord &record, const Stream &stream)
      : record(record), stream(stream) {
    for (auto [l, layer] : llvm::enumerate(stream.layers)) {
      firstOfLayer.push_back(record.places.size());
      for (unsigned place = 0; place < layer.sublayers.size(); ++place)
        record.places.push_back({l, place});
      for (const Sublayer *sublayer : layer.sublayers)
        record.to.push_back({layer.placement, sublayer->skipScale});
    }
    record.from = record.to;
  }

  bool read(const llvm::json::Value &entry, llvm::json::Path path);

private:
  /// A slot, none for null or "new". Fails where it is malformed; `isOther`
  /// tells that it belongs to another stream.
  bool readSlot(const llvm::json::Value &value, llvm::json::Path path,
                std::optional<SlotRef> &slot, bool &isOther) const;
  bool readState(const llvm::json::Value &value, llvm::json::Path path,
                 SublayerState &state) const;

  ConversionRecord &record;
  const Stream &stream;
  SmallVector<unsigned> firstOfLayer;
};

} // namespace

bool MapReader::readSlot(const llvm::json::Value &value, llvm::json::Path path,
                         std::optional<SlotRef> &slot, bool &isOther) const {
  if (value.getAsNull() || value.getAsString() == "new")
    return true;
  llvm::json::ObjectMapper mapper(value, path);
  std::string function, name;
  int64_t streamIndex;
  std::optional<int64_t> layer, sublayer;
  std::optional<std::string> head;
  if (!mapper || !mapper.map("function", function) ||
      !mapper.map("stream", streamIndex) || !mapper.map("slot", name) ||
      !mapper.map("layer", layer) || !mapper.map("sublayer", sublayer) ||
      !mapper.mapOptional("head", head))
    return false;
  isOther = function != record.function || streamIndex != record.stream;
  if (isOther)
    return true;
  constexpr NormRole kRoles[] = {NormRole::StreamStart, NormRole::Input,
                                 NormRole::Inner,       NormRole::Output,
                                 NormRole::Add,         NormRole::StreamEnd};
  const NormRole *role = llvm::find_if(
      kRoles, [&](NormRole role) { return stringifyNormRole(role) == name; });
  if (role == std::end(kRoles)) {
    path.field("slot").report("expected a slot");
    return false;
  }
  slot = SlotRef{*role, 0};
  if (*role == NormRole::StreamEnd)
    slot->sublayer = record.places.size();
  if (slot->isStreamEnd())
    return true;
  if (!layer || *layer < 0 || *layer >= int64_t(firstOfLayer.size()) ||
      !sublayer || *sublayer < 0 ||
      *sublayer >= int64_t(stream.layers[*layer].sublayers.size())) {
    path.field("layer").report("expected a layer and sublayer of the stream");
    return false;
  }
  slot->sublayer = firstOfLayer[*layer] + *sublayer;
  if (!head)
    return true;
  const StringLiteral *which = llvm::find(kHeads, *head);
  if (which == std::end(kHeads)) {
    path.field("head").report("expected query, key or value");
    return false;
  }
  slot->role = NormRole::Head;
  slot->head = which - std::begin(kHeads);
  return true;
}

bool MapReader::readState(const llvm::json::Value &value, llvm::json::Path path,
                          SublayerState &state) const {
  llvm::json::ObjectMapper mapper(value, path);
  std::string placement;
  if (!mapper || !mapper.map("placement", placement) ||
      !mapper.map("skip_scale", state.skipScale))
    return false;
  const PlacementRow *row = lookupPlacement(placement);
  if (!row) {
    path.field("placement").report("expected a placement");
    return false;
  }
  state.placement = row->name;
  return true;
}

bool MapReader::read(const llvm::json::Value &entry, llvm::json::Path path) {
  const llvm::json::Object *object = entry.getAsObject();
  if (!object) {
    path.report("expected object");
    return false;
  }
  auto get = [&](StringRef key) -> const llvm::json::Value & {
    static const llvm::json::Value null = nullptr;
    const llvm::json::Value *value = object->get(key);
    return value ? *value : null;
  };
  ParameterMove move;
  bool isOther = false;
  if (!readSlot(get("target"), path.field("target"), move.target, isOther) ||
      (!isOther &&
       !readSlot(get("source"), path.field("source"), move.source, isOther)))
    return false;
  if (isOther)
    return true;
  if (!move.target && !move.source) {
    path.report("expected a target or a source");
    return false;
  }
  unsigned last = record.places.size() - 1;
  unsigned k =
      std::min((move.target ? *move.target : *move.source).sublayer, last);
  SublayerState to;
  if (!readState(get("from"), path.field("from"), record.from[k]) ||
      !readState(get("to"), path.field("to"), to))
    return false;
  record.rescaled |= get("rescaled").getAsBoolean().value_or(false);
  move.scale = get("scale").getAsString().value_or("").str();
  move.bias = get("bias").getAsString().value_or("").str();
  record.moves.push_back(std::move(move));
  return true;
}

FailureOr<ConversionRecord>
mlir::resnorm::readParameterMap(const llvm::json::Value &map,
                                StringRef function, unsigned stream,
                                const Stream &content, Location loc) {
  ConversionRecord record(function, stream);
  MapReader reader(record, content);
  llvm::json::Path::Root root("the parameter map");
  const llvm::json::Array *entries = map.getAsArray();
  if (!entries)
    return emitError(loc) << "expected the parameter map to be a list";
  for (auto [i, entry] : llvm::enumerate(*entries))
    if (!reader.read(entry, llvm::json::Path(root).index(i)))
      return emitError(loc) << llvm::toString(root.getError());
  return record;
}
