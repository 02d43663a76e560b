//===- FakeDriver.cpp - A CUDA driver without a GPU -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What libresnorm_runtime uses of libcuda.so.1, over the emulator: the memory
// of the device is the emulator's, and kernels are functions of the library
// that the environment variable RESNORM_FAKE_KERNELS names. A module has to be
// PTX: its text says which kernels there are and what their parameters are.
// What a driver would report is reported; what it would let pass is an error of
// the emulator's.
//
//===----------------------------------------------------------------------===//

#include "Interface.h"
#include "runtime/Memory.h"
#include "runtime/Report.h"
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <vector>

namespace {

enum Result {
  Success,
  InvalidValue,
  InvalidImage = 200,
  InvalidContext = 201,
  NotFound = 500
};

struct Kernel {
  std::string name;
  /// Bytes of each parameter.
  std::vector<int64_t> parameters;
  void (*body)(void *);
};

struct Module {
  std::string text;
  std::vector<Kernel *> kernels;
  int64_t numLaunches = 0;
};

} // namespace

static char primary;
static void *const primaryContext = &primary;
static thread_local void *current = nullptr;
/// Tests load one library.
static Module *loadedModule = nullptr;

static char *toMemory(unsigned long long address) {
  return reinterpret_cast<char *>(address);
}

/// Bytes of a PTX type, such as .u64.
static int64_t sizeOf(const std::string &declaration) {
  size_t digit = declaration.find_first_of("123468", declaration.find('.', 1));
  return std::atoi(declaration.c_str() + digit) / 8;
}

/// The sizes of the parameters of an `.entry`; false where there is none.
static bool findParameters(const std::string &text, const std::string &name,
                           std::vector<int64_t> &sizes) {
  size_t begin = text.find(".entry " + name + "(");
  if (begin == std::string::npos)
    return false;
  size_t end = text.find(')', begin);
  while ((begin = text.find(".param ", begin)) < end) {
    begin += std::strlen(".param ");
    sizes.push_back(sizeOf(" " + text.substr(begin, 8)));
  }
  return true;
}

/// A driver call needs the thread's context, and this library's runtime uses
/// the thread's stream.
static Result checkCall(void *stream = reinterpret_cast<void *>(2)) {
  if (stream != reinterpret_cast<void *>(2))
    emulator::fail("a driver call", "expected the thread's default stream");
  return current == primaryContext ? Success : InvalidContext;
}

extern "C" {

Result cuInit(unsigned) {
  emulatorEnter();
  return Success;
}

Result cuGetErrorName(Result result, const char **text) {
  *text = result == InvalidContext ? "CUDA_ERROR_INVALID_CONTEXT"
          : result == InvalidImage ? "CUDA_ERROR_INVALID_IMAGE"
          : result == NotFound     ? "CUDA_ERROR_NOT_FOUND"
                                   : "CUDA_ERROR_INVALID_VALUE";
  return Success;
}

Result cuGetErrorString(Result result, const char **text) {
  *text = result == InvalidImage ? "device kernel image is invalid"
          : result == NotFound   ? "named symbol not found"
                                 : "invalid argument";
  return Success;
}

Result cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return Success;
}

Result cuDeviceGetDefaultMemPool(void **pool, int) {
  *pool = nullptr;
  return Success;
}

Result cuMemPoolSetAttribute(void *, int, void *) { return Success; }

Result cuDevicePrimaryCtxRetain(void **context, int) {
  *context = primaryContext;
  return Success;
}

Result cuCtxSetCurrent(void *context) {
  current = context;
  return Success;
}

Result cuModuleLoadData(Module **module, const char *image) {
  if (Result result = checkCall())
    return result;
  if (std::strncmp(image, "//", 2) != 0)
    return InvalidImage;
  if (loadedModule)
    emulator::fail("cuModuleLoadData", "the module is loaded already");
  *module = loadedModule = new Module{image, {}};
  return Success;
}

Result cuModuleUnload(Module *module) {
  if (module != loadedModule)
    return InvalidValue;
  // Nothing may be left.
  emulatorLeave("cuModuleUnload");
  std::fprintf(stderr, "fake driver: %zu kernels, %ld launches, no leaks\n",
               module->kernels.size(), long(module->numLaunches));
  for (Kernel *kernel : module->kernels)
    delete kernel;
  delete module;
  loadedModule = nullptr;
  return Success;
}

Result cuModuleGetFunction(Kernel **function, Module *module,
                           const char *name) {
  static void *library = dlopen(std::getenv("RESNORM_FAKE_KERNELS"), RTLD_NOW);
  if (!library)
    emulator::fail("RESNORM_FAKE_KERNELS", "cannot be loaded: %s", dlerror());
  auto kernel = std::make_unique<Kernel>();
  kernel->name = name;
  std::string launcher = kernel->name + "_launcher";
  kernel->body =
      reinterpret_cast<void (*)(void *)>(dlsym(library, launcher.c_str()));
  if (!kernel->body || !findParameters(module->text, name, kernel->parameters))
    return NotFound;
  module->kernels.push_back(kernel.get());
  *function = kernel.release();
  return Success;
}

Result cuLaunchKernel(Kernel *kernel, unsigned gridX, unsigned gridY,
                      unsigned gridZ, unsigned blockX, unsigned blockY,
                      unsigned blockZ, unsigned dynamicShared, void *stream,
                      void **arguments, void **) {
  if (Result result = checkCall(stream))
    return result;
  // The launcher reads a struct of the parameters.
  std::vector<int64_t> memory(kernel->parameters.size());
  char *base = reinterpret_cast<char *>(memory.data());
  int64_t offset = 0;
  for (size_t i = 0; i < kernel->parameters.size(); ++i) {
    int64_t size = kernel->parameters[i];
    offset = (offset + size - 1) / size * size;
    std::memcpy(base + offset, arguments[i], size);
    offset += size;
  }
  emulatorLaunch("cuLaunchKernel", kernel->name.c_str(), kernel->body, base,
                 gridX, gridY, gridZ, blockX, blockY, blockZ, dynamicShared);
  ++loadedModule->numLaunches;
  return Success;
}

Result cuMemAllocAsync(void **memory, size_t bytes, void *stream) {
  if (Result result = checkCall(stream))
    return result;
  if (!bytes)
    return InvalidValue;
  *memory = emulatorAlloc("cuMemAlloc", bytes, 256);
  return Success;
}

Result cuMemFreeAsync(void *memory, void *stream) {
  emulatorFree("cuMemFree", memory);
  return checkCall(stream);
}

Result cuMemAlloc_v2(void **memory, size_t bytes) {
  return cuMemAllocAsync(memory, bytes, reinterpret_cast<void *>(2));
}

Result cuMemFree_v2(void *memory) {
  return cuMemFreeAsync(memory, reinterpret_cast<void *>(2));
}

Result cuPointerGetAttribute(unsigned *type, int, unsigned long long address) {
  emulator::Region *region = emulator::globalMemory().find(toMemory(address));
  if (!region || !region->contains(toMemory(address)))
    return InvalidValue;
  *type = 2;
  return Success;
}

Result cuMemcpyAsync(unsigned long long to, unsigned long long from,
                     size_t bytes, void *stream) {
  unsigned type = 0;
  if (cuPointerGetAttribute(&type, 2, to) &&
      cuPointerGetAttribute(&type, 2, from))
    emulator::fail("cuMemcpyAsync", "expected a side on the device");
  emulatorCopy("cuMemcpyAsync", toMemory(to), toMemory(from), bytes);
  return checkCall(stream);
}

Result cuStreamSynchronize(void *stream) { return checkCall(stream); }
}
