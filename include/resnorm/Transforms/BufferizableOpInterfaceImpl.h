//===- BufferizableOpInterfaceImpl.h - Bufferization of the ops --*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
#define RESNORM_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::resnorm {

/// Attaches upstream's BufferizableOpInterface to the ops of the dialect: an op
/// becomes its buffer form with newly allocated destinations.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::resnorm

#endif // RESNORM_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
