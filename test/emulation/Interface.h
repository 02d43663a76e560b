//===- Interface.h - What emulated code calls -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of the emulator's runtime, called by the code that the pass
// emulate-gpu makes, from one thread of the host. A site is a text that names
// an op and its location; its address identifies the op.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TEST_EMULATION_INTERFACE_H
#define RESNORM_TEST_EMULATION_INTERFACE_H

#include <cstdint>

namespace emulator {

enum class Id : int32_t {
  Thread,
  Block,
  BlockDim,
  GridDim,
  GlobalThread,
  Lane,
  Subgroup,
  NumSubgroups
};

enum class Shuffle : int32_t { Xor, Down, Up, Idx };

enum class Access : int32_t { Load, Store, Atomic };

constexpr int64_t warpSize = 32;

} // namespace emulator

extern "C" {

// Called by the host.

/// Around a call of an exported function, whose buffers `leave` checks: what
/// was allocated inside is freed, or was given to `emulatorReturn` before.
void emulatorEnter();
void emulatorLeave(const char *site);
void emulatorReturn(const char *site, void *base);

/// Makes memory that the emulator did not allocate known to kernels, as data
/// that they only read.
void emulatorShareArgument(const char *site, void *data, int64_t bytes);
void emulatorShareGlobal(const char *site, void *data, int64_t bytes);

void *emulatorAlloc(const char *site, int64_t bytes, int64_t alignment);
void emulatorFree(const char *site, void *base);
/// The host has written `bytes` from `data` on.
void emulatorHostStore(const char *site, void *data, int64_t bytes);
void emulatorCopy(const char *site, void *to, void *from, int64_t bytes);

/// Checks one dimension of a launch; `known` is what the kernel says of it.
void emulatorExpectSize(const char *site, const char *what, int64_t known,
                        int64_t found);
void emulatorLaunch(const char *site, const char *kernel, void (*body)(void *),
                    void *arguments, int64_t gridX, int64_t gridY,
                    int64_t gridZ, int64_t blockX, int64_t blockY,
                    int64_t blockZ, int32_t dynamicShared);

// Called by a thread of a kernel.

int64_t emulatorId(int32_t id, int32_t dimension);
void emulatorBarrier(const char *site);
/// Exchanges the bits of a value; `emulatorShuffleValid` is about the thread's
/// latest one.
int64_t emulatorShuffle(const char *site, int32_t mode, int64_t value,
                        int32_t offset, int32_t width);
int32_t emulatorShuffleValid();
/// The block's memory of an attribution, which `site` identifies.
void *emulatorShared(const char *site, int64_t bytes, int64_t alignment);
void *emulatorDynamicShared();
int64_t emulatorDynamicSharedSize();

/// Checks `count` indices from `index` on against a dimension's extent.
void emulatorIndex(const char *site, int32_t dimension, int64_t index,
                   int64_t count, int64_t extent);
/// Checks the bytes behind a pointer and its alignment.
void emulatorAccess(const char *site, void *data, int64_t bytes,
                    int64_t alignment, int32_t access);
/// The same of the elements whose bits are set in `mask`.
void emulatorMaskedAccess(const char *site, void *data, int64_t elementBytes,
                          int64_t alignment, int32_t access, int64_t mask);
void emulatorAssert(const char *site, const char *message, int32_t condition);
}

#endif // RESNORM_TEST_EMULATION_INTERFACE_H
