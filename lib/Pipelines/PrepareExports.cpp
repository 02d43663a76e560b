//===- PrepareExports.cpp - Name a library's functions --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "resnorm/IR/ResNorm.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMPREPAREEXPORTS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// A scalar that has a counterpart in C and in NumPy.
static bool isPassableScalar(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type))
    return integer.isSignless() &&
           llvm::is_contained({1u, 8u, 16u, 32u, 64u}, integer.getWidth());
  return isa<IndexType, Float16Type, BFloat16Type, Float32Type, Float64Type>(
      type);
}

static bool isPassable(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return !tensor.getEncoding() && isPassableScalar(tensor.getElementType());
  return isPassableScalar(type);
}

namespace {

struct PrepareExports final
    : resnorm::impl::ResNormPrepareExportsBase<PrepareExports> {
  using ResNormPrepareExportsBase::ResNormPrepareExportsBase;

  void runOnOperation() override {
    SmallVector<func::FuncOp> exports;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isPrivate() && !function.isExternal())
        continue;
      if (failed(check(function)))
        return signalPassFailure();
      if (!function.isExternal())
        exports.push_back(function);
    }
    if (exports.empty()) {
      getOperation().emitError(
          "expected a public function to compile, found none");
      return signalPassFailure();
    }
    // Renaming by way of these is linear; by way of a table alone, each
    // function would be looked for in the whole module.
    SymbolTableCollection tables;
    SymbolTable &symbols = tables.getSymbolTable(getOperation());
    SymbolUserMap users(tables, getOperation());
    Builder builder(&getContext());
    SmallVector<Attribute> entryPoints;
    for (func::FuncOp function : exports) {
      StringAttr name = function.getNameAttr();
      StringAttr symbol = name;
      if (!prefix.empty()) {
        symbol = builder.getStringAttr(prefix + "_" + name.getValue());
        if (symbols.lookup(symbol)) {
          function.emitError() << "cannot be exported as @" << symbol.getValue()
                               << ": the module has a symbol of this name";
          return signalPassFailure();
        }
        users.replaceAllUsesWith(function, symbol);
        symbols.remove(function);
        function.setSymNameAttr(symbol);
        symbols.insert(function);
      }
      function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        builder.getUnitAttr());
      for (unsigned i = 0, e = function.getNumArguments(); i != e; ++i)
        if (isa<TensorType>(function.getArgumentTypes()[i]))
          function.setArgAttr(
              i, bufferization::BufferizationDialect::kWritableAttrName,
              builder.getBoolAttr(false));
      separateResults(function);
      SmallVector<NamedAttribute> entry{
          builder.getNamedAttr("name", name),
          builder.getNamedAttr("symbol", symbol),
          builder.getNamedAttr("type",
                               TypeAttr::get(function.getFunctionType()))};
      using resnorm::ResNormDialect;
      if (ArrayAttr names = takeArgumentAttrs(
              function, ResNormDialect::getNameAttrName(),
              /*absent=*/builder.getStringAttr("")))
        entry.push_back(builder.getNamedAttr("argument_names", names));
      if (ArrayAttr values = takeArgumentAttrs(
              function, ResNormDialect::getInitialValueAttrName(),
              /*absent=*/builder.getUnitAttr()))
        entry.push_back(builder.getNamedAttr("initial_values", values));
      entryPoints.push_back(builder.getDictionaryAttr(entry));
    }
    getOperation()->setAttr("resnorm.entry_points",
                            builder.getArrayAttr(entryPoints));
  }

private:
  /// The attribute of that name of each argument, or `absent`; null where none
  /// has it. Takes it off the function: what translates it to LLVM IR knows
  /// nothing of it.
  static ArrayAttr takeArgumentAttrs(func::FuncOp function, StringRef name,
                                     Attribute absent) {
    MLIRContext *context = function.getContext();
    bool any = false;
    SmallVector<Attribute> attributes;
    for (unsigned i = 0, e = function.getNumArguments(); i != e; ++i) {
      Attribute attribute =
          function.removeArgAttr(i, StringAttr::get(context, name));
      any |= bool(attribute);
      attributes.push_back(attribute ? attribute : absent);
    }
    return any ? ArrayAttr::get(context, attributes) : ArrayAttr();
  }

  /// Copies all results but the first. The caller frees each result, while two
  /// of them may be one value or views of one buffer.
  static void separateResults(func::FuncOp function) {
    function.walk([](func::ReturnOp op) {
      for (OpOperand &operand : op->getOpOperands()) {
        auto type = dyn_cast<RankedTensorType>(operand.get().getType());
        if (!type || operand.getOperandNumber() == 0)
          continue;
        OpBuilder builder(op);
        operand.set(bufferization::AllocTensorOp::create(
            builder, op.getLoc(), type, /*dynamicSizes=*/ValueRange(),
            /*copy=*/operand.get()));
      }
    });
  }

  LogicalResult check(func::FuncOp function) {
    // The verifier lets only private functions be without a body.
    if (function.isExternal()) {
      if (function.symbolKnownUseEmpty(getOperation()))
        return success();
      return function.emitError() << "expected a body for @"
                                  << function.getName() << ", which is called";
    }
    for (auto [what, types] :
         {std::pair("argument", function.getArgumentTypes()),
          std::pair("result", function.getResultTypes())})
      for (auto [i, type] : llvm::enumerate(types))
        if (!isPassable(type))
          return function.emitError()
                 << "expected " << what << " " << i << " of @"
                 << function.getName()
                 << " to be a ranked tensor or a scalar of i1, i8, i16, i32, "
                    "i64, index, f16, bf16, f32 or f64, found "
                 << type;
    return success();
  }
};

} // namespace
