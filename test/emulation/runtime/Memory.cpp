//===- Memory.cpp - What kernels may read and write -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Memory.h"
#include "Launch.h"
#include "Report.h"
#include <iterator>

using namespace emulator;

/// Stands for several readers, of one block or of several.
static constexpr uint32_t several = ~0u;

Region::Region(const char *site, Kind kind, char *base, int64_t bytes)
    : site(site), kind(kind), base(base), bytes(bytes) {
  // Pages of zeros cost nothing until they are touched.
  if (!isReadOnly())
    shadow.reset(static_cast<Shadow *>(std::calloc(bytes + 1, sizeof(Shadow))));
}

static const char *nameOf(Access access) {
  switch (access) {
  case Access::Load:
    return "load";
  case Access::Store:
    return "store";
  case Access::Atomic:
    return "atomic access";
  }
  std::abort();
}

void Region::failRace(const char *where, const Touch &other, bool wrote,
                      Access access) {
  std::string who = other.thread == several
                        ? "several threads"
                        : describeThread(other.block, other.thread);
  fail(where,
       "data race: %s of memory of %s that %s %s without a barrier in between",
       nameOf(access), site, who.c_str(), wrote ? "wrote" : "read");
}

/// Whether nothing orders an earlier access before the actor's.
static bool races(const Touch &touch, const Actor &actor) {
  if (touch.time < actor.launched)
    return false;
  if (touch.block != actor.now.block)
    return true;
  return touch.thread != actor.now.thread && touch.time >= actor.synchronized;
}

void Region::check(const char *where, const Actor &actor, const char *data,
                   int64_t size, Access access) {
  if (access != Access::Load && isReadOnly())
    fail(where, "%s of memory of %s, which kernels only read", nameOf(access),
         site);
  if (isReadOnly())
    return;
  for (Shadow *byte = &shadow[data - base], *end = byte + size; byte != end;
       ++byte) {
    if (access != Access::Store && byte->write.time == 0)
      fail(where, "%s of memory of %s that was never written", nameOf(access),
           site);
    if (races(byte->write, actor))
      failRace(where, byte->write, /*wrote=*/true, access);
    if (access == Access::Load) {
      Touch touch = actor.now;
      if (races(byte->read, actor)) {
        touch.thread = several;
        if (byte->read.block != touch.block)
          touch.block = several;
      }
      byte->read = touch;
      continue;
    }
    if (races(byte->read, actor))
      failRace(where, byte->read, /*wrote=*/false, access);
    if (access == Access::Store)
      byte->write = actor.now;
  }
}

void Region::write(const char *data, int64_t size, uint32_t time) {
  for (int64_t i = 0; !isReadOnly() && i < size; ++i)
    shadow[data - base + i].write = {time, several, several};
}

void Region::copy(const char *data, int64_t size, uint32_t time,
                  const Region &from, const char *fromData) {
  if (from.isReadOnly())
    return write(data, size, time);
  for (int64_t i = 0; i < size; ++i)
    if (from.shadow[fromData - from.base + i].write.time)
      write(data + i, 1, time);
    else
      shadow[data - base + i].write = {};
}

void Memory::add(Region region) {
  const char *base = region.base;
  regions.insert_or_assign(base, std::move(region));
}

Region *Memory::find(const char *data) {
  auto next = regions.upper_bound(data);
  return next == regions.begin() ? nullptr : &std::prev(next)->second;
}

Region *Memory::findNear(const char *data) {
  constexpr int64_t near = 4096;
  Region *region = find(data);
  return region && data < region->base + region->bytes + near ? region
                                                              : nullptr;
}

Memory &emulator::globalMemory() {
  static Memory memory;
  return memory;
}

uint32_t emulator::tick() {
  static uint32_t time = 0;
  return ++time;
}

void emulator::checkAccess(const char *site, const Actor &actor, Memory &shared,
                           const char *data, int64_t bytes, int64_t alignment,
                           Access access) {
  if (reinterpret_cast<uintptr_t>(data) % alignment)
    fail(site, "expected an address aligned to %ld bytes, found %p",
         long(alignment), data);
  if (bytes == 0 || isPrivate(data, bytes))
    return;
  Region *region = shared.findNear(data);
  if (!region)
    region = globalMemory().findNear(data);
  if (!region)
    fail(site, "%s outside of the memory that kernels know", nameOf(access));
  if (region->kind == Region::Kind::Freed)
    fail(site, "%s of memory of %s after it was freed", nameOf(access),
         region->site);
  int64_t offset = data - region->base;
  if (offset + bytes > region->bytes)
    fail(site, "%s out of bounds: bytes %ld to %ld of the %ld bytes of %s",
         nameOf(access), long(offset), long(offset + bytes),
         long(region->bytes), region->site);
  region->check(site, actor, data, bytes, access);
}
