//===- ThreadInterface.cpp - What launches and kernels call ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interface.h"
#include "Launch.h"
#include "Report.h"
#include <cstdlib>

using namespace emulator;

extern "C" {

void emulatorExpectSize(const char *site, const char *what, int64_t known,
                        int64_t found) {
  if (known != found)
    fail(site, "expected the kernel's known %s %ld, found %ld", what,
         long(known), long(found));
}

void emulatorLaunch(const char *site, const char *kernel, void (*body)(void *),
                    void *arguments, int64_t gridX, int64_t gridY,
                    int64_t gridZ, int64_t blockX, int64_t blockY,
                    int64_t blockZ, int32_t dynamicShared) {
  Launch here(site, kernel, body, arguments, {gridX, gridY, gridZ},
              {blockX, blockY, blockZ}, dynamicShared);
  launch = &here;
  here.run();
  launch = nullptr;
}

int64_t emulatorId(int32_t id, int32_t dimension) {
  int64_t index = launch->running - launch->threads.data();
  Extent thread = launch->block.at(index);
  Extent block = launch->grid.at(launch->blockIndex);
  switch (Id(id)) {
  case Id::Thread:
    return thread[dimension];
  case Id::Block:
    return block[dimension];
  case Id::BlockDim:
    return launch->block[dimension];
  case Id::GridDim:
    return launch->grid[dimension];
  case Id::GlobalThread:
    return block[dimension] * launch->block[dimension] + thread[dimension];
  case Id::Lane:
    return index % warpSize;
  case Id::Subgroup:
    return index / warpSize;
  case Id::NumSubgroups:
    return (launch->block.size() + warpSize - 1) / warpSize;
  }
  std::abort();
}

void emulatorBarrier(const char *site) {
  launch->wait(Thread::State::AtBarrier, site);
}

int64_t emulatorShuffle(const char *site, int32_t mode, int64_t value,
                        int32_t offset, int32_t width) {
  if (width != warpSize)
    fail(site, "expected a width of %ld, found %d", long(warpSize), width);
  if (offset < 0 || offset >= warpSize)
    fail(site, "expected an offset of 0 to %ld, found %d", long(warpSize - 1),
         offset);
  Thread &thread = *launch->running;
  thread.mode = Shuffle(mode);
  thread.value = value;
  thread.offset = offset;
  launch->wait(Thread::State::AtShuffle, site);
  return thread.value;
}

int32_t emulatorShuffleValid() { return launch->running->isValid; }

void *emulatorShared(const char *site, int64_t bytes, int64_t alignment) {
  return launch->sharedMemory(site, bytes, alignment);
}

void *emulatorDynamicShared() {
  return launch->sharedMemory(dynamicSharedSite, 0, 16);
}

int64_t emulatorDynamicSharedSize() { return launch->dynamicShared; }

void emulatorIndex(const char *site, int32_t dimension, int64_t index,
                   int64_t count, int64_t extent) {
  if (count && (index < 0 || index + count > extent))
    fail(site,
         "out of bounds: expected index %ld, for %ld elements, to be inside "
         "of extent %ld of dimension %d",
         long(index), long(count), long(extent), dimension);
}

void emulatorAccess(const char *site, void *data, int64_t bytes,
                    int64_t alignment, int32_t access) {
  checkAccess(site, launch->actor(), launch->shared, static_cast<char *>(data),
              bytes, alignment, Access(access));
}

void emulatorMaskedAccess(const char *site, void *data, int64_t elementBytes,
                          int64_t alignment, int32_t access, int64_t mask) {
  if (mask)
    emulatorAccess(site, data, 0, alignment, access);
  for (char *element = static_cast<char *>(data); mask;
       element += elementBytes, mask = uint64_t(mask) >> 1)
    if (mask & 1)
      emulatorAccess(site, element, elementBytes, 1, access);
}

void emulatorAssert(const char *site, const char *message, int32_t condition) {
  if (!condition)
    fail(site, "assertion failed: %s", message);
}
}
