//===- TilingInterfaceImpl.h - Tiling of the ops ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_TILINGINTERFACEIMPL_H
#define RESNORM_TRANSFORMS_TILINGINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::resnorm {

/// Attaches upstream's TilingInterface to the ops of the dialect. The loops are
/// parallel and run over the axes before the normalised ones: the leading axes
/// of a norm over trailing axes, the batch of a group norm, all axes of a batch
/// norm or a residual add.
void registerTilingInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::resnorm

#endif // RESNORM_TRANSFORMS_TILINGINTERFACEIMPL_H
