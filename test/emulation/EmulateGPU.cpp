//===- EmulateGPU.cpp - GPU modules as host code --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// emulate-gpu: kernels become functions of the host that the emulator's runtime
// calls once a thread, and every op that only a GPU has becomes a call of the
// runtime, which checks it. What is left lowers to LLVM as any host code does.
//
// A module without gpu.alloc shares all memory between host and device. With
// one, kernels see what gpu.alloc gave and nothing else.
//
//===----------------------------------------------------------------------===//

#include "EmulateGPU.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace emulator;

/// The host has one memory. Casts between spaces become their operands.
static void removeMemorySpaces(ModuleOp module) {
  AttrTypeReplacer replacer;
  replacer.addReplacement([](MemRefType type) -> std::optional<Type> {
    return MemRefType::Builder(type).setMemorySpace({});
  });
  replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
  module.walk([](memref::MemorySpaceCastOp op) {
    op.getResult().replaceAllUsesWith(op.getSource());
    op.erase();
  });
}

/// The host waits for every op, in the order of the code: no op needs another's
/// token. Returns what stands for the tokens until the ops are gone.
static SmallVector<UnrealizedConversionCastOp> replaceTokens(ModuleOp module) {
  SmallVector<UnrealizedConversionCastOp> casts;
  module.walk([&](gpu::AsyncOpInterface op) {
    if (Value token = op.getAsyncToken()) {
      OpBuilder builder(op);
      casts.push_back(UnrealizedConversionCastOp::create(
          builder, op.getLoc(), token.getType(), ValueRange()));
      token.replaceAllUsesWith(casts.back().getResult(0));
    }
  });
  return casts;
}

namespace {

struct EmulateGPU final : PassWrapper<EmulateGPU, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(EmulateGPU)

  StringRef getArgument() const override { return "emulate-gpu"; }
  StringRef getDescription() const override {
    return "Turn GPU modules into host code that calls the emulator";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, func::FuncDialect, LLVM::LLVMDialect,
                    memref::MemRefDialect>();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    removeMemorySpaces(module);
    SmallVector<UnrealizedConversionCastOp> tokens = replaceTokens(module);
    bool sharesHostMemory =
        !module.walk([](gpu::AllocOp) { return WalkResult::interrupt(); })
             .wasInterrupted();
    SmallVector<func::FuncOp> hostCode(module.getOps<func::FuncOp>());
    SmallVector<std::pair<gpu::LaunchFuncOp, gpu::GPUFuncOp>> launches;
    WalkResult found = module.walk([&](gpu::LaunchFuncOp launch) {
      auto kernel = module.lookupSymbol<gpu::GPUFuncOp>(launch.getKernel());
      launches.emplace_back(launch, kernel);
      if (kernel && !launch.hasClusterSize())
        return WalkResult::advance();
      launch.emitError("expected a launch of a gpu.func without clusters");
      return WalkResult::interrupt();
    });
    if (found.wasInterrupted())
      return signalPassFailure();

    RuntimeCalls runtime(module);
    SmallVector<func::FuncOp> deviceCode;
    DenseMap<Operation *, func::FuncOp> kernels;
    SmallVector<gpu::GPUModuleOp> gpuModules(module.getOps<gpu::GPUModuleOp>());
    for (gpu::GPUModuleOp gpuModule : gpuModules)
      moveSymbols(gpuModule, runtime, deviceCode, kernels);
    for (auto [launch, kernel] : launches)
      emulateLaunch(launch, kernel, kernels.at(kernel), runtime);
    for (func::FuncOp function : deviceCode)
      if (failed(emulateDeviceCode(function, runtime)))
        return signalPassFailure();
    for (func::FuncOp function : hostCode)
      if (failed(emulateHostCode(function, runtime, sharesHostMemory)))
        return signalPassFailure();
    for (gpu::GPUModuleOp gpuModule : gpuModules)
      gpuModule.erase();
    for (UnrealizedConversionCastOp token : tokens)
      if (token.use_empty())
        token.erase();
    module->removeAttr(gpu::GPUDialect::getContainerModuleAttrName());
  }

private:
  /// Moves what a GPU module defines to the host's module, where it gets
  /// another name if the host has its own of this name.
  void moveSymbols(gpu::GPUModuleOp from, RuntimeCalls &runtime,
                   SmallVectorImpl<func::FuncOp> &deviceCode,
                   DenseMap<Operation *, func::FuncOp> &kernels) {
    SymbolTable outer(getOperation()), inner(from);
    for (Operation &op : llvm::make_early_inc_range(from.getOps())) {
      auto symbol = dyn_cast<SymbolOpInterface>(op);
      if (!symbol)
        continue;
      if (outer.lookup(symbol.getName()))
        (void)inner.renameToUnique(&op, {&outer});
      Operation *moved = &op;
      if (auto kernel = dyn_cast<gpu::GPUFuncOp>(op))
        moved = kernels[&op] = moveKernel(kernel, runtime);
      moved->moveBefore(from);
      outer.insert(moved);
      if (auto function = dyn_cast<func::FuncOp>(moved))
        deviceCode.push_back(function);
    }
  }
};

} // namespace

void emulator::registerEmulateGPU() { PassRegistration<EmulateGPU>(); }
