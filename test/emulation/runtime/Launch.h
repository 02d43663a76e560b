//===- Launch.h - Blocks of fibers ------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TEST_EMULATION_LAUNCH_H
#define RESNORM_TEST_EMULATION_LAUNCH_H

#include <cstdint>
#include <string>

namespace emulator {

/// Of a grid or a block.
struct Extent {
  int64_t x, y, z;
  int64_t size() const { return x * y * z; }
  /// The coordinates of the index'th element, x fastest.
  Extent at(int64_t index) const {
    return {index % x, index / x % y, index / x / y};
  }
  int64_t operator[](int32_t dimension) const {
    return dimension == 0 ? x : dimension == 1 ? y : z;
  }
};

/// "kernel @k, block (0, 0, 0), thread (1, 0, 0)"; empty outside of kernels.
std::string describeRunningThread();

/// The same of another thread of the running block, without the kernel.
std::string describeThread(uint32_t block, uint32_t thread);

/// Whether the bytes are private memory of the thread that runs.
bool isPrivate(const char *data, int64_t bytes);

} // namespace emulator

#endif // RESNORM_TEST_EMULATION_LAUNCH_H
