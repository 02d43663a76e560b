//===- Memory.h - What kernels may read and write ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TEST_EMULATION_MEMORY_H
#define RESNORM_TEST_EMULATION_MEMORY_H

#include "Interface.h"
#include <cstddef>
#include <cstdlib>
#include <map>
#include <memory>

namespace emulator {

/// Who touched a byte, and when. Time 0 is never.
struct Touch {
  uint32_t time, block, thread;
};

/// The latest touches of a byte.
struct Shadow {
  Touch write, read;
};

/// The thread that runs, and since when its block and its grid ran without a
/// barrier between them. Accesses of others since then race with its own.
struct Actor {
  Touch now;
  uint32_t launched, synchronized;
};

/// A piece of memory that kernels know. It keeps who touched each byte, if
/// anyone may write it.
class Region {
public:
  enum class Kind { Allocated, Freed, Argument, Global, Shared };

  Region(const char *site, Kind kind, char *base, int64_t bytes);

  void check(const char *site, const Actor &actor, const char *data,
             int64_t bytes, Access access);
  /// What the host writes.
  void write(const char *data, int64_t bytes, uint32_t time);
  /// What the host copies from another region: a byte that was never written
  /// stays so.
  void copy(const char *data, int64_t bytes, uint32_t time, const Region &from,
            const char *fromData);
  bool contains(const char *data) const {
    return data >= base && data < base + bytes;
  }

  const char *site;
  Kind kind;
  char *base;
  int64_t bytes;

private:
  bool isReadOnly() const {
    return kind == Kind::Argument || kind == Kind::Global;
  }
  [[noreturn]] void failRace(const char *site, const Touch &other, bool wrote,
                             Access access);

  struct Free {
    void operator()(Shadow *shadow) const { std::free(shadow); }
  };
  std::unique_ptr<Shadow[], Free> shadow;
};

/// Regions by address.
class Memory {
public:
  void add(Region region);
  /// The last region that begins at or below an address.
  Region *find(const char *data);
  /// That region, unless the address is far behind its end.
  Region *findNear(const char *data);
  void clear() { regions.clear(); }

  std::map<const char *, Region> regions;
};

/// What all blocks see.
Memory &globalMemory();

/// Counts what orders accesses: launches, barriers, and the host's writes.
uint32_t tick();

/// Checks an access by a thread to the block's memory or the global one.
void checkAccess(const char *site, const Actor &actor, Memory &shared,
                 const char *data, int64_t bytes, int64_t alignment,
                 Access access);

} // namespace emulator

#endif // RESNORM_TEST_EMULATION_MEMORY_H
