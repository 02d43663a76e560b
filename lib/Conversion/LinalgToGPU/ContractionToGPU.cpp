//===- ContractionToGPU.cpp - Matrix products to GPU kernels --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block computes a tile of the result, a thread some of its elements in
// registers:
//
//   for each stretch of k:
//     lhs(m, k) ─load─▶ shared ╮            ╭─▶ rows of the thread    ╮
//     rhs(k, n) ─load─▶ shared ┴─ barrier ──┴─▶ columns of the thread ┴─▶ +=
//     outer barrier product
//   ─▶ result(m, n)
//
// Neighbouring threads read neighbouring addresses, whichever axis of an
// operand is contiguous: a transposition costs nothing. m, n and k stand for
// any number of axes each.
//
//===----------------------------------------------------------------------===//

#include "../GPUCommon/Kernel.h"
#include "LinalgToGPUDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::resnorm;

/// Threads of a block along each side of its tile.
static constexpr int64_t side = 16;
/// Of k, what is in shared memory at a time.
static constexpr int64_t depth = 16;
/// Elements of the result along each side that a thread computes: each value
/// that it reads from shared memory is used as often.
static constexpr int64_t maxPerThread = 4;

namespace {

/// One of m, n, k and the batch: loops of the op as one.
struct Axis {
  SmallVector<unsigned> dims;
  SmallVector<OpFoldResult> sizes;
  OpFoldResult extent;

  Axis(ImplicitLocOpBuilder &b, ArrayRef<unsigned> dims, ArrayRef<Range> ranges)
      : dims(dims) {
    for (unsigned dim : dims)
      sizes.push_back(ranges[dim].size);
    extent = createProduct(b, sizes);
  }

  /// How many elements a thread takes of it: few where it is short.
  int64_t perThread() const {
    std::optional<int64_t> size = getConstantIntValue(extent);
    return size ? std::clamp<int64_t>(llvm::divideCeil(*size, side), 1,
                                      maxPerThread)
                : maxPerThread;
  }

  bool isMultipleOf(int64_t tile) const {
    std::optional<int64_t> size = getConstantIntValue(extent);
    return size && *size % tile == 0;
  }
};

/// An index along an axis, and whether it is inside; null where it always is.
struct Position {
  Value flat, isInside;
};

class ContractionKernelBuilder {
public:
  ContractionKernelBuilder(ImplicitLocOpBuilder &b, linalg::LinalgOp op,
                           const linalg::ContractionDimensions &dims,
                           ArrayRef<Range> ranges)
      : b(b), op(op), batch(b, dims.batch, ranges), m(b, dims.m, ranges),
        n(b, dims.n, ranges), k(b, dims.k, ranges), rows(m.perThread()),
        columns(n.perThread()), indices(ranges.size()) {}

  void build() {
    OpFoldResult tilesM = countTiles(m.extent, rows * side);
    OpFoldResult tilesN = countTiles(n.extent, columns * side);
    OpFoldResult blocks = createProduct(b, {batch.extent, tilesM, tilesN});
    // One element more a row: neighbours along either axis are in different
    // banks.
    MemRefType shared[] = {
        getSharedType({depth, rows * side + 1}, elementOf(0)),
        getSharedType({depth, columns * side + 1}, elementOf(1))};
    Kernel kernel = createKernel(b, "matmul", blocks, side * side, shared);
    lhs = kernel.shared[0];
    rhs = kernel.shared[1];
    thread = kernel.thread;
    // All blocks of an empty result are beyond it.
    auto tile =
        createDelinearized(b, kernel.block, {batch.extent, tilesM, tilesN});
    auto guard = scf::IfOp::create(
        b,
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, kernel.block,
                              getIndex(b, blocks)),
        /*withElseRegion=*/false);
    b.setInsertionPoint(guard.thenYield());
    setIndices(batch, tile[0]);
    firstM = scaled(tile[1], rows * side);
    firstN = scaled(tile[2], columns * side);
    Value width = index(side);
    threadM = arith::DivUIOp::create(b, thread, width);
    threadN = arith::RemUIOp::create(b, thread, width);

    SmallVector<Value> sums;
    forEachResult([&] { sums.push_back(loadOrZero(2)); });
    auto loop = scf::ForOp::create(b, index(0), getIndex(b, k.extent),
                                   index(depth), sums);
    {
      OpBuilder::InsertionGuard inside(b);
      b.setInsertionPointToStart(loop.getBody());
      firstK = loop.getInductionVar();
      fill(0, lhs, m, firstM, rows * side);
      fill(1, rhs, n, firstN, columns * side);
      gpu::BarrierOp::create(b);
      SmallVector<Value> next = multiply(loop.getRegionIterArgs());
      gpu::BarrierOp::create(b);
      scf::YieldOp::create(b, next);
    }
    unsigned result = 0;
    forEachResult([&] { storeIfInside(loop.getResult(result++)); });
  }

private:
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value scaled(Value value, int64_t factor) {
    return arith::MulIOp::create(b, value, index(factor));
  }
  Value sum(Value a, Value c) { return arith::AddIOp::create(b, a, c); }

  OpFoldResult countTiles(OpFoldResult extent, int64_t tile) {
    if (std::optional<int64_t> size = getConstantIntValue(extent))
      return b.getIndexAttr(llvm::divideCeil(*size, tile));
    return arith::CeilDivUIOp::create(b, getIndex(b, extent), index(tile))
        .getResult();
  }

  Type elementOf(unsigned operand) {
    return getElementTypeOrSelf(op->getOperand(operand).getType());
  }

  void setIndices(const Axis &axis, Value flat) {
    for (auto [dim, value] :
         llvm::zip_equal(axis.dims, createDelinearized(b, flat, axis.sizes)))
      indices[dim] = value;
  }

  Position createPosition(const Axis &axis, Value flat, int64_t tile) {
    setIndices(axis, flat);
    if (axis.isMultipleOf(tile))
      return {flat, Value()};
    return {flat, arith::CmpIOp::create(b, arith::CmpIPredicate::ult, flat,
                                        getIndex(b, axis.extent))};
  }

  /// Runs `body` for each element of the result that the thread computes, with
  /// `indices` and `isInside` set.
  void forEachResult(function_ref<void()> body) {
    for (int64_t row = 0; row < rows; ++row)
      for (int64_t column = 0; column < columns; ++column) {
        Value flatM = sum(firstM, sum(threadM, index(row * side)));
        Value flatN = sum(firstN, sum(threadN, index(column * side)));
        isInside = both(createPosition(m, flatM, rows * side).isInside,
                        createPosition(n, flatN, columns * side).isInside);
        body();
      }
  }

  Value both(Value a, Value c) {
    if (!a || !c)
      return a ? a : c;
    return arith::AndIOp::create(b, a, c);
  }

  SmallVector<Value> indicesOf(unsigned operand) {
    SmallVector<Value> result;
    for (AffineExpr expr :
         op.getMatchingIndexingMap(&op->getOpOperand(operand)).getResults())
      result.push_back(indices[cast<AffineDimExpr>(expr).getPosition()]);
    return result;
  }

  /// The operand's element at `indices`, or 0 where those are not inside.
  Value loadOrZero(unsigned operand) {
    auto load = [&] {
      return memref::LoadOp::create(b, op->getOperand(operand),
                                    indicesOf(operand));
    };
    if (!isInside)
      return load();
    Type element = elementOf(operand);
    auto guard = scf::IfOp::create(b, TypeRange(element), isInside,
                                   /*withElseRegion=*/true);
    OpBuilder::InsertionGuard inside(b);
    b.setInsertionPointToStart(guard.thenBlock());
    scf::YieldOp::create(b, ValueRange(load()));
    b.setInsertionPointToStart(guard.elseBlock());
    scf::YieldOp::create(
        b, ValueRange(arith::ConstantOp::create(b, b.getZeroAttr(element))));
    return guard.getResult(0);
  }

  void storeIfInside(Value value) {
    OpBuilder::InsertionGuard guard(b);
    if (isInside) {
      auto branch = scf::IfOp::create(b, isInside, /*withElseRegion=*/false);
      b.setInsertionPoint(branch.thenYield());
    }
    memref::StoreOp::create(b, value, op->getOperand(2), indicesOf(2));
  }

  /// Reads the part of an operand that the tile needs into shared memory, by
  /// all threads; what lies outside of the operand is 0.
  void fill(unsigned operand, Value buffer, const Axis &axis, Value first,
            int64_t extent) {
    AffineMap map = op.getMatchingIndexingMap(&op->getOpOperand(operand));
    unsigned last = map.getNumResults() - 1;
    bool isAlongK = map.getNumResults() > 0 &&
                    llvm::is_contained(k.dims, map.getDimPosition(last));
    int64_t fast = isAlongK ? depth : extent;
    for (int64_t start = 0; start < extent * depth; start += side * side) {
      Value element = sum(thread, index(start));
      Value inner = arith::RemUIOp::create(b, element, index(fast));
      Value outer = arith::DivUIOp::create(b, element, index(fast));
      Value alongK = isAlongK ? inner : outer, along = isAlongK ? outer : inner;
      isInside = both(createPosition(axis, sum(first, along), extent).isInside,
                      createPosition(k, sum(firstK, alongK), depth).isInside);
      memref::StoreOp::create(b, loadOrZero(operand), buffer,
                              ValueRange{alongK, along});
    }
  }

  /// Adds the products of what is in shared memory to the thread's sums.
  SmallVector<Value> multiply(ValueRange sums) {
    auto loop = scf::ForOp::create(b, index(0), index(depth), index(1), sums);
    OpBuilder::InsertionGuard inside(b);
    b.setInsertionPointToStart(loop.getBody());
    auto load = [&](Value buffer, Value first, int64_t count) {
      SmallVector<Value> values;
      for (int64_t i = 0; i < count; ++i)
        values.push_back(memref::LoadOp::create(
            b, buffer,
            ValueRange{loop.getInductionVar(), sum(first, index(i * side))}));
      return values;
    };
    SmallVector<Value> left = load(lhs, threadM, rows);
    SmallVector<Value> right = load(rhs, threadN, columns);
    SmallVector<Value> next;
    for (Value a : left)
      for (Value c : right)
        next.push_back(
            clonePayload({a, c, loop.getRegionIterArg(next.size())}));
    scf::YieldOp::create(b, next);
    return llvm::to_vector_of<Value>(loop.getResults());
  }

  Value clonePayload(ArrayRef<Value> arguments) {
    IRMapping mapping;
    Block *body = op.getBlock();
    mapping.map(body->getArguments(), arguments);
    for (Operation &inner : body->without_terminator()) {
      Operation *clone = b.clone(inner, mapping);
      // A product and the sum that it is added to become one instruction: the
      // order of the sum is free anyway.
      if (isa<arith::MulFOp, arith::AddFOp>(clone))
        clone->setAttr("fastmath",
                       arith::FastMathFlagsAttr::get(
                           b.getContext(), arith::FastMathFlags::contract));
    }
    return mapping.lookupOrDefault(body->getTerminator()->getOperand(0));
  }

  ImplicitLocOpBuilder &b;
  linalg::LinalgOp op;
  Axis batch, m, n, k;
  /// Elements of the result along each side that a thread computes.
  int64_t rows, columns;
  Value lhs, rhs, thread, threadM, threadN, firstM, firstN, firstK;
  /// Of the loops of the op, where code is being built.
  SmallVector<Value> indices;
  Value isInside;
};

struct ConvertContraction final : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureBufferSemantics() || !linalg::isaContractionOpInterface(op))
      return rewriter.notifyMatchFailure(op, "expected a product of buffers");
    if (op->getParentOfType<gpu::LaunchOp>())
      return rewriter.notifyMatchFailure(op, "is in a kernel already");
    FailureOr<linalg::ContractionDimensions> dims =
        linalg::inferContractionDims(op);
    if (failed(dims) || dims->m.empty() || dims->n.empty() ||
        dims->batch.size() + dims->m.size() + dims->n.size() + dims->k.size() !=
            op.getNumLoops())
      return rewriter.notifyMatchFailure(op, "expected a matrix product");
    if (llvm::any_of(op->getOperandTypes(), [](Type type) {
          return getElementTypeOrSelf(type).isInteger(1);
        }))
      return rewriter.notifyMatchFailure(op, "expected no elements of i1");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    SmallVector<Range> ranges = op.createLoopRanges(b, op.getLoc());
    ContractionKernelBuilder(b, op, *dims, ranges).build();
    rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

void mlir::resnorm::populateContractionToGPUPatterns(
    RewritePatternSet &patterns, PatternBenefit benefit) {
  patterns.add<ConvertContraction>(patterns.getContext(), benefit);
}
