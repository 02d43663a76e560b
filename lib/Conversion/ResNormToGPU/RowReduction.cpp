//===- RowReduction.cpp - Sums over the threads of a row ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowReduction.h"
#include "../GPUCommon/Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::resnorm;

/// Adds up `lanes` neighbouring lanes of a warp; all get the sum.
static Value sumOfLanes(ImplicitLocOpBuilder &b, Value value, int64_t lanes) {
  for (int64_t distance = lanes / 2; distance > 0; distance /= 2) {
    auto other = gpu::ShuffleOp::create(b, value, distance, warpSize,
                                        gpu::ShuffleMode::XOR);
    value = arith::AddFOp::create(b, value, other.getShuffleResult());
  }
  return value;
}

/// Across warps:
///
///   lanes ─shuffles─▶ sum of a warp ─lane 0─▶ shared[warp] ─barrier─▶
///   lane l of every warp reads shared[l mod warps] ─shuffles─▶ sum of the row
Value RowReduction::sum(ImplicitLocOpBuilder &b, Value value) {
  value = sumOfLanes(b, value, warpSize);
  if (schedule.threadsPerRow == warpSize)
    return value;

  int64_t warps = schedule.threadsPerRow / warpSize;
  Value lanes = arith::ConstantIndexOp::create(b, warpSize);
  Value warp = arith::DivUIOp::create(b, thread, lanes);
  Value lane = arith::RemUIOp::create(b, thread, lanes);
  Value slot = arith::ConstantIndexOp::create(b, count++);
  Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, lane,
                                        arith::ConstantIndexOp::create(b, 0));
  auto guard = scf::IfOp::create(b, isFirst, /*withElseRegion=*/false);
  {
    OpBuilder::InsertionGuard inside(b);
    b.setInsertionPoint(guard.thenYield());
    memref::StoreOp::create(b, value, shared, ValueRange{slot, warp});
  }
  gpu::BarrierOp::create(b);
  Value source =
      arith::RemUIOp::create(b, lane, arith::ConstantIndexOp::create(b, warps));
  value = memref::LoadOp::create(b, shared, ValueRange{slot, source});
  return sumOfLanes(b, value, warps);
}
