//===- Kernel.cpp - Launches of one-dimensional kernels -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::resnorm;

/// PTX knows letters, digits and the underscore.
static std::string getKernelName(Operation *parent, StringRef what) {
  std::string name = what.str();
  if (auto function = dyn_cast<SymbolOpInterface>(parent))
    name = (function.getName() + "_" + what).str();
  for (char &c : name)
    if (!llvm::isAlnum(c))
      c = '_';
  return name;
}

Value mlir::resnorm::getIndex(ImplicitLocOpBuilder &b, OpFoldResult index) {
  return getValueOrCreateConstantIndexOp(b, b.getLoc(), index);
}

MemRefType mlir::resnorm::getSharedType(ArrayRef<int64_t> shape, Type element) {
  auto space = gpu::AddressSpaceAttr::get(element.getContext(),
                                          gpu::AddressSpace::Workgroup);
  return MemRefType::get(shape, element, MemRefLayoutAttrInterface(), space);
}

Kernel mlir::resnorm::createKernel(ImplicitLocOpBuilder &b, StringRef what,
                                   OpFoldResult blocks, int64_t threads,
                                   ArrayRef<MemRefType> shared) {
  Operation *parent = b.getInsertionBlock()->getParentOp();
  if (!isa<FunctionOpInterface>(parent))
    if (Operation *function = parent->getParentOfType<FunctionOpInterface>())
      parent = function;

  Value one = arith::ConstantIndexOp::create(b, 1);
  if (std::optional<int64_t> count = getConstantIntValue(blocks))
    blocks = b.getIndexAttr(std::max<int64_t>(*count, 1));
  else
    blocks = arith::MaxUIOp::create(b, getIndex(b, blocks), one).getResult();
  Value grid = getIndex(b, blocks);
  Value size = arith::ConstantIndexOp::create(b, threads);
  SmallVector<Type> types(shared.begin(), shared.end());
  auto launch = gpu::LaunchOp::create(
      b, grid, one, one, size, one, one, /*dynamicSharedMemorySize=*/Value(),
      /*asyncTokenType=*/Type(), /*asyncDependencies=*/ValueRange(), types,
      /*privateAttributions=*/TypeRange(), /*clusterSizeX=*/Value(),
      /*clusterSizeY=*/Value(), /*clusterSizeZ=*/Value(),
      FlatSymbolRefAttr::get(b.getContext(), "resnorm_kernels"),
      FlatSymbolRefAttr::get(b.getContext(), getKernelName(parent, what)));
  b.setInsertionPointToEnd(&launch.getBody().front());
  auto terminator = gpu::TerminatorOp::create(b);
  b.setInsertionPoint(terminator);
  return {launch, launch.getBlockIds().x, launch.getThreadIds().x,
          launch.getWorkgroupAttributions()};
}
