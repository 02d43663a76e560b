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
#include "Report.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <optional>
#include <sys/mman.h>

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

} // namespace

Launch *emulator::launch = nullptr;

/// Stacks outlive a launch: mapping them takes longer than a small kernel.
static std::deque<Stack> &stacks() {
  static std::deque<Stack> stacks;
  return stacks;
}

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
    start(threads[i], stacks()[i].base);
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

void Launch::start(Thread &thread, char *stack) {
  thread.state = Thread::State::Ready;
  getcontext(&thread.context);
  thread.context.uc_stack.ss_sp = stack;
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
