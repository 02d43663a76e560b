//===- OutlineParallel.cpp - Parallel loops as calls of the runtime -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A parallel loop becomes three things:
//
//   parent:   context = {what the loop reads from outside}
//             resnorm_parallel_for(count, grain, @entry, &context)
//   @entry:   (begin, end, context) ──▶ @body(begin, end, fields of context…)
//   @body:    for i in [begin, end): the loop's body
//
// The body has the buffers as pointer arguments because LLVM knows of aliasing
// from arguments only.
//
//===----------------------------------------------------------------------===//

#include "BufferAliasing.h"
#include "RuntimeCalls.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMOUTLINEPARALLEL
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

//===----------------------------------------------------------------------===//
// Cost
//===----------------------------------------------------------------------===//

/// About how many instructions one execution of the block takes; a loop of
/// unknown length counts as a short one.
static int64_t estimateCost(Block &block) {
  constexpr int64_t unknownTrips = 64, mathCost = 16, callCost = 1 << 16;
  int64_t cost = 0;
  for (Operation &op : block) {
    if (auto loop = dyn_cast<LoopLikeOpInterface>(op)) {
      int64_t trips = 1;
      auto lowers = loop.getLoopLowerBounds(),
           uppers = loop.getLoopUpperBounds();
      auto steps = loop.getLoopSteps();
      if (lowers && uppers && steps)
        for (auto [lower, upper, step] :
             llvm::zip_equal(*lowers, *uppers, *steps)) {
          std::optional<APInt> count = constantTripCount(
              lower, upper, step, /*isSigned=*/true, scf::computeUbMinusLb);
          trips *= count ? count->getSExtValue() : unknownTrips;
        }
      for (Region *region : loop.getLoopRegions())
        cost += trips * estimateCost(region->front());
    } else if (isa<func::CallOp>(op)) {
      cost += callCost;
    } else if (isa<math::MathDialect>(op.getDialect())) {
      cost += mathCost;
    } else {
      for (Region &region : op.getRegions())
        for (Block &nested : region)
          cost += estimateCost(nested);
      ++cost;
    }
  }
  return cost;
}

/// How many iterations of the given cost are worth a thread: waking one takes
/// some microseconds.
static int64_t grainFor(int64_t cost) {
  constexpr int64_t worthwhile = 1 << 14;
  return std::max<int64_t>(1, worthwhile / std::max<int64_t>(1, cost));
}

//===----------------------------------------------------------------------===//
// Aliasing
//===----------------------------------------------------------------------===//

/// Whether the buffers that `loop` uses, `captures` and globals, overlap in no
/// way.
static bool areDisjoint(scf::ParallelOp loop, ArrayRef<Value> captures) {
  SmallVector<Value> buffers = llvm::filter_to_vector(
      captures, [](Value v) { return isa<BaseMemRefType>(v.getType()); });
  loop.walk([&](memref::GetGlobalOp op) { buffers.push_back(op); });
  for (ArrayRef<Value> rest(buffers); !rest.empty(); rest = rest.drop_front())
    if (llvm::any_of(rest.drop_front(), [&](Value other) {
          return resnorm::mayOverlap(rest.front(), other);
        }))
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// Captures
//===----------------------------------------------------------------------===//

namespace {

/// Values on their way through the context: a buffer is a pointer to its first
/// element, and its dynamic extents and strides.
class CaptureList {
public:
  CaptureList(const LLVMTypeConverter &converter, ArrayRef<Value> captures)
      : converter(converter), captures(captures) {}

  /// Appends the scalars and pointers that stand for the captures.
  void flatten(ImplicitLocOpBuilder &b) {
    for (Value capture : captures) {
      auto type = dyn_cast<MemRefType>(capture.getType());
      if (!type) {
        append(b, capture);
        continue;
      }
      flattenBuffer(b, capture, type);
    }
  }

  /// The captures again, of the arguments that `flatten` made.
  SmallVector<Value> rebuild(ImplicitLocOpBuilder &b,
                             ValueRange arguments) const {
    SmallVector<Value> values;
    for (Value capture : captures) {
      if (auto type = dyn_cast<MemRefType>(capture.getType())) {
        values.push_back(rebuildBuffer(b, type, arguments));
        continue;
      }
      values.push_back(castTo(b, arguments.front(), capture.getType()));
      arguments = arguments.drop_front();
    }
    return values;
  }

  ArrayRef<Value> getFlat() const { return flat; }

private:
  static Value castTo(ImplicitLocOpBuilder &b, Value value, Type type) {
    if (value.getType() == type)
      return value;
    return UnrealizedConversionCastOp::create(b, type, value).getResult(0);
  }

  void append(ImplicitLocOpBuilder &b, Value value) {
    flat.push_back(castTo(b, value, converter.convertType(value.getType())));
  }

  void flattenBuffer(ImplicitLocOpBuilder &b, Value buffer, MemRefType type) {
    Value value = castTo(b, buffer, converter.convertType(type));
    MemRefDescriptor descriptor(value);
    auto [strides, offset] = type.getStridesAndOffset();
    // Accesses add an offset that the type has, and one that the descriptor
    // holds: the latter is in the pointer from here on.
    flat.push_back(ShapedType::isDynamic(offset)
                       ? descriptor.bufferPtr(b, b.getLoc(), converter, type)
                       : descriptor.alignedPtr(b, b.getLoc()));
    for (auto [axis, extent] : llvm::enumerate(type.getShape()))
      if (ShapedType::isDynamic(extent))
        flat.push_back(descriptor.size(b, b.getLoc(), axis));
    for (auto [axis, stride] : llvm::enumerate(strides))
      if (ShapedType::isDynamic(stride))
        flat.push_back(descriptor.stride(b, b.getLoc(), axis));
  }

  Value rebuildBuffer(ImplicitLocOpBuilder &b, MemRefType type,
                      ValueRange &arguments) const {
    auto take = [&] {
      Value first = arguments.front();
      arguments = arguments.drop_front();
      return first;
    };
    auto constant = [&](int64_t value) -> Value {
      return LLVM::ConstantOp::create(b, converter.getIndexType(), value);
    };
    Value pointer = take();
    auto descriptor =
        MemRefDescriptor::poison(b, b.getLoc(), converter.convertType(type));
    descriptor.setAllocatedPtr(b, b.getLoc(), pointer);
    descriptor.setAlignedPtr(b, b.getLoc(), pointer);
    descriptor.setOffset(b, b.getLoc(), constant(0));
    auto [strides, offset] = type.getStridesAndOffset();
    for (auto [axis, extent] : llvm::enumerate(type.getShape()))
      descriptor.setSize(b, b.getLoc(), axis,
                         ShapedType::isDynamic(extent) ? take()
                                                       : constant(extent));
    for (auto [axis, stride] : llvm::enumerate(strides))
      descriptor.setStride(b, b.getLoc(), axis,
                           ShapedType::isDynamic(stride) ? take()
                                                         : constant(stride));
    return castTo(b, descriptor, type);
  }

  const LLVMTypeConverter &converter;
  ArrayRef<Value> captures;
  SmallVector<Value> flat;
};

} // namespace

//===----------------------------------------------------------------------===//
// Outlining
//===----------------------------------------------------------------------===//

namespace {

/// Outlines one loop.
class LoopOutliner {
public:
  LoopOutliner(scf::ParallelOp loop, const LLVMTypeConverter &converter,
               SymbolTable &symbols)
      : loop(loop), converter(converter), symbols(symbols),
        b(loop.getLoc(), loop),
        pointer(LLVM::LLVMPointerType::get(loop.getContext())) {}

  void run() {
    // A row is a unit of work where the loop has more than one dimension, so
    // that the last one stays a loop that LLVM vectorizes.
    unsigned rank = loop.getNumLoops();
    numShared = rank > 1 && !hasInnerLoop() ? rank - 1 : rank;
    SmallVector<Value> extents = computeExtents();
    Value count = extents.front();
    for (unsigned i = 1; i < numShared; ++i)
      count = b.createOrFold<arith::MulIOp>(count, extents[i]);
    int64_t grain = grainFor(costOfIteration());

    llvm::SetVector<Value> used;
    getUsedValuesDefinedAbove(loop.getRegion(), used);
    used.insert_range(loop.getLowerBound());
    used.insert_range(loop.getStep());
    used.insert_range(extents);
    for (Value value : used)
      (isConstant(value) ? constants : captures).push_back(value);
    CaptureList list(converter, captures);
    list.flatten(b);

    func::FuncOp body = createBody(list, extents);
    auto fields = llvm::map_to_vector(list.getFlat(),
                                      [](Value v) { return v.getType(); });
    auto context = LLVM::LLVMStructType::getLiteral(b.getContext(), fields);
    func::FuncOp entry = createEntry(body, context);
    emitCall(entry, context, list, count, grain);
    loop.erase();
  }

private:
  static bool isConstant(Value value) {
    Operation *op = value.getDefiningOp();
    return op && matchPattern(op, m_Constant());
  }

  bool hasInnerLoop() {
    return llvm::any_of(loop.getBody()->getOperations(), [](Operation &op) {
      return isa<LoopLikeOpInterface>(op);
    });
  }

  SmallVector<Value> computeExtents() {
    SmallVector<Value> extents;
    for (auto [lower, upper, step] : llvm::zip_equal(
             loop.getLowerBound(), loop.getUpperBound(), loop.getStep())) {
      Value span = b.createOrFold<arith::SubIOp>(upper, lower);
      Value extent = b.createOrFold<arith::CeilDivSIOp>(span, step);
      // Two negative ones would make a positive count.
      if (numShared > 1)
        extent = b.createOrFold<arith::MaxSIOp>(
            extent, arith::ConstantIndexOp::create(b, 0));
      extents.push_back(extent);
    }
    return extents;
  }

  int64_t costOfIteration() {
    int64_t cost = estimateCost(*loop.getBody());
    for (auto [lower, upper, step] :
         llvm::drop_begin(llvm::zip_equal(loop.getLowerBound(),
                                          loop.getUpperBound(), loop.getStep()),
                          numShared)) {
      std::optional<APInt> trips = constantTripCount(
          lower, upper, step, /*isSigned=*/true, scf::computeUbMinusLb);
      cost *= trips ? trips->getSExtValue() : 64;
    }
    return cost;
  }

  func::FuncOp createFunction(StringRef suffix, TypeRange arguments) {
    auto parent = loop->getParentOfType<func::FuncOp>();
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointAfter(parent);
    auto function = func::FuncOp::create(b, (parent.getName() + suffix).str(),
                                         b.getFunctionType(arguments, {}));
    function.setPrivate();
    symbols.insert(function);
    function.addEntryBlock();
    return function;
  }

  /// @body(begin, end, captures…): the loop.
  func::FuncOp createBody(const CaptureList &list, ValueRange extents) {
    SmallVector<Type> types(2, b.getIndexType());
    for (Value value : list.getFlat())
      types.push_back(value.getType());
    func::FuncOp function = createFunction("_loop", types);
    if (areDisjoint(loop, captures))
      for (unsigned i = 2; i < types.size(); ++i)
        if (types[i] == pointer)
          function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                              b.getUnitAttr());

    Block *block = &function.front();
    ImplicitLocOpBuilder inner(loop.getLoc(), loop.getContext());
    inner.setInsertionPointToStart(block);
    IRMapping mapping;
    mapping.map(captures,
                list.rebuild(inner, block->getArguments().drop_front(2)));
    for (Value constant : constants)
      inner.clone(*constant.getDefiningOp(), mapping);
    Value one = arith::ConstantIndexOp::create(inner, 1);
    auto outer = scf::ForOp::create(inner, block->getArgument(0),
                                    block->getArgument(1), one);
    func::ReturnOp::create(inner);
    inner.setInsertionPointToStart(outer.getBody());

    // The indices of the shared dimensions, in row-major order.
    SmallVector<Value> indices(loop.getNumLoops());
    Value rest = outer.getInductionVar();
    for (unsigned i = numShared; i-- > 1;) {
      Value extent = mapping.lookup(extents[i]);
      indices[i] = arith::RemSIOp::create(inner, rest, extent);
      rest = arith::DivSIOp::create(inner, rest, extent);
    }
    indices[0] = rest;
    if (numShared < indices.size()) {
      Value zero = arith::ConstantIndexOp::create(inner, 0);
      auto row =
          scf::ForOp::create(inner, zero, mapping.lookup(extents.back()), one);
      indices.back() = row.getInductionVar();
      inner.setInsertionPointToStart(row.getBody());
    }
    for (auto [i, index] : llvm::enumerate(indices)) {
      Value scaled = inner.createOrFold<arith::MulIOp>(
          index, mapping.lookup(loop.getStep()[i]));
      mapping.map(loop.getInductionVars()[i],
                  inner.createOrFold<arith::AddIOp>(
                      scaled, mapping.lookup(loop.getLowerBound()[i])));
    }
    for (Operation &op : loop.getBody()->without_terminator())
      inner.clone(op, mapping);
    return function;
  }

  /// @entry(begin, end, context): what the runtime calls.
  func::FuncOp createEntry(func::FuncOp body, Type context) {
    func::FuncOp function =
        createFunction("_entry", {b.getIndexType(), b.getIndexType(), pointer});
    Block *block = &function.front();
    ImplicitLocOpBuilder inner(loop.getLoc(), loop.getContext());
    inner.setInsertionPointToStart(block);
    SmallVector<Value> arguments{block->getArgument(0), block->getArgument(1)};
    Value fields = LLVM::LoadOp::create(inner, context, block->getArgument(2));
    for (unsigned i = 2, e = body.getNumArguments(); i != e; ++i)
      arguments.push_back(
          LLVM::ExtractValueOp::create(inner, fields, int64_t(i - 2)));
    func::CallOp::create(inner, body, arguments);
    func::ReturnOp::create(inner);
    return function;
  }

  void emitCall(func::FuncOp entry, Type context, const CaptureList &list,
                Value count, int64_t grain) {
    Value fields = LLVM::PoisonOp::create(b, context);
    for (auto [i, value] : llvm::enumerate(list.getFlat()))
      fields = LLVM::InsertValueOp::create(b, fields, value, int64_t(i));
    Value memory;
    {
      // One slot a call site, however often it runs.
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(
          &loop->getParentOfType<func::FuncOp>().front());
      Value one = LLVM::ConstantOp::create(b, b.getI64Type(), 1);
      memory = LLVM::AllocaOp::create(b, pointer, context, one);
    }
    LLVM::StoreOp::create(b, fields, memory);
    Value function = func::ConstantOp::create(b, entry.getFunctionType(),
                                              SymbolRefAttr::get(entry));
    function =
        UnrealizedConversionCastOp::create(b, pointer, function).getResult(0);
    Value minimum = arith::ConstantIndexOp::create(b, grain);
    func::CallOp::create(
        b,
        resnorm::getRuntimeFunction(
            symbols, "resnorm_parallel_for",
            {b.getIndexType(), b.getIndexType(), pointer, pointer}),
        ValueRange{count, minimum, function, memory});
  }

  scf::ParallelOp loop;
  const LLVMTypeConverter &converter;
  SymbolTable &symbols;
  ImplicitLocOpBuilder b;
  Type pointer;
  /// How many of the loop's dimensions, from the first on, threads share.
  unsigned numShared = 0;
  /// What the loop reads from outside; constants are copied into it.
  SmallVector<Value> captures, constants;
};

struct OutlineParallel final
    : resnorm::impl::ResNormOutlineParallelBase<OutlineParallel> {
  void runOnOperation() override {
    LLVMTypeConverter converter(&getContext());
    SymbolTable symbols(getOperation());
    SmallVector<scf::ParallelOp> loops;
    for (auto function : getOperation().getOps<func::FuncOp>())
      function.walk<WalkOrder::PreOrder>([&](scf::ParallelOp loop) {
        if (loop.getNumReductions() == 0)
          loops.push_back(loop);
        return WalkResult::skip();
      });
    for (scf::ParallelOp loop : loops)
      LoopOutliner(loop, converter, symbols).run();
  }
};

} // namespace
