//===- Launch.cpp - Blocks of fibers --------------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Blocks run one after another, a block's warps one after another up to the
// next barrier, and a warp's lanes one after another up to the next shuffle. A
// lane that waits is resumed when all that it waits for have come; where they
// cannot come, a GPU would hang or compute nonsense, and the launch fails.
//
// RESNORM_EMULATOR_ORDER=reverse runs blocks, warps and lanes from the last to
// the first. A kernel without races computes the same.
//
//===----------------------------------------------------------------------===//

#include "Launch.h"
#include "Interface.h"
#include "Memory.h"
#include "Report.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <optional>
#include <sys/mman.h>
#include <ucontext.h>
#include <vector>

using namespace emulator;

/// The devices of this decade agree on these.
static constexpr int64_t maxThreads = 1024, maxStaticShared = 48 << 10,
                         maxShared = 227 << 10;

namespace {

/// Mapped pages, of which the first, where a stack overflows into, stays
/// unmapped.
class Stack {
public:
  Stack()
      : base(static_cast<char *>(mmap(nullptr, size, PROT_READ | PROT_WRITE,
                                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))) {
    if (base == MAP_FAILED)
      fail("launch", "cannot map a stack of %zu bytes", size);
    mprotect(base, 4096, PROT_NONE);
  }
  Stack(Stack &&) = delete;
  ~Stack() { munmap(base, size); }

  static constexpr size_t size = 256 << 10;
  char *const base;
};

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
  void start(Thread &thread, Stack &stack);
  void addShared(const char *site, int64_t bytes, int64_t alignment);
  [[noreturn]] void failAt(Thread &thread, const char *what,
                           const Thread &other);

  const bool isReverse;
  ucontext_t scheduler;
  uint32_t launched, synchronized = 0;
  std::unique_ptr<char[]> sharedBuffer;
  int64_t sharedSize = 0, sharedEnd = 0;
};

} // namespace

static Launch *launch = nullptr;

/// Stacks outlive a launch: mapping them takes longer than a small kernel.
static std::deque<Stack> &stacks() {
  static std::deque<Stack> stacks;
  return stacks;
}

static constexpr char dynamicSharedSite[] = "dynamic workgroup memory";

Launch::Launch(const char *site, const char *kernel, void (*body)(void *),
               void *arguments, Extent grid, Extent block,
               int64_t dynamicShared)
    : kernel(kernel), body(body), arguments(arguments), grid(grid),
      block(block), dynamicShared(dynamicShared), isReverse([] {
        const char *order = std::getenv("RESNORM_EMULATOR_ORDER");
        return order && !std::strcmp(order, "reverse");
      }()),
      launched(tick()), sharedBuffer(new char[2 * maxShared]) {
  for (auto [what, extent, max] :
       {std::tuple("block", block, Extent{1024, 1024, 64}),
        std::tuple("grid", grid, Extent{INT32_MAX, 65535, 65535})})
    for (int32_t i = 0; i < 3; ++i)
      if (extent[i] < 1 || extent[i] > max[i])
        fail(site,
             "kernel @%s: expected a %s size of 1 to %ld in dimension "
             "%d, found %ld",
             kernel, what, long(max[i]), i, long(extent[i]));
  if (block.size() > maxThreads)
    fail(site, "kernel @%s: expected at most %ld threads in a block, found %ld",
         kernel, long(maxThreads), long(block.size()));
  threads.resize(block.size());
  while (stacks().size() < threads.size())
    stacks().emplace_back();
}

void Launch::run() {
  int64_t count = grid.size();
  for (int64_t i = 0; i < count; ++i) {
    blockIndex = isReverse ? count - 1 - i : i;
    runBlock();
  }
}

void Launch::runBlock() {
  synchronized = tick();
  shared.clear();
  sharedSize = sharedEnd = 0;
  if (dynamicShared)
    addShared(dynamicSharedSite, dynamicShared, 16);
  int64_t count = threads.size();
  for (int64_t i = 0; i < count; ++i)
    start(threads[i], stacks()[i]);
  int64_t warps = (count + warpSize - 1) / warpSize;
  do {
    for (int64_t i = 0; i < warps; ++i) {
      int64_t warp = isReverse ? warps - 1 - i : i;
      runWarp(warp * warpSize, std::min(count, (warp + 1) * warpSize));
    }
  } while (passBarrier());
}

static void runThread() {
  launch->body(launch->arguments);
  launch->running->state = Thread::State::Exited;
}

void Launch::start(Thread &thread, Stack &stack) {
  thread.state = Thread::State::Ready;
  getcontext(&thread.context);
  thread.context.uc_stack.ss_sp = stack.base;
  thread.context.uc_stack.ss_size = Stack::size;
  thread.context.uc_link = &scheduler;
  makecontext(&thread.context, runThread, 0);
}

void Launch::resume(Thread &thread) {
  running = &thread;
  swapcontext(&scheduler, &thread.context);
  running = nullptr;
}

/// Runs a warp until all its lanes have exited or wait at a barrier.
void Launch::runWarp(int64_t begin, int64_t end) {
  do {
    for (int64_t i = begin; i < end; ++i) {
      Thread &thread = threads[isReverse ? begin + end - 1 - i : i];
      if (thread.state == Thread::State::Ready)
        resume(thread);
    }
  } while (exchange(begin, end));
}

void Launch::failAt(Thread &thread, const char *what, const Thread &other) {
  running = &thread;
  std::string who = describeThread(blockIndex, &other - threads.data());
  if (other.state == Thread::State::Exited)
    fail(thread.site, "%s: %s has exited", what, who.c_str());
  fail(thread.site, "%s: %s waits at %s", what, who.c_str(), other.site);
}

/// Completes the shuffle that the lanes wait at; false where none does.
bool Launch::exchange(int64_t begin, int64_t end) {
  auto lanes = threads.begin() + begin;
  int64_t count = end - begin;
  auto first = std::find_if(lanes, lanes + count, [](const Thread &thread) {
    return thread.state == Thread::State::AtShuffle;
  });
  if (first == lanes + count)
    return false;
  std::optional<int64_t> sources[warpSize];
  for (int64_t i = 0; i < count; ++i) {
    Thread &lane = lanes[i];
    if (lane.state == Thread::State::Exited)
      continue;
    if (lane.site != first->site)
      failAt(*first, "divergent shuffle", lane);
    int64_t source = lane.mode == Shuffle::Xor    ? i ^ lane.offset
                     : lane.mode == Shuffle::Down ? i + lane.offset
                     : lane.mode == Shuffle::Up   ? i - lane.offset
                                                  : lane.offset;
    // Past the end of a warp, `up` and `down` give the lane's own value.
    lane.isValid = source >= 0 && source < warpSize;
    if (!lane.isValid)
      continue;
    running = &lane;
    if (source >= count)
      fail(lane.site, "shuffle from lane %ld, which the block does not have",
           long(source));
    if (lanes[source].state == Thread::State::Exited)
      fail(lane.site, "shuffle from lane %ld, which has exited", long(source));
    sources[i] = source;
  }
  int64_t values[warpSize];
  for (int64_t i = 0; i < count; ++i)
    values[i] = lanes[sources[i].value_or(i)].value;
  for (int64_t i = 0; i < count; ++i)
    if (lanes[i].waits()) {
      lanes[i].value = values[i];
      lanes[i].state = Thread::State::Ready;
    }
  return true;
}

/// Lets all threads pass the barrier that they wait at; false where all have
/// exited.
bool Launch::passBarrier() {
  auto first =
      std::find_if(threads.begin(), threads.end(),
                   [](const Thread &thread) { return thread.waits(); });
  if (first == threads.end())
    return false;
  for (Thread &thread : threads)
    if (thread.state == Thread::State::Exited || thread.site != first->site)
      failAt(*first, "divergent barrier", thread);
  for (Thread &thread : threads)
    thread.state = Thread::State::Ready;
  synchronized = tick();
  return true;
}

void Launch::wait(Thread::State state, const char *where) {
  Thread &thread = *running;
  thread.state = state;
  thread.site = where;
  swapcontext(&thread.context, &scheduler);
}

Actor Launch::actor() const {
  return {
      {synchronized, uint32_t(blockIndex), uint32_t(running - threads.data())},
      launched,
      synchronized};
}

void Launch::addShared(const char *where, int64_t bytes, int64_t alignment) {
  sharedSize += bytes;
  int64_t limit = dynamicShared ? maxShared : maxStaticShared;
  if (sharedSize > limit)
    fail(where, "expected at most %ld bytes of workgroup memory, found %ld",
         long(limit), long(sharedSize));
  // Not aligned to more than was asked for, and apart from what lies before.
  auto buffer = reinterpret_cast<uintptr_t>(sharedBuffer.get());
  uintptr_t address = buffer + sharedEnd + 64;
  address += alignment - address % (2 * alignment);
  if (address < buffer + sharedEnd + 64)
    address += 2 * alignment;
  sharedEnd = address + bytes - buffer;
  shared.add(
      {where, Region::Kind::Shared, reinterpret_cast<char *>(address), bytes});
}

char *Launch::sharedMemory(const char *where, int64_t bytes,
                           int64_t alignment) {
  for (int attempt = 0; attempt < 2; ++attempt) {
    for (auto &[base, region] : shared.regions)
      if (region.site == where)
        return region.base;
    addShared(where, bytes, alignment);
  }
  std::abort();
}

static std::string describe(const char *what, Extent at) {
  return std::string(what) + " (" + std::to_string(at.x) + ", " +
         std::to_string(at.y) + ", " + std::to_string(at.z) + ")";
}

std::string emulator::describeThread(uint32_t block, uint32_t thread) {
  return describe("block", launch->grid.at(block)) + ", " +
         describe("thread", launch->block.at(thread));
}

std::string emulator::describeRunningThread() {
  if (!launch || !launch->running)
    return "";
  return "kernel @" + std::string(launch->kernel) + ", " +
         describeThread(launch->blockIndex,
                        launch->running - launch->threads.data());
}

bool emulator::isPrivate(const char *data, int64_t bytes) {
  const Stack &stack = stacks()[launch->running - launch->threads.data()];
  return data >= stack.base && data + bytes <= stack.base + Stack::size;
}

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
