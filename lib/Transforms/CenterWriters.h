//===- CenterWriters.h - Centre what a value is made of ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_CENTERWRITERS_H
#define RESNORM_LIB_TRANSFORMS_CENTERWRITERS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::resnorm {

/// `value` minus its mean over the last axis, C value. Where the value is
/// linear in weights (a projection and its bias, a lookup in a table, sums and
/// reshapes of those), the weights are centred instead: C (W x + c) = (C W) x +
/// C c. Constant weights are folded in f64, others get a `resnorm.center`.
/// Otherwise the value itself gets one. `absorbed` tells whether the weights
/// took it.
///
/// What makes the value is changed in place where nothing else reads it, and
/// cloned where something does; `owned` says that the caller replaces every use
/// of `value`, which may be the result itself.
Value createCentered(RewriterBase &rewriter, Value value, bool owned,
                     bool &absorbed);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_CENTERWRITERS_H
