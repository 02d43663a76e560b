//===- NormKernel.h - The kernel of a norm over trailing axes ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_RESNORMTOGPU_NORMKERNEL_H
#define RESNORM_LIB_CONVERSION_RESNORMTOGPU_NORMKERNEL_H

#include "RowSchedule.h"
#include "resnorm/IR/NormArithmetic.h"

namespace mlir::resnorm {

/// Creates the launch that computes `norm`, whose addends, result and sum are
/// rows (two axes, the second of unit stride and static extent), its parameters
/// of one such axis, and its statistics of one axis or none.
void createNormKernel(ImplicitLocOpBuilder &b, const TrailingNorm &norm,
                      const RowSchedule &schedule, StringRef name);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_CONVERSION_RESNORMTOGPU_NORMKERNEL_H
