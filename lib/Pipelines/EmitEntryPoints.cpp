//===- EmitEntryPoints.cpp - A library's C interface ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineDetail.h"
#include "mlir/Dialect/LLVMIR/FunctionCallUtils.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/SymbolTable.h"
#include "resnorm/Pipelines/EntryPoints.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "llvm/Support/JSON.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMEMITENTRYPOINTS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using resnorm::EntryPoint;

static void writeValue(llvm::json::OStream &json, Type type,
                       StringRef name = "", FloatAttr initialValue = {}) {
  json.object([&] {
    if (!name.empty())
      json.attribute("name", name);
    if (initialValue)
      json.attribute("initial_value", initialValue.getValueAsDouble());
    std::string text;
    llvm::raw_string_ostream(text) << getElementTypeOrSelf(type);
    json.attribute("type", text);
    if (auto shaped = dyn_cast<ShapedType>(type))
      json.attributeArray("shape", [&] {
        for (int64_t extent : shaped.getShape())
          ShapedType::isDynamic(extent) ? json.value(nullptr)
                                        : json.value(extent);
      });
  });
}

static std::string signatureOf(ArrayRef<EntryPoint> entryPoints) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::json::OStream json(stream);
  json.object([&] {
    json.attribute("version", 1);
    json.attributeArray("functions", [&] {
      for (const EntryPoint &entry : entryPoints)
        json.object([&] {
          json.attribute("name", entry.name.getValue());
          json.attribute("symbol", entry.symbol.getValue());
          json.attribute("bare", entry.isStatic());
          json.attributeArray("arguments", [&] {
            for (auto [i, type] : llvm::enumerate(entry.type.getInputs()))
              writeValue(json, type,
                         entry.argumentNames
                             ? cast<StringAttr>(entry.argumentNames[i])
                             : StringRef(),
                         entry.initialValues
                             ? dyn_cast<FloatAttr>(entry.initialValues[i])
                             : FloatAttr());
          });
          json.attributeArray("results", [&] {
            for (Type type : entry.type.getResults())
              writeValue(json, type);
          });
        });
    });
  });
  return text;
}

namespace {

/// Builds `SYMBOL(pointers…)`, which calls the function over descriptors.
class BareEntryPointBuilder {
public:
  BareEntryPointBuilder(ModuleOp module, SymbolTableCollection &tables,
                        LLVM::LLVMFuncOp callee, const EntryPoint &entry)
      : module(module), tables(tables), callee(callee), entry(entry),
        loc(callee.getLoc()), builder(OpBuilder::atBlockEnd(module.getBody())),
        pointer(LLVM::LLVMPointerType::get(module.getContext())) {}

  LogicalResult build() {
    SmallVector<Type> pointers(
        entry.type.getNumInputs() + entry.type.getNumResults(), pointer);
    auto function = LLVM::LLVMFuncOp::create(
        builder, loc, entry.symbol.getValue(),
        LLVM::LLVMFunctionType::get(
            LLVM::LLVMVoidType::get(module.getContext()), pointers));
    Block *body = function.addEntryBlock(builder);
    builder.setInsertionPointToStart(body);

    SmallVector<Value> operands;
    unsigned next = 0;
    for (Type type : entry.type.getInputs())
      appendArgument(body->getArgument(next++), type, operands);
    auto call = LLVM::CallOp::create(builder, loc, callee, operands);
    unsigned numResults = entry.type.getNumResults();
    for (auto [i, type] : llvm::enumerate(entry.type.getResults())) {
      Value result = call.getResult();
      if (numResults > 1)
        result = LLVM::ExtractValueOp::create(builder, loc, result, int64_t(i));
      if (failed(storeResult(result, type, body->getArgument(next++))))
        return failure();
    }
    LLVM::ReturnOp::create(builder, loc, ValueRange());
    return success();
  }

private:
  Value constant(int64_t value) {
    return LLVM::ConstantOp::create(builder, loc, builder.getI64Type(), value);
  }

  /// An i1 in memory is a byte, of which the lowest bit counts.
  Value loadScalar(Value address, Type type) {
    if (type.isIndex())
      type = builder.getI64Type();
    if (!type.isInteger(1))
      return LLVM::LoadOp::create(builder, loc, type, address);
    Value byte =
        LLVM::LoadOp::create(builder, loc, builder.getI8Type(), address);
    return LLVM::TruncOp::create(builder, loc, type, byte);
  }

  /// Appends what the callee expects of an argument: the fields of a memref
  /// descriptor, or a scalar.
  void appendArgument(Value address, Type type, SmallVector<Value> &operands) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor) {
      operands.push_back(loadScalar(address, type));
      return;
    }
    operands.append({address, address, constant(0)});
    for (int64_t extent : tensor.getShape())
      operands.push_back(constant(extent));
    for (int64_t stride : computeStrides(tensor.getShape()))
      operands.push_back(constant(stride));
  }

  LogicalResult storeResult(Value result, Type type, Value address) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor) {
      if (type.isInteger(1))
        result =
            LLVM::ZExtOp::create(builder, loc, builder.getI8Type(), result);
      LLVM::StoreOp::create(builder, loc, result, address);
      return success();
    }
    // The identity layout at function boundaries makes the buffer contiguous
    // from its aligned pointer on.
    Value allocated =
        LLVM::ExtractValueOp::create(builder, loc, result, int64_t(0));
    Value aligned = LLVM::ExtractValueOp::create(builder, loc, result, 1);
    LLVM::MemcpyOp::create(builder, loc, address, aligned,
                           constant(resnorm::getByteSize(tensor)),
                           /*isVolatile=*/false);
    FailureOr<LLVM::LLVMFuncOp> free =
        LLVM::lookupOrCreateFreeFn(builder, module, &tables);
    if (failed(free))
      return failure();
    LLVM::CallOp::create(builder, loc, *free, allocated);
    return success();
  }

  ModuleOp module;
  SymbolTableCollection &tables;
  LLVM::LLVMFuncOp callee;
  const EntryPoint &entry;
  Location loc;
  OpBuilder builder;
  Type pointer;
};

struct EmitEntryPoints final
    : resnorm::impl::ResNormEmitEntryPointsBase<EmitEntryPoints> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<SmallVector<EntryPoint>> entryPoints =
        resnorm::getEntryPoints(module);
    if (failed(entryPoints))
      return signalPassFailure();

    hideSymbols(module);
    SymbolTableCollection tables;
    SymbolUserMap users(tables, module);
    for (const EntryPoint &entry : *entryPoints)
      if (failed(emit(module, tables, users, entry)))
        return signalPassFailure();
    emitSignature(module, signatureOf(*entryPoints));
  }

private:
  /// Gives every definition internal linkage; declarations stay as they are.
  static void hideSymbols(ModuleOp module) {
    for (Operation &op : module.getBody()->getOperations()) {
      if (auto function = dyn_cast<LLVM::LLVMFuncOp>(op)) {
        if (!function.isExternal())
          function.setLinkage(LLVM::Linkage::Internal);
      } else if (auto global = dyn_cast<LLVM::GlobalOp>(op)) {
        if (global.getValueAttr() || !global.getInitializerRegion().empty())
          global.setLinkage(LLVM::Linkage::Internal);
      }
    }
  }

  LogicalResult emit(ModuleOp module, SymbolTableCollection &tables,
                     SymbolUserMap &users, const EntryPoint &entry) {
    SymbolTable &symbols = tables.getSymbolTable(module);
    auto function = symbols.lookup<LLVM::LLVMFuncOp>(entry.symbol);
    auto wrapper = symbols.lookup<LLVM::LLVMFuncOp>(
        "_mlir_ciface_" + entry.symbol.getValue().str());
    if (!function || !wrapper)
      return module.emitError("expected llvm.func @")
             << entry.symbol.getValue() << " and its C interface, found "
             << (function ? "no C interface" : "no such function");
    wrapper.setLinkage(LLVM::Linkage::External);
    // C's bool is a whole byte of 0 or 1; of a plain i1, only one bit counts.
    if (wrapper.getFunctionType().getReturnType().isInteger(1))
      wrapper.setResultAttr(0, LLVM::LLVMDialect::getZExtAttrName(),
                            UnitAttr::get(module.getContext()));
    // The implementation cedes its name, and stays one function that both
    // entry points call: inlining it into each doubles the code.
    unsigned counter = 0;
    auto name = SymbolTable::generateSymbolName<64>(
        (entry.symbol.getValue() + "_body").str(),
        [&](StringRef name) { return symbols.lookup(name) != nullptr; },
        counter);
    users.replaceAllUsesWith(function,
                             StringAttr::get(module.getContext(), name));
    symbols.remove(function);
    function.setSymName(name);
    symbols.insert(function);
    function.setNoInline(true);
    if (!entry.isStatic())
      return success();
    return BareEntryPointBuilder(module, tables, function, entry).build();
  }

  static void emitSignature(ModuleOp module, const std::string &text) {
    OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), text.size());
    auto global = LLVM::GlobalOp::create(
        builder, module.getLoc(), type, /*isConstant=*/true,
        LLVM::Linkage::Internal, "resnorm_signature",
        builder.getStringAttr(text));
    global.setSection(".resnorm.signature");
    // Nothing refers to it: only this keeps it through optimization.
    auto pointer = LLVM::LLVMPointerType::get(module.getContext());
    auto used = LLVM::GlobalOp::create(
        builder, module.getLoc(), LLVM::LLVMArrayType::get(pointer, 1),
        /*isConstant=*/false, LLVM::Linkage::Appending, "llvm.used",
        Attribute());
    used.setSection("llvm.metadata");
    Block *block = builder.createBlock(&used.getInitializerRegion());
    builder.setInsertionPointToStart(block);
    Value array =
        LLVM::UndefOp::create(builder, module.getLoc(), used.getGlobalType());
    Value address = LLVM::AddressOfOp::create(builder, module.getLoc(), global);
    array = LLVM::InsertValueOp::create(builder, module.getLoc(), array,
                                        address, ArrayRef<int64_t>{0});
    LLVM::ReturnOp::create(builder, module.getLoc(), array);
  }
};

} // namespace
