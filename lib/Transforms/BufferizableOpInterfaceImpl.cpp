//===- BufferizableOpInterfaceImpl.cpp - Bufferization of the ops ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "resnorm/IR/ResNorm.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::resnorm;

namespace {

/// All ops bufferize alike: they read every operand and write none, and each
/// result is a new buffer.
template <typename OpTy>
struct ResNormBufferization final
    : BufferizableOpInterface::ExternalModel<ResNormBufferization<OpTy>, OpTy> {
  bool bufferizesToAllocation(Operation *, Value) const { return true; }

  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return true;
  }

  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }

  AliasingValueList getAliasingValues(Operation *, OpOperand &,
                                      const AnalysisState &) const {
    return {};
  }

  /// A new buffer is contiguous, and lies where the first operand does.
  FailureOr<BufferLikeType>
  getBufferType(Operation *op, Value value, const BufferizationOptions &options,
                const BufferizationState &state,
                SmallVector<Value> &invocationStack) const {
    FailureOr<BaseMemRefType> first =
        bufferization::detail::asMemRefType(bufferization::getBufferType(
            op->getOperand(0), options, state, invocationStack));
    if (failed(first))
      return failure();
    return cast<BufferLikeType>(getMemRefTypeWithStaticIdentityLayout(
        cast<TensorType>(value.getType()), first->getMemorySpace()));
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    SmallVector<Value> operands, outs;
    for (Value operand : op->getOperands()) {
      FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
      if (failed(buffer))
        return failure();
      operands.push_back(*buffer);
    }
    Location loc = op->getLoc();
    // The axes of a result are the first axes of the first operand.
    SmallVector<OpFoldResult> sizes =
        memref::getMixedSizes(rewriter, loc, operands.front());
    for (Value result : op->getResults()) {
      FailureOr<BaseMemRefType> type = bufferization::detail::asMemRefType(
          bufferization::getBufferType(result, options, state));
      if (failed(type))
        return failure();
      SmallVector<Value> dynamicSizes;
      for (auto [axis, extent] : llvm::enumerate((*type).getShape()))
        if (ShapedType::isDynamic(extent))
          dynamicSizes.push_back(
              getValueOrCreateConstantIndexOp(rewriter, loc, sizes[axis]));
      FailureOr<Value> out = options.createAlloc(
          rewriter, loc, cast<MemRefType>(*type), dynamicSizes);
      if (failed(out))
        return failure();
      outs.push_back(*out);
    }
    llvm::append_range(operands, outs);
    auto properties = cast<OpTy>(op).getProperties();
    if constexpr (OpTy::template hasTrait<OpTrait::AttrSizedOperandSegments>())
      properties.operandSegmentSizes.back() = outs.size();
    OpTy::create(rewriter, loc, TypeRange(), operands, properties,
                 llvm::to_vector(op->getDiscardableAttrs()));
    replaceOpWithBufferizedValues(rewriter, op, outs);
    return success();
  }
};

template <typename... OpTys>
void attach(MLIRContext *context) {
  (OpTys::template attachInterface<ResNormBufferization<OpTys>>(*context), ...);
}

} // namespace

void mlir::resnorm::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, ResNormDialect *) {
    attach<
#define GET_OP_LIST
#include "resnorm/IR/ResNormOps.cpp.inc"
        >(context);
  });
}
