//===- Cuda.cpp - Memory and launches on NVIDIA GPUs ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaDriver.h"
#include "resnorm/Runtime/Runtime.h"
#include <mutex>
#include <vector>

using namespace resnorm;
using namespace resnorm::cuda;

namespace {

/// What a module's `state` points to.
struct State {
  Module module = nullptr;
  std::vector<Address> uploads;
};

} // namespace

/// Guards what the first calls make; later ones read it without.
static std::mutex creation;

static Address toAddress(const void *memory) {
  return reinterpret_cast<Address>(memory);
}

/// `slot`, which `create` fills where it is null.
template <typename Create>
static void *getOrCreate(void *&slot, Create create) {
  if (void *made = __atomic_load_n(&slot, __ATOMIC_ACQUIRE))
    return made;
  std::lock_guard<std::mutex> lock(creation);
  if (!slot)
    __atomic_store_n(&slot, create(), __ATOMIC_RELEASE);
  return slot;
}

/// To be called with `creation` held.
static State &getState(resnorm_cuda_module *module) {
  if (!module->state)
    module->state = new State;
  return *static_cast<State *>(module->state);
}

void *resnorm_cuda_alloc(int64_t bytes) {
  Address memory = 0;
  // The driver has no empty allocation.
  check(getDriver().allocAsync(&memory, bytes > 0 ? bytes : 1, threadStream()),
        "cuMemAllocAsync");
  return reinterpret_cast<void *>(memory);
}

void resnorm_cuda_free(void *memory) {
  if (memory)
    check(getDriver().freeAsync(toAddress(memory), threadStream()),
          "cuMemFreeAsync");
}

void resnorm_cuda_copy(void *to, const void *from, int64_t bytes) {
  if (bytes <= 0)
    return;
  const Driver &driver = getDriver();
  check(driver.copyAsync(toAddress(to), toAddress(from), bytes, threadStream()),
        "cuMemcpyAsync");
  // The driver knows its own memory only: of the host's it knows none.
  auto isOnDevice = [&](const void *memory) {
    unsigned type = 0;
    return driver.getPointerAttribute(&type, memoryTypeAttribute,
                                      toAddress(memory)) == 0 &&
           type == deviceMemory;
  };
  if (!isOnDevice(to) || !isOnDevice(from))
    check(driver.synchronize(threadStream()), "cuStreamSynchronize");
}

void *resnorm_cuda_upload(resnorm_cuda_module *module, void **copy,
                          const void *data, int64_t bytes) {
  return getOrCreate(*copy, [&] {
    Address memory = 0;
    check(getDriver().alloc(&memory, bytes > 0 ? bytes : 1), "cuMemAlloc");
    getState(module).uploads.push_back(memory);
    void *made = reinterpret_cast<void *>(memory);
    resnorm_cuda_copy(made, data, bytes);
    return made;
  });
}

void resnorm_cuda_launch(resnorm_cuda_kernel *kernel, int64_t gridX,
                         int64_t gridY, int64_t gridZ, int64_t blockX,
                         int64_t blockY, int64_t blockZ,
                         int32_t dynamicSharedBytes, void **arguments) {
  const Driver &driver = getDriver();
  void *function = getOrCreate(kernel->function, [&]() -> void * {
    State &state = getState(kernel->module);
    if (!state.module)
      check(driver.loadModule(&state.module, kernel->module->image),
            "cuModuleLoadData", kernel->module->target);
    Function found = nullptr;
    check(driver.getFunction(&found, state.module, kernel->name),
          "cuModuleGetFunction", kernel->name);
    return found;
  });
  check(driver.launch(static_cast<Function>(function), gridX, gridY, gridZ,
                      blockX, blockY, blockZ, dynamicSharedBytes,
                      threadStream(), arguments, nullptr),
        "cuLaunchKernel", kernel->name);
  noteLaunch(kernel->name);
}

void resnorm_cuda_unload(resnorm_cuda_module *module) {
  std::lock_guard<std::mutex> lock(creation);
  auto *state = static_cast<State *>(module->state);
  if (!state)
    return;
  module->state = nullptr;
  // An error means that the driver ended first, and all of this with it.
  const Driver &driver = getStartedDriver();
  for (Address memory : state->uploads)
    (void)driver.free(memory);
  if (state->module)
    (void)driver.unloadModule(state->module);
  delete state;
}
