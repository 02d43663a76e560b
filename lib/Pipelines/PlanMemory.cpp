//===- PlanMemory.cpp - One allocation for a function's buffers -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "resnorm/Pipelines/Pipelines.h"
#include "llvm/Support/MathExtras.h"
#include <map>
#include <set>

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMPLANMEMORY
#include "resnorm/Pipelines/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;

/// What a cache line and the widest vector ask for.
static constexpr int64_t alignment = 64;

namespace {

/// Free stretches of an arena that grows where none is long enough: each
/// request gets the shortest one that holds it.
class Arena {
public:
  int64_t allocate(int64_t size) {
    auto fit = bySize.lower_bound({size, 0});
    if (fit == bySize.end())
      return grow(size);
    auto [length, offset] = *fit;
    erase(offset, length);
    if (length > size)
      insert(offset + size, length - size);
    return offset;
  }

  void free(int64_t offset, int64_t size) {
    // Joined with its free neighbours.
    auto next = byOffset.lower_bound(offset);
    if (next != byOffset.end() && next->first == offset + size) {
      size += next->second;
      erase(next->first, next->second);
    }
    auto previous = byOffset.lower_bound(offset);
    if (previous != byOffset.begin()) {
      --previous;
      auto [start, length] = *previous;
      if (start + length == offset) {
        erase(start, length);
        offset = start;
        size += length;
      }
    }
    insert(offset, size);
  }

  int64_t getSize() const { return end; }

private:
  int64_t grow(int64_t size) {
    int64_t offset = end;
    if (!byOffset.empty()) {
      auto [start, length] = *byOffset.rbegin();
      if (start + length == end) {
        offset = start;
        erase(start, length);
      }
    }
    end = offset + size;
    return offset;
  }

  void insert(int64_t offset, int64_t size) {
    byOffset.emplace(offset, size);
    bySize.insert({size, offset});
  }

  void erase(int64_t offset, int64_t size) {
    byOffset.erase(offset);
    bySize.erase({size, offset});
  }

  std::map<int64_t, int64_t> byOffset;
  std::set<std::pair<int64_t, int64_t>> bySize;
  int64_t end = 0;
};

/// A buffer that lives from one op of the entry block to another.
struct Buffer {
  memref::AllocOp alloc;
  memref::DeallocOp dealloc;
  int64_t size = 0, offset = 0;
};

struct PlanMemory final : resnorm::impl::ResNormPlanMemoryBase<PlanMemory> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || !function.getBody().hasOneBlock())
      return;
    SmallVector<Buffer> buffers = collect(function.front());
    if (buffers.size() < 2)
      return;
    int64_t size = plan(function.front(), buffers);
    rewrite(function, buffers, size);
  }

private:
  /// The bytes that `type` takes, a multiple of the alignment; nothing where
  /// they are not known.
  static std::optional<int64_t> getSize(MemRefType type) {
    Type element = type.getElementType();
    if (!type.hasStaticShape() || !type.getLayout().isIdentity() ||
        type.getMemorySpace() || !(element.isIndex() || element.isIntOrFloat()))
      return std::nullopt;
    int64_t bits =
        element.isIndex() ? 64 : std::max(8u, element.getIntOrFloatBitWidth());
    return llvm::alignTo(std::max<int64_t>(1, type.getNumElements()) * bits / 8,
                         alignment);
  }

  static SmallVector<Buffer> collect(Block &block) {
    SmallVector<Buffer> buffers;
    for (auto alloc : block.getOps<memref::AllocOp>()) {
      std::optional<int64_t> size = getSize(alloc.getType());
      if (!size || alloc.getAlignment().value_or(1) > alignment)
        continue;
      Buffer buffer{alloc, {}, *size};
      for (Operation *user : alloc->getUsers())
        if (auto dealloc = dyn_cast<memref::DeallocOp>(user))
          buffer.dealloc = dealloc;
      // One without is a result, or freed by way of another value.
      if (buffer.dealloc && buffer.dealloc->getBlock() == &block)
        buffers.push_back(buffer);
    }
    return buffers;
  }

  /// Gives each buffer its place; returns the size of all together.
  static int64_t plan(Block &block, MutableArrayRef<Buffer> buffers) {
    llvm::DenseMap<Operation *, Buffer *> events;
    for (Buffer &buffer : buffers) {
      events[buffer.alloc] = &buffer;
      events[buffer.dealloc] = &buffer;
    }
    Arena arena;
    for (Operation &op : block)
      if (Buffer *buffer = events.lookup(&op)) {
        if (&op == buffer->alloc)
          buffer->offset = arena.allocate(buffer->size);
        else
          arena.free(buffer->offset, buffer->size);
      }
    return arena.getSize();
  }

  static void rewrite(func::FuncOp function, MutableArrayRef<Buffer> buffers,
                      int64_t size) {
    OpBuilder builder = OpBuilder::atBlockBegin(&function.front());
    Location loc = function.getLoc();
    Value arena = memref::AllocOp::create(
        builder, loc, MemRefType::get(size, builder.getI8Type()),
        builder.getI64IntegerAttr(alignment));
    for (Buffer &buffer : buffers) {
      builder.setInsertionPoint(buffer.alloc);
      Location at = buffer.alloc.getLoc();
      Value offset = arith::ConstantIndexOp::create(builder, at, buffer.offset);
      Value view = memref::ViewOp::create(builder, at, buffer.alloc.getType(),
                                          arena, offset, ValueRange());
      buffer.dealloc.erase();
      buffer.alloc.replaceAllUsesWith(view);
      buffer.alloc.erase();
    }
    builder.setInsertionPoint(function.front().getTerminator());
    memref::DeallocOp::create(builder, loc, arena);
  }
};

} // namespace
