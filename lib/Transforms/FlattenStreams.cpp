//===- FlattenStreams.cpp - Layers as ops of one block --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FlattenStreams.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/Transforms/InliningUtils.h"
#include "resnorm/Analysis/ScalarGraph.h"

using namespace mlir;
using namespace mlir::resnorm;

/// A call or a loop that computes products.
static bool isNestedLayer(Operation &op) {
  return isa<CallOpInterface, scf::ForOp>(op) && holdsContraction(&op);
}

bool mlir::resnorm::hasNestedLayers(FunctionOpInterface function) {
  return llvm::any_of(function.getFunctionBody().getOps(), isNestedLayer);
}

static LogicalResult inlineLayer(CallOpInterface call) {
  auto callee = dyn_cast_or_null<FunctionOpInterface>(call.resolveCallable());
  if (!callee || callee.isExternal())
    return emitError(call.getLoc()) << "expected a call of a function with a "
                                       "body, to make the layer ops of its own";
  InlinerInterface interface(call->getContext());
  auto clone = [](OpBuilder &, Region *source, Block *block, Block *,
                  IRMapping &mapping, bool) {
    source->cloneInto(block->getParent(), std::next(block->getIterator()),
                      mapping);
  };
  if (failed(inlineCall(interface, clone, call,
                        cast<CallableOpInterface>(callee.getOperation()),
                        &callee.getFunctionBody())))
    return emitError(call.getLoc()) << "cannot inline '@" << callee.getName()
                                    << "', to make the layer ops of its own";
  call->erase();
  return success();
}

static LogicalResult unrollLayers(scf::ForOp loop) {
  Location loc = loop.getLoc();
  if (!loop.getStaticTripCount() || failed(loopUnrollFull(loop)))
    return emitError(loc)
           << "expected a loop over layers to have a constant trip count";
  return success();
}

LogicalResult mlir::resnorm::flattenLayers(FunctionOpInterface function) {
  // A recursion would not end.
  unsigned remaining = 1 << 14;
  for (Block &block : function.getFunctionBody()) {
    for (Operation *op = &block.front(); op;) {
      if (!isNestedLayer(*op)) {
        op = op->getNextNode();
        continue;
      }
      if (remaining-- == 0)
        return emitError(function.getLoc())
               << "expected layers that do not call themselves";
      Operation *previous = op->getPrevNode();
      auto loop = dyn_cast<scf::ForOp>(op);
      if (failed(loop ? unrollLayers(loop)
                      : inlineLayer(cast<CallOpInterface>(op))))
        return failure();
      // What took its place may hold further ones.
      op = previous ? previous->getNextNode() : &block.front();
    }
  }
  return success();
}
