//===- HostInterface.cpp - What the host calls ----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interface.h"
#include "Memory.h"
#include "Report.h"
#include <algorithm>
#include <cstdlib>
#include <iterator>

using namespace emulator;

/// The region that must hold some bytes, or null: host memory.
static Region *findForHost(const char *site, const char *data, int64_t bytes) {
  Region *region = globalMemory().find(data);
  if (!region || !region->contains(data))
    return nullptr;
  if (region->kind == Region::Kind::Freed)
    fail(site, "memory of %s after it was freed", region->site);
  if (data + bytes > region->base + region->bytes)
    fail(site, "%ld bytes of memory of %s, which has %ld from there on",
         long(bytes), region->site, long(region->base + region->bytes - data));
  return region;
}

static Region &findAllocated(const char *site, void *base) {
  auto &regions = globalMemory().regions;
  auto found = regions.find(static_cast<char *>(base));
  if (found == regions.end())
    fail(site, "memory that was not allocated");
  if (found->second.kind == Region::Kind::Freed)
    fail(site, "memory of %s, which was freed before", found->second.site);
  if (found->second.kind != Region::Kind::Allocated)
    fail(site, "memory of %s, which was not allocated", found->second.site);
  return found->second;
}

/// Adds a region, unless one has the memory: a caller's argument, a global that
/// was seen before.
static void share(const char *site, Region::Kind kind, void *data,
                  int64_t bytes) {
  auto *base = static_cast<char *>(data);
  Region *known = globalMemory().find(base);
  if (!known || !known->contains(base))
    globalMemory().add({site, kind, base, bytes});
}

static int depth = 0;

extern "C" {

void emulatorEnter() { ++depth; }

void emulatorLeave(const char *site) {
  if (--depth)
    return;
  auto &regions = globalMemory().regions;
  for (auto next = regions.begin(); next != regions.end();) {
    Region &region = next->second;
    if (region.kind == Region::Kind::Allocated)
      fail(site, "memory of %s was not freed", region.site);
    // Freed memory was kept, so that late accesses show.
    if (region.kind == Region::Kind::Freed)
      std::free(region.base);
    next = region.kind == Region::Kind::Global ? std::next(next)
                                               : regions.erase(next);
  }
}

void emulatorReturn(const char *site, void *base) {
  Region &region = findAllocated(site, base);
  // A function of the module frees it otherwise.
  if (depth == 1)
    globalMemory().regions.erase(region.base);
}

void emulatorShareArgument(const char *site, void *data, int64_t bytes) {
  share(site, Region::Kind::Argument, data, bytes);
}

void emulatorShareGlobal(const char *site, void *data, int64_t bytes) {
  share(site, Region::Kind::Global, data, bytes);
}

void *emulatorAlloc(const char *site, int64_t bytes, int64_t alignment) {
  // A byte more: no two regions share an address.
  size_t size = (bytes + alignment) / alignment * alignment;
  void *base = std::aligned_alloc(alignment, size);
  if (!base)
    fail(site, "cannot allocate %ld bytes", long(bytes));
  globalMemory().add(
      {site, Region::Kind::Allocated, static_cast<char *>(base), bytes});
  return base;
}

void emulatorFree(const char *site, void *base) {
  findAllocated(site, base).kind = Region::Kind::Freed;
}

void emulatorHostStore(const char *site, void *data, int64_t bytes) {
  auto *begin = static_cast<char *>(data);
  if (Region *region = findForHost(site, begin, bytes))
    region->write(begin, bytes, tick());
}

void emulatorCopy(const char *site, void *to, void *from, int64_t bytes) {
  auto *target = static_cast<char *>(to), *source = static_cast<char *>(from);
  Region *sourceRegion = findForHost(site, source, bytes);
  if (Region *region = findForHost(site, target, bytes)) {
    if (sourceRegion)
      region->copy(target, bytes, tick(), *sourceRegion, source);
    else
      region->write(target, bytes, tick());
  }
  std::copy(source, source + bytes, target);
}
}
