//===- main.cpp - A compiler that uses ResNorm ----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// downstream IN.mlir: raises the norms and residual adds of a module and fuses
// them, in a pass and a pipeline of this compiler, and prints the module.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/IR/ResNorm.h"
#include "resnorm/Transforms/Transforms.h"

using namespace mlir;

namespace {
/// Norms and residual adds of linalg to fused ops: ResNorm's patterns, driven
/// by this compiler.
struct FindAndFuse : PassWrapper<FindAndFuse, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(FindAndFuse)

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<resnorm::ResNormDialect, linalg::LinalgDialect,
                    tensor::TensorDialect>();
  }
  void runOnOperation() override {
    RewritePatternSet raise(&getContext()), fuse(&getContext());
    resnorm::populateRaiseToResNormPatterns(raise);
    resnorm::populateFuseResidualNormPatterns(fuse);
    if (failed(applyPatternsGreedily(getOperation(), std::move(raise))) ||
        failed(applyPatternsGreedily(getOperation(), std::move(fuse))))
      signalPassFailure();
  }
};
} // namespace

int main(int argc, char **argv) {
  if (argc != 2) {
    llvm::errs() << "usage: downstream IN.mlir\n";
    return 1;
  }
  DialectRegistry registry;
  registerAllDialects(registry);
  registry.insert<resnorm::ResNormDialect>();
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(argv[1], &context);
  if (!module)
    return 1;
  PassManager manager(&context);
  manager.addPass(createCanonicalizerPass());
  manager.addPass(std::make_unique<FindAndFuse>());
  manager.addPass(createCSEPass());
  if (failed(manager.run(*module)))
    return 1;
  module->print(llvm::outs());
  return 0;
}
