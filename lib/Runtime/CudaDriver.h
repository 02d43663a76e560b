//===- CudaDriver.h - The CUDA driver, loaded at run time -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the runtime uses of NVIDIA's driver API. cuda.h is not needed: the
// driver's functions and the values below are a stable binary interface.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_CUDADRIVER_H
#define RESNORM_LIB_RUNTIME_CUDADRIVER_H

#include <cstddef>
#include <cstdint>

// The library exports Runtime.h alone.
#pragma GCC visibility push(hidden)

namespace resnorm::cuda {

/// CUresult; 0 is success.
using Result = int;
using Device = int;
/// CUdeviceptr.
using Address = unsigned long long;
using Context = struct ContextObject *;
using Module = struct ModuleObject *;
using Function = struct FunctionObject *;
using Pool = struct PoolObject *;
using Stream = struct StreamObject *;

/// CU_STREAM_PER_THREAD: the calling thread's default stream.
inline Stream threadStream() { return reinterpret_cast<Stream>(2); }

/// CU_POINTER_ATTRIBUTE_MEMORY_TYPE, and the type of a device's memory.
inline constexpr int memoryTypeAttribute = 2;
inline constexpr unsigned deviceMemory = 2;

/// CU_MEMPOOL_ATTR_RELEASE_THRESHOLD.
inline constexpr int releaseThreshold = 4;

// Member, symbol and parameters of each function. A symbol with a version is
// what cuda.h makes of the plain name.
#define RESNORM_CUDA_FUNCTIONS(X)                                              \
  X(init, "cuInit", (unsigned flags))                                          \
  X(getErrorName, "cuGetErrorName", (Result result, const char **text))        \
  X(getErrorString, "cuGetErrorString", (Result result, const char **text))    \
  X(getDevice, "cuDeviceGet", (Device * device, int ordinal))                  \
  X(getPool, "cuDeviceGetDefaultMemPool", (Pool * pool, Device device))        \
  X(setPoolAttribute, "cuMemPoolSetAttribute",                                 \
    (Pool pool, int attribute, void *value))                                   \
  X(retainContext, "cuDevicePrimaryCtxRetain",                                 \
    (Context * context, Device device))                                        \
  X(setContext, "cuCtxSetCurrent", (Context context))                          \
  X(loadModule, "cuModuleLoadData", (Module * module, const void *image))      \
  X(unloadModule, "cuModuleUnload", (Module module))                           \
  X(getFunction, "cuModuleGetFunction",                                        \
    (Function * function, Module module, const char *name))                    \
  X(launch, "cuLaunchKernel",                                                  \
    (Function function, unsigned gridX, unsigned gridY, unsigned gridZ,        \
     unsigned blockX, unsigned blockY, unsigned blockZ, unsigned sharedBytes,  \
     Stream stream, void **arguments, void **extra))                           \
  X(alloc, "cuMemAlloc_v2", (Address * memory, size_t bytes))                  \
  X(free, "cuMemFree_v2", (Address memory))                                    \
  X(allocAsync, "cuMemAllocAsync",                                             \
    (Address * memory, size_t bytes, Stream stream))                           \
  X(freeAsync, "cuMemFreeAsync", (Address memory, Stream stream))              \
  X(copyAsync, "cuMemcpyAsync",                                                \
    (Address to, Address from, size_t bytes, Stream stream))                   \
  X(getPointerAttribute, "cuPointerGetAttribute",                              \
    (void *value, int attribute, Address address))                             \
  X(synchronize, "cuStreamSynchronize", (Stream stream))

/// The driver's functions, and the first device's primary context.
struct Driver {
#define RESNORM_CUDA_MEMBER(NAME, SYMBOL, PARAMETERS) Result(*NAME) PARAMETERS;
  RESNORM_CUDA_FUNCTIONS(RESNORM_CUDA_MEMBER)
#undef RESNORM_CUDA_MEMBER
  Context context;
};

/// The driver, with the context current in this thread. Aborts with a message
/// where there is no driver or no device.
const Driver &getDriver();

/// The driver after a call of `getDriver`, which aborts in no case: when the
/// process ends, the driver may have ended before.
const Driver &getStartedDriver();

/// Aborts with a message unless `result` is success. `call` is the driver's
/// function, `what` what it was about, or null.
void check(Result result, const char *call, const char *what = nullptr);

/// Names the latest launch of this thread, which a later error may be about.
void noteLaunch(const char *kernel);

} // namespace resnorm::cuda

#pragma GCC visibility pop

#endif // RESNORM_LIB_RUNTIME_CUDADRIVER_H
