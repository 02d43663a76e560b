//===- RuntimeCalls.h - Calls of the emulator's runtime ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TEST_EMULATION_RUNTIMECALLS_H
#define RESNORM_TEST_EMULATION_RUNTIMECALLS_H

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"

namespace emulator {

/// Builds calls of the functions of Interface.h and what they take. Values of
/// memref are seen as their descriptors through casts that the conversion to
/// LLVM resolves.
class RuntimeCalls {
public:
  explicit RuntimeCalls(mlir::ModuleOp module);

  /// Calls a function, which is declared at its first use. Null without a
  /// result.
  mlir::Value call(mlir::OpBuilder &builder, mlir::Location loc,
                   llvm::StringRef name, mlir::ValueRange operands,
                   mlir::Type result = {});

  /// A pointer to a text of its own that names the op and its location.
  mlir::Value site(mlir::OpBuilder &builder, mlir::Operation *op);
  mlir::Value text(mlir::OpBuilder &builder, mlir::Location loc,
                   llvm::StringRef value);
  mlir::Value integer(mlir::OpBuilder &builder, mlir::Location loc,
                      int64_t value, unsigned width = 64);

  /// The bytes of an element or a vector in memory.
  int64_t byteSize(mlir::Type type);
  mlir::Value byteSize(mlir::OpBuilder &builder, mlir::Location loc,
                       mlir::Value memref);
  /// The pointer that frees the memory of a memref.
  mlir::Value base(mlir::OpBuilder &builder, mlir::Location loc,
                   mlir::Value memref);
  /// The address of the first element, or of the one at the indices.
  mlir::Value address(mlir::OpBuilder &builder, mlir::Location loc,
                      mlir::Value memref, mlir::ValueRange indices = {});
  /// A memref with the identity layout.
  mlir::Value memref(mlir::OpBuilder &builder, mlir::Location loc,
                     mlir::MemRefType type, mlir::Value pointer,
                     mlir::ValueRange dynamicSizes = {});

  /// Casts between a value and its form in the LLVM dialect.
  mlir::Value lower(mlir::OpBuilder &builder, mlir::Location loc,
                    mlir::Value value);
  mlir::Value raise(mlir::OpBuilder &builder, mlir::Location loc,
                    mlir::Value value, mlir::Type type);

  mlir::Type pointerType, i32, i64;
  mlir::LLVMTypeConverter converter;

private:
  mlir::ModuleOp module;
  unsigned numTexts = 0;
};

} // namespace emulator

#endif // RESNORM_TEST_EMULATION_RUNTIMECALLS_H
