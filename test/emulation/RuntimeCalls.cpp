//===- RuntimeCalls.cpp - Calls of the emulator's runtime -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace emulator;

RuntimeCalls::RuntimeCalls(ModuleOp module)
    : pointerType(LLVM::LLVMPointerType::get(module.getContext())),
      i32(IntegerType::get(module.getContext(), 32)),
      i64(IntegerType::get(module.getContext(), 64)),
      converter(module.getContext()), module(module) {}

Value RuntimeCalls::call(OpBuilder &builder, Location loc, StringRef name,
                         ValueRange operands, Type result) {
  if (!module.lookupSymbol(name)) {
    OpBuilder declarations = OpBuilder::atBlockBegin(module.getBody());
    func::FuncOp::create(
        declarations, module.getLoc(), name,
        builder.getFunctionType(operands.getTypes(),
                                result ? TypeRange(result) : TypeRange()))
        .setPrivate();
  }
  auto call = func::CallOp::create(
      builder, loc, name, result ? TypeRange(result) : TypeRange(), operands);
  return result ? call.getResult(0) : Value();
}

Value RuntimeCalls::text(OpBuilder &builder, Location loc, StringRef value) {
  std::string terminated = value.str() + '\0';
  return LLVM::createGlobalString(loc, builder,
                                  "emulator_text_" + std::to_string(numTexts++),
                                  terminated, LLVM::Linkage::Internal);
}

Value RuntimeCalls::site(OpBuilder &builder, Operation *op) {
  std::string value;
  llvm::raw_string_ostream stream(value);
  stream << op->getName() << " at ";
  if (auto file = op->getLoc()->findInstanceOf<FileLineColLoc>())
    stream << llvm::sys::path::filename(file.getFilename().getValue()) << ":"
           << file.getLine() << ":" << file.getColumn();
  else
    stream << op->getLoc();
  return text(builder, op->getLoc(), value);
}

Value RuntimeCalls::integer(OpBuilder &builder, Location loc, int64_t value,
                            unsigned width) {
  return arith::ConstantIntOp::create(builder, loc, value, width);
}

int64_t RuntimeCalls::byteSize(Type type) {
  return DataLayout(module).getTypeSize(type).getFixedValue();
}

Value RuntimeCalls::byteSize(OpBuilder &builder, Location loc, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  Value bytes = integer(builder, loc, byteSize(type.getElementType()));
  for (int64_t i = 0; i < type.getRank(); ++i) {
    Value extent = memref::DimOp::create(builder, loc, memref, i);
    extent = arith::IndexCastOp::create(builder, loc, i64, extent);
    bytes = arith::MulIOp::create(builder, loc, bytes, extent);
  }
  return bytes;
}

Value RuntimeCalls::base(OpBuilder &builder, Location loc, Value memref) {
  return MemRefDescriptor(lower(builder, loc, memref))
      .allocatedPtr(builder, loc);
}

Value RuntimeCalls::address(OpBuilder &builder, Location loc, Value memref,
                            ValueRange indices) {
  auto type = cast<MemRefType>(memref.getType());
  Value descriptor = lower(builder, loc, memref);
  if (indices.empty())
    return MemRefDescriptor(descriptor)
        .bufferPtr(builder, loc, converter, type);
  SmallVector<Value> lowered;
  for (Value index : indices)
    lowered.push_back(lower(builder, loc, index));
  return LLVM::getStridedElementPtr(builder, loc, converter, type, descriptor,
                                    lowered);
}

Value RuntimeCalls::memref(OpBuilder &builder, Location loc, MemRefType type,
                           Value pointer, ValueRange dynamicSizes) {
  auto descriptor =
      MemRefDescriptor::poison(builder, loc, converter.convertType(type));
  descriptor.setAllocatedPtr(builder, loc, pointer);
  descriptor.setAlignedPtr(builder, loc, pointer);
  descriptor.setConstantOffset(builder, loc, 0);
  Value stride = integer(builder, loc, 1);
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    Value size =
        type.isDynamicDim(i)
            ? lower(builder, loc, dynamicSizes[type.getDynamicDimIndex(i)])
            : integer(builder, loc, type.getDimSize(i));
    descriptor.setSize(builder, loc, i, size);
    descriptor.setStride(builder, loc, i, stride);
    stride = arith::MulIOp::create(builder, loc, stride, size);
  }
  return raise(builder, loc, descriptor, type);
}

Value RuntimeCalls::lower(OpBuilder &builder, Location loc, Value value) {
  return UnrealizedConversionCastOp::create(
             builder, loc, converter.convertType(value.getType()), value)
      .getResult(0);
}

Value RuntimeCalls::raise(OpBuilder &builder, Location loc, Value value,
                          Type type) {
  return UnrealizedConversionCastOp::create(builder, loc, type, value)
      .getResult(0);
}
