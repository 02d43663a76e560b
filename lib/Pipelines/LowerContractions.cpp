//===- LowerContractions.cpp - Matrix products as calls of the runtime ----===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A contraction on buffers, a matmul of whatever batch and transposition,
//
//   c[batch…, m…, n…] += a[batch…, m…, k…] * b[batch…, k…, n…]
//
// becomes a parallel loop over the batch around a product of two matrices. The
// runtime takes any strides of which one is 1, so that transposed operands are
// a matter of strides here.
//
//===----------------------------------------------------------------------===//

#include "BufferAliasing.h"
#include "Products.h"
#include "RuntimeCalls.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMLOWERCONTRACTIONS
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

namespace {

/// One operand: the stride of each loop in it, 0 where the loop does not move
/// it; dynamic ones as kDynamic.
struct StridedOperand {
  Value buffer;
  AffineMap map;
  SmallVector<int64_t> strides;

  /// The axis of the buffer that loop `dim` runs along, if any.
  std::optional<unsigned> axisOf(unsigned dim) const {
    return map.getResultPosition(getAffineDimExpr(dim, map.getContext()));
  }
};

/// A contraction as a loop over matrix products.
struct MatrixProduct {
  StridedOperand a, b, c;
  SmallVector<unsigned> batch;
  /// The loops of the matrices, each one or more that are contiguous in every
  /// operand; the last one is the innermost.
  SmallVector<unsigned> m, n, k;
  /// What sets c to zero before, if anything does.
  linalg::FillOp fill;
};

} // namespace

static FailureOr<StridedOperand> getStrided(linalg::LinalgOp op,
                                            OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || !type.getElementType().isF32())
    return failure();
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return failure();
  StridedOperand result{operand.get(), op.getMatchingIndexingMap(&operand), {}};
  if (!result.map.isProjectedPermutation())
    return failure();
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim) {
    std::optional<unsigned> axis = result.axisOf(dim);
    result.strides.push_back(axis ? strides[*axis] : 0);
  }
  return result;
}

/// Whether the loops `outer` and `inner` are one loop in `operand`.
static bool isContiguous(const StridedOperand &operand, unsigned outer,
                         unsigned inner, int64_t innerExtent) {
  int64_t outerStride = operand.strides[outer];
  int64_t innerStride = operand.strides[inner];
  if (outerStride == 0 && innerStride == 0)
    return true;
  if (!ShapedType::isDynamic(outerStride) &&
      !ShapedType::isDynamic(innerStride) &&
      !ShapedType::isDynamic(innerExtent))
    return outerStride == innerStride * innerExtent;
  // With dynamic extents, a row-major buffer says so by its layout.
  std::optional<unsigned> outerAxis = operand.axisOf(outer),
                          innerAxis = operand.axisOf(inner);
  return outerAxis && innerAxis && *outerAxis + 1 == *innerAxis &&
         cast<MemRefType>(operand.buffer.getType()).getLayout().isIdentity();
}

/// Moves the loops of `loops` to `batch` that are not one with those after
/// them.
static void splitContiguous(SmallVector<unsigned> &loops,
                            ArrayRef<const StridedOperand *> operands,
                            ArrayRef<int64_t> extents,
                            SmallVector<unsigned> &batch) {
  unsigned first = loops.size() - 1;
  while (first > 0 &&
         llvm::all_of(operands, [&](const StridedOperand *operand) {
           return isContiguous(*operand, loops[first - 1], loops[first],
                               extents[loops[first]]);
         }))
    --first;
  batch.append(loops.begin(), loops.begin() + first);
  loops.erase(loops.begin(), loops.begin() + first);
}

/// Whether the runtime can address the matrix of two loops: one of them runs
/// along contiguous elements, and those of the other lie behind one another.
static bool isAddressable(const StridedOperand &operand, unsigned first,
                          unsigned second, ArrayRef<int64_t> extents) {
  auto isLine = [&](unsigned inner, unsigned outer) {
    if (operand.strides[inner] != 1)
      return false;
    int64_t distance = operand.strides[outer];
    return ShapedType::isDynamic(distance) ||
           ShapedType::isDynamic(extents[inner]) || extents[outer] == 1 ||
           distance >= extents[inner];
  };
  return isLine(first, second) || isLine(second, first);
}

/// Whether `op` may read or write memory of `buffer`.
static bool mayTouch(Operation *op, Value buffer) {
  return op
      ->walk([&](Operation *nested) {
        if (isMemoryEffectFree(nested))
          return WalkResult::advance();
        bool touches = isa<CallOpInterface>(nested) ||
                       llvm::any_of(nested->getOperands(), [&](Value operand) {
                         return isa<BaseMemRefType>(operand.getType()) &&
                                resnorm::mayOverlap(operand, buffer);
                       });
        return touches ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

/// The fill with zero after which nothing touches `buffer` before `op`.
static linalg::FillOp findZeroFill(linalg::LinalgOp op, Value buffer) {
  for (Operation *before = op->getPrevNode(); before;
       before = before->getPrevNode()) {
    auto fill = dyn_cast<linalg::FillOp>(before);
    if (fill && fill.getOutputs().front() == buffer)
      return matchPattern(fill.getInputs().front(), m_PosZeroFloat())
                 ? fill
                 : linalg::FillOp();
    if (mayTouch(before, buffer))
      return {};
  }
  return {};
}

/// The product that `op` is, or why the runtime cannot compute it.
static FailureOr<MatrixProduct> matchProduct(linalg::LinalgOp op,
                                             StringRef &reason) {
  auto fail = [&](StringRef why) {
    reason = why;
    return failure();
  };
  FailureOr<linalg::ContractionDimensions> dims =
      linalg::inferContractionDims(op);
  if (failed(dims))
    return fail("it is no contraction");
  MatrixProduct product;
  if (!resnorm::isSumOfProducts(op))
    return fail("it computes more than sums of products");
  StridedOperand *operands[] = {&product.a, &product.b, &product.c};
  for (auto [operand, result] :
       llvm::zip_equal(op->getOpOperands(), operands)) {
    FailureOr<StridedOperand> strided = getStrided(op, operand);
    if (failed(strided))
      return fail("an operand is no strided buffer of f32");
    *result = *strided;
  }
  if (dims->m.empty() || dims->n.empty() || dims->k.empty())
    return fail("it has no loop of rows, of columns or of the reduction");
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  // A loop of one iteration moves nothing; a matrix keeps one loop an axis.
  auto withoutUnits = [&](ArrayRef<unsigned> loops, size_t least) {
    SmallVector<unsigned> kept;
    for (auto [i, loop] : llvm::enumerate(loops))
      if (extents[loop] != 1 || kept.size() + loops.size() - i <= least)
        kept.push_back(loop);
    return kept;
  };
  product.batch = withoutUnits(dims->batch, 0);
  product.m = withoutUnits(dims->m, 1);
  product.n = withoutUnits(dims->n, 1);
  product.k = withoutUnits(dims->k, 1);
  // In the order of the operand that has them innermost.
  auto sortBy = [](SmallVector<unsigned> &loops,
                   const StridedOperand &operand) {
    llvm::sort(loops, [&](unsigned x, unsigned y) {
      return operand.axisOf(x) < operand.axisOf(y);
    });
  };
  sortBy(product.m, product.c);
  sortBy(product.n, product.c);
  sortBy(product.k, product.a);
  splitContiguous(product.m, {&product.a, &product.c}, extents, product.batch);
  splitContiguous(product.n, {&product.b, &product.c}, extents, product.batch);
  SmallVector<unsigned> split;
  splitContiguous(product.k, {&product.a, &product.b}, extents, split);
  if (!split.empty())
    return fail("the reduction runs over axes that are not contiguous");
  unsigned m = product.m.back(), n = product.n.back(), k = product.k.back();
  if (!isAddressable(product.a, m, k, extents) ||
      !isAddressable(product.b, k, n, extents) ||
      !isAddressable(product.c, m, n, extents))
    return fail("a matrix has no contiguous rows or columns");
  product.fill = findZeroFill(op, product.c.buffer);
  return product;
}

namespace {

/// Emits the loop and the call.
class ProductEmitter {
public:
  ProductEmitter(linalg::LinalgOp op, const MatrixProduct &product,
                 SymbolTable &symbols)
      : op(op), product(product), symbols(symbols), b(op.getLoc(), op) {}

  void run() {
    bool accumulate = !product.fill;
    if (product.batch.empty()) {
      emitCall({}, accumulate);
    } else {
      Value zero = arith::ConstantIndexOp::create(b, 0);
      Value one = arith::ConstantIndexOp::create(b, 1);
      SmallVector<Value> lower(product.batch.size(), zero), upper,
          step(product.batch.size(), one);
      for (unsigned loop : product.batch)
        upper.push_back(extentOf(loop));
      auto parallel = scf::ParallelOp::create(b, lower, upper, step);
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(parallel.getBody());
      emitCall(parallel.getInductionVars(), accumulate);
    }
    if (!accumulate)
      product.fill->erase();
    op.erase();
  }

private:
  /// The number of iterations of a loop.
  Value extentOf(unsigned loop) {
    for (const StridedOperand *operand : {&product.a, &product.b})
      if (std::optional<unsigned> axis = operand->axisOf(loop))
        return getValueOrCreateConstantIndexOp(
            b, b.getLoc(),
            memref::getMixedSize(b, b.getLoc(), operand->buffer, *axis));
    llvm_unreachable("each loop of a contraction moves a factor");
  }

  Value extentOf(ArrayRef<unsigned> loops) {
    Value extent = extentOf(loops.front());
    for (unsigned loop : loops.drop_front())
      extent = b.createOrFold<arith::MulIOp>(extent, extentOf(loop));
    return extent;
  }

  /// The address of the matrix of a batch, and its strides along two loops.
  void appendMatrix(const StridedOperand &operand, ValueRange batchIndices,
                    unsigned rows, unsigned columns,
                    SmallVectorImpl<Value> &arguments) {
    auto metadata = memref::ExtractStridedMetadataOp::create(b, operand.buffer);
    auto strideOf = [&](unsigned loop) -> Value {
      int64_t stride = operand.strides[loop];
      if (!ShapedType::isDynamic(stride))
        return arith::ConstantIndexOp::create(b, stride);
      return metadata.getStrides()[*operand.axisOf(loop)];
    };
    Value offset = metadata.getConstifiedMixedOffset().dyn_cast<Value>();
    if (!offset)
      offset = arith::ConstantIndexOp::create(
          b, *getConstantIntValue(metadata.getConstifiedMixedOffset()));
    for (auto [loop, index] : llvm::zip_equal(product.batch, batchIndices))
      if (operand.axisOf(loop)) {
        Value distance = b.createOrFold<arith::MulIOp>(index, strideOf(loop));
        offset = b.createOrFold<arith::AddIOp>(offset, distance);
      }
    Value base =
        memref::ExtractAlignedPointerAsIndexOp::create(b, operand.buffer);
    Value bytes = b.createOrFold<arith::MulIOp>(
        offset, arith::ConstantIndexOp::create(b, sizeof(float)));
    Value address = b.createOrFold<arith::AddIOp>(base, bytes);
    Value integer = arith::IndexCastOp::create(b, b.getI64Type(), address);
    arguments.append({LLVM::IntToPtrOp::create(b, pointerType(), integer),
                      strideOf(rows), strideOf(columns)});
  }

  void emitCall(ValueRange batchIndices, bool accumulate) {
    unsigned m = product.m.back(), n = product.n.back(), k = product.k.back();
    SmallVector<Value> arguments{extentOf(product.m), extentOf(product.n),
                                 extentOf(product.k)};
    appendMatrix(product.a, batchIndices, m, k, arguments);
    appendMatrix(product.b, batchIndices, k, n, arguments);
    appendMatrix(product.c, batchIndices, m, n, arguments);
    arguments.push_back(
        arith::ConstantIntOp::create(b, b.getI32Type(), accumulate));
    auto function = resnorm::getRuntimeFunction(
        symbols, "resnorm_matmul_f32", ValueRange(arguments).getTypes());
    func::CallOp::create(b, function, arguments);
  }

  Type pointerType() { return LLVM::LLVMPointerType::get(b.getContext()); }

  linalg::LinalgOp op;
  const MatrixProduct &product;
  SymbolTable &symbols;
  ImplicitLocOpBuilder b;
};

struct LowerContractions final
    : resnorm::impl::ResNormLowerContractionsBase<LowerContractions> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    std::vector<std::pair<linalg::LinalgOp, MatrixProduct>> products;
    for (auto function : getOperation().getOps<func::FuncOp>())
      function.walk([&](linalg::LinalgOp op) {
        if (!op.hasPureBufferSemantics() ||
            !linalg::isaContractionOpInterface(op))
          return;
        StringRef reason;
        FailureOr<MatrixProduct> product = matchProduct(op, reason);
        if (succeeded(product)) {
          products.emplace_back(op, *product);
          return;
        }
        remark::missed(op.getLoc(), remark::RemarkOpts::name("MatrixProduct")
                                        .category("resnorm-lower-contractions"))
            << remark::reason("left to loops: {0}", reason);
      });
    // What lies between a fill and its product is read before calls hide it.
    for (auto &[op, product] : products)
      ProductEmitter(op, product, symbols).run();
  }
};

} // namespace
