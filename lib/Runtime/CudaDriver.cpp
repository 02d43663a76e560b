//===- CudaDriver.cpp - The CUDA driver, loaded at run time ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaDriver.h"
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>

using namespace resnorm::cuda;

static Driver driver;

static thread_local const char *latestKernel = nullptr;

void resnorm::cuda::noteLaunch(const char *kernel) { latestKernel = kernel; }

static const char *textOf(Result (*function)(Result, const char **),
                          Result result) {
  const char *text = nullptr;
  return function(result, &text) == 0 && text ? text : "unknown error";
}

void resnorm::cuda::check(Result result, const char *call, const char *what) {
  if (result == 0)
    return;
  std::fprintf(stderr, "libresnorm_runtime: %s%s%s failed: %s (%s)", call,
               what ? " of " : "", what ? what : "",
               textOf(driver.getErrorString, result),
               textOf(driver.getErrorName, result));
  // Errors of a kernel show in whatever is called after it.
  if (latestKernel && latestKernel != what)
    std::fprintf(stderr, "; the latest kernel launched was %s", latestKernel);
  std::fputc('\n', stderr);
  std::abort();
}

static void *load(void *library, const char *symbol) {
  if (void *function = dlsym(library, symbol))
    return function;
  std::fprintf(stderr,
               "libresnorm_runtime: expected %s in libcuda.so.1, the NVIDIA "
               "driver, found none: a driver of CUDA 11.2 or later is needed\n",
               symbol);
  std::abort();
}

static void start() {
  void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    std::fprintf(stderr,
                 "libresnorm_runtime: this model runs on an NVIDIA GPU: "
                 "expected its driver, libcuda.so.1, found none: %s\n",
                 dlerror());
    std::abort();
  }
#define RESNORM_CUDA_LOAD(NAME, SYMBOL, PARAMETERS)                            \
  driver.NAME = reinterpret_cast<decltype(driver.NAME)>(load(library, SYMBOL));
  RESNORM_CUDA_FUNCTIONS(RESNORM_CUDA_LOAD)
#undef RESNORM_CUDA_LOAD
  check(driver.init(0), "cuInit");
  Device device;
  check(driver.getDevice(&device, 0), "cuDeviceGet");
  check(driver.retainContext(&driver.context, device),
        "cuDevicePrimaryCtxRetain");
  // By default a pool returns what is free to the system at each wait.
  Pool pool;
  uint64_t kept = UINT64_MAX;
  check(driver.getPool(&pool, device), "cuDeviceGetDefaultMemPool");
  check(driver.setPoolAttribute(pool, releaseThreshold, &kept),
        "cuMemPoolSetAttribute");
}

const Driver &resnorm::cuda::getDriver() {
  static std::once_flag isStarted;
  static thread_local bool isCurrent = false;
  if (!isCurrent) {
    std::call_once(isStarted, start);
    check(driver.setContext(driver.context), "cuCtxSetCurrent");
    isCurrent = true;
  }
  return driver;
}

const Driver &resnorm::cuda::getStartedDriver() {
  (void)driver.setContext(driver.context);
  return driver;
}
