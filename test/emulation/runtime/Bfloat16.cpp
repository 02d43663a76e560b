//===- Bfloat16.cpp - What LLVM calls to round to bf16 --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where a CPU has no bf16, LLVM keeps a bf16 as f32 between blocks and calls
// this function to get it back. Debian 12's libgcc lacks it.
//
//===----------------------------------------------------------------------===//

#include <cmath>
#include <cstdint>
#include <cstring>

/// Returns the bf16 where a float would be returned, in the lower half.
extern "C" float __truncsfbf2(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  uint32_t nearest = bits + 0x7FFF + ((bits >> 16) & 1);
  uint32_t rounded = (std::isnan(value) ? bits | 0x400000 : nearest) >> 16;
  float result;
  std::memcpy(&result, &rounded, sizeof(result));
  return result;
}
