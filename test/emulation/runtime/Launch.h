//===- Launch.h - Blocks of fibers ------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TEST_EMULATION_LAUNCH_H
#define RESNORM_TEST_EMULATION_LAUNCH_H

#include "Memory.h"
#include <memory>
#include <string>
#include <ucontext.h>
#include <vector>

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

/// A fiber.
struct Thread {
  enum class State { Ready, AtShuffle, AtBarrier, Exited };

  bool waits() const {
    return state == State::AtShuffle || state == State::AtBarrier;
  }

  ucontext_t context;
  State state = State::Ready;
  /// What it waits at.
  const char *site = nullptr;
  /// Of the latest shuffle: `value` is exchanged for the source lane's.
  Shuffle mode = Shuffle::Xor;
  int64_t value = 0;
  int32_t offset = 0;
  bool isValid = false;
};

/// A kernel's launch, which runs to its end before the host goes on.
class Launch {
public:
  Launch(const char *site, const char *kernel, void (*body)(void *),
         void *arguments, Extent grid, Extent block, int64_t dynamicShared);

  void run();

  // For the running thread.
  Actor actor() const;
  void wait(Thread::State state, const char *site);
  char *sharedMemory(const char *site, int64_t bytes, int64_t alignment);

  const char *const kernel;
  void (*const body)(void *);
  void *const arguments;
  const Extent grid, block;
  const int64_t dynamicShared;
  Memory shared;
  int64_t blockIndex = 0;
  std::vector<Thread> threads;
  Thread *running = nullptr;

private:
  void runBlock();
  void runWarp(int64_t begin, int64_t end);
  void resume(Thread &thread);
  bool exchange(int64_t begin, int64_t end);
  bool passBarrier();
  void start(Thread &thread, char *stack);
  void addShared(const char *site, int64_t bytes, int64_t alignment);
  [[noreturn]] void failAt(Thread &thread, const char *what,
                           const Thread &other);

  const bool isReverse;
  ucontext_t scheduler;
  uint32_t launched, synchronized = 0;
  std::unique_ptr<char[]> sharedBuffer;
  int64_t sharedSize = 0, sharedEnd = 0;
};

/// The one that runs; null outside of kernels.
extern Launch *launch;

/// Identifies the memory whose size the launch gives.
inline constexpr char dynamicSharedSite[] = "dynamic workgroup memory";

/// "kernel @k, block (0, 0, 0), thread (1, 0, 0)"; empty outside of kernels.
std::string describeRunningThread();

/// The same of another thread of the running block, without the kernel.
std::string describeThread(uint32_t block, uint32_t thread);

/// Whether the bytes are private memory of the thread that runs.
bool isPrivate(const char *data, int64_t bytes);

} // namespace emulator

#endif // RESNORM_TEST_EMULATION_LAUNCH_H
