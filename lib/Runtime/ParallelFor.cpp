//===- ParallelFor.cpp - Loops on threads ---------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/Runtime.h"
#include <algorithm>

// OpenMP's functions, and the one that GCC makes of `#pragma omp parallel`:
// clang makes another of it, which GCC's runtime lacks, and there should be one
// OpenMP runtime in a process (oneDNN brings GCC's).
extern "C" {
int omp_get_max_threads();
int omp_get_num_threads();
int omp_get_thread_num();
int omp_in_parallel();
void GOMP_parallel(void (*body)(void *), void *data, unsigned threads,
                   unsigned flags);
}

namespace {

struct Loop {
  int64_t count;
  void (*body)(int64_t, int64_t, void *);
  void *context;

  /// The part of the loop that is the calling thread's.
  static void runPart(void *data) {
    const Loop &loop = *static_cast<const Loop *>(data);
    // OpenMP may give fewer threads than asked for.
    int64_t threads = omp_get_num_threads(), thread = omp_get_thread_num();
    int64_t begin = loop.count * thread / threads;
    int64_t end = loop.count * (thread + 1) / threads;
    if (begin < end)
      loop.body(begin, end, loop.context);
  }
};

} // namespace

void resnorm_parallel_for(int64_t count, int64_t grain,
                          void (*body)(int64_t, int64_t, void *),
                          void *context) {
  if (count <= 0)
    return;
  int64_t threads = 1;
  if (!omp_in_parallel())
    threads = std::min<int64_t>(omp_get_max_threads(),
                                count / std::max<int64_t>(grain, 1));
  if (threads <= 1) {
    body(0, count, context);
    return;
  }
  Loop loop{count, body, context};
  GOMP_parallel(Loop::runPart, &loop, unsigned(threads), 0);
}
